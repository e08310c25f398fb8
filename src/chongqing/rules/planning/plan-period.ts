import { daysArgument } from '../../../engine/quantity/date-arguments.js'
import { norms07 } from '../../law/norms/chapter-07.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import { finalYearOf, type PlanDates, wholeMonthsOf } from './plan-dates.js'

/** How long a plan runs. */
export interface PlanPeriod {
  /** Whether it runs as long as plans generally do. */
  readonly usual: boolean
  readonly usualYears: number
  /** Its years; `null` where they are not whole ones. */
  readonly years: number | null
  /** Its full months. */
  readonly months: number
  /** Whether no days are left over beside the months. */
  readonly wholeMonths: boolean
  /** Its last twelve months, in which it is reviewed. */
  readonly finalYear: PlanDates
}

/**
 * How long a plan runs, whether that is the usual length, and which are its last twelve months.
 *
 * Plans generally (一般) run for five years. Another length is something to look at, and never a breach. The figure is the one
 * that holds on the first day of the plan.
 *
 * **Legal basis:** Article 24; Article 49 for the force.
 *
 * @param facts - `from` and `to`: its first and last day, `YYYY-MM-DD`
 * @param law - the edition of the law
 * @returns `settled` with the length; `unregulated` where the edition sets no usual length; `not-in-force`
 * @throws XueshiError `invalid-date` for a date that does not exist or a last day before the first
 * @example
 * ```ts
 * import { planPeriod } from 'xueshi'
 * const answer = planPeriod({ from: '2021-01-01', to: '2025-12-31' })
 * answer.status === 'settled' && [answer.value.years, answer.value.usual, answer.value.finalYear]
 * // => [5, true, { from: '2025-01-01', to: '2025-12-31' }]
 * ```
 */
export const planPeriod = /* @__PURE__ */ defineRule(
  {
    id: 'plan-period',
    provisions: ['24', ...forceReads.provisions],
    norms: ['plan-for-usual-cycle'],
    parameters: ['planning-cycle-years', ...forceReads.parameters],
    readings: forceReads.readings,
  },
  (plan: PlanDates, grounds): Determination<PlanPeriod> => {
    daysArgument(plan, 'plan')
    const ended = unlessInForce(grounds, plan)
    if (ended) return ended
    const cycle = grounds.parameter('planning-cycle-years', plan.from)
    if (cycle === undefined) return grounds.unregulated('24', 'sets-value')
    grounds.cite('24', 'sets-window')
    const usualYears = Number(cycle.value)
    const { months, wholeMonths } = wholeMonthsOf(plan)
    const years = wholeMonths && months % 12 === 0 ? months / 12 : null
    const usual = years === usualYears
    if (!usual) {
      const severity = severityOf(norms07['plan-for-usual-cycle'], grounds)
      grounds.finding('plan-cycle-unusual', severity, '24', { months, wholeMonths, usualYears })
    }
    const finalYear = finalYearOf(plan)
    return grounds.settled({ usual, usualYears, years, months, wholeMonths, finalYear })
  },
)
