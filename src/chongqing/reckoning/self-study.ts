import { dayNumber } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { taskBookItems } from '../law/vocabulary.js'
import type { Note } from './entry.js'
import type { Settings } from './settings.js'

/** On which days self-study counts, and whether it counts at all. */
export interface SelfStudyTerms {
  readonly counts: boolean
  readonly from: number
  readonly to: number
  /** The day of approval, where hours before it are not credited. */
  readonly approvedOn: number | null
}

type TaskBook = NonNullable<TrainingRecord['taskBook']>

const nothing: SelfStudyTerms = { counts: false, from: 0, to: -1, approvedOn: null }

const loggedHours = (book: TaskBook, dayHours: number): number =>
  (book.log ?? []).reduce(
    (sum, { hours, dayFraction }) =>
      sum +
      (hours === undefined
        ? (toHundredths(dayFraction as string | number) * dayHours) / 100
        : toHundredths(hours)),
    0,
  )

/**
 * On what terms a record of self-study counts (Articles 42 and 44): with an approved task book that has its six
 * items, within its dates, and recognised by the unit's assessment.
 */
export const selfStudyTerms = (
  { taskBook: book }: TrainingRecord,
  { readings }: Settings,
  dayHours: number,
  note: (note: Note) => void,
  missing: (fact: 'record.task-book-approval' | 'record.task-book-assessment') => void,
): SelfStudyTerms => {
  if (!book) {
    note({ kind: 'no-task-book' })
    return nothing
  }
  let counts = true
  const invalid = readings['task-book-gaps'] === 'invalid'
  for (const item of taskBookItems) {
    if (book.items.includes(item)) continue
    note({ kind: 'task-book-item-missing', item, invalid })
    if (invalid) counts = false
  }
  if (book.approval === null) {
    note({ kind: 'task-book-not-approved' })
    counts = false
  }
  if (book.unitAssessment === 'fail' || book.unitAssessment === null) {
    note({ kind: book.unitAssessment === 'fail' ? 'self-study-failed' : 'self-study-not-assessed' })
    counts = false
  }
  if (!counts) return nothing
  if (book.approval === undefined) missing('record.task-book-approval')
  if (book.unitAssessment === undefined) missing('record.task-book-assessment')
  const logged = loggedHours(book, dayHours)
  if (book.hours !== undefined && logged > toHundredths(book.hours)) {
    note({ kind: 'log-above-task-book', planned: toHundredths(book.hours), logged })
  }
  return {
    counts: true,
    from: dayNumber(book.from),
    to: dayNumber(book.to),
    approvedOn: book.approval ? dayNumber(book.approval.on) : null,
  }
}
