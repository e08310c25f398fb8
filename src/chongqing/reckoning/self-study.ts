import { dayNumber } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { type TaskBookItem, taskBookItems } from '../law/vocabulary.js'
import { decidedBy, type Entry } from './entry.js'
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

/** Whether nothing can be counted by a task book that lacks the item: its dates, or its hours. */
export const isEssential = (item: TaskBookItem): boolean =>
  item === 'start-and-end-dates' || item === 'hour-calculation'

/**
 * On what terms a record of self-study counts (Articles 42 and 44): with an approved task book that has its six
 * items, within its dates, and recognised by the unit's assessment.
 */
export const selfStudyTerms = (
  entry: Entry,
  settings: Settings,
  dayHours: number,
  missing: (fact: 'record.task-book-approval' | 'record.task-book-assessment') => void,
): SelfStudyTerms => {
  const { notes } = entry
  const { taskBook: book } = entry.record
  if (!book) {
    notes.push({ kind: 'no-task-book' })
    return nothing
  }
  let counts = true
  for (const item of taskBookItems) {
    if (book.items.includes(item)) continue
    const invalid = isEssential(item) || decidedBy(entry, settings, 'task-book-gaps') === 'invalid'
    notes.push({ kind: 'task-book-item-missing', item, invalid })
    if (invalid) counts = false
  }
  if (book.approval === null) {
    notes.push({ kind: 'task-book-not-approved' })
    counts = false
  }
  if (book.unitAssessment === 'fail' || book.unitAssessment === null) {
    notes.push({ kind: book.unitAssessment === 'fail' ? 'self-study-failed' : 'self-study-not-assessed' })
    counts = false
  }
  if (!counts) return nothing
  if (book.approval === undefined) missing('record.task-book-approval')
  if (book.unitAssessment === undefined) missing('record.task-book-assessment')
  const logged = loggedHours(book, dayHours)
  if (book.hours !== undefined && logged > toHundredths(book.hours)) {
    notes.push({ kind: 'log-above-task-book', planned: toHundredths(book.hours), logged })
  }
  return {
    counts: true,
    from: dayNumber(book.from),
    to: dayNumber(book.to),
    approvedOn: book.approval ? dayNumber(book.approval.on) : null,
  }
}
