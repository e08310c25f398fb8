import type { Span } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Entry } from '../reckoning/entry.js'
import { type Asked, isEvidence, reckon } from '../reckoning/reckon.js'
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
  /** What each record with hours or credits has of either. A row that could not be read may be of both, and is one entry. */
  readonly shares: ReadonlyMap<TrainingRecord, Span>
}

/** All that was studied, whether it was entered or not. */
export const attended: Asked = { registeredOnly: false, until: undefined }

/** What a person's records have in a year, by one body of evidence. */
export const yearOf = (
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  { settings, period, daysOf }: TallyTerms,
  evidence: Asked,
): YearOfPerson => {
  const entries = reckon(person, records, settings, evidence)
  const sums = sumYear(entries, period.year, daysOf, settingsFor(person, settings))
  const queue = entries.map(({ record }) => record)
  const credits = creditsByRecord(queue, person, period, evidence)
  const shares = new Map<TrainingRecord, Span>(credits)
  sums.byEntry.forEach((share, { record }) => {
    shares.set(record, share)
  })
  return { entries, sums, credits, shares }
}

/** What they have by what was entered alone: the same where that is all there is, and nothing to reckon where none of it is. */
export const enteredOf = (
  all: YearOfPerson,
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  terms: TallyTerms,
  entered: Asked,
): YearOfPerson => {
  if (records.every((record) => isEvidence(record, entered))) return all
  const isAnyEntered = records.some((record) => isEvidence(record, entered) !== false)
  return yearOf(person, isAnyEntered ? records : [], terms, entered)
}
