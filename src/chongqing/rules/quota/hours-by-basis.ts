import type { Period } from '../../../engine/quantity/period.js'
import type { LawView } from '../../pack.js'
import { isEvidence, reckon } from '../../reckoning/reckon.js'
import type { YearSums } from '../../reckoning/years.js'
import {
  byEntriesOnly,
  type ReckonedYears,
  type StudyUntil,
  sumsIn,
  sumsOfYear,
} from '../credit-hours/reckon-years.js'

/** The same by the entries of the certificate alone, and by all study, entered or not. */
export interface ByBasis<T> {
  readonly registered: T
  readonly evidenced: T
}

/** Both bodies of evidence with something of each. */
export const mapBasis = <T, U>({ registered, evidenced }: ByBasis<T>, of: (one: T) => U): ByBasis<U> => ({
  registered: of(registered),
  evidenced: of(evidenced),
})

/** The sums of a year by both bodies of evidence, of which the edition reads one: that one is reckoned already. */
export const sumsByBasis = (
  facts: StudyUntil,
  reckoned: ReckonedYears,
  period: Period,
  law: LawView<'statistical-period', 'quota-evidence'>,
): ByBasis<YearSums> => {
  const sums = sumsIn(reckoned, period)
  if (facts.records.every((record) => isEvidence(record, { registeredOnly: true }))) {
    return { registered: sums, evidenced: sums }
  }
  const isEntered = byEntriesOnly(law)
  const { person, records, until } = facts
  const entries = reckon(person, records, reckoned.settings, { registeredOnly: !isEntered, until })
  const other = sumsOfYear(entries, period, reckoned.own)
  return isEntered ? { registered: sums, evidenced: other } : { registered: other, evidenced: sums }
}
