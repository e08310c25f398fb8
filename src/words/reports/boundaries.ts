import { outcomeNames } from '../../explanation/outcome-names.js'
import { line, type ReportLine, type ReportTemplate } from '../../explanation/report-language.js'
import type { Boundaries, FactBoundaries, ValueTried } from '../../tools/boundaries.js'
import type { Outcome } from '../../tools/outcome.js'
import type { Phrases } from './phrases.js'
import { nameWords, saidOf } from './said.js'

const outcomesIn = ({ outcome, facts }: Boundaries): readonly Outcome[] => [
  outcome,
  ...facts.flatMap(({ turns }) =>
    turns.flatMap(({ before, after, critical }) => [before, after, ...critical].map((one) => one.outcome)),
  ),
]

export const boundaries = (phrases: Phrases): ReportTemplate<Boundaries> => ({
  title: phrases.boundaries.title,
  lines: (report, { language }) => {
    const { rule, outcome, facts } = report
    const { text, titles, factAt, key } = language
    const { head, noFigures, fact, test, still, untried } = phrases.boundaries
    const names = outcomeNames(outcomesIn(report))
    const naming = (one: Outcome): string => nameWords(names(one), rule, language, phrases)
    const factLine = ({ path, unit, present, turns, complete }: FactBoundaries): ReportLine => {
      const amount = phrases.amounts[unit]
      const told = (values: readonly ValueTried[]): string =>
        values.map((one) => saidOf(amount(one.value), naming(one.outcome), language)).join(text.semicolon)
      return line(
        fact(factAt(path), key(path.join('/')), amount(present), complete),
        turns.map(({ before, after, critical }) =>
          line(
            `${told([before, after])}${phrases.stop}`,
            unit === 'date' ? [] : [line(test(told(critical)))],
          ),
        ),
      )
    }
    /** One line for facts on which nothing turns. */
    const together = (some: readonly FactBoundaries[], what: string): ReportLine | false =>
      some.length > 0 && line(what, [line(phrases.list(some.map(({ path }) => factAt(path))))])
    const unturned = facts.filter(({ turns }) => turns.length === 0)
    return [
      line(head(titles[rule] as string, naming(outcome))),
      facts.length === 0 && line(noFigures),
      ...facts.filter(({ turns }) => turns.length > 0).map(factLine),
      together(
        unturned.filter(({ complete }) => complete),
        still,
      ),
      together(
        unturned.filter(({ complete }) => !complete),
        untried,
      ),
    ]
  },
})
