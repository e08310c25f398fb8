import type { Verdict } from '../../engine/determination/determination.js'
import { dayNumber, type PlainDate, yearOf } from '../../engine/quantity/calendar.js'
import { dateArgument, yearArgument } from '../../engine/quantity/date-arguments.js'
import {
  type DecimalText,
  exactText,
  hoursText,
  isExact,
  lackingOf,
  none,
  plus,
  type Range,
  rangeText,
  type Span,
} from '../../engine/quantity/hours.js'
import { isWithin, type Period } from '../../engine/quantity/period.js'
import type { SubjectKey } from '../entities/subject-key.js'
import type { FindingCode } from '../findings/findings.js'
import { type Determination, defineRule, type Recorder, type Valueless } from '../pack.js'
import { creditedOf } from '../reckoning/entry.js'
import { dayLengthsOf, spanCapacity } from '../reckoning/settings.js'
import { isAboutRecord } from '../rules/credit-hours/about-record.js'
import type { PersonRecords } from '../rules/credit-hours/credited-hours.js'
import { recordCredits } from '../rules/credit-hours/hours-figures.js'
import { missingOf } from '../rules/credit-hours/open-facts.js'
import { sumsIn } from '../rules/credit-hours/reckon-years.js'
import { assessAnnualQuota } from '../rules/quota/annual-quota.js'
import type { Adjustment } from '../rules/quota/person-year-facts.js'
import { statisticalPeriodNamed } from '../rules/statistics/named-period.js'
import { type RatioInForce, ratioInForce } from '../rules/subject-ratio/ratio-in-force.js'
import { daysLeft, daysLeftReads } from './days-left.js'
import { doneAndAhead } from './done-and-ahead.js'

/** A person with their records, done and planned, on a date. */
export interface RemainingFacts extends PersonRecords {
  /** Study on this date counts; it is not a day left. */
  readonly asOf: PlainDate
  /** Another figure that binds this person, with the legal source the caller rests it on. */
  readonly adjustment?: Adjustment
}

/**
 * What one side of the ratio of subjects still asks for. A target of a general rule: to fall short is no violation.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface SubjectTarget<N> {
  readonly target: N
  readonly credited: N
  readonly needed: N
}

/**
 * What a person still needs in the year of a date.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface Remaining<N> {
  readonly personId: string
  readonly asOf: PlainDate
  readonly period: Period
  /** The verdict on the quota as of the date; unknown coverage or unconverted credits leave it undetermined. */
  readonly verdict: Verdict
  readonly required: N
  readonly credited: N
  readonly needed: N
  /** Records done that do not count in full, with the codes of the findings that say why. */
  readonly notCounted: readonly {
    readonly recordId: string
    readonly stated: DecimalText | null
    readonly credited: N
    readonly reasons: readonly FindingCode[]
  }[]
  /** `null` where the edition sets no ratio, or it is one of plans alone. */
  readonly bySubject: { readonly public: SubjectTarget<N>; readonly other: SubjectTarget<N> } | null
  /** Days of the year after the date on which study would be credited; those of service that is not known among them. */
  readonly daysLeft: number
  /** The most hours that those days can hold; `null` under the reading that sets no daily maximum. */
  readonly hoursLeft: DecimalText | null
  /** Whether the days left can hold what is needed. */
  readonly attainable: 'yes' | 'no' | 'undetermined'
  /** What lies ahead in the file or was registered later, were all of it done as it stands. */
  readonly planned: {
    readonly recordIds: readonly string[]
    readonly credited: N
    readonly needed: N
  }
}

const attainable = (
  { least, most }: Span,
  capacity: number,
  mayBeFewer: boolean,
): Remaining<unknown>['attainable'] => {
  if (most === 0 || (most <= capacity && !mayBeFewer)) return 'yes'
  return least > capacity ? 'no' : 'undetermined'
}

/** The quota year in which a date lies; none where the edition has no statistical year for it and one is asked for. */
const quotaYearOf = (
  grounds: Recorder<'34', 'statistical-period', 'quota-year'>,
  date: PlainDate,
): number | undefined => {
  const year = yearOf(date)
  if (grounds.reading('quota-year') === 'calendar') return year
  return [year, year + 1].find((name) => {
    const period = statisticalPeriodNamed(grounds, name)
    return period && isWithin(date, period)
  })
}

/**
 * What a person still needs to keep the quota of the year in which a date lies: hours in all and by side of the ratio,
 * the days left, whether they can hold it, and what the plans in the file would bring.
 *
 * **Legal basis:** Article 9, item 2; Article 12, paragraph 3, for the targets by subject; Article 30 for what a day
 * holds; Article 2, paragraph 2, where study out of service is not credited and service ends within the year.
 *
 * @param facts - the person, all their records, and the date, `YYYY-MM-DD`; `adjustment`: another figure that binds this person
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with figures in hours; what does not count, and why, is among the findings of the
 * premises; otherwise as {@link assessAnnualQuota}
 * @throws XueshiError `invalid-date`, or `invalid-year` for a date of a year before 1901 or after 2998
 * @example
 * ```ts
 * import { parsePerson, remaining } from 'xueshi'
 * const person = parsePerson({
 *   id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true,
 * })
 * const answer = person.ok && remaining({ person: person.value, records: [], asOf: '2025-12-22' })
 * answer && answer.status === 'settled' && [answer.value.needed, answer.value.daysLeft, answer.value.attainable]
 * // => ['80', 9, 'no']
 * ```
 */
export const remaining = /* @__PURE__ */ defineRule(
  {
    id: 'remaining',
    takes: { person: 'parsePerson', records: ['parseTrainingRecord'] },
    provisions: ['12.3', '30.1', '34', ...daysLeftReads.provisions],
    parameters: ['hours-per-day', 'public-to-other-ratio', 'statistical-period'],
    readings: ['daily-maximum', 'quota-year', 'ratio-of', ...daysLeftReads.readings],
  },
  (facts: RemainingFacts, grounds): Determination<Remaining<DecimalText>, Remaining<Range>> => {
    const { person, records, adjustment } = facts
    const asOf = dateArgument(facts.asOf, 'asOf')
    const year = quotaYearOf(grounds, asOf)
    if (year === undefined) return grounds.unregulated('34', 'sets-window')
    yearArgument(year, 'asOf')
    const { done, ahead } = doneAndAhead(records, asOf)
    const asked = { person, year, asOf, ...(adjustment && { adjustment }) }
    const quota = grounds.reckon(assessAnnualQuota, { ...asked, records: done, until: asOf })
    const wholly = grounds.reckon(assessAnnualQuota, { ...asked, records })
    const lengths = dayLengthsOf(grounds)
    // All of them fail together: person, year and law are the same.
    if (!lengths || 'status' in quota || 'status' in wholly) return grounds.follow(quota as Valueless)
    const { hours, credited, required, twelfths } = quota.numbers
    const { period, verdict } = quota.tell().value

    const left = daysLeft(grounds, person, dayNumber(asOf), period)
    for (const fact of left.mayBeFewer) grounds.missing({ fact })
    const hasMaximum = grounds.reading('daily-maximum') === 'ceiling'
    const capacity = hasMaximum
      ? left.spans.reduce((sum, { from, to }) => sum + spanCapacity(lengths, from, to), 0)
      : null
    grounds.cite('30.1', 'defines')
    if (hasMaximum) for (const day of [asOf, period.to]) grounds.parameter('hours-per-day', day)
    const ratio = grounds.reading('ratio-of') === 'person' ? ratioInForce(grounds, period.to) : null
    if (ratio) grounds.parameter('public-to-other-ratio', period.to)
    const sums = sumsIn(credited.numbers, period)
    const subject = (key: SubjectKey): Span => sums.bySubject.get(key) ?? none
    const isAhead = new Set(ahead.map(({ id }) => id))
    const lost = credited.numbers.entries.filter(
      (entry) =>
        !isAhead.has(entry.record.id) && (entry.stated === null || creditedOf(entry).least < entry.stated),
    )

    const shaped = <N>(figure: (span: Span) => N): Remaining<N> => {
      const needed = lackingOf(required, hours)
      const targetOf = (side: 'publicParts' | 'otherParts', span: Span): SubjectTarget<N> => {
        const parts = ratio as RatioInForce
        // Rounded up where the parts do not divide, so that reaching the target reaches the share.
        const partOf = (whole: number): number =>
          Math.ceil((whole * parts[side]) / (12 * (parts.publicParts + parts.otherParts)))
        const target = { least: partOf(twelfths.least), most: partOf(twelfths.most) }
        return { target: figure(target), credited: figure(span), needed: figure(lackingOf(target, span)) }
      }
      return {
        personId: person.id,
        asOf,
        period,
        verdict,
        required: figure(required),
        credited: figure(hours),
        needed: figure(needed),
        notCounted: recordCredits(lost, figure).map((one) => ({
          ...one,
          reasons: credited
            .tell()
            .findings.filter((finding) => isAboutRecord(finding, one.recordId))
            .map(({ code }) => code),
        })),
        bySubject: ratio
          ? {
              public: targetOf('publicParts', subject('public-required')),
              other: targetOf('otherParts', plus(subject('professional'), subject('elective'))),
            }
          : null,
        daysLeft: left.days,
        hoursLeft: capacity === null ? null : hoursText(capacity),
        // Without a maximum any day left holds whatever is needed.
        attainable: attainable(
          needed,
          capacity ?? (left.days > 0 ? Number.POSITIVE_INFINITY : 0),
          left.mayBeFewer.length > 0,
        ),
        planned: {
          recordIds: ahead.map(({ id }) => id),
          credited: figure(wholly.numbers.hours),
          needed: figure(lackingOf(required, wholly.numbers.hours)),
        },
      }
    }
    const figures: Span[] = []
    const ranged = shaped((span): Range => {
      figures.push(span)
      return rangeText(span)
    })
    const answers = [quota.tell(), wholly.tell()]
    const areExact = figures.every(isExact)
    const isKnown = answers.every(({ status }) => status === 'settled') && left.mayBeFewer.length === 0
    if (isKnown && areExact) return grounds.settled(shaped(exactText))
    for (const answer of answers) if ('missing' in answer) grounds.missing(...answer.missing)
    if (!areExact) grounds.missing(...missingOf([sums]))
    return grounds.bounded(ranged)
  },
)
