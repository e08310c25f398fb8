import type { FigureKind } from '../engine/facts/kinds.js'
import { dateOfDay, dayNumber, isPlainDate, type PlainDate } from '../engine/quantity/calendar.js'
import { type DecimalInput, type DecimalText, hoursText, toHundredths } from '../engine/quantity/hours.js'

const decimal = /^(?:0|[1-9]\d*)(?:\.\d{1,2})?$/

/** The value of a field in steps of its grid; nothing where it is not of the field's kind. */
export const stepsOf = ({ unit, scale }: FigureKind, value: unknown): number | undefined => {
  if (unit === 'date') return typeof value === 'string' && isPlainDate(value) ? dayNumber(value) : undefined
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  if (scale === 1) return Number.isInteger(value) ? (value as number) : undefined
  return decimal.test(String(value)) ? toHundredths(value) : undefined
}

/** A value of a field as the facts write it: as a number where they write numbers. */
export const writtenAs = (
  { unit, scale }: FigureKind,
  steps: number,
  asNumber: boolean,
): DecimalInput | PlainDate => {
  if (unit === 'date') return dateOfDay(steps)
  if (scale === 1) return steps
  // The nearest number to a decimal of two places is the one that the decimal itself would give.
  return asNumber ? steps / scale : hoursText(steps)
}

/** A value of a field as a report writes it. */
export const textOf = (kind: FigureKind, steps: number): DecimalText | PlainDate =>
  String(writtenAs(kind, steps, false))
