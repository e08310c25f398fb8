import { UTCDate } from '@date-fns/utc'
import { addYears, differenceInCalendarMonths } from 'date-fns'

/**
 * A calendar date as text, `YYYY-MM-DD`, from 1900-01-01 to 2999-12-31. It has no clock and no zone, and two dates
 * compare as texts compare.
 *
 * @category Quantities
 */
export type PlainDate = string

const shape = /^(?:19|2\d)\d\d-\d\d-\d\d$/
const millisecondsPerDay = 86_400_000

const utc = (date: PlainDate): UTCDate =>
  new UTCDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))

const textOf = (date: Date): PlainDate => date.toISOString().slice(0, 10)

/**
 * Whether a text is a real calendar date of the form `YYYY-MM-DD` between 1900 and 2999.
 *
 * @category Quantities
 * @param text - any text
 * @returns true for a date that exists, false for 2025-02-29 and for every other shape
 * @example
 * ```ts
 * import { isPlainDate } from 'xueshi'
 * isPlainDate('2024-02-29') // => true
 * isPlainDate('2025-02-29') // => false
 * ```
 */
export const isPlainDate = (text: string): boolean => shape.test(text) && textOf(utc(text)) === text

/** The number of days from 1970-01-01 to a date; the integer on which all spans are calculated. */
export const dayNumber = (date: PlainDate): number =>
  Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / millisecondsPerDay

/** The date of a day number. */
export const dateOfDay = (day: number): PlainDate => textOf(new UTCDate(day * millisecondsPerDay))

/** The date a whole number of days after another. */
export const addDays = (date: PlainDate, days: number): PlainDate => dateOfDay(dayNumber(date) + days)

/** The number of days from one date to another, both counted. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from) + 1

/** How many calendar months have at least one day in a span whose two ends are both counted. */
export const monthsTouched = (from: PlainDate, to: PlainDate): number =>
  differenceInCalendarMonths(utc(to), utc(from)) + 1

/** The same day so many years on; 29 February becomes 28 February where there is none. */
export const addCalendarYears = (date: PlainDate, years: number): PlainDate =>
  textOf(addYears(utc(date), years))

/** The year in which a date lies. */
export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4))
