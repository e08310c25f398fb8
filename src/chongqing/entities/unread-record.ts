import type { OutsideData } from '../../engine/facts/entity.js'
import { plainDate } from '../../engine/facts/fields.js'
import { wrongFields } from '../../engine/facts/wrong-fields.js'
import { parseTrainingRecord, type TrainingRecord } from './training-record.js'

/** What a row can be found by, and what bears on where its hours may count. */
const kept = ['id', 'personId', 'title', 'form', 'subject', 'content', 'classId', 'registration'] as const

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (row: Fields, left: ReadonlySet<unknown>): Fields =>
  Object.fromEntries(
    kept.flatMap((name) => (row[name] === undefined || left.has(name) ? [] : [[name, row[name]]])),
  )

/** The first and the last day that a study states, where both were read: of single dates, where all were. */
const daysOf = (study: unknown): Fields => {
  const { from, to, sessions } = Object(study)
  const dates = Array.isArray(sessions) ? sessions.map((session) => Object(session).date).sort() : [from, to]
  const areRead = dates.every((date) => plainDate.safeParse(date).success) && dates[0] <= dates.at(-1)
  return areRead ? { from: dates[0], to: dates.at(-1) } : {}
}

/**
 * Makes of a training record that was refused what could be read of it: a study of which the amount is not known, on its days
 * where these were read. Whose it is, its subject, form and registration are kept where they were read, and are not known
 * otherwise.
 *
 * **Legal basis:** Article 30, paragraph 1, adds up the time actually studied: a row that could not be read is no proof that
 * there was none.
 *
 * @param input - the record that {@link parseTrainingRecord} refused
 * @returns the record; `undefined` where not even its key was read, under which questions name it
 * @example
 * ```ts
 * import { parseTrainingRecord, unreadRecord } from 'xueshi'
 * const row = {
 *   id: 'r1', personId: 'p1', title: '进修', form: 'practice-based',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-07', hours: '约20' },
 * }
 * parseTrainingRecord(row).ok // => false
 * unreadRecord(row)?.study // => { kind: 'unstated', from: '2025-03-03', to: '2025-03-07', unread: true }
 * ```
 */
export const unreadRecord = (input: OutsideData<TrainingRecord>): TrainingRecord | undefined => {
  const row = Object(input)
  const study = { kind: 'unstated', ...daysOf(row.study), unread: true }
  const read = (left: ReadonlySet<unknown>) =>
    parseTrainingRecord({ title: row.id, ...fieldsOf(row, left), study })
  const whole = read(new Set())
  if (whole.ok) return whole.value
  const rest = read(wrongFields(whole))
  return rest.ok ? rest.value : undefined
}
