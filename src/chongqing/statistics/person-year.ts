import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Entry } from '../reckoning/entry.js'
import { type Evidence, isEvidence, reckon } from '../reckoning/reckon.js'
import { settingsFor } from '../reckoning/service.js'
import { sumYear, type YearSums } from '../reckoning/years.js'
import { type CreditsIn, creditsByRecord } from '../rules/credit-hours/credit-scheme.js'
import type { TallyTerms } from './tally-terms.js'

/** What was reckoned of a person for a year, by one body of evidence. */
export interface YearOfPerson {
  /** What was reckoned, and its sums. */
  readonly entries: readonly Entry[]
  readonly sums: YearSums
  /** The records by which credits of an industry's scheme were earned: these are no hours, but whoever earned them took part. */
  readonly credits: ReadonlyMap<TrainingRecord, CreditsIn>
}

/** What a person's records have in a year, by one body of evidence. */
export const yearOf = (
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  { settings, period, daysOf }: TallyTerms,
  evidence: Evidence,
): YearOfPerson => {
  const entries = reckon(person, records, settings, { until: undefined, ...evidence })
  const sums = sumYear(entries, period.year, daysOf, settingsFor(person, settings))
  const queue = entries.map(({ record }) => record)
  return { entries, sums, credits: creditsByRecord(queue, person, period, evidence) }
}

/** What they have by what was entered alone: the same where that is all there is. */
export const enteredOf = (
  all: YearOfPerson,
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  terms: TallyTerms,
  entered: Evidence,
): YearOfPerson =>
  records.every((record) => isEvidence(record, entered)) ? all : yearOf(person, records, terms, entered)
