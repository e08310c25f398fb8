import type { Comparison, Difference } from '../../../toolbox/compare.js'
import { differenceLine, type SideWords, without } from '../../difference.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { titles } from '../words.js'
import { differences } from './differences.js'
import { outcomeWord } from './words.js'

const sides: SideWords = {
  added: '仅第二方有',
  removed: '仅第一方有',
  changed: '两方不同',
  reordered: '两方次序不同',
  before: '第一方：',
  after: '第二方：',
}

const outcome = ({ rule, first, second, same }: Comparison): string => {
  if (same)
    return `${titles[rule]}：两方结论相同${first.kind === 'standing' ? `，均为${outcomeWord(first)}` : ''}。`
  return first.kind === 'standing' && second.kind === 'standing'
    ? `${titles[rule]}：第一方${outcomeWord(first)}，第二方${outcomeWord(second)}。`
    : `${titles[rule]}：两方结果不同。`
}

const proof = ({ proof, triedUpTo }: Comparison): string => {
  switch (proof) {
    case 'smallest':
      return '更少的差异均已试算，不足以改变结论。'
    case 'irreducible':
      return `以上各处缺一不可；不超过 ${triedUpTo} 处的其他组合均已试算，更多的未试。`
    case 'limit':
      return '试算次数已达上限，以上各处或有可省去的。'
  }
}

const told = (some: readonly Difference[]): readonly ReportLine[] =>
  some.map((one) => line(`${differenceLine(one, sides, differences)}。`))

export const comparison: ReportTemplate<Comparison> = {
  title: '两项结论为何不同',
  lines: (report): readonly ReportLine[] => {
    const { same, twoPeople, explains } = report
    const others = without(report.differences, explains)
    return [
      line(outcome(report)),
      ...(twoPeople ? [line('两方是两个人，编号不同不计为差异。')] : []),
      ...(same
        ? []
        : [
            line(
              `结论不同，由下列 ${explains.length} 处差异即可说明；第一方改从第二方的，即得出第二方的结论：`,
              told(explains),
            ),
            line(proof(report)),
          ]),
      line(others.length > 0 ? '其他差异：' : `没有${same ? '' : '其他'}差异。`, told(others)),
    ]
  },
}
