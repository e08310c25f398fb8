import { differenceLine, type SideWords, without } from '../../../explanation/difference.js'
import type { Language } from '../../../explanation/language.js'
import {
  line,
  type ReportLine,
  type ReportTemplate,
  type Telling,
} from '../../../explanation/report-language.js'
import type { Comparison, Difference } from '../../../tools/compare.js'
import { outcomeWord } from './words.js'

const sides: SideWords = {
  added: '仅第二项有',
  removed: '仅第一项有',
  changed: '两项不同',
  reordered: '两项次序不同',
  before: '第一项：',
  after: '第二项：',
  provision: { added: '仅第二项的版本载有', removed: '仅第一项的版本载有', changed: '两项的版本规定不同' },
}

const outcome = ({ rule, first, second, same }: Comparison, language: Language): string => {
  if (same)
    return `${language.titles[rule]}：两项结论相同${first.kind === 'standing' ? `，均为${outcomeWord(first, rule, language)}` : ''}。`
  return first.kind === 'standing' && second.kind === 'standing'
    ? `${language.titles[rule]}：第一项${outcomeWord(first, rule, language)}，第二项${outcomeWord(second, rule, language)}。`
    : `${language.titles[rule]}：两项结果不同。`
}

const proof = ({ proof, triedUpTo, explains, differences }: Comparison): string => {
  switch (proof) {
    case 'smallest':
      if (explains.length === differences.length) return '差异再少则不足以解释，均已试算。'
      return explains.length === 1
        ? '其他差异中，或许也有单独足以解释的。'
        : '差异再少则不足以解释，均已试算；同样多的其他差异或许也能解释。'
    case 'irreducible':
      return `以上各处缺一不可；有无更少的其他组合，只试算到 ${triedUpTo} 处为止。`
    case 'limit':
      return '试算次数已达上限，以上各处中或许有可以省去的。'
  }
}

const told = (some: readonly Difference[], telling: Telling): readonly ReportLine[] =>
  some.map((one) => line(`${differenceLine(one, sides, telling)}。`))

export const comparison: ReportTemplate<Comparison> = {
  title: '两项结论的比较',
  lines: (report, telling): readonly ReportLine[] => {
    const { language } = telling
    const { same, twoPeople, explains } = report
    const others = without(report.differences, explains)
    return [
      line(outcome(report, language)),
      ...(twoPeople ? [line('两项结论涉及两个人，编号不同不计为差异。')] : []),
      ...(same
        ? []
        : [
            line(
              `结论不同，由下列 ${explains.length} 处差异即可解释：将第一项的${explains.length === 1 ? '该处' : '这些处'}改为与第二项相同，即得出第二项的结论。`,
              told(explains, telling),
            ),
            ...(report.differences.length === 1 ? [] : [line(proof(report))]),
          ]),
      line(others.length > 0 ? '其他差异：' : `没有${same ? '' : '其他'}差异。`, told(others, telling)),
    ]
  },
}
