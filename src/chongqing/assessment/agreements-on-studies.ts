import type { StudyAgreement } from '../entities/agreement/study-agreement.js'
import type { TrainingRecord } from '../entities/training-record.js'

/** What was agreed on a study; `null`: nothing; `undefined`: that is not known. */
export type AgreedOn = (study: TrainingRecord) => StudyAgreement | null | undefined

const keyOf = (personId: string | undefined, recordId: string | undefined): string =>
  JSON.stringify([personId, recordId])

/**
 * What a unit agreed on each study: one agreement on it, or none among all; not known where several are, or where one of the
 * person does not say on which it is. Looked up once, since a unit has as many agreements as studies.
 */
export const agreementsOnStudies = (unitId: string, all: readonly StudyAgreement[] | undefined): AgreedOn => {
  if (!all) return () => undefined
  const found = new Map<string, StudyAgreement[]>()
  for (const one of all) {
    if (one.unitId !== unitId) continue
    const key = keyOf(one.personId, one.recordId)
    const known = found.get(key)
    if (known) known.push(one)
    else found.set(key, [one])
  }
  return ({ id, personId }) => {
    const onIt = found.get(keyOf(personId, id)) ?? []
    if (onIt.length === 1) return onIt[0]
    return onIt.length === 0 && !found.has(keyOf(personId, undefined)) ? null : undefined
  }
}
