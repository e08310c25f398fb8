import type { Determination, Verdict } from '../../determination/determination.js'
import { defineRule } from '../../determination/rule.js'
import { norms02 } from '../../law/norms/chapter-02.js'
import { severityOf } from '../../norms/severity.js'
import { type DecimalInput, type DecimalText, hoursText, toHundredths } from '../../quantity/hours.js'
import type { Period } from '../../quantity/period.js'
import { annualParameter, annualReads } from '../annual-parameter.js'
import { hoursArgument } from '../hours-argument.js'
import { forceReads, unlessInForce } from '../in-force-during.js'
import { quotaPeriod, quotaPeriodReads } from '../quota-period.js'

/**
 * Whether a person was given the time for study to which they have a right.
 *
 * @category Rules: quota and ratio
 */
export interface StudyTimeRight {
  readonly verdict: Verdict
  readonly period: Period
  readonly granted: DecimalText
  readonly required: DecimalText
  readonly shortfall: DecimalText
}

/**
 * Whether the time for study that a unit granted in a year is what the person has a right to: at least 80 hours.
 *
 * What is asked is the time granted, not the time taken: it is the unit that must see to it.
 *
 * **Legal basis:** Article 8, item 1; Article 7, item 3 for who must see to it.
 *
 * @category Rules: quota and ratio
 * @param facts - `grantedHours`: the class hours granted in the year, absent: not known; `year`: the year by its name
 * @param law - the edition of the law
 * @returns `settled` with the verdict and the figures in hours; `open` where the hours are not known; `unregulated`
 * where the edition sets no figure; `not-in-force`
 * @throws XueshiError `invalid-year`, or `invalid-hours` for anything but 0 to 99,999.99 hours of at most two places
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * const answer = assessStudyTimeRight({ grantedHours: '72', year: 2025 })
 * answer.status === 'settled' && [answer.value.verdict, answer.value.shortfall] // => ['not-met', '8']
 * ```
 */
export const assessStudyTimeRight = /* @__PURE__ */ defineRule(
  {
    id: 'study-time-right',
    provisions: [
      '7(3)',
      '8(1)',
      ...annualReads.provisions,
      ...quotaPeriodReads.provisions,
      ...forceReads.provisions,
    ],
    parameters: ['study-time-right-hours', ...quotaPeriodReads.parameters, ...forceReads.parameters],
    readings: [...annualReads.readings, ...quotaPeriodReads.readings, ...forceReads.readings],
  },
  (
    { grantedHours, year }: { readonly grantedHours?: DecimalInput | undefined; readonly year: number },
    grounds,
  ): Determination<StudyTimeRight> => {
    const granted = grantedHours === undefined ? null : hoursArgument(grantedHours, 'grantedHours')
    const period = quotaPeriod(grounds, year)
    if (!period) return grounds.unregulated('34', 'sets-window')
    const ended = unlessInForce(grounds, period)
    if (ended) return ended
    const figure = annualParameter(grounds, 'study-time-right-hours', period)
    if (figure === undefined) return grounds.unregulated('8(1)', 'sets-value')
    grounds.cite('8(1)', 'entitles')
    if (granted === null) {
      grounds.missing({ fact: 'granted-hours' })
      return grounds.open()
    }
    const required = toHundredths(figure)
    const shortfall = hoursText(Math.max(0, required - granted))
    const isMet = granted >= required
    if (!isMet) {
      grounds.cite('7(3)', 'requires')
      grounds.finding('study-time-not-granted', severityOf(norms02['study-time-guaranteed']), '8(1)', {
        shortfall,
      })
    }
    return grounds.settled({
      verdict: isMet ? 'met' : 'not-met',
      period,
      granted: hoursText(granted),
      required: hoursText(required),
      shortfall,
    })
  },
)
