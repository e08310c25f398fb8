import { among, checkList } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { TaskBook } from '../../entities/self-study/task-book.js'
import { norms12 } from '../../law/norms/chapter-12.js'
import { type TaskBookItem, taskBookItems } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { isEssential } from '../../reckoning/self-study.js'

/**
 * Whether a task book is in order.
 *
 * @typeParam Known - `null` where the approval is not known
 */
export interface TaskBookCheck<Known extends null = never> {
  /** Whether study by this book can be recognised. */
  readonly verdict: Verdict
  /** Whether it has all six items. */
  readonly complete: boolean
  readonly missingItems: readonly TaskBookItem[]
  readonly approved: boolean | Known
}

type BookGrounds = Recorder<'44', never, 'task-book-gaps' | 'hours-before-approval'>

/** The dates of a book in their order: approval, first day, every day of the log, last day. */
const checkDates = (grounds: BookGrounds, { approval, from, to, log = [] }: TaskBook): void => {
  if (approval && approval.on > from) {
    grounds.cite('44', 'sets-window')
    grounds.reading('hours-before-approval')
    grounds.finding('task-book-approved-late', 'advisory', '44', { approvedOn: approval.on, from })
  }
  const outside = [...new Set(log.map(({ date }) => date))].filter((date) => date < from || date > to).sort()
  if (outside.length > 0) grounds.cite('44', 'sets-window')
  for (const date of outside) grounds.finding('log-outside-task-book', 'advisory', '44', { date })
}

/**
 * Whether a self-study task book is in order: an approved plan, the six items it must contain, and dates that follow one
 * another.
 *
 * The list of items is open; further ones do no harm. Without the dates and the hours nothing can be counted; whether another
 * missing item makes the book worthless is a reading, for the text ties no consequence to it. Hours are the matter of {@link creditedHours}, which reads the same book.
 *
 * **Legal basis:** Article 44.
 *
 * @param facts - `taskBook`: parsed by itself or as part of a record
 * @param law - the edition of the law
 * @returns `settled` with the verdict and what is missing; `bounded` where the approval is not known
 * @example
 * ```ts
 * import { parseTaskBook, assessTaskBook } from 'xueshi'
 * const book = parseTaskBook({
 *   origin: 'arranged', items: ['study-content', 'requirements', 'references', 'start-and-end-dates', 'assessment-method'],
 *   approval: { on: '2025-02-20' }, from: '2025-03-01', to: '2025-06-30',
 * })
 * const answer = book.ok && assessTaskBook({ taskBook: book.value })
 * answer && answer.status === 'settled' && answer.value
 * // => { verdict: 'not-met', complete: false, missingItems: ['hour-calculation'], approved: true }
 * ```
 */
export const assessTaskBook = /* @__PURE__ */ defineRule(
  {
    id: 'task-book',
    takes: { taskBook: 'parseTaskBook' },
    provisions: ['44'],
    checksOff: ['44'],
    norms: ['complete-task-book'],
    readings: ['task-book-gaps', 'hours-before-approval'],
  },
  (
    { taskBook }: { readonly taskBook: TaskBook },
    grounds,
  ): Determination<TaskBookCheck, TaskBookCheck<null>> => {
    grounds.cite('44', 'requires')
    const severity = severityOf(norms12['complete-task-book'], grounds)
    const { missing: missingItems } = checkList(taskBookItems, among(taskBook.items), (item) => {
      const isFatal = isEssential(item) || grounds.reading('task-book-gaps') === 'invalid'
      grounds.finding('task-book-lacks-item', isFatal ? severity : 'advisory', '44', { item })
    })
    checkDates(grounds, taskBook)
    const complete = missingItems.length === 0
    const isUsable =
      complete || (!missingItems.some(isEssential) && grounds.reading('task-book-gaps') === 'advisory')
    const { approval } = taskBook
    if (approval === undefined) {
      grounds.missing({ fact: 'task-book.approval' })
      const verdict = isUsable ? 'undetermined' : 'not-met'
      return grounds.bounded({ verdict, complete, missingItems, approved: null })
    }
    const approved = approval !== null
    if (!approved) grounds.finding('task-book-unapproved', 'advisory', '44', {})
    return grounds.settled({
      verdict: isUsable && approved ? 'met' : 'not-met',
      complete,
      missingItems,
      approved,
    })
  },
)
