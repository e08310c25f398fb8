import type { Strength } from '../../../engine/editions/provision.js'
import { yearArgument } from '../../../engine/quantity/date-arguments.js'
import { calendarPeriod } from '../../../engine/quantity/period.js'
import type { ActId } from '../../law/norms/acts.js'
import type { DueEvent } from '../../law/norms/norm.js'
import type { NormId } from '../../law/norms/register.js'
import type { ProvisionId } from '../../law/provisions.js'
import { type Actor, actors, type UnitKind, unitKinds } from '../../law/vocabulary.js'
import type { RegisteredNorm } from '../../norms/queries.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import { provisionsOf } from './norm-provisions.js'
import { type Days, dueReads, dutiesReaching, lastYearOfPlan, yearOfNorm } from './when-due.js'

/** A duty in a calendar. */
export interface CalendarDuty {
  readonly norm: NormId
  readonly act: ActId
  readonly provision: ProvisionId
  readonly strength: Strength
}

/** A duty of the year itself. */
export interface YearlyDuty extends CalendarDuty {
  /** The days that it is about, both counted; `null` where they are not known, or the edition strikes them. */
  readonly period: Days | null
  /** Whether the text wants it done within these days, or gives no date. */
  readonly deadline: 'end-of-period' | 'none-in-text'
  /** What it goes together with; `null` where the text names nothing. */
  readonly event: DueEvent | null
}

/** A duty that an event brings about, as often as it happens. */
export interface EventDuty extends CalendarDuty {
  /** How it lies to the event; `as-agreed` and `none-in-text` where there is none. No number of days is in the text. */
  readonly due: 'before' | 'after' | 'together-with' | 'as-agreed' | 'none-in-text'
  readonly event: DueEvent | null
  /** Whether the text says 及时, which is no number of days. */
  readonly promptly: boolean
}

/** What falls due for someone in a year. */
export interface DutyCalendar {
  readonly actor: Actor
  readonly year: number
  /** What is owed once in the year. */
  readonly yearly: readonly YearlyDuty[]
  /** What is owed whenever its event happens. */
  readonly onEvent: readonly EventDuty[]
  /** What is owed over time, at a pace that the text leaves open. */
  readonly overTime: readonly CalendarDuty[]
  /** What is owed at all times. */
  readonly standing: readonly CalendarDuty[]
}

/** Someone and a year. */
export interface CalendarFacts {
  readonly actor: Actor
  readonly year: number
  /** The days of the plan that is running; absent: not known. */
  readonly plan?: Days | undefined
  /** Of a unit: its kind, for duties that not every kind has; absent: not known. */
  readonly unitKind?: UnitKind | undefined
}

const nameOf = ({ id, act, provision, strength }: RegisteredNorm): CalendarDuty => ({
  norm: id,
  act,
  provision,
  strength,
})

const onEvent = (norm: RegisteredNorm): EventDuty => {
  const due = norm.due as NonNullable<RegisteredNorm['due']>
  if ('event' in due) {
    return { ...nameOf(norm), due: due.kind, event: due.event, promptly: due.promptly === true }
  }
  const kind = due.kind === 'as-agreed' ? 'as-agreed' : 'none-in-text'
  return { ...nameOf(norm), due: kind, event: null, promptly: false }
}

/** The duty in that year; none where it falls in another year of the plan. */
const inYear = (
  grounds: Recorder<ProvisionId, 'statistical-period', 'quota-year'>,
  norm: RegisteredNorm,
  { year, plan }: CalendarFacts,
): readonly YearlyDuty[] => {
  const { period, due } = norm
  if (period !== 'last-year-of-plan') {
    const deadline = due?.kind === 'year-end' ? 'end-of-period' : 'none-in-text'
    const event = due !== undefined && 'event' in due ? due.event : null
    return [{ ...nameOf(norm), period: yearOfNorm(grounds, norm, year), deadline, event }]
  }
  if (!plan) grounds.missing({ fact: 'plan.period' })
  const days = plan ? lastYearOfPlan(plan, year) : null
  if (plan && days === null) return []
  return [{ ...nameOf(norm), period: days, deadline: 'end-of-period', event: null }]
}

/**
 * What falls due for someone in a year, and when, as far as the text says so.
 *
 * Dates stand only where the text gives them: the year of the quota, the statistical year of the return, the calendar year
 * of what is owed every year, the last year of a plan. Where it gives none, that is said (`none-in-text`); an event such as
 * the annual assessment is named without a date.
 *
 * **Legal basis:** every duty of the Measures, and Article 11 of the Regulation; Articles 9 and 34 for the years.
 *
 * @param facts - the actor and the year; of a managing body the days of its plan, of a unit its kind
 * @param law - the edition of the law
 * @returns `settled` with the duties; `bounded` where the plan, or a kind of unit that matters, is not known; `not-in-force`
 * @throws XueshiError `invalid-year`; `invalid-date` for a plan whose days do not exist or are reversed
 * @example
 * ```ts
 * import { dutyCalendar } from 'xueshi'
 * const answer = dutyCalendar({ actor: 'unit', year: 2025, unitKind: 'enterprise' })
 * const yearly = answer.status === 'settled' ? answer.value.yearly : []
 * yearly.map(({ act, period, deadline }) => [act, period?.from, period?.to, deadline])
 * // => [
 * //   ['verify-certificates', '2025-01-01', '2025-12-31', 'none-in-text'],
 * //   ['compile-year', '2025-01-01', '2025-12-31', 'none-in-text'],
 * //   ['report-year', '2025-01-01', '2025-12-31', 'none-in-text'],
 * //   ['compile-statistics', '2024-11-01', '2025-10-31', 'none-in-text']]
 * ```
 */
export const dutyCalendar = /* @__PURE__ */ defineRule(
  {
    id: 'duty-calendar',
    takes: { actor: actors, 'plan?': { from: 'string', to: 'string' }, 'unitKind?': unitKinds },
    provisions: forceReads.provisions,
    lookups: /* @__PURE__ */ provisionsOf(({ kind }) => kind === 'duty'),
    ...dueReads,
  },
  (facts: CalendarFacts, grounds): Determination<DutyCalendar, DutyCalendar> => {
    const { actor, unitKind } = facts
    const year = yearArgument(facts.year)
    const ended = unlessInForce(grounds, calendarPeriod(year))
    if (ended) return ended
    const norms = dutiesReaching(actor, unitKind)
    for (const { provision } of norms) grounds.cite(provision, 'requires')
    const isUncertain = norms.some(({ unitKinds }) => unitKinds !== undefined && unitKind === undefined)
    if (isUncertain) grounds.missing({ fact: 'unit.kind' })
    const yearly = norms
      .filter(({ period }) => period === 'yearly' || period === 'last-year-of-plan')
      .flatMap((norm) => inYear(grounds, norm, facts))
    const value = {
      actor,
      year,
      yearly,
      onEvent: norms.filter(({ period }) => period === 'each-event').map(onEvent),
      overTime: norms.filter(({ period }) => period === 'over-time').map(nameOf),
      standing: norms.filter(({ period }) => period === 'standing').map(nameOf),
    }
    const isPlanUnknown = !facts.plan && yearly.some(({ norm }) => norm === 'review-plan')
    return isUncertain || isPlanUnknown ? grounds.bounded(value) : grounds.settled(value)
  },
)
