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
  added: 'only the second has',
  removed: 'only the first has',
  changed: 'not the same',
  reordered: 'in another order',
  before: 'first: ',
  after: 'second: ',
  provision: {
    added: 'only the edition of the second has',
    removed: 'only the edition of the first has',
    changed: 'not the same in the two editions',
  },
}

const outcome = ({ rule, first, second, same }: Comparison, language: Language): string => {
  if (same) {
    return `${language.titles[rule]}: both come to the same${first.kind === 'standing' ? `, ${outcomeWord(first, rule, language)}` : ''}.`
  }
  return first.kind === 'standing' && second.kind === 'standing'
    ? `${language.titles[rule]}: the first ${outcomeWord(first, rule, language)}, the second ${outcomeWord(second, rule, language)}.`
    : `${language.titles[rule]}: the two results are not the same.`
}

const proof = ({ proof, triedUpTo, explains, differences }: Comparison): string => {
  switch (proof) {
    case 'smallest':
      if (explains.length === differences.length) return 'Fewer of them do not explain it; all were tried.'
      return explains.length === 1
        ? 'Another of the differences may explain it by itself as well.'
        : 'Fewer differences do not explain it, all were tried; as many others may do so as well.'
    case 'irreducible':
      return `None of these can be left out; whether fewer others would do was tried for up to ${triedUpTo} only.`
    case 'limit':
      return 'The search ended at its limit; some of these may not be needed.'
  }
}

const told = (some: readonly Difference[], telling: Telling): readonly ReportLine[] =>
  some.map((one) => line(`${differenceLine(one, sides, telling)}.`))

export const comparison: ReportTemplate<Comparison> = {
  title: 'Two answers compared',
  lines: (report, telling): readonly ReportLine[] => {
    const { language } = telling
    const { same, twoPeople, explains } = report
    const others = without(report.differences, explains)
    return [
      line(outcome(report, language)),
      ...(twoPeople
        ? [line('The two sides are about two people; that their keys differ does not count.')]
        : []),
      ...(same
        ? []
        : [
            line(
              explains.length === 1
                ? 'One difference explains it: with it taken from the second, the first comes to what the second comes to.'
                : `${explains.length} differences explain it together: with them taken from the second, the first comes to what the second comes to.`,
              told(explains, telling),
            ),
            ...(report.differences.length === 1 ? [] : [line(proof(report))]),
          ]),
      line(
        others.length > 0 ? 'Other differences:' : same ? 'Nothing differs.' : 'Nothing else differs.',
        told(others, telling),
      ),
    ]
  },
}
