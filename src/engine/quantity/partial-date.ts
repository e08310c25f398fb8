import { dayNumber, firstOfMonth, isPlainDate } from './calendar.js'

/** A date known to the day, the month or the year alone: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. It is one of the days of its interval. */
export type PartialDate = string

const shape = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** Whether it is known to the day. */
export const isWholeDate = (date: PartialDate): boolean => date.length === 10

const filled = (date: PartialDate): string => (isWholeDate(date) ? date : `${date}-01-01`.slice(0, 10))

/**
 * Whether a text is a date between 1900 and 2999 that exists, known to the day, the month or the year.
 *
 * @param text - any text
 * @returns true for `2024-02-29`, `2024-02` and `2024`, false for `2025-13` and for every other shape
 * @example
 * ```ts
 * import { isPartialDate } from 'xueshi/engine'
 * isPartialDate('2024-02') // => true
 * isPartialDate('2024-2') // => false
 * ```
 */
export const isPartialDate = (text: string): boolean =>
  typeof text === 'string' && shape.test(text) && isPlainDate(filled(text))

/** The first day that it can be. */
export const earliestDay = (date: PartialDate): number => dayNumber(filled(date))

/** The last day that it can be. */
export const latestDay = (date: PartialDate): number => {
  if (isWholeDate(date)) return dayNumber(date)
  const [year, month = 12] = date.split('-')
  return firstOfMonth(Number(year), Number(month) + 1) - 1
}

/**
 * Whether a last day says that there is none. Personnel systems write 9999-12-31, 2999-12-31, 2099-12-31 and the like where an
 * employment has no end.
 */
export const isNoEnd = (date: PartialDate): boolean => date >= '2099'

/** Whether a text may stand for a last day: a date, or a day in 9999 for none. */
export const isLastDate = (text: string): boolean =>
  isPartialDate(text) || (text.startsWith('9999') && isPartialDate(text.replace('9999', '2999')))
