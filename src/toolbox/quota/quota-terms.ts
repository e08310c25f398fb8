import { isWhollyBound } from '../../chongqing/assessment/plain-year.js'
import { everyYear, type YearTerms, yearTerms } from '../../chongqing/assessment/year-terms.js'
import type { ProfessionalPerson } from '../../chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import { type Law, viewOf } from '../../chongqing/pack.js'
import type { Days } from '../../chongqing/reckoning/days.js'
import type { Entry } from '../../chongqing/reckoning/entry.js'
import { qualificationOf } from '../../chongqing/reckoning/qualification.js'
import { type Evidence, reckon } from '../../chongqing/reckoning/reckon.js'
import { type Service, serviceOf, settingsFor } from '../../chongqing/reckoning/service.js'
import { type Settings, settingsOf } from '../../chongqing/reckoning/settings.js'
import { sumsOfYear } from '../../chongqing/rules/credit-hours/reckon-years.js'
import { quotaVerdict } from '../../chongqing/rules/quota/annual-quota.js'
import { type PlainRows, plainRows } from '../../chongqing/statistics/plain-rows.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { isExtended } from '../../engine/ground/own-fields.js'
import { remembered, rememberedOf } from '../../engine/ground/remembered.js'
import { exactly, type Span } from '../../engine/quantity/hours.js'

/** What the quota of a year asks, and what its hours are reckoned by. */
interface QuotaTerms {
  readonly ofYear: YearTerms
  readonly settings: Settings
  readonly evidence: Evidence
  /** What tells which records add what they state in the year, and which do in whatever year they lie. */
  readonly inYear: PlainRows
  readonly inAnyYear: PlainRows
}

/** Resolved once for an edition and year. */
const termsUnder = /* @__PURE__ */ rememberedOf((law: Law) =>
  remembered((year: number): QuotaTerms | null => {
    const ofYear = yearTerms(law)(year)
    // Where an edition has terms of a year it sets the hours of a day.
    const settings = settingsOf(viewOf(law)) as Settings
    return (
      ofYear && {
        ofYear,
        settings,
        evidence: { registeredOnly: ofYear.readings['quota-evidence'] === 'certificate-entries-only' },
        inYear: plainRows({ settings, year: ofYear.asked.days }),
        inAnyYear: plainRows({ settings, year: everyYear }),
      }
    )
  }),
)

/** The same for one person. */
export interface OwnTerms extends QuotaTerms {
  readonly person: ProfessionalPerson
  readonly served: readonly Days[]
}

/** The terms by which hours alone decide about the quota of a person; none of one who is not surely covered and bound all the year. */
export const termsOf = (person: ProfessionalPerson, year: number, law: Law): OwnTerms | null => {
  const terms = isExtended() ? null : termsUnder(law)(year)
  if (!terms) return null
  const { readings, asked } = terms.ofYear
  if (!qualificationOf(person, readings, asked.days).covered || !isWhollyBound(person, terms.ofYear))
    return null
  // Of whoever is surely covered it is known when they serve.
  const { least } = serviceOf(person, readings) as Service
  return { ...terms, person, served: least }
}

/** The entries of some records of a person that are reckoned by themselves, and their hours in the year. */
export const reckonedHours = (
  records: readonly TrainingRecord[],
  { person, settings, evidence, ofYear }: OwnTerms,
): { readonly entries: readonly Entry[]; readonly hours: Span } => {
  const entries = reckon(person, records, settings, { ...evidence, until: undefined })
  return { entries, hours: sumsOfYear(entries, ofYear.asked.period, settingsFor(person, settings)).hours }
}

/** Whether hours reach the quota. */
export const verdictOn = (hours: Span, { ofYear }: OwnTerms): Verdict =>
  quotaVerdict(hours, exactly(ofYear.required))
