import { isPlainDate, type PlainDate } from '../quantity/calendar.js'
import { twoParts } from '../quantity/ratio.js'

/** How the text of a parameter's value is read. */
export type ParameterKind =
  | 'hours'
  | 'whole-hours'
  | 'rate'
  | 'ratio'
  | 'fraction'
  | 'years'
  | 'yuan'
  | 'month-days'
  | 'date'
  | 'term'

/** One dated value of a parameter. It holds from `from` until the next entry begins. */
export interface ParameterValue {
  /** First day on which the value holds, `YYYY-MM-DD`. */
  readonly from: string
  /** The value as text: decimal hours, a rate such as `0.015`, a ratio such as `1:4`, `11-01..10-31`. */
  readonly value: string
  /** Where the value comes from, in words. */
  readonly source: string
  /** The provision that sets this value, where an edition takes it from elsewhere than the law itself. */
  readonly provision?: string
  /** The day on which the value was last compared with the official text; absent: not known to have been compared. */
  readonly verifiedOn?: PlainDate
  /** The day of the wording against which the value was checked, where that is not the latest wording. */
  readonly verifiedAgainst?: string
  /** First day on which another wording is in force than that of `verifiedAgainst`; absent: not known. */
  readonly supersededFrom?: PlainDate
}

/** What a parameter is, apart from its values. */
export interface ParameterDefinition<ProvisionId extends string = string> {
  readonly kind: ParameterKind
  /** The provision that sets the value. */
  readonly provision: ProvisionId
}

/** How a value of a kind is written, and how one says so. */
const kinds: Readonly<Record<ParameterKind, { readonly shape: RegExp; readonly example: string }>> = {
  hours: { shape: /^(?:0|[1-9]\d{0,5})(?:\.\d{1,2})?$/, example: 'hours, such as 90 or 4.5' },
  // A day must be a whole number of hours, so that a day fraction of two places stays exact in hundredths of an hour.
  'whole-hours': { shape: /^[1-9]\d?$/, example: 'whole hours, such as 90' },
  rate: { shape: /^0\.\d{1,6}$/, example: 'a rate below one, such as 0.015' },
  fraction: { shape: /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, example: 'a fraction below one, such as 1/2' },
  ratio: { shape: /^[1-9]\d{0,3}:[1-9]\d{0,3}$/, example: 'a ratio, such as 1:4' },
  years: { shape: /^[1-9]\d?$/, example: 'years, such as 5' },
  yuan: { shape: /^(?:0|[1-9]\d{0,11})(?:\.\d{1,2})?$/, example: 'yuan, such as 200 or 0.5' },
  'month-days': {
    shape: /^\d\d-\d\d\.\.\d\d-\d\d$/,
    example: 'the first and last day of a year, such as 11-01..10-31',
  },
  date: { shape: /^\d{4}-\d\d-\d\d$/, example: 'a date, such as 2006-02-27' },
  term: { shape: /^[a-z]+(?:-[a-z]+)*$/, example: 'a term, such as one-important-basis' },
}

const isMonthDays = (text: string): boolean => {
  const [first = '', last = ''] = text.split('..')
  // 2023 has no 29 February: a period that began or ended on it would not recur.
  if (!isPlainDate(`2023-${first}`) || !isPlainDate(`2023-${last}`)) return false
  const next = new Date(Date.UTC(2023, Number(last.slice(0, 2)) - 1, Number(last.slice(3)) + 1))
  return next.toISOString().slice(5, 10) === first
}

const isBelowOne = (text: string): boolean => {
  const [part, whole] = twoParts(text)
  return part < whole
}

/** Whether a text is a value of a parameter of that kind. */
export const isValueOf = (kind: ParameterKind, text: string): boolean =>
  typeof text === 'string' &&
  kinds[kind].shape.test(text) &&
  (kind !== 'date' || isPlainDate(text)) &&
  (kind !== 'month-days' || isMonthDays(text)) &&
  (kind !== 'fraction' || isBelowOne(text))

/** How one says what a value of a kind looks like. */
export const exampleOf = (kind: ParameterKind): string => kinds[kind].example

/** The one of several dated values, the earliest first, that holds on a date; before its first date, the first; none of none. */
export const valueOn = <Dated extends { readonly from: PlainDate }>(
  values: readonly Dated[],
  date: PlainDate,
): Dated | undefined => {
  let last = values.length - 1
  while (last > 0 && (values[last] as Dated).from > date) last--
  return values[last]
}
