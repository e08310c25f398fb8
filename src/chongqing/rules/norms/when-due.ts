import { type PlainDate, yearOf } from '../../../engine/quantity/calendar.js'
import { daysArgument } from '../../../engine/quantity/date-arguments.js'
import { calendarPeriod } from '../../../engine/quantity/period.js'
import type { ProvisionId } from '../../law/provisions.js'
import type { Actor, UnitKind } from '../../law/vocabulary.js'
import { dutiesOf, type RegisteredNorm } from '../../norms/queries.js'
import type { Recorder } from '../../pack.js'
import { forceReads } from '../coverage/in-force-during.js'
import { finalYearOf } from '../planning/plan-dates.js'
import { quotaPeriod, quotaPeriodReads } from '../quota/quota-period.js'
import { statisticalPeriodNamed } from '../statistics/named-period.js'

/** What every rule declares that goes through the duties of a year. */
export const dueReads = {
  parameters: [...quotaPeriodReads.parameters, ...forceReads.parameters],
  readings: [...quotaPeriodReads.readings, ...forceReads.readings],
} as const

/** The first and the last day, both counted. */
export interface Days {
  readonly from: PlainDate
  readonly to: PlainDate
}

type Grounds = Recorder<ProvisionId, 'statistical-period', 'quota-year'>

/**
 * The year that a norm is about; none where it needs a period that the edition strikes. A norm that is not yearly is asked
 * about by the calendar year.
 */
export const yearOfNorm = (grounds: Grounds, norm: RegisteredNorm, year: number): Days | null => {
  const period =
    norm.year === 'quota'
      ? quotaPeriod(grounds, year)
      : norm.year === 'statistical'
        ? statisticalPeriodNamed(grounds, year)
        : calendarPeriod(year)
  return period ? { from: period.from, to: period.to } : null
}

/** The last year of a plan: its last twelve months, or the whole of a shorter one; none where it does not end in the year. */
export const lastYearOfPlan = (plan: Days, year: number): Days | null => {
  daysArgument(plan, 'plan')
  return yearOf(plan.to) === year ? finalYearOf(plan) : null
}

/** The duties of someone; those that reach only some kinds of unit, only where the unit is or may be of these. */
export const dutiesReaching = (bearer: Actor, unitKind: UnitKind | undefined): readonly RegisteredNorm[] =>
  dutiesOf(bearer).filter(
    ({ unitKinds }) => unitKinds === undefined || unitKind === undefined || unitKinds.includes(unitKind),
  )
