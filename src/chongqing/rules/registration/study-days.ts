import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import { sessionsOf } from '../../reckoning/record.js'

/** The first and the last day of a study, as far as they are known; only credits and study of no stated amount may leave them open. */
export const studyDays = (
  record: TrainingRecord,
): { readonly first: PlainDate | undefined; readonly last: PlainDate | undefined } => {
  const sessions = sessionsOf(record)
  if (sessions) {
    const dates = sessions.map(({ date }) => date).sort()
    return { first: dates[0], last: dates.at(-1) }
  }
  const { from: first, to: last } = record.study as Exclude<
    TrainingRecord['study'],
    { readonly kind: 'sessions' }
  >
  return { first, last }
}
