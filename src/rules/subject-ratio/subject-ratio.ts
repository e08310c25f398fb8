import {
  type Determination,
  hasValue,
  type Valueless,
  type Verdict,
} from '../../determination/determination.js'
import type { MissingFact } from '../../determination/missing.js'
import type { Recorder } from '../../determination/recorder.js'
import { defineRule } from '../../determination/rule.js'
import type { Law } from '../../law/law.js'
import { norms04 } from '../../law/norms/chapter-04.js'
import { severityOf } from '../../norms/severity.js'
import {
  type DecimalInput,
  type DecimalText,
  exactly,
  isExact,
  plus,
  type Range,
  type Span,
  toHundredths,
} from '../../quantity/hours.js'
import type { Period } from '../../quantity/period.js'
import { annualParameter, annualReads } from '../annual-parameter.js'
import { creditedHours } from '../credit-hours/credited-hours.js'
import { hoursOfYear } from '../credit-hours/hours-of-year.js'
import { hoursArgument } from '../hours-argument.js'
import { forceReads, unlessInForce } from '../in-force-during.js'
import type { PersonYearFacts } from '../quota/person-year-facts.js'
import { quotaPeriod, quotaPeriodReads } from '../quota-period.js'
import { type RatioFacts, ratioVerdict } from './compare.js'
import { ratioFigures, type SubjectRatio, sidesOf } from './values.js'

/**
 * The hours that a plan gives to each class of subjects in a year.
 *
 * @category Rules: quota and ratio
 */
export interface PlannedHours {
  readonly year: number
  readonly planned: {
    readonly publicRequired: DecimalInput
    readonly professional: DecimalInput
    readonly elective: DecimalInput
  }
}

const declared = {
  id: 'subject-ratio',
  provisions: [
    '9(2)',
    '12.1',
    '12.3',
    ...annualReads.provisions,
    ...quotaPeriodReads.provisions,
    ...forceReads.provisions,
  ],
  parameters: [
    'annual-quota-hours',
    'public-to-other-ratio',
    ...quotaPeriodReads.parameters,
    ...forceReads.parameters,
  ],
  readings: [
    'ratio-base',
    'ratio-direction',
    'ratio-tolerance',
    ...annualReads.readings,
    ...quotaPeriodReads.readings,
    ...forceReads.readings,
  ],
} as const

type RatioGrounds = Recorder<
  (typeof declared.provisions)[number],
  (typeof declared.parameters)[number],
  (typeof declared.readings)[number]
>

interface Sides {
  readonly publicHours: Span
  readonly otherHours: Span
  readonly unclassified: Span
  /** What both sides together surely come to; days that they share may hold it on either side. */
  readonly together: number
  readonly missing: readonly MissingFact[]
}

const nothing = exactly(0)

const plannedSides = ({ planned }: PlannedHours): Sides => {
  const publicHours = hoursArgument(planned.publicRequired, 'planned.publicRequired')
  const otherHours =
    hoursArgument(planned.professional, 'planned.professional') +
    hoursArgument(planned.elective, 'planned.elective')
  return {
    publicHours: exactly(publicHours),
    otherHours: exactly(otherHours),
    unclassified: nothing,
    together: publicHours + otherHours,
    missing: [],
  }
}

const creditedSides = (
  grounds: RatioGrounds,
  facts: PersonYearFacts,
  period: Period,
  law: Law,
): Sides | Valueless => {
  const credited = grounds.premise(facts.credited ?? creditedHours(facts, law))
  if (!hasValue(credited)) return grounds.follow(credited)
  const { hours, bySubject, missing } = hoursOfYear(credited.value, period)
  const publicHours = bySubject.get('public-required') ?? nothing
  const otherHours = plus(bySubject.get('professional') ?? nothing, bySubject.get('elective') ?? nothing)
  const unclassified = bySubject.get('unclassified') ?? nothing
  const together = Math.max(publicHours.least + otherHours.least, hours.least - unclassified.most)
  return { publicHours, otherHours, unclassified, together, missing }
}

const tellDeparture = (
  grounds: RatioGrounds,
  verdict: Verdict,
  value: SubjectRatio<DecimalText | Range>,
): void => {
  if (verdict === 'not-met') {
    const severity = severityOf(norms04['subject-ratio-kept'])
    grounds.finding('ratio-departs', severity, '12.3', { difference: value.difference })
  }
  const { unclassifiedHours: hours } = value
  if (typeof hours === 'string' ? hours !== '0' : hours.most !== '0') {
    grounds.cite('12.1', 'defines')
    grounds.finding('hours-outside-ratio', 'data-defect', '12.1', { hours })
  }
}

/**
 * Whether public subjects stand to professional and elective subjects as the text generally asks: 1 to 4.
 *
 * One part public and four parts other make a fifth of the whole public. The text says 一般, so a departure is
 * reported and is never a violation. Hours of no stated subject stay outside.
 *
 * **Legal basis:** Article 12, paragraph 3.
 *
 * @category Rules: quota and ratio
 * @param facts - a person's records and the year, or the hours that a plan gives to each class of subjects
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with the verdict and the figures in hours; `not-computable` where there are no
 * classified hours; `open` where there may be none; `unregulated` where the edition sets no ratio; `not-in-force`
 * @throws XueshiError `invalid-year`, or `invalid-hours` for planned hours that are no decimal
 * @example
 * ```ts
 * import { assessSubjectRatio } from 'xueshi'
 * const answer = assessSubjectRatio({
 *   year: 2025,
 *   planned: { publicRequired: '20', professional: '50', elective: '10' },
 * })
 * answer.status === 'settled' && [answer.value.verdict, answer.value.expectedPublicHours, answer.value.difference]
 * // => ['not-met', '16', '4']
 * ```
 */
export const assessSubjectRatio = /* @__PURE__ */ defineRule(
  declared,
  (
    facts: PersonYearFacts | PlannedHours,
    grounds,
    law,
  ): Determination<SubjectRatio<DecimalText>, SubjectRatio<Range>> => {
    const period = quotaPeriod(grounds, facts.year)
    if (!period) return grounds.unregulated('34', 'sets-window')
    const ended = unlessInForce(grounds, period)
    if (ended) return ended
    grounds.cite('12.3', 'requires')
    const ratio = annualParameter(grounds, 'public-to-other-ratio', period)
    if (ratio === undefined) return grounds.unregulated('12.3', 'sets-value')
    const sides = 'planned' in facts ? plannedSides(facts) : creditedSides(grounds, facts, period, law)
    if ('status' in sides) return sides
    const { publicHours, otherHours, unclassified, together, missing } = sides
    grounds.missing(...missing)
    if (publicHours.most + otherHours.most === 0) return grounds.notComputable('12.3', 'requires')
    if (together === 0) return grounds.open()

    const [publicParts, otherParts] = ratio.split(':').map(Number) as [number, number]
    const quota = annualParameter(grounds, 'annual-quota-hours', period)
    const quotaHundredths = quota === undefined ? null : toHundredths(quota)
    const ofFirstHours = grounds.reading('ratio-base') === 'first-80'
    if (ofFirstHours && quotaHundredths === null) return grounds.unregulated('9(2)', 'sets-value')
    const compared: RatioFacts = {
      publicHours,
      otherHours,
      publicParts,
      otherParts,
      baseLimit: ofFirstHours ? quotaHundredths : null,
    }
    const verdict = ratioVerdict(compared, {
      underOnly: grounds.reading('ratio-direction') === 'under-only',
      tolerance: Math.round(Number(grounds.reading('ratio-tolerance')) * 10_000),
    })
    const ofQuota = quotaHundredths === null ? null : sidesOf(quotaHundredths, publicParts, otherParts)
    const exact = [publicHours, otherHours, unclassified].every(isExact)
    if (exact) {
      const value = ratioFigures(verdict, period, compared, unclassified, ofQuota, (least) => least)
      tellDeparture(grounds, verdict, value)
      return grounds.settled(value)
    }
    const value = ratioFigures(verdict, period, compared, unclassified, ofQuota, (least, most) => ({
      least,
      most,
    }))
    tellDeparture(grounds, verdict, value)
    return grounds.bounded(value)
  },
)
