import { remembered } from '../ground/remembered.js'
import { addDays, type PlainDate } from './calendar.js'

/**
 * The two ways in which the Measures count a year: the calendar year of a person's quota and the statistical year of
 * the annual return.
 */
export type YearSystem = 'calendar' | 'statistical'

/** One year of one of the two systems, with its first and last day, both counted. */
export interface Period {
  readonly system: YearSystem
  /** The year that names it; a statistical year bears the name of the year in which it ends. */
  readonly year: number
  readonly from: PlainDate
  readonly to: PlainDate
}

/** The first and last year for which a period may be asked. */
export const yearBounds = { first: 1901, last: 2998 } as const

/** The calendar year of that name, the same for everyone. */
export const calendarPeriod = /* @__PURE__ */ remembered(
  (year: number): Period =>
    Object.freeze({ system: 'calendar', year, from: `${year}-01-01`, to: `${year}-12-31` }),
)

const statisticalPeriods = /* @__PURE__ */ remembered((firstMonthDay: string) =>
  remembered((year: number): Period => {
    // A statistical year that begins on 1 January is the calendar year itself, so it begins in the year of its name.
    const offset = firstMonthDay === '01-01' ? 0 : 1
    const from = `${year - offset}-${firstMonthDay}`
    const to = addDays(`${year - offset + 1}-${firstMonthDay}`, -1)
    return Object.freeze({ system: 'statistical', year, from, to })
  }),
)

/** The statistical year of that name that begins on a month and day such as `11-01`, the same for everyone. */
export const statisticalPeriodFrom = (year: number, firstMonthDay: string): Period =>
  statisticalPeriods(firstMonthDay)(year)

/** The year, by its name, of the statistical year in which a date lies. */
export const statisticalYearContaining = (date: PlainDate, firstMonthDay: string): number => {
  const year = Number(date.slice(0, 4))
  return firstMonthDay === '01-01' || date.slice(5) < firstMonthDay ? year : year + 1
}

/** Whether a date lies in a period. */
export const isWithin = (
  date: PlainDate,
  period: { readonly from: PlainDate; readonly to: PlainDate },
): boolean => date >= period.from && date <= period.to
