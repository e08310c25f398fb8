import type { Verdict } from '../../../engine/determination/determination.js'
import type { WithNumbers } from '../../../engine/determination/rule.js'
import { once } from '../../../engine/ground/remembered.js'
import { dayNumber, type PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasEnded } from '../../../engine/quantity/date-arguments.js'
import {
  type DecimalText,
  exactText,
  isExact,
  lackingOf,
  type Range,
  rangeText,
  type Span,
} from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import { annualHoursCompleted } from '../../law/norms/chapter-03.js'
import { severityUnder } from '../../norms/severity.js'
import { type Determination, defineReckoning, type MissingFact, type Recorder } from '../../pack.js'
import { mostStated } from '../../reckoning/most-stated.js'
import { type Evidence, isEvidence } from '../../reckoning/reckon.js'
import { retires } from '../../reckoning/service.js'
import { hoursReadings } from '../../reckoning/settings.js'
import { coveragePremise } from '../coverage/coverage-premise.js'
import { creditsIn, creditsToHours } from '../credit-hours/credit-scheme.js'
import { creditedHours } from '../credit-hours/credited-hours.js'
import { amount } from '../credit-hours/note-grounds.js'
import { missingOf } from '../credit-hours/open-facts.js'
import { byEntriesOnly } from '../credit-hours/reckon-years.js'
import { annualParameter, annualReads } from './annual-parameter.js'
import { type ByBasis, mapBasis, sumsByBasis } from './hours-by-basis.js'
import { partYear, partYearReads } from './part-year.js'
import type { PersonYearFacts } from './person-year-facts.js'
import { quotaYear, quotaYearReads } from './quota-year.js'

/**
 * Whether the annual quota is kept, and by how much it is passed or missed.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface AnnualQuota<N> {
  readonly verdict: Verdict
  readonly period: Period
  readonly hours: N
  /** Beside each other, whichever of the two the edition reads as the hours. */
  readonly byBasis: ByBasis<N>
  readonly required: N
  readonly shortfall: N
  readonly surplus: N
  /** Hours beyond the quota lapse with the year. */
  readonly carriedOver: '0'
}

/** What {@link assessAnnualQuota} decides on. */
export interface AnnualQuotaFacts extends PersonYearFacts {
  /** Only what was studied by the end of this day; absent: all that is recorded. */
  readonly until?: PlainDate
}

/** The numbers of which an answer on the quota is written, in hundredths of an hour. */
export interface QuotaNumbers {
  readonly hours: Span
  readonly byBasis: ByBasis<Span>
  readonly required: Span
  /** The same times twelve, exactly. */
  readonly twelfths: Span
  /** The hours on which it was built. */
  readonly credited: Extract<ReturnType<typeof creditedHours.reckon>, { readonly numbers: unknown }>
}

/** Whether hours reach what a year requires, given times twelve. */
export const quotaVerdict = (hours: Span, twelfths: Span): Verdict => {
  // Hours times twelve against the required hours times months: no twelfth is ever rounded.
  if (hours.least * 12 >= twelfths.most) return 'met'
  return hours.most * 12 < twelfths.least ? 'not-met' : 'undetermined'
}

const figuresOf = <N>(
  verdict: Verdict,
  period: Period,
  { hours, byBasis, required }: QuotaNumbers,
  figure: (span: Span) => N,
): AnnualQuota<N> => ({
  verdict,
  period,
  hours: figure(hours),
  byBasis: mapBasis(byBasis, figure),
  required: figure(required),
  shortfall: figure(lackingOf(required, hours)),
  surplus: figure(lackingOf(hours, required)),
  carriedOver: '0',
})

/** Which credits of schemes are evidence: all, or those entered in the certificate. */
const evidenceOf = (
  grounds: Recorder<never, never, 'quota-evidence'>,
  records: readonly TrainingRecord[],
): Evidence => {
  const all = { registeredOnly: false }
  const entered = { registeredOnly: true }
  const decides = records.some((record) => record.study.kind === 'credits' && !isEvidence(record, entered))
  return decides && grounds.reading('quota-evidence') === 'certificate-entries-only' ? entered : all
}

/**
 * Whether a person has the hours that a year asks for.
 *
 * At least 80 hours; exactly 80 is enough and 79.5 is not. Surplus is not carried over, and a later surplus cures no
 * earlier shortfall. Where missing facts leave the hours open but both ends fall on one side, the verdict is settled.
 *
 * **Legal basis:** Article 9, item 2; Articles 2, 30 and 49 for whom, what and since when.
 *
 * @param facts - the person, their records (hours in the units of Article 30) and the year by its name; `until`: only study by
 * the end of this day
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with the verdict and figures in hours; `inapplicable` for a person who is not covered
 * or not in service in that year; `unregulated` where the edition sets no quota; `not-in-force`
 * @throws XueshiError `invalid-year` for a year that is not a whole number between 1901 and 2998; `invalid-date`
 * @example
 * ```ts
 * import { assessAnnualQuota, parsePerson, parseTrainingRecord } from 'xueshi'
 * const person = parsePerson({
 *   id: 'p1', title: 'intermediate', education: 'bachelor', role: 'professional', inService: true,
 * })
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '进修', form: 'practice-based', subject: 'professional',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-21', days: '13' },
 * })
 * const answer =
 *   person.ok && record.ok && assessAnnualQuota({ person: person.value, records: [record.value], year: 2025 })
 * answer && answer.status === 'settled' && [answer.value.verdict, answer.value.hours, answer.value.shortfall]
 * // => ['not-met', '78', '2']
 * ```
 */
export const assessAnnualQuota = /* @__PURE__ */ defineReckoning(
  {
    id: 'annual-quota',
    takes: { person: 'parsePerson', records: ['parseTrainingRecord'] },
    provisions: ['2.1', '9(2)', ...annualReads.provisions, ...quotaYearReads.provisions],
    norms: ['complete-annual-hours'],
    parameters: ['annual-quota-hours', ...quotaYearReads.parameters],
    readings: [
      ...annualReads.readings,
      ...partYearReads.readings,
      ...quotaYearReads.readings,
      'quota-evidence',
    ],
  },
  (
    facts: AnnualQuotaFacts,
    grounds,
  ): WithNumbers<Determination<AnnualQuota<DecimalText>, AnnualQuota<Range>>, QuotaNumbers> => {
    const { person, records, asOf, until } = facts
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const period = quotaYear(grounds, facts.year)
    if ('status' in period) return period
    const ofCoverage = coveragePremise(grounds, person, period)
    if ('status' in ofCoverage) return ofCoverage
    grounds.cite('9(2)', 'requires')
    const annual = annualParameter(grounds, 'annual-quota-hours', period)
    if (!annual) return grounds.unregulated('9(2)', 'sets-value')
    // An edition may ask for more than the Measures do: then it is its own provision that is not met.
    const asking = grounds.citeSetter('annual-quota-hours', annual, 'requires')
    const required = partYear(grounds, facts, period, annual.value, '9(2)')
    if (!required) return grounds.inapplicable('9(2)', 'exempts')
    const credited = grounds.reckon(creditedHours, { person, records, ...(until !== undefined && { until }) })
    if ('status' in credited) return grounds.follow(credited)
    const sums = sumsByBasis(facts, credited.numbers, period, grounds)
    const byBasis = mapBasis(sums, (one) => one.hours)
    const reached = mapBasis(byBasis, (one) => quotaVerdict(one, required.twelfths))
    const basis = byEntriesOnly(grounds) ? 'registered' : 'evidenced'
    const hours = byBasis[basis]
    // Hours that come to one figure whichever way the facts turn out leave nothing to ask.
    const open = [sums.registered, sums.evidenced].filter((one) => !isExact(one.hours))
    const facing: MissingFact[] = [...missingOf(open), ...required.missing]
    let verdict = reached[basis]
    if (verdict === 'not-met') {
      const credits = creditsIn(records, person, period, evidenceOf(grounds, records))
      if (credits.most > 0) {
        if (records.some(({ study }) => study.kind === 'credits')) grounds.ask(creditsToHours, {})
        facing.push(...credits.missing)
        verdict = 'undetermined'
      }
    }
    if (ofCoverage.length > 0) {
      facing.push(...ofCoverage)
      verdict = 'undetermined'
    }
    if (verdict === 'not-met') {
      const shortfall = amount(lackingOf(required.shown, hours))
      const isOver = hasEnded(period, asOf)
      const severity = severityUnder(asking.strength, annualHoursCompleted, isOver)
      grounds.finding('annual-quota-not-met', severity, asking, { shortfall })
      const days = { from: dayNumber(period.from), to: dayNumber(period.to) }
      const { entries, settings } = credited.numbers
      // What is lacking of all that is stated, no other way to count it gives; of whom retires, another may ask less.
      if (!retires(person) && mostStated(entries, days, settings) * 12 < required.twelfths.least) {
        grounds.indifferent = hoursReadings
      }
    }
    const isSplit = reached.evidenced === 'met' && reached.registered === 'not-met'
    const areCreditsEntered = () => creditsIn(records, person, period, { registeredOnly: true }).most > 0
    if (isSplit && !areCreditsEntered() && ofCoverage.length === 0) {
      grounds.reading('quota-evidence')
      // Where nobody noted any registration, that nothing was registered tells nothing.
      if (records.some(({ registration }) => registration)) {
        grounds.contested('registered-hours-short', 'quota-evidence', asking, {
          registered: amount(byBasis.registered),
          shortfall: amount(lackingOf(required.shown, byBasis.registered)),
        })
      }
    }
    const numbers = { hours, byBasis, required: required.shown, twelfths: required.twelfths, credited }
    const told = <N>(figure: (span: Span) => N) => figuresOf(verdict, period, numbers, figure)
    if (facing.length === 0) return { numbers, tell: once(() => grounds.settled(told(exactText))) }
    grounds.missing(...facing)
    return { numbers, tell: once(() => grounds.bounded(told(rangeText))) }
  },
)
