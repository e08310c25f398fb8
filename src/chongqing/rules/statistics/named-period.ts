import { type Period, statisticalPeriodFrom } from '../../../engine/quantity/period.js'
import type { ProvisionId } from '../../law/provisions.js'
import type { Recorder } from '../../pack.js'

/** What every rule declares that asks for a statistical year. */
export const statisticalReads = { provisions: ['34'], parameters: ['statistical-period'] } as const

/**
 * The statistical year of that name (Article 34); none where the edition strikes the period.
 *
 * Wherever such a year begins, 1 January of the year that names it lies inside; so that day says which dated value of
 * the period holds.
 */
export const statisticalPeriodNamed = (
  grounds: Recorder<ProvisionId, 'statistical-period', never>,
  year: number,
): Period | undefined => {
  const monthDays = grounds.parameter('statistical-period', `${year}-01-01`)
  return monthDays && statisticalPeriodFrom(year, monthDays.value.slice(0, 5))
}
