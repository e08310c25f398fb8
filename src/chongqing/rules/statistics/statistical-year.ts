import { type PlainDate, yearOf } from '../../../engine/quantity/calendar.js'
import { dateArgument } from '../../../engine/quantity/date-arguments.js'
import { isWithin } from '../../../engine/quantity/period.js'
import { type Determination, defineRule } from '../../pack.js'
import { statisticalPeriodNamed, statisticalReads } from './named-period.js'

/**
 * The statistical year in which a date lies: 31 October is the last day of one, 1 November the first of the next.
 *
 * **Legal basis:** Article 34.
 *
 * @param facts - `date`: a calendar date, `YYYY-MM-DD`
 * @param law - the edition of the law
 * @returns `settled` with the year by its name; `unregulated` where the edition sets no period, or where a change of
 * the period leaves the date in no year
 * @throws XueshiError `invalid-date` for a date that does not exist
 * @example
 * ```ts
 * import { statisticalYearOf } from 'xueshi'
 * const october = statisticalYearOf({ date: '2025-10-31' })
 * const november = statisticalYearOf({ date: '2025-11-01' })
 * october.status === 'settled' && october.value // => 2025
 * november.status === 'settled' && november.value // => 2026
 * ```
 */
export const statisticalYearOf = /* @__PURE__ */ defineRule(
  { id: 'statistical-year', ...statisticalReads },
  ({ date }: { readonly date: PlainDate }, grounds): Determination<number> => {
    const year = yearOf(dateArgument(date))
    for (const candidate of [year, year + 1]) {
      const period = statisticalPeriodNamed(grounds, candidate)
      if (period && isWithin(date, period)) return grounds.settled(candidate)
    }
    return grounds.unregulated('34', 'sets-window')
  },
)
