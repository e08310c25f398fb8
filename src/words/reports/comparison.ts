import { differenceLine, without } from '../../explanation/difference.js'
import type { Language } from '../../explanation/language.js'
import { line, type ReportLine, type ReportTemplate } from '../../explanation/report-language.js'
import type { Comparison, Difference } from '../../tools/compare.js'
import type { Phrases } from './phrases.js'
import { saidOf, wordOf } from './said.js'

const outcome = (
  { rule, first, second, same }: Comparison,
  language: Language,
  { comparison }: Phrases,
): string => {
  const [one, other] = [wordOf(first, rule, language), wordOf(second, rule, language)]
  if (same) return comparison.same(one)
  return one && other ? comparison.each(one, other) : comparison.different
}

const proof = ({ proof, triedUpTo, explains, differences }: Comparison, { comparison }: Phrases): string => {
  switch (proof) {
    case 'smallest': {
      const { all, one, some } = comparison.smallest
      if (explains.length === differences.length) return all
      return explains.length === 1 ? one : some
    }
    case 'irreducible':
      return comparison.irreducible(triedUpTo)
    case 'limit':
      return comparison.limit
  }
}

export const comparison = (phrases: Phrases): ReportTemplate<Comparison> => ({
  title: phrases.comparison.title,
  lines: (report, telling) => {
    const { same, twoPeople, explains, differences } = report
    const { sides, others, nothing, nothingElse, ...words } = phrases.comparison
    const told = (some: readonly Difference[]): readonly ReportLine[] =>
      some.map((one) => line(`${differenceLine(one, sides, telling)}${phrases.stop}`))
    const further = without(differences, explains)
    const { language } = telling
    return [
      line(saidOf(language.titles[report.rule] as string, outcome(report, language, phrases), language)),
      twoPeople && line(words.twoPeople),
      !same && line(words.explained(explains.length), told(explains)),
      !same && differences.length > 1 && line(proof(report, phrases)),
      line(further.length > 0 ? others : same ? nothing : nothingElse, told(further)),
    ]
  },
})
