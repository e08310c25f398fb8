import { type SubjectKey, subjectKeys } from '../entities/subject-key.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { type StudyForm, studyForms } from '../law/vocabulary.js'

/** Study date by date. */
export type Sessions = Extract<TrainingRecord['study'], { kind: 'sessions' }>['sessions']

/** The log that is the study; in a record of any other form than self-study it says nothing. */
export const logOf = ({ form, taskBook }: TrainingRecord): Sessions | undefined =>
  form === 'self-study' ? taskBook?.log : undefined

/** The dates of a study where they are known one by one, in its log or by themselves. */
export const sessionsOf = (record: TrainingRecord): Sessions | undefined =>
  logOf(record) ?? (record.study.kind === 'sessions' ? record.study.sessions : undefined)

/** The numbers of the proofs of a study beside its entry in the certificate, that of the completion certificate among them. */
export const proofsOf = ({ completionNumber, proofs = [] }: TrainingRecord): readonly string[] => {
  const all = completionNumber ? [...proofs, completionNumber] : proofs
  return all.length < 2 ? all : [...new Set(all)]
}

/** Whether a record is a row that could not be read: what it does not say is not known. */
export const isUnread = ({ study }: TrainingRecord): boolean =>
  study.kind === 'unstated' && study.unread === true

/** The classes to which the hours of a record may belong: one, but for a row of which the subject was not read. */
export const subjectsOf = (record: TrainingRecord): readonly SubjectKey[] => {
  if (record.subject !== undefined) return [record.subject]
  return isUnread(record) ? subjectKeys : ['unclassified']
}

/** The forms that a study may have had: one, but for a row of which the form was not read. */
export const formsOf = ({ form }: TrainingRecord): readonly StudyForm[] =>
  form === undefined ? studyForms : [form]
