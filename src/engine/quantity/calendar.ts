import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addYears } from 'date-fns/addYears'

/**
 * A calendar date as text, `YYYY-MM-DD`, from 1900-01-01 to 2999-12-31. It has no clock and no zone, and two dates
 * compare as texts compare.
 */
export type PlainDate = string

const shape = /^(?:19|2\d)\d\d-\d\d-\d\d$/

const utc = (date: PlainDate): Date =>
  new UTCDateMini(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))

const textOf = (date: Date): PlainDate => date.toISOString().slice(0, 10)

// Whole numbers instead of a Date: six times as fast, in what is done for every date of every record. Years are counted
// from March, so that a leap day is the last of its year and the months before it have the same days in every year.
const daysOfYears = (years: number): number => {
  const centuries = (years / 100) | 0
  return 365 * years + (years >> 2) - centuries + (centuries >> 2)
}
const daysOfMonths = (sinceMarch: number): number => ((153 * sinceMarch + 2) / 5) | 0
/** Days from 1 March of the year 0 to 1970-01-01. */
const epoch = 719_468
const daysOf400Years = 146_097

/** Two digits of a text as a number. */
const digits = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * 48

/** The number of days from 1970-01-01 to the first of a month; the thirteenth is January of the next year. */
export const firstOfMonth = (year: number, month: number): number =>
  (month < 3
    ? daysOfYears(year - 1) + daysOfMonths(month + 9)
    : daysOfYears(year) + daysOfMonths(month - 3)) - epoch

/** The number of days from 1970-01-01 to a date; the integer on which all spans are calculated. */
export const dayNumber = (date: PlainDate): number =>
  firstOfMonth(digits(date, 0) * 100 + digits(date, 2), digits(date, 5)) + digits(date, 8) - 1

/** The date of a day number. */
export const dateOfDay = (day: number): PlainDate => {
  const since = day + epoch
  // By the mean year it is this year or the next, never another.
  const least = Math.floor((since * 400) / daysOf400Years)
  const years = daysOfYears(least + 1) > since ? least : least + 1
  const ofYear = since - daysOfYears(years)
  const months = Math.floor((5 * ofYear + 2) / 153)
  const dayOfMonth = ofYear - daysOfMonths(months) + 1
  const month = months < 10 ? months + 3 : months - 9
  const year = months < 10 ? years : years + 1
  return `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`
}

/**
 * Whether a text is a real calendar date of the form `YYYY-MM-DD` between 1900 and 2999.
 *
 * @param text - any text
 * @returns true for a date that exists, false for 2025-02-29 and for every other shape
 * @example
 * ```ts
 * import { isPlainDate } from 'xueshi/engine'
 * isPlainDate('2024-02-29') // => true
 * isPlainDate('2025-02-29') // => false
 * ```
 */
export const isPlainDate = (text: string): boolean =>
  typeof text === 'string' && shape.test(text) && dateOfDay(dayNumber(text)) === text

/** The date a whole number of days after another. */
export const addDays = (date: PlainDate, days: number): PlainDate => dateOfDay(dayNumber(date) + days)

/** The number of days from one date to another, both counted. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from) + 1

const monthNumber = (date: PlainDate): number => yearOf(date) * 12 + digits(date, 5)

/** How many calendar months have at least one day in a span whose two ends are both counted. */
export const monthsTouched = (from: PlainDate, to: PlainDate): number =>
  monthNumber(to) - monthNumber(from) + 1

/** The same day so many years on; 29 February becomes 28 February where there is none. */
export const addCalendarYears = (date: PlainDate, years: number): PlainDate =>
  textOf(addYears(utc(date), years))

/** The year in which a date lies. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))

/** The later of two dates. */
export const later = (one: PlainDate, other: PlainDate): PlainDate => (one > other ? one : other)
