import type * as z from 'zod'
import { selfStudyOrigins, taskBookItems } from '../law/vocabulary.js'
import { id, oneOf, plainDate, positiveAmount } from './fields.js'
import { inOrder, list, object, optional } from './shapes.js'
import { sessions } from './study.js'

const approval = object({
  /** The day of the approval. */
  on: plainDate,
  /** The caller's key of who approved it; absent: not known. */
  by: optional(id),
})

/**
 * The schema of a self-study task book (自学任务书).
 *
 * **Legal basis:** Articles 42 to 44.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseTaskBook } from 'xueshi'
 * parseTaskBook({ origin: 'arranged', items: ['study-content'], from: '2025-03-01', to: '2025-06-30' }).ok // => true
 * ```
 */
export const taskBookSchema = object(
  {
    /** Whether the person declared the task or the unit arranged it. */
    origin: oneOf(selfStudyOrigins),
    /** Those of the six items that the book contains. */
    items: list(oneOf(taskBookItems)),
    /** `null`: known not to be approved; absent: not known. */
    approval: optional(approval.nullable()),
    /** The first day that the book plans. */
    from: plainDate,
    /** The last day that the book plans. */
    to: plainDate,
    /** The hours that the book plans; they do not cap what was logged. */
    hours: optional(positiveAmount),
    /** The dated log; where it is given it is the study, and the record's total only repeats it. */
    log: optional(sessions),
    /** `null`: known not to have been assessed; absent: not known. */
    unitAssessment: optional(oneOf(['pass', 'fail']).nullable()),
  },
  inOrder,
).brand<'TaskBook'>()

/**
 * A parsed task book, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link taskBookSchema}.
 *
 * @category Entities
 */
export type TaskBook = z.output<typeof taskBookSchema>
