import { isWhollyBound } from '../../chongqing/assessment/plain-year.js'
import { everyYear, type YearTerms, yearTerms } from '../../chongqing/assessment/year-terms.js'
import type { ProfessionalPerson } from '../../chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import type { ParameterId } from '../../chongqing/law/parameters.js'
import type { ProvisionId } from '../../chongqing/law/provisions.js'
import type { ReadingId } from '../../chongqing/law/readings.js'
import { type ChongqingIds, type Law, viewOf } from '../../chongqing/pack.js'
import type { Days } from '../../chongqing/reckoning/days.js'
import type { Entry } from '../../chongqing/reckoning/entry.js'
import {
  coverageReadings,
  type QualificationReadings,
  qualificationOf,
} from '../../chongqing/reckoning/qualification.js'
import { type Evidence, reckon } from '../../chongqing/reckoning/reckon.js'
import { type Service, serviceOf, settingsFor } from '../../chongqing/reckoning/service.js'
import { type Settings, settingsOf, statisticalStart } from '../../chongqing/reckoning/settings.js'
import { relevantReadings } from '../../chongqing/rules/coverage/relevant-readings.js'
import { sumsOfYear } from '../../chongqing/rules/credit-hours/reckon-years.js'
import { annualParameter } from '../../chongqing/rules/quota/annual-parameter.js'
import { quotaVerdict } from '../../chongqing/rules/quota/annual-quota.js'
import { quotaYear } from '../../chongqing/rules/quota/quota-year.js'
import { type PlainRows, plainRows } from '../../chongqing/statistics/plain-rows.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { Recorder } from '../../engine/determination/recorder.js'
import type { ParameterValue } from '../../engine/editions/parameter.js'
import { isExtended } from '../../engine/ground/own-fields.js'
import { remembered, rememberedOf } from '../../engine/ground/remembered.js'
import { dateOfDay, yearOf } from '../../engine/quantity/calendar.js'
import { exactly, type Span } from '../../engine/quantity/hours.js'
import { statisticalYearContaining } from '../../engine/quantity/period.js'

/** What the quota of a year asks, and what its hours are reckoned by. */
interface QuotaTerms {
  readonly ofYear: YearTerms
  readonly settings: Settings
  readonly evidence: Evidence
  /** What tells which records add what they state in the year, and which do in whatever year they lie. */
  readonly inYear: PlainRows
  readonly inAnyYear: PlainRows
  /** The readings by which the year and its figure are found. */
  readonly rests: readonly ReadingId[]
  /** Whether some days lie in more than one year of a system. */
  readonly isAcross: (from: number, to: number) => boolean
}

const yearsOfDay = /* @__PURE__ */ rememberedOf((periods: readonly ParameterValue[]) =>
  remembered((day: number): string => {
    const date = dateOfDay(day)
    const start = statisticalStart(periods, date)
    return `${yearOf(date)} ${start && statisticalYearContaining(date, start)}`
  }),
)

/** Resolved once for an edition and year. */
const termsUnder = /* @__PURE__ */ rememberedOf((law: Law) =>
  remembered((year: number): QuotaTerms | null => {
    const ofYear = yearTerms(law)(year)
    // Where an edition has terms of a year it sets the hours of a day.
    const settings = settingsOf(viewOf(law)) as Settings
    if (!ofYear) return null
    const { period } = ofYear.asked
    const grounds = new Recorder<ChongqingIds, ProvisionId, ParameterId, ReadingId>('annual-quota', law)
    quotaYear(grounds, year)
    annualParameter(grounds, 'annual-quota-hours', period)
    const yearsOf = yearsOfDay(law.parameters['statistical-period'])
    return {
      ofYear,
      settings,
      rests: grounds.settled(period).readings.map(({ id }) => id),
      isAcross: (from, to) => from !== to && yearsOf(from) !== yearsOf(to),
      evidence: { registeredOnly: ofYear.readings['quota-evidence'] === 'certificate-entries-only' },
      inYear: plainRows({ settings, year: ofYear.asked.days }),
      inAnyYear: plainRows({ settings, year: everyYear }),
    }
  }),
)

/** The same for one person, whom the quota surely binds all the year. */
export interface OwnTerms {
  readonly terms: QuotaTerms
  readonly person: ProfessionalPerson
  /** The days on which the person serves. */
  readonly served: readonly Days[]
  /** The readings on which it rests that the person is covered. */
  readonly restsOfCoverage: readonly ReadingId[]
}

/** Whether the quota of a year binds a person, as some readings of Article 2 have it. */
interface Binding extends Pick<OwnTerms, 'served' | 'restsOfCoverage'> {
  readonly isBound: boolean
  readonly readings: QualificationReadings
  readonly days: Days
}

const bindingOf = (person: ProfessionalPerson, { ofYear }: QuotaTerms): Binding => {
  const { readings, asked } = ofYear
  const { days } = asked
  const outcomeOf = (read: QualificationReadings) => qualificationOf(person, read, days)
  const isBound = outcomeOf(readings).covered === true && isWhollyBound(person, ofYear)
  return {
    isBound,
    readings,
    days,
    // Of whoever is surely covered it is known when they serve.
    served: isBound ? (serviceOf(person, readings) as Service).least : [],
    restsOfCoverage: isBound ? relevantReadings(person, readings, outcomeOf) : [],
  }
}

/**
 * The terms by which hours alone decide about the quota of a person, under one edition after another; none where the person is not
 * surely covered and bound all the year.
 */
export const termsOf = (person: ProfessionalPerson, year: number): ((law: Law) => OwnTerms | null) => {
  const known: Binding[] = []
  return (law) => {
    const terms = isExtended() ? null : termsUnder(law)(year)
    if (!terms) return null
    const { readings, asked } = terms.ofYear
    let binding = known.find(
      (one) =>
        one.days.from === asked.days.from &&
        coverageReadings.every((id) => one.readings[id] === readings[id]),
    )
    if (!binding) {
      binding = bindingOf(person, terms)
      known.push(binding)
    }
    const { isBound, served, restsOfCoverage } = binding
    return isBound ? { terms, person, served, restsOfCoverage } : null
  }
}

/** The entries of some records of a person that are reckoned by themselves. */
export const entriesOf = (
  records: readonly TrainingRecord[],
  { person, terms: { evidence, settings } }: OwnTerms,
): readonly Entry[] => reckon(person, records, settings, { until: undefined, ...evidence })

/** The hours of entries in the year. */
export const hoursIn = (entries: readonly Entry[], { person, terms: { ofYear, settings } }: OwnTerms): Span =>
  sumsOfYear(entries, ofYear.asked.period, settingsFor(person, settings)).hours

/** Whether hours reach the quota. */
export const verdictOn = (hours: Span, { terms }: OwnTerms): Verdict =>
  quotaVerdict(hours, exactly(terms.ofYear.required))
