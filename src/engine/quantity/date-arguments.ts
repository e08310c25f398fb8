import { invalidDate, invalidYear } from '../ground/errors.js'
import { isPlainDate, type PlainDate } from './calendar.js'
import { yearBounds } from './period.js'

/** A year that a caller gives as a plain argument; anything but a whole number within the bounds is the caller's mistake. */
export const yearArgument = (year: number, argument = 'year'): number => {
  if (!Number.isInteger(year) || year < yearBounds.first || year > yearBounds.last) {
    throw invalidYear(argument)
  }
  return year
}

/** A date that a caller gives as a plain argument; one that does not exist is the caller's mistake. */
export const dateArgument = (date: PlainDate, argument = 'date'): PlainDate => {
  if (!isPlainDate(date)) throw invalidDate(argument)
  return date
}

/** Days from the first to the last that a caller gives as plain arguments; a reversed span names its last day. */
export const daysArgument = (
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  argument: string,
): void => {
  dateArgument(from, `${argument}.from`)
  dateArgument(to, `${argument}.to`)
  if (to < from) throw invalidDate(`${argument}.to`)
}

/** Whether a stretch of days has ended on the day on which it is asked; without such a day it has. */
export const hasEnded = ({ to }: { readonly to: PlainDate }, asOf: PlainDate | undefined): boolean =>
  asOf === undefined || asOf >= to

/** Whether something had happened by the day on which it is asked; what bears no date had. */
export const hasHappened = (on: PlainDate | undefined, asOf: PlainDate | undefined): boolean =>
  asOf === undefined || on === undefined || on <= asOf
