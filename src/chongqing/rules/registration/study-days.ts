import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { TrainingRecord } from '../../entities/training-record.js'

/** The first and the last day of a study, as far as they are known; only credits may leave them open. */
export const studyDays = ({
  form,
  study,
  taskBook,
}: TrainingRecord): { readonly first: PlainDate | undefined; readonly last: PlainDate | undefined } => {
  const log = form === 'self-study' ? taskBook?.log : undefined
  const sessions = log ?? (study.kind === 'sessions' ? study.sessions : undefined)
  if (sessions) {
    const dates = sessions.map(({ date }) => date).sort()
    return { first: dates[0], last: dates.at(-1) }
  }
  const { from: first, to: last } = study as Exclude<typeof study, { readonly kind: 'sessions' }>
  return { first, last }
}
