import { dayNumber } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import { type TaskBookItem, taskBookItems } from '../law/vocabulary.js'
import { decidedBy, type Entry } from './entry.js'
import { heldOf } from './own-days.js'
import type { Settings } from './settings.js'

/** On which days self-study counts, and whether it counts at all. */
export interface SelfStudyTerms {
  readonly counts: boolean
  readonly from: number
  readonly to: number
  /** The day of approval, where hours before it are not credited. */
  readonly approvedOn: number | null
  /** The hours that the book plans. */
  readonly planned: number | null
}

const nothing: SelfStudyTerms = { counts: false, from: 0, to: -1, approvedOn: null, planned: null }

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
    notes.push({ kind: 'task-book-item-missing', item })
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
  return {
    counts: true,
    from: dayNumber(book.from),
    to: dayNumber(book.to),
    approvedOn: book.approval ? dayNumber(book.approval.on) : null,
    planned: book.hours === undefined ? null : toHundredths(book.hours),
  }
}

/**
 * Hours beyond those that the task book plans are noted; where these are the most that count, those of the first days are
 * they. What a day cannot hold uses up nothing of them.
 */
export const keepToPlanned = (entry: Entry, planned: number, settings: Settings): void => {
  const { notes, portions, stated } = entry
  const together = portions.reduce((sum, one) => sum + heldOf(one, settings).most, entry.undated)
  const isCapped = together > planned && decidedBy(entry, settings, 'task-book-hours') === 'cap'
  if (stated !== null && stated > planned) {
    notes.push({ kind: 'above-task-book-hours', planned, stated, credited: !isCapped })
  }
  if (!isCapped) return
  let left = planned
  for (const one of portions) {
    const held = heldOf(one, settings).most
    if (held > left) {
      one.most = left
      one.least = Math.min(one.least, left)
    }
    left = Math.max(0, left - held)
  }
  entry.undated = Math.min(entry.undated, planned)
}
