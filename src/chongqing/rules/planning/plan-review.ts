import type { Verdict } from '../../../engine/determination/determination.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, daysArgument, hasEnded, hasHappened } from '../../../engine/quantity/date-arguments.js'
import { norms07 } from '../../law/norms/chapter-07.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import { finalYearOf, type PlanDates } from './plan-dates.js'

/** Whether a plan was reviewed in its last year. */
export interface FinalYearReview {
  readonly verdict: Verdict
  readonly finalYear: PlanDates
  /** Whether the plan has ended, so that no review can come in time any more. */
  readonly over: boolean
  /** The first review within the last year; `null` where there is none. */
  readonly reviewedOn: PlainDate | null
}

/** A plan and its reviews. */
export interface FinalYearFacts extends PlanDates {
  /** The dates of all full reviews of the plan; absent: not known. */
  readonly reviews?: readonly PlainDate[] | undefined
  /** The day on which it is asked; before the plan's last day a missing review is a note and no violation yet. */
  readonly asOf?: PlainDate | undefined
}

/**
 * Whether the carrying out of a plan was reviewed in its last year: in its last twelve months.
 *
 * A review after the end of the plan, or before its last year, is not the one that the text asks for. What stands under
 * 一般 is the length of the plan; the review is charged on those who plan without that word, so leaving it out is a breach
 * once the plan has ended. While it runs, a review that is still to come is something to look at.
 *
 * **Legal basis:** Article 24; Article 49 for the force.
 *
 * @param facts - `from` and `to` of the plan; `reviews`: the dates of all full reviews of the plan, absent: not known;
 * `asOf`: the day on which it is asked, absent: the plan is over
 * @param law - the edition of the law
 * @returns `settled` with the verdict; `open` where no reviews are known; `unregulated`; `not-in-force`
 * @throws XueshiError `invalid-date` for a date that does not exist or a last day before the first
 * @example
 * ```ts
 * import { assessFinalYearReview } from 'xueshi'
 * const answer = assessFinalYearReview({ from: '2021-01-01', to: '2025-12-31', reviews: ['2026-01-15'] })
 * answer.status === 'settled' && answer.value.verdict // => 'not-met'
 * ```
 */
export const assessFinalYearReview = /* @__PURE__ */ defineRule(
  {
    id: 'plan-review',
    takes: { 'reviews?': [dateArgument] },
    provisions: ['24', ...forceReads.provisions],
    norms: ['review-plan'],
    parameters: forceReads.parameters,
    readings: forceReads.readings,
  },
  ({ from, to, reviews, asOf }: FinalYearFacts, grounds): Determination<FinalYearReview> => {
    daysArgument({ from, to }, 'plan')
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const over = hasEnded({ to }, asOf)
    const ended = unlessInForce(grounds, { from, to })
    if (ended) return ended
    grounds.citeNorm(norms07['review-plan'], 'requires')
    if (reviews === undefined) {
      grounds.missing({ fact: 'plan.reviews' })
      return grounds.open()
    }
    const finalYear = finalYearOf({ from, to })
    // What lies after the day of the question has not happened yet.
    const dates = reviews.filter((on) => hasHappened(on, asOf)).sort()
    for (const on of dates) {
      if (on < finalYear.from) grounds.finding('review-before-final-year', 'advisory', '24', { on })
      if (on > to) grounds.finding('review-after-plan', 'advisory', '24', { on })
    }
    const reviewedOn = dates.find((on) => on >= finalYear.from && on <= to) ?? null
    if (reviewedOn === null) {
      grounds.finding('final-year-not-reviewed', severityOf(norms07['review-plan'], grounds, over), '24', {
        over,
      })
    }
    return grounds.settled({ verdict: reviewedOn === null ? 'not-met' : 'met', finalYear, over, reviewedOn })
  },
)
