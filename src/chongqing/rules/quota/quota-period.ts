import { yearArgument } from '../../../engine/quantity/date-arguments.js'
import { calendarPeriod, type Period } from '../../../engine/quantity/period.js'
import type { ProvisionId } from '../../law/provisions.js'
import type { Recorder } from '../../pack.js'
import { statisticalPeriodNamed, statisticalReads } from '../statistics/named-period.js'

/** What every rule declares that asks for the year of a right or a quota. */
export const quotaPeriodReads = {
  provisions: statisticalReads.provisions,
  parameters: statisticalReads.parameters,
  readings: ['quota-year'],
} as const

/**
 * The year for which hours are asked: the calendar year of that name or, under the other reading, the statistical
 * year; none where that reading needs a period and the edition strikes it.
 */
export const quotaPeriod = (
  grounds: Recorder<ProvisionId, 'statistical-period', 'quota-year'>,
  year: number,
): Period | undefined => {
  yearArgument(year)
  return grounds.reading('quota-year') === 'calendar'
    ? calendarPeriod(year)
    : statisticalPeriodNamed(grounds, year)
}
