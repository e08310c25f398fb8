import { takenArguments } from '../ground/arguments.js'
import { invalidArgument } from '../ground/errors.js'
import * as calendar from '../quantity/calendar.js'
import { dateArgument } from '../quantity/date-arguments.js'
import * as figures from '../quantity/hours.js'

// The rules of this library calculate with what was parsed, and millions of times. Whoever writes a law calculates with
// whatever is at hand, and is told what cannot be calculated with.

const whole = (given: number, argument: string): void => {
  if (!Number.isSafeInteger(given)) throw invalidArgument(argument, 'a whole number')
}

const decimal = (given: figures.DecimalInput, argument: string): void => {
  if (!/^-?\d{1,13}(?:\.\d{1,2})?$/.test(figures.inputText(given))) {
    throw invalidArgument(argument, 'a decimal with at most two places')
  }
}

const span = { least: whole, most: whole } as const
const range = { least: decimal, most: decimal } as const

/** The date a whole number of days after another. */
export const addDays = (date: calendar.PlainDate, days: number): calendar.PlainDate => {
  takenArguments({ date, days }, { date: dateArgument, days: whole })
  const then = calendar.addDays(date, days)
  if (!calendar.isPlainDate(then))
    throw invalidArgument('days', 'so few that the date lies in the years 1900 to 2999')
  return then
}

/** The number of days from one date to another, both counted. */
export const daysBetween = (from: calendar.PlainDate, to: calendar.PlainDate): number => {
  takenArguments({ from, to }, { from: dateArgument, to: dateArgument })
  return calendar.daysBetween(from, to)
}

/** The year in which a date lies. */
export const yearOf = (date: calendar.PlainDate): number => calendar.yearOf(dateArgument(date))

/** A decimal of hours in hundredths, in which hours are reckoned so that six times a day fraction is exact. */
export const toHundredths = (value: figures.DecimalInput): number => {
  takenArguments({ value }, { value: decimal })
  return figures.toHundredths(value)
}

/** Hundredths as decimal text. */
export const hoursText = (hundredths: number): figures.DecimalText => {
  takenArguments({ hundredths }, { hundredths: whole })
  return figures.hoursText(hundredths)
}

/** A figure that is known, in hundredths. */
export const exactly = (hundredths: number): figures.Span => {
  takenArguments({ hundredths }, { hundredths: whole })
  return figures.exactly(hundredths)
}

/** The sum of two figures. */
export const plus = (a: figures.Span, b: figures.Span): figures.Span => {
  takenArguments({ a, b }, { a: span, b: span })
  return figures.plus(a, b)
}

/** Whether both ends of a figure agree. */
export const isExact = (figure: figures.Span): boolean => {
  takenArguments({ figure }, { figure: span })
  return figures.isExact(figure)
}

/** A figure in hundredths as the range of a result. */
export const rangeText = (figure: figures.Span): figures.Range => {
  takenArguments({ figure }, { figure: span })
  return figures.rangeText(figure)
}

/** A known figure in hundredths as the decimal text of a result. */
export const exactText = (figure: figures.Span): figures.DecimalText => {
  takenArguments({ figure }, { figure: span })
  return figures.exactText(figure)
}

/** The two ends of a figure of a result that is bounded from above, in hundredths. */
export const spanOf = (figure: figures.DecimalText | figures.Range): figures.Span => {
  takenArguments({ figure }, { figure: typeof figure === 'string' ? decimal : range })
  return figures.spanOf(figure)
}
