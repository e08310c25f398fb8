import { daysBetween } from '../../../engine/quantity/calendar.js'
import { yearArgument } from '../../../engine/quantity/date-arguments.js'
import type { Period } from '../../../engine/quantity/period.js'
import { type Determination, defineRule } from '../../pack.js'
import { statisticalPeriodNamed, statisticalReads } from './named-period.js'

/** A statistical year with the number of its days. */
export interface StatisticalPeriod extends Period {
  readonly days: number
}

/**
 * The days of a statistical year: from 1 November of the year before to 31 October, both counted.
 *
 * **Legal basis:** Article 34.
 *
 * @param facts - `year`: the year that names it, the one in which it ends
 * @param law - the edition of the law
 * @returns `settled` with the first and last day and the number of days; `unregulated` where the edition sets no period
 * @throws XueshiError `invalid-year` for a year that is not a whole number between 1901 and 2998
 * @example
 * ```ts
 * import { statisticalPeriod } from 'xueshi'
 * const answer = statisticalPeriod({ year: 2024 })
 * answer.status === 'settled' && answer.value
 * // => { system: 'statistical', year: 2024, from: '2023-11-01', to: '2024-10-31', days: 366 }
 * ```
 */
export const statisticalPeriod = /* @__PURE__ */ defineRule(
  { id: 'statistical-period', ...statisticalReads, norms: ['compile-statistics'] },
  ({ year }: { readonly year: number }, grounds): Determination<StatisticalPeriod> => {
    const period = statisticalPeriodNamed(grounds, yearArgument(year))
    if (!period) return grounds.unregulated('34', 'sets-window')
    return grounds.settled({ ...period, days: daysBetween(period.from, period.to) })
  },
)
