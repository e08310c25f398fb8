import { factInWords } from '../../../explanation/fact-terms.js'
import { grouped } from '../../../explanation/figures.js'
import { outcomeNames } from '../../../explanation/outcome-names.js'
import { line, type ReportLine, type ReportTemplate } from '../../../explanation/report-language.js'
import type { Boundaries, FactBoundaries, ValueTried } from '../../../tools/boundaries.js'
import { type FieldUnit, fields } from '../../../tools/fields.js'
import type { Outcome } from '../../../tools/outcome.js'
import { factTerms } from '../fact-terms.js'
import { date, days, fraction, hours, key, list, months, yuan } from '../figures.js'
import { titles } from '../words.js'
import { nameWords } from './outcomes.js'

const amounts: Readonly<Record<FieldUnit, (figure: string) => string>> = {
  hours,
  days,
  credits: (figure) => (figure === '1' ? '1 credit' : `${figure} credits`),
  yuan,
  share: fraction,
  months,
  number: grouped,
  date,
}

type Naming = (outcome: Outcome) => string

const factLine = ({ path, field, present, turns, complete }: FactBoundaries, naming: Naming): ReportLine => {
  const { unit } = fields[field]
  const amount = amounts[unit]
  const told = ({ value, outcome }: ValueTried): string => `${amount(value)}: ${naming(outcome)}`
  const more = complete ? '' : ' (not all was tried)'
  return line(
    `${factInWords(path, factTerms)} (${key(path.join('/'))}), now ${amount(present)}${more}:`,
    turns.map(({ before, after, critical }) =>
      line(
        `${told(before)}; ${told(after)}.`,
        unit === 'date' ? [] : [line(`to test with: ${critical.map(told).join('; ')}.`)],
      ),
    ),
  )
}

const outcomesIn = ({ outcome, facts }: Boundaries): readonly Outcome[] => [
  outcome,
  ...facts.flatMap(({ turns }) =>
    turns.flatMap(({ before, after, critical }) => [before, after, ...critical].map((one) => one.outcome)),
  ),
]

/** One line for facts on which nothing turns. */
const without = (facts: readonly FactBoundaries[], what: string): readonly ReportLine[] =>
  facts.length === 0
    ? []
    : [line(`${what}:`, [line(list(facts.map(({ path }) => factInWords(path, factTerms))))])]

export const boundaries: ReportTemplate<Boundaries> = {
  title: 'On which figures and dates does the answer turn?',
  lines: (report): readonly ReportLine[] => {
    const { rule, outcome, facts } = report
    const names = outcomeNames(outcomesIn(report))
    const naming = (one: Outcome): string => nameWords(names(one), rule)
    const still = facts.filter(({ turns }) => turns.length === 0)
    return [
      line(`${titles[rule]}, on the facts as they are: ${naming(outcome)}.`),
      ...(facts.length === 0 ? [line('There are no figures and no dates among the facts.')] : []),
      ...facts.filter(({ turns }) => turns.length > 0).map((one) => factLine(one, naming)),
      ...without(
        still.filter(({ complete }) => complete),
        'changed alone, these do not turn the answer, whatever was tried',
      ),
      ...without(
        still.filter(({ complete }) => !complete),
        'of these not all was tried',
      ),
    ]
  },
}
