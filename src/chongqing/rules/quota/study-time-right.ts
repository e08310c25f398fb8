import type { Verdict } from '../../../engine/determination/determination.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasEnded } from '../../../engine/quantity/date-arguments.js'
import {
  type DecimalInput,
  type DecimalText,
  exactly,
  exactText,
  hoursText,
  lackingOf,
  type Range,
  rangeText,
  type Span,
  toHundredths,
} from '../../../engine/quantity/hours.js'
import { hoursArgument } from '../../../engine/quantity/hours-argument.js'
import type { Period } from '../../../engine/quantity/period.js'
import { norms02 } from '../../law/norms/chapter-02.js'
import { severityUnder } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'
import { coveragePremise } from '../coverage/coverage-premise.js'
import { amount } from '../credit-hours/note-grounds.js'
import { annualParameter, annualReads } from './annual-parameter.js'
import { inFull, partYear, partYearReads } from './part-year.js'
import type { PersonYearFacts } from './person-year-facts.js'
import { quotaYear, quotaYearReads } from './quota-year.js'

/**
 * Whether a person was given the time for study to which they have a right.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface StudyTimeRight<N> {
  readonly verdict: Verdict
  readonly period: Period
  readonly granted: DecimalText
  readonly required: N
  readonly shortfall: N
}

/** The time for study that a unit granted a person in a year. */
export interface StudyTimeFacts extends Partial<Pick<PersonYearFacts, 'person' | 'adjustment'>> {
  /** The class hours granted in the year; absent: not known. */
  readonly grantedHours?: DecimalInput | undefined
  /** The year by its name. */
  readonly year: number
  /** The day on which it is asked; before the year's last day what is lacking can still be granted, and is no violation yet. */
  readonly asOf?: PlainDate | undefined
}

/**
 * Whether the time for study that a unit granted in a year is what the person has a right to: at least 80 hours.
 *
 * What is asked is the time granted, not the time taken: it is the unit that must see to it. While the year runs, time that
 * is lacking is something to look at; once it is over, a breach. Whose right it is, and for what part of a year, goes as it does
 * with the quota of Article 9; without a `person` it is asked of someone who is covered and in service all year.
 *
 * **Legal basis:** Article 8, item 1; Article 7, item 3 for who must see to it; Article 2 for whom.
 *
 * @param facts - `grantedHours`: the class hours granted in the year, absent: not known; `year`: the year by its name;
 * `asOf`: the day on which it is asked, absent: the year is over; `person` and `adjustment`: whose right it is, and another figure
 * that binds
 * @param law - the edition of the law
 * @returns `settled` with the verdict and the figures in hours; `bounded` where it is not known whether the person is covered;
 * `open` where the hours are not known; `inapplicable` for a person who is not covered or not in service in that year;
 * `unregulated` where the edition sets no figure; `not-in-force`
 * @throws XueshiError `invalid-year`; `invalid-date`; `invalid-hours` for anything but 0 to 99,999.99 hours of at most two places
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
    takes: { 'person?': 'parsePerson' },
    provisions: ['2.1', '7(3)', '8(1)', ...annualReads.provisions, ...quotaYearReads.provisions],
    norms: ['guarantee-study-time', 'have-study-time'],
    parameters: ['study-time-right-hours', ...quotaYearReads.parameters],
    readings: [...annualReads.readings, ...partYearReads.readings, ...quotaYearReads.readings],
  },
  (facts: StudyTimeFacts, grounds): Determination<StudyTimeRight<DecimalText>, StudyTimeRight<Range>> => {
    const { grantedHours, year, asOf, person, adjustment } = facts
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const granted = grantedHours === undefined ? null : hoursArgument(grantedHours, 'grantedHours')
    const period = quotaYear(grounds, year)
    if ('status' in period) return period
    const ofCoverage = person ? coveragePremise(grounds, person, period) : []
    if ('status' in ofCoverage) return ofCoverage
    const figure = annualParameter(grounds, 'study-time-right-hours', period)
    if (!figure) return grounds.unregulated('8(1)', 'sets-value')
    grounds.cite('8(1)', 'entitles')
    const entitling = grounds.citeSetter('study-time-right-hours', figure, 'entitles')
    const required = person
      ? partYear(grounds, { person, ...(adjustment && { adjustment }) }, period, figure.value, '8(1)')
      : inFull(toHundredths(figure.value))
    if (!required) return grounds.inapplicable('8(1)', 'exempts')
    grounds.missing(...ofCoverage, ...required.missing)
    if (granted === null) {
      grounds.missing({ fact: 'granted-hours' })
      return grounds.open()
    }
    const shortfall = lackingOf(required.shown, exactly(granted))
    const isMet = granted * 12 >= required.twelfths.most
    const isMissed = ofCoverage.length === 0 && granted * 12 < required.twelfths.least
    const isOpen = !isMet && !isMissed
    if (isMissed) {
      grounds.cite('7(3)', 'requires')
      const isOver = hasEnded(period, asOf)
      const severity = severityUnder(entitling.strength, norms02['guarantee-study-time'], isOver)
      grounds.finding('study-time-not-granted', severity, entitling, { shortfall: amount(shortfall) })
    }
    const value = <N>(figure: (span: Span) => N): StudyTimeRight<N> => ({
      verdict: isOpen ? 'undetermined' : isMet ? 'met' : 'not-met',
      period,
      granted: hoursText(granted),
      required: figure(required.shown),
      shortfall: figure(shortfall),
    })
    const isKnown = !isOpen && required.missing.length === 0
    return isKnown ? grounds.settled(value(exactText)) : grounds.bounded(value(rangeText))
  },
)
