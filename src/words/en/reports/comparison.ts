import type { Law } from '../../../engine/editions/law.js'
import { differenceLine, type SideWords, without } from '../../../explanation/difference.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Comparison, Difference } from '../../../tools/compare.js'
import { titles } from '../words.js'
import { differences as words } from './differences.js'
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

const outcome = ({ rule, first, second, same }: Comparison): string => {
  if (same) {
    return `${titles[rule]}: both come to the same${first.kind === 'standing' ? `, ${outcomeWord(first, rule)}` : ''}.`
  }
  return first.kind === 'standing' && second.kind === 'standing'
    ? `${titles[rule]}: the first ${outcomeWord(first, rule)}, the second ${outcomeWord(second, rule)}.`
    : `${titles[rule]}: the two results are not the same.`
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

const told = (some: readonly Difference[], law: Law): readonly ReportLine[] =>
  some.map((one) => line(`${differenceLine(one, sides, words, law)}.`))

export const comparison: ReportTemplate<Comparison> = {
  title: 'Two answers compared',
  lines: (report, law): readonly ReportLine[] => {
    const { same, twoPeople, explains } = report
    const others = without(report.differences, explains)
    return [
      line(outcome(report)),
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
              told(explains, law),
            ),
            ...(report.differences.length === 1 ? [] : [line(proof(report))]),
          ]),
      line(
        others.length > 0 ? 'Other differences:' : same ? 'Nothing differs.' : 'Nothing else differs.',
        told(others, law),
      ),
    ]
  },
}
