import {
  asRange,
  type DecimalText,
  exactly,
  isExact,
  plus,
  type Range,
  type Span,
  toHundredths,
} from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import { twoParts } from '../../../engine/quantity/ratio.js'
import { norms04 } from '../../law/norms/chapter-04.js'
import type { ReadingOption } from '../../law/readings.js'
import { severityUnder } from '../../norms/severity.js'
import {
  type Citation,
  type Determination,
  defineRule,
  type Inapplicable,
  type Recorder,
  type Unregulated,
} from '../../pack.js'
import { coveragePremise } from '../coverage/coverage-premise.js'
import { annualParameter, annualReads } from '../quota/annual-parameter.js'
import { partYear, partYearReads } from '../quota/part-year.js'
import type { PersonYearFacts } from '../quota/person-year-facts.js'
import { quotaYear, quotaYearReads } from '../quota/quota-year.js'
import { checkDay, classHours, isYearOver, type PlannedHours, planOrYear, togetherOf } from './class-hours.js'
import { lackingParts, type RatioFacts, sidesVerdict } from './compare-sides.js'
import {
  bothEnds,
  type EndsToFigure,
  exactEnd,
  ratioFigures,
  type SubjectRatio,
  sidesOf,
} from './ratio-figures.js'

const declared = {
  id: 'subject-ratio',
  takes: planOrYear,
  provisions: ['2.1', '9(2)', '12.1', '12.3', ...annualReads.provisions, ...quotaYearReads.provisions],
  norms: ['keep-subject-ratio'],
  parameters: ['annual-quota-hours', 'public-to-other-ratio', ...quotaYearReads.parameters],
  readings: [
    'ratio-of',
    'ratio-base',
    'ratio-direction',
    'ratio-tolerance',
    ...annualReads.readings,
    ...partYearReads.readings,
    ...quotaYearReads.readings,
  ],
} as const

type RatioGrounds = Recorder<
  (typeof declared.provisions)[number],
  (typeof declared.parameters)[number],
  (typeof declared.readings)[number]
>

/**
 * The hours that limit the comparison, or of which each side has a part as its least, in twelfths of a hundredth: what the
 * year requires of the person, or the whole quota for a plan; none where all hours are compared.
 */
const baseLimitOf = (
  grounds: RatioGrounds,
  facts: PersonYearFacts | PlannedHours,
  period: Period,
  quota: string | undefined,
  direction: ReadingOption<'ratio-direction'>,
): Span | null | Inapplicable | Unregulated => {
  if (direction !== 'each-part-at-least' && grounds.reading('ratio-base') === 'all-credited') return null
  if (quota === undefined) return grounds.unregulated('9(2)', 'sets-value')
  if ('planned' in facts) return exactly(toHundredths(quota) * 12)
  const required = partYear(grounds, facts, period, quota, '9(2)')
  if (!required) return grounds.inapplicable('9(2)', 'exempts')
  grounds.missing(...required.missing)
  return required.twelfths
}

const tellDeparture = (
  grounds: RatioGrounds,
  asking: Citation,
  { verdict, difference, lacking, unclassifiedHours: hours }: SubjectRatio<DecimalText | Range>,
  isOver: boolean,
  isPartOutside: boolean,
): void => {
  if (verdict === 'not-met') {
    const severity = severityUnder(asking.strength, norms04['keep-subject-ratio'], isOver)
    const sides =
      lacking &&
      ([
        ['public', lacking.publicHours],
        ['other', lacking.otherHours],
      ] as const)
    if (!sides) grounds.finding('ratio-departs', severity, asking, { difference })
    else {
      for (const [side, shortfall] of sides) {
        if (Number(asRange(shortfall).least) > 0)
          grounds.finding('ratio-part-lacking', severity, asking, { side, shortfall })
      }
    }
  }
  if (isPartOutside) {
    grounds.cite('12.1', 'defines')
    grounds.finding('hours-outside-ratio', 'data-defect', '12.1', { hours })
  }
}

/**
 * Whether public subjects stand to professional and elective subjects as the text generally asks: 1 to 4.
 *
 * One part public and four parts other make a fifth of the whole public. The text says 一般, so a departure is
 * reported and is never a violation. Hours of no stated subject stay outside. A person must be covered; a plan is
 * compared as it stands.
 *
 * **Legal basis:** Article 12, paragraph 3; Article 2 for whom; Article 9, item 2, under the reading that compares no more
 * than the required hours.
 *
 * @param facts - a person's records and the year, or the hours that a plan gives to each class of subjects
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with the verdict and the figures in hours; `not-computable` where there is nothing to
 * compare; `open` where there may be nothing, or there is nothing and coverage is not known; `inapplicable` for a person
 * who is not covered or not in service in that year; `unregulated` where the edition sets no ratio; `not-in-force`
 * @throws XueshiError `invalid-year`, `invalid-date`, or `invalid-hours` for planned hours that are no decimal
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
  ): Determination<SubjectRatio<DecimalText>, SubjectRatio<Range>> => {
    checkDay(facts)
    const period = quotaYear(grounds, facts.year)
    if ('status' in period) return period
    if (!('planned' in facts) && grounds.reading('ratio-of') === 'plan') {
      return grounds.inapplicable('12.3', 'excludes')
    }
    const ofCoverage = 'planned' in facts ? [] : coveragePremise(grounds, facts.person, period)
    if ('status' in ofCoverage) return ofCoverage
    grounds.cite('12.3', 'requires')
    const ratio = annualParameter(grounds, 'public-to-other-ratio', period)
    if (!ratio) return grounds.unregulated('12.3', 'sets-value')
    const asking = grounds.citeSetter('public-to-other-ratio', ratio, 'requires')
    const hours = classHours(grounds, facts, period)
    if ('status' in hours) return hours
    const { publicRequired: publicHours, professional, elective, unclassified, together, areExact } = hours
    const otherHours = togetherOf(professional, elective, plus(publicHours, unclassified), hours)
    grounds.missing(...ofCoverage)
    const isCoverageOpen = ofCoverage.length > 0
    // Nothing to compare is an outcome only where the ratio surely applies.
    const nothing = () => (isCoverageOpen ? grounds.open() : grounds.notComputable('12.3', 'requires'))
    const direction = grounds.reading('ratio-direction')
    const isEachALeast = direction === 'each-part-at-least'
    // A least is missed by no hours as well; a share of them has no value.
    if (!isEachALeast && publicHours.most + otherHours.most === 0) return nothing()
    if (!isEachALeast && together === 0) return grounds.open()

    const [publicParts, otherParts] = twoParts(ratio.value)
    const quota = annualParameter(grounds, 'annual-quota-hours', period)?.value
    const base = baseLimitOf(grounds, facts, period, quota, direction)
    if (base && 'status' in base) return base
    const baseLimit = base?.most ?? null
    if (baseLimit === 0) return nothing()
    const isOpen = isCoverageOpen || (base !== null && !isExact(base))
    const compared: RatioFacts = { publicHours, otherHours, publicParts, otherParts, baseLimit, isEachALeast }
    const tolerance = Math.round(Number(grounds.reading('ratio-tolerance')) * 10_000)
    const lacking = isEachALeast ? lackingParts(compared) : null
    const found = sidesVerdict(compared, { underOnly: direction === 'under-only', tolerance })
    const verdict = isOpen ? 'undetermined' : found
    const ofQuota = quota === undefined ? null : sidesOf(toHundredths(quota), publicParts, otherParts)
    const isOver = isYearOver(facts, period)
    const told = <N extends DecimalText | Range>(figure: EndsToFigure<N>): SubjectRatio<N> => {
      const value = ratioFigures(verdict, period, compared, unclassified, lacking, ofQuota, figure)
      tellDeparture(grounds, asking, value, isOver, unclassified.most > 0)
      return value
    }
    return areExact && !isOpen ? grounds.settled(told(exactEnd)) : grounds.bounded(told(bothEnds))
  },
)
