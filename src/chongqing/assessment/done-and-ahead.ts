import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { logOf, type Sessions, sessionsOf } from '../reckoning/record.js'

/** What of the records was done by a date, and what lies ahead or was registered later; what is under way is both. */
export interface SplitRecords {
  readonly done: readonly TrainingRecord[]
  readonly ahead: readonly TrainingRecord[]
}

const withSessions = (record: TrainingRecord, sessions: Sessions): TrainingRecord => {
  // A record with fewer of its own sessions is as valid as the record that was parsed.
  const part = logOf(record)
    ? { ...record, taskBook: { ...record.taskBook, log: sessions } }
    : { ...record, study: { kind: 'sessions', sessions } }
  return part as TrainingRecord
}

/**
 * Splits records at the end of a day: study on that day is done. Dated sessions are split one by one; a total or credits
 * whose range has begun and not ended are under way, and the reckoning finds how much of them can be done.
 */
export const doneAndAhead = (records: readonly TrainingRecord[], asOf: PlainDate): SplitRecords => {
  const done: TrainingRecord[] = []
  const ahead: TrainingRecord[] = []
  for (const record of records) {
    const sessions = sessionsOf(record)
    if (record.registration && record.registration.registeredOn > asOf) ahead.push(record)
    else if (sessions) {
      const before = sessions.filter(({ date }) => date <= asOf)
      const after = sessions.filter(({ date }) => date > asOf)
      if (before.length > 0) done.push(after.length === 0 ? record : withSessions(record, before))
      if (after.length > 0) ahead.push(before.length === 0 ? record : withSessions(record, after))
    } else {
      const { from = asOf, to = from } = record.study as Exclude<
        TrainingRecord['study'],
        { kind: 'sessions' }
      >
      if (from <= asOf) done.push(record)
      if (to > asOf) ahead.push(record)
    }
  }
  return { done, ahead }
}
