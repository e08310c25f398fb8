import { exactly, plus, type Span } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Entry } from '../reckoning/entry.js'
import { type Evidence, isEvidence, reckon } from '../reckoning/reckon.js'
import { settingsFor } from '../reckoning/service.js'
import { sumYear, type YearSums } from '../reckoning/years.js'
import { type CreditsIn, creditsByRecord } from '../rules/credit-hours/credit-scheme.js'
import type { Parted, PlainRecord } from './plain-people.js'
import type { TallyTerms } from './tally-terms.js'

/** What a person's records have in a year, by one body of evidence. */
export interface YearOfPerson {
  /** What was reckoned, and its sums. */
  readonly entries: readonly Entry[]
  readonly sums: YearSums
  /** What has hours in the year and was not reckoned, since it adds what it states. */
  readonly plain: readonly PlainRecord[]
  /** The hours of both. */
  readonly hours: Span
  /** The records by which credits of an industry's scheme were earned: these are no hours, but whoever earned them took part. */
  readonly credits: ReadonlyMap<TrainingRecord, CreditsIn>
}

/** Records of which all must be reckoned. */
export const allOf = (others: readonly TrainingRecord[]): Parted => ({ plain: [], others })

const withPlain = (
  reckoned: Pick<YearOfPerson, 'entries' | 'sums' | 'credits'>,
  plain: readonly PlainRecord[],
): YearOfPerson => {
  const stated = plain.reduce((sum, { hours }) => sum + hours, 0)
  return { ...reckoned, plain, hours: plus(reckoned.sums.hours, exactly(stated)) }
}

/** What a person's records have in a year, by one body of evidence. */
export const yearOf = (
  person: ProfessionalPerson,
  { plain, others }: Parted,
  { settings, period, daysOf }: TallyTerms,
  evidence: Evidence,
): YearOfPerson => {
  const entries = reckon(person, others, settings, { ...evidence, until: undefined })
  const sums = sumYear(entries, period.year, daysOf, settingsFor(person, settings))
  const queue = entries.map(({ record }) => record)
  return withPlain(
    { entries, sums, credits: creditsByRecord(queue, person, period, evidence) },
    plain.filter(({ hours, record }) => hours > 0 && isEvidence(record, evidence)),
  )
}

/** What they have by what was entered alone: the same where that is all that must be reckoned. */
export const enteredOf = (
  all: YearOfPerson,
  person: ProfessionalPerson,
  { plain, others }: Parted,
  terms: TallyTerms,
  entered: Evidence,
): YearOfPerson =>
  others.every((record) => isEvidence(record, entered))
    ? withPlain(
        all,
        all.plain.filter(({ record }) => isEvidence(record, entered)),
      )
    : yearOf(person, { plain, others }, terms, entered)
