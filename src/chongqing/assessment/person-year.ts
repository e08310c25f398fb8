import type { Verdict } from '../../engine/determination/determination.js'
import { inOrder } from '../../engine/ground/in-order.js'
import { yearArgument } from '../../engine/quantity/date-arguments.js'
import {
  type DecimalText,
  exactText,
  isExact,
  type Range,
  rangeText,
  type Span,
} from '../../engine/quantity/hours.js'
import { calendarPeriod, type Period } from '../../engine/quantity/period.js'
import type { SubjectKey } from '../entities/subject-key.js'
import { type Determination, defineRule } from '../pack.js'
import { creditedOf } from '../reckoning/entry.js'
import type { YearSums } from '../reckoning/years.js'
import { creditedHours } from '../rules/credit-hours/credited-hours.js'
import { byId, byKey } from '../rules/credit-hours/hours-figures.js'
import { missingOf } from '../rules/credit-hours/open-facts.js'
import { sumsIn } from '../rules/credit-hours/reckon-years.js'
import { assessAnnualQuota } from '../rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../rules/quota/person-year-facts.js'
import { statisticalPeriodNamed, statisticalReads } from '../rules/statistics/named-period.js'
import { assessSubjectRatio } from '../rules/subject-ratio/subject-ratio.js'
import { verdictOf } from './premise-verdict.js'

/**
 * The hours of one year, in all and by class of subjects.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface PeriodHours<N> {
  readonly period: Period
  readonly hours: N
  readonly bySubject: { readonly [Subject in SubjectKey]?: N }
}

/**
 * A person's year: both years side by side, never mixed, and the two verdicts.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface PersonYear<N> {
  readonly personId: string
  readonly year: number
  readonly calendarYear: PeriodHours<N>
  /** `null` where the edition sets no statistical year. */
  readonly statisticalYear: PeriodHours<N> | null
  /** `null` where the quota does not apply; the premise says why. */
  readonly quota: Verdict | null
  /** `null` where the ratio does not apply or there are no classified hours; the premise says why. */
  readonly ratio: Verdict | null
  /** What each record is worth, whatever year it falls in. */
  readonly records: readonly { readonly recordId: string; readonly credited: N }[]
}

/** The answer of {@link assessPersonYear}. */
export type PersonYearDetermination = Determination<PersonYear<DecimalText>, PersonYear<Range>>

const periodHours = <N>(period: Period, sums: YearSums, figure: (span: Span) => N): PeriodHours<N> => ({
  period,
  hours: figure(sums.hours),
  bySubject: byKey(sums.bySubject, figure),
})

/**
 * A person's year: the hours of the calendar year and of the statistical year, whether the quota is reached, whether
 * the ratio of subjects is kept, and what each record is worth.
 *
 * **Legal basis:** Articles 2, 9, 12, 30 and 34, through the rules in its premises.
 *
 * @param facts - the person, their records, and the year by its name
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with figures in hours; the premises are the answers of {@link creditedHours},
 * {@link assessAnnualQuota} and {@link assessSubjectRatio}; `unregulated` where the edition sets no hours for a day
 * @throws XueshiError `invalid-year` or `invalid-date`
 * @example
 * ```ts
 * import { assessPersonYear, parsePerson } from 'xueshi'
 * const person = parsePerson({
 *   id: 'p1', title: 'senior-full', education: 'postgraduate', role: 'professional', inService: true,
 * })
 * const answer = person.ok && assessPersonYear({ person: person.value, records: [], year: 2025 })
 * answer && answer.status === 'settled' && [answer.value.quota, answer.value.calendarYear.hours]
 * // => ['not-met', '0']
 * ```
 */
export const assessPersonYear = /* @__PURE__ */ defineRule(
  {
    id: 'person-year',
    takes: { person: 'parsePerson', records: ['parseTrainingRecord'] },
    ...statisticalReads,
  },
  (facts: PersonYearFacts, grounds): PersonYearDetermination => {
    const year = yearArgument(facts.year)
    const { person, records } = facts
    const credited = grounds.reckon(creditedHours, { person, records })
    if ('status' in credited) return grounds.follow(credited)
    const [quota, ratio] = grounds.askBoth(assessAnnualQuota, assessSubjectRatio, facts)
    const { entries, calendar, statistical } = credited.numbers
    const statisticalYear = statisticalPeriodNamed(grounds, year)
    const periods = [calendarPeriod(year), ...(statisticalYear ? [statisticalYear] : [])]
    const sums = periods.map((period) => sumsIn(credited.numbers, period))

    const shaped = <N>(figure: (span: Span) => N): PersonYear<N> => {
      const [ofCalendar, ofStatistics = null] = periods.map((period, i) =>
        periodHours(period, sums[i] as YearSums, figure),
      )
      return {
        personId: person.id,
        year,
        calendarYear: ofCalendar as PeriodHours<N>,
        statisticalYear: ofStatistics,
        quota: verdictOf(quota),
        ratio: verdictOf(ratio),
        records: inOrder(entries, byId).map((entry) => ({
          recordId: entry.record.id,
          credited: figure(creditedOf(entry)),
        })),
      }
    }
    // What a record of another year is worth may be open while all figures of this one are known.
    const areRecordsExact = entries.every((entry) => isExact(creditedOf(entry)))
    const others = areRecordsExact ? [] : [...calendar, ...statistical]
    const open = [...sums, ...others.map((year) => year.sums())]
    // The quota hangs on these hours and on the person, the ratio on nothing but these hours.
    const missing = missingOf(open, 'missing' in quota ? quota.missing : [])
    if (missing.length === 0) return grounds.settled(shaped(exactText))
    grounds.missing(...missing)
    return grounds.bounded(shaped(rangeText))
  },
)
