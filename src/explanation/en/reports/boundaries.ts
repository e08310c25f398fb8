import type { Boundaries, FactBoundaries, ValueTried } from '../../../toolbox/boundaries.js'
import { type FieldName, type FieldUnit, fields } from '../../../toolbox/fields.js'
import type { Outcome } from '../../../toolbox/outcome.js'
import { grouped } from '../../figures.js'
import { type OutcomeName, outcomeNames } from '../../outcome-names.js'
import { line, type ReportLine, type ReportTemplate } from '../../report-language.js'
import { date, days, fraction, hours, key, list, months, yuan } from '../figures.js'
import { titles } from '../words.js'
import { nameWords } from './outcomes.js'

const fieldNames: Readonly<Record<FieldName, string>> = {
  hours: 'hours',
  grantedHours: 'hours granted',
  requiredHours: 'hours required',
  publicRequired: 'hours of public subjects',
  professional: 'hours of professional subjects',
  elective: 'hours of elective subjects',
  days: 'days of study',
  travelDays: 'days of travel',
  restDays: 'days of rest',
  dayFraction: 'part of the day studied',
  credits: 'credits',
  payroll: 'payroll',
  amount: 'amount',
  returned: 'amount given back',
  cost: 'cost',
  paid: 'amount paid',
  costShare: "the person's part of the cost",
  serviceMonths: 'service agreed',
  servedMonths: 'service done',
  volume: 'volume',
  cases: 'number of cases',
  date: 'date',
  from: 'first day',
  to: 'last day',
  on: 'date',
  asOf: 'date asked about',
  deadline: 'deadline',
  studyFrom: 'first day of study',
  reviews: 'date of review',
  adoptedOn: 'date of adoption',
  appliedOn: 'date of application',
  costDueOn: 'day of payment',
  filedOn: 'date of filing',
  issuedOn: 'date of issue',
  lastMissedOn: 'last day missed',
  missedOn: 'day missed',
  registeredOn: 'date of registration',
  retiredOn: 'date of retirement',
  signedOn: 'date of signature',
  studyEndedOn: 'last day of study',
  verifiedOn: 'date of verification',
}

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

type Naming = (outcome: Outcome) => OutcomeName

const factLine = ({ path, field, present, turns, complete }: FactBoundaries, naming: Naming): ReportLine => {
  const { unit } = fields[field]
  const amount = amounts[unit]
  const told = ({ value, outcome }: ValueTried): string => `${amount(value)}: ${nameWords(naming(outcome))}`
  const more = complete ? '' : ' (not all was tried)'
  return line(
    `${fieldNames[field]} (${key(path.join('/'))}), now ${amount(present)}${more}:`,
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
  facts.length === 0 ? [] : [line(`${what}:`, [line(list(facts.map(({ path }) => key(path.join('/')))))])]

export const boundaries: ReportTemplate<Boundaries> = {
  title: 'On which figures and dates does the answer turn?',
  lines: (report): readonly ReportLine[] => {
    const { rule, outcome, facts } = report
    const naming = outcomeNames(outcomesIn(report))
    const still = facts.filter(({ turns }) => turns.length === 0)
    return [
      line(`${titles[rule]}, on the facts as they are: ${nameWords(naming(outcome))}.`),
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
