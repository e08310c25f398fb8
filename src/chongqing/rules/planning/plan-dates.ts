import {
  addCalendarYears,
  addDays,
  later,
  monthsTouched,
  type PlainDate,
} from '../../../engine/quantity/calendar.js'

/** A plan from its first to its last day, both counted. */
export interface PlanDates {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The full months of a span, and whether nothing is left over. */
export const wholeMonthsOf = ({ from, to }: PlanDates): { months: number; wholeMonths: boolean } => {
  const next = addDays(to, 1)
  const dayOf = (date: PlainDate): number => Number(date.slice(8))
  const begun = monthsTouched(from, next) - 1
  return {
    months: dayOf(next) < dayOf(from) ? begun - 1 : begun,
    wholeMonths: dayOf(next) === dayOf(from),
  }
}

/**
 * The last twelve months of a plan; the whole plan where it is no longer. The text does not say that its last
 * year is a calendar year; for plans that end in December it makes no difference.
 */
export const finalYearOf = ({ from, to }: PlanDates): PlanDates => {
  // Counted back from the last day and from the day after it: only one of the two is right around a leap day.
  const fromNext = addCalendarYears(addDays(to, 1), -1)
  const fromLast = addDays(addCalendarYears(to, -1), 1)
  return { from: later(from, later(fromNext, fromLast)), to }
}
