import type { PlainDate } from '../engine/quantity/calendar.js'
import type { DecimalText, Range } from '../engine/quantity/hours.js'

/** A number of people or things that is not exactly known. */
interface Count {
  readonly least: number
  readonly most: number
}

/** A figure of an answer, however it is written. */
export type Figure = DecimalText | number | Range | Count

/** The two ends of a figure in digits; `null` where nothing bounds it from above. */
export interface Ends {
  readonly least: string
  readonly most: string | null
}

/** Digits in groups of three: `12,000,000.5`. */
export const grouped = (figure: DecimalText | number): string => {
  const digits = String(figure)
  const point = digits.indexOf('.')
  const end = point < 0 ? digits.length : point
  // Most figures have no thousands.
  if (end <= 3) return digits
  return digits.slice(0, end).replace(/\B(?=(?:\d{3})+$)/g, ',') + digits.slice(end)
}

/** An amount of money in digits, with its fen in two places where it has any. */
export const groupedMoney = (yuan: DecimalText | number): string =>
  grouped(yuan).replace(/\.\d$/, (tenths) => `${tenths}0`)

/** The ends of a figure, each in digits. */
export const endsOf = (figure: Figure, digits = grouped): Ends => {
  if (typeof figure !== 'object') {
    const exact = digits(figure)
    return { least: exact, most: exact }
  }
  const { least, most } = figure
  return { least: digits(least), most: most === null ? null : digits(most) }
}

/** Whether a figure is nothing, and surely so. */
export const isNothing = (figure: Figure): boolean =>
  String(typeof figure === 'object' ? figure.most : figure) === '0'

/** Whether nothing at all is known of a figure. */
export const isUnknown = (figure: Figure): boolean => {
  const { least, most } = endsOf(figure)
  return least === '0' && most === null
}

/** A fraction in per cent, digit by digit: `0.015` gives `1.5`. */
export const perCent = (fraction: DecimalText): string => {
  const [whole, decimals = ''] = fraction.split('.') as [string, string?]
  const digits = decimals.padEnd(2, '0')
  const rest = digits.slice(2).replace(/0+$/, '')
  return `${Number(whole + digits.slice(0, 2))}${rest === '' ? '' : `.${rest}`}`
}

/** A fraction, or a range of fractions, in per cent. */
export const perCentOf = (share: DecimalText | Range): DecimalText | Range =>
  typeof share === 'string'
    ? perCent(share)
    : { least: perCent(share.least), most: share.most === null ? null : perCent(share.most) }

/** A difference by its direction, with its size and without its sign. */
export type Difference =
  | { readonly kind: 'none' }
  | { readonly kind: 'more' | 'fewer'; readonly by: DecimalText | Range }
  /** Perhaps fewer and perhaps more; `null` where nothing bounds how many more. */
  | { readonly kind: 'between'; readonly fewer: DecimalText; readonly more: DecimalText | null }

const isNegative = (text: DecimalText): boolean => text.startsWith('-')
const unsigned = (text: DecimalText): DecimalText => text.replace('-', '')

/** Says of a difference which way it goes. */
export const differenceOf = (figure: DecimalText | Range): Difference => {
  const { least, most } = typeof figure === 'string' ? { least: figure, most: figure } : figure
  if (least === '0' && most === '0') return { kind: 'none' }
  if (!isNegative(least)) return { kind: 'more', by: { least, most } }
  if (most === null) return { kind: 'between', fewer: unsigned(least), more: null }
  if (isNegative(most) || most === '0') {
    return { kind: 'fewer', by: { least: unsigned(most), most: unsigned(least) } }
  }
  return { kind: 'between', fewer: unsigned(least), more: most }
}

/** The parts of a date as numbers. */
export const partsOfDate = (date: PlainDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

/** The two ends of a period such as `11-01..10-31`, and whether it runs over the end of a year. */
export const partsOfMonthDays = (text: string): { first: string; last: string; overYearEnd: boolean } => {
  const [first, last] = text.split('..') as [string, string]
  return { first, last, overYearEnd: last < first }
}

/** A text of the caller's in one line, as it can stand between quotation marks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
