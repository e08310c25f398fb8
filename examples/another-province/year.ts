import type { PlainDate } from 'xueshi'
import { addDays } from 'xueshi/engine'

/** The quota year that begins in a year, on a day such as `05-01` (Article 6). */
export const quotaYear = (year: number, monthDays: string): { from: PlainDate; to: PlainDate } => {
  const first = monthDays.slice(0, 5)
  return { from: `${year}-${first}`, to: addDays(`${year + 1}-${first}`, -1) }
}

/** The year in which the quota year of a date begins. */
export const quotaYearOf = (date: PlainDate, monthDays: string): number =>
  Number(date.slice(0, 4)) - (date.slice(5) < monthDays.slice(0, 5) ? 1 : 0)
