import type { TrainingRecord } from '../entities/training-record.js'

/** Study date by date. */
export type Sessions = Extract<TrainingRecord['study'], { kind: 'sessions' }>['sessions']

/** The log that is the study; in a record of any other form than self-study it says nothing. */
export const logOf = ({ form, taskBook }: TrainingRecord): Sessions | undefined =>
  form === 'self-study' ? taskBook?.log : undefined

/** The dates of a study where they are known one by one, in its log or by themselves. */
export const sessionsOf = (record: TrainingRecord): Sessions | undefined =>
  logOf(record) ?? (record.study.kind === 'sessions' ? record.study.sessions : undefined)

/** The numbers of the proofs of a study beside its entry in the certificate, that of the completion certificate among them. */
export const proofsOf = ({ completionNumber, proofs = [] }: TrainingRecord): ReadonlySet<string> =>
  new Set(completionNumber ? [...proofs, completionNumber] : proofs)
