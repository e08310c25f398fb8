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

const dayOf = (date: PlainDate): number => Number(date.slice(8))

/** Whether a day is the last of a month that has no day like that on which the span begins. */
const standsFor = (date: PlainDate, from: PlainDate): boolean =>
  dayOf(date) < dayOf(from) && dayOf(addDays(date, 1)) === 1

/**
 * The full months of a span, and whether nothing is left over. From 29 February, the months are full on the last day of a
 * February that has no such day as well as on the day before it, as a span ends before the day like its first.
 */
export const wholeMonthsOf = ({ from, to }: PlanDates): { months: number; wholeMonths: boolean } => {
  if (standsFor(to, from)) return { months: monthsTouched(from, to) - 1, wholeMonths: true }
  const next = addDays(to, 1)
  const begun = monthsTouched(from, next) - 1
  const wholeMonths = dayOf(next) === dayOf(from) || standsFor(next, from)
  return { months: wholeMonths || dayOf(next) > dayOf(from) ? begun : begun - 1, wholeMonths }
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
