import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, yearArgument } from '../../../engine/quantity/date-arguments.js'
import {
  type DecimalText,
  exactText,
  isExact,
  type Range,
  rangeText,
  type Span,
} from '../../../engine/quantity/hours.js'
import { calendarPeriod, type Period } from '../../../engine/quantity/period.js'
import type { Certificate } from '../../entities/certificate/certificate.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { isRegistered } from '../../reckoning/reckon.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import { creditedHours, type PersonRecords } from '../credit-hours/credited-hours.js'
import { missingOf } from '../credit-hours/open-facts.js'
import { sumsIn } from '../credit-hours/reckon-years.js'
import { statisticalPeriodNamed, statisticalReads } from '../statistics/named-period.js'
import { certificateDeadline } from './certificate-deadline.js'

/** What is asked of a year's verification. */
export interface VerificationFacts extends PersonRecords {
  /** The calendar year of the appraisal. */
  readonly year: number
  /** When the unit verified the certificate for that year; `null`: it has not; absent: not known. */
  readonly verifiedOn?: PlainDate | null | undefined
  /** The day on which one asks; without it, a year not verified is due. */
  readonly asOf?: PlainDate | undefined
  /** The volume at hand. */
  readonly certificate?: Certificate | undefined
}

/**
 * How it stands with the verification of a year, and what the certificate bears of it.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface VerificationStatus<N> {
  /** It is never overdue: the text sets no day. */
  readonly status: 'verified' | 'due' | 'year-not-over' | 'undetermined'
  readonly calendarYear: { readonly period: Period; readonly hours: N }
  /** `null` where the edition sets no statistical year. */
  readonly statisticalYear: { readonly period: Period; readonly hours: N } | null
}

const statusOf = (
  grounds: Recorder<'32.1', never, never>,
  { verifiedOn, asOf }: VerificationFacts,
  { from, to }: Period,
): VerificationStatus<never>['status'] => {
  if (verifiedOn === undefined) {
    grounds.missing({ fact: 'certificate.verification' })
    return 'undetermined'
  }
  if (verifiedOn !== null && (asOf === undefined || verifiedOn <= asOf)) {
    if (verifiedOn < from) grounds.finding('verified-before-year', 'data-defect', '32.1', { verifiedOn })
    else {
      if (verifiedOn < to) grounds.finding('verified-before-year-end', 'advisory', '32.1', { verifiedOn })
      return 'verified'
    }
  }
  return asOf !== undefined && asOf <= to ? 'year-not-over' : 'due'
}

/** States in which a booklet cannot be what the unit is to verify. */
const unfit = ['damaged', 'lost', 'reissue-requested', 'void'] as const

/**
 * Whether the unit has verified a certificate for a year, together with the annual appraisal, and the registered hours
 * of that year in both year systems side by side.
 *
 * The appraisal is taken to go by the calendar year, while the return counts the statistical year (Article 34), so that
 * one verification meets two totals. Only registered studies are counted: it is the certificate that is verified.
 *
 * **Legal basis:** Article 32, paragraph 1; Article 34 for the second year.
 *
 * @param facts - the person and their records; `year`; `verifiedOn`, `asOf`: dates; `certificate`: the volume at hand
 * @param law - the edition of the law
 * @returns `settled` or `bounded` with the status and the hours; `unregulated` where the edition sets no hours for a
 * day; `not-in-force`
 * @throws XueshiError `invalid-year` or `invalid-date`
 * @example
 * ```ts
 * import { parsePerson, assessCertificateVerification } from 'xueshi'
 * const person = parsePerson({ id: 'p1' })
 * const facts = { records: [], year: 2025, verifiedOn: '2025-12-20' }
 * const answer = person.ok && assessCertificateVerification({ person: person.value, ...facts })
 * answer && answer.status === 'settled' && answer.value.status // => 'verified'
 * answer && answer.findings[0]?.code // => 'verified-before-year-end'
 * ```
 */
export const assessCertificateVerification = /* @__PURE__ */ defineRule(
  {
    id: 'certificate-verification',
    takes: { 'certificate?': 'parseCertificate', person: 'parsePerson', records: ['parseTrainingRecord'] },
    provisions: ['32.1', ...statisticalReads.provisions, ...forceReads.provisions],
    norms: ['verify-certificates'],
    parameters: [...statisticalReads.parameters, ...forceReads.parameters],
    readings: forceReads.readings,
  },
  (
    facts: VerificationFacts,
    grounds,
  ): Determination<VerificationStatus<DecimalText>, VerificationStatus<Range>> => {
    const { person, records, verifiedOn, asOf, certificate } = facts
    const year = yearArgument(facts.year)
    if (verifiedOn !== undefined && verifiedOn !== null) dateArgument(verifiedOn, 'verifiedOn')
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    // The annual appraisal is taken to be that of the calendar year; the total of the statistical year stands beside it.
    const period = calendarPeriod(year)
    const ended = unlessInForce(grounds, period)
    if (ended) return ended
    const registered = records.filter((record) => isRegistered(record, asOf))
    // It is the entries that are verified, whatever is evidence for the quota.
    const credited = grounds.reckon(creditedHours, { person, records: registered, byEntries: true })
    if ('status' in credited) return grounds.follow(credited)
    grounds.cite('32.1', 'requires')
    const status = statusOf(grounds, facts, period)
    if (status === 'due') grounds.ask(certificateDeadline, { act: 'verification' })
    if (certificate && certificate.personId !== person.id) {
      grounds.finding('volume-of-another-person', 'data-defect', '32.1', { volume: '#1' })
    }
    const state = unfit.find((one) => one === certificate?.state)
    if (status === 'verified' && state) {
      grounds.finding('certificate-unfit-for-verification', 'advisory', '32.1', { state })
    }
    if (status === 'verified' && certificate?.flagged) {
      grounds.finding('alteration-unresolved', 'advisory', '32.1', {})
    }

    const inCalendar = sumsIn(credited.numbers, period)
    const statistical = statisticalPeriodNamed(grounds, year)
    const inStatistical = statistical && sumsIn(credited.numbers, statistical)
    const shaped = <N>(figure: (span: Span) => N): VerificationStatus<N> => ({
      status,
      calendarYear: { period, hours: figure(inCalendar.hours) },
      statisticalYear:
        statistical && inStatistical ? { period: statistical, hours: figure(inStatistical.hours) } : null,
    })
    const isKnown = isExact(inCalendar.hours) && (!inStatistical || isExact(inStatistical.hours))
    if (isKnown && status !== 'undetermined') return grounds.settled(shaped(exactText))
    for (const sums of [inCalendar, inStatistical]) if (sums) grounds.missing(...missingOf([sums]))
    return grounds.bounded(shaped(rangeText))
  },
)
