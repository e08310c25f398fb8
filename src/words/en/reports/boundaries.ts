import type { FieldUnit } from '../../../engine/facts/kinds.js'
import { grouped } from '../../../explanation/figures.js'
import { outcomeNames } from '../../../explanation/outcome-names.js'
import {
  line,
  type ReportLanguage,
  type ReportLine,
  type ReportTemplate,
} from '../../../explanation/report-language.js'
import type { Boundaries, FactBoundaries, ValueTried } from '../../../tools/boundaries.js'
import type { Outcome } from '../../../tools/outcome.js'
import { date, days, fraction, hours, key, list, months, yuan } from '../figures.js'
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

const factLine = (
  { path, unit, present, turns, complete }: FactBoundaries,
  naming: Naming,
  language: ReportLanguage,
): ReportLine => {
  const amount = amounts[unit]
  const told = ({ value, outcome }: ValueTried): string => `${amount(value)}: ${naming(outcome)}`
  const more = complete ? '' : ' (not all was tried)'
  return line(
    `${language.factAt(path)} (${key(path.join('/'))}), now ${amount(present)}${more}:`,
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
const without = (
  facts: readonly FactBoundaries[],
  what: string,
  language: ReportLanguage,
): readonly ReportLine[] =>
  facts.length === 0 ? [] : [line(`${what}:`, [line(list(facts.map(({ path }) => language.factAt(path))))])]

export const boundaries: ReportTemplate<Boundaries> = {
  title: 'On which figures and dates does the answer turn?',
  lines: (report, { language }): readonly ReportLine[] => {
    const { rule, outcome, facts } = report
    const names = outcomeNames(outcomesIn(report))
    const naming = (one: Outcome): string => nameWords(names(one), rule, language)
    const still = facts.filter(({ turns }) => turns.length === 0)
    return [
      line(`${language.titles[rule]}, on the facts as they are: ${naming(outcome)}.`),
      ...(facts.length === 0 ? [line('There are no figures and no dates among the facts.')] : []),
      ...facts.filter(({ turns }) => turns.length > 0).map((one) => factLine(one, naming, language)),
      ...without(
        still.filter(({ complete }) => complete),
        'changed alone, these do not turn the answer, whatever was tried',
        language,
      ),
      ...without(
        still.filter(({ complete }) => !complete),
        'of these not all was tried',
        language,
      ),
    ]
  },
}
