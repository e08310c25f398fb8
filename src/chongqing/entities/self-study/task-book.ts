import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { hours, oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { inOrder, list, object, optional, orNull, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { DecimalInput } from '../../../engine/quantity/hours.js'
import {
  type SelfStudyOrigin,
  selfStudyOrigins,
  type TaskBookItem,
  taskBookItems,
} from '../../law/vocabulary.js'
import { type StudySession, sessions } from '../study.js'

/** The approval of a task book. */
export interface TaskBookApproval {
  /** The day of the approval. */
  readonly on: PlainDate
}

/** A self-study task book (自学任务书), read-only all the way down. Only parsing makes one. */
export interface TaskBook extends z.$brand<'TaskBook'> {
  /** Whether the person declared the task or the unit arranged it. */
  readonly origin: SelfStudyOrigin
  /** Those of the six items that the book contains. */
  readonly items: readonly TaskBookItem[]
  /** `null`: known not to be approved; absent: not known. */
  readonly approval?: TaskBookApproval | null
  /** The first day that the book plans. */
  readonly from: PlainDate
  /** The last day that the book plans. */
  readonly to: PlainDate
  /** The hours that the book plans; by default they do not cap what was studied. Absent: not known. */
  readonly hours?: DecimalInput
  /** The dated log; where it is given it is the study, and the record's total only repeats it. Absent: none. */
  readonly log?: readonly StudySession[]
  /** `null`: known not to have been assessed; absent: not known. */
  readonly unitAssessment?: 'pass' | 'fail' | null
}

const approval = object({ on: plainDate })

/** The schema of a self-study task book (42 to 44). */
export const taskBookSchema: EntitySchema<TaskBook> = schemaOf<TaskBook>('parseTaskBook')(
  {
    origin: oneOf(selfStudyOrigins),
    items: list(oneOf(taskBookItems)),
    approval: optional(orNull(approval)),
    from: plainDate,
    to: plainDate,
    hours: optional(hours),
    log: optional(sessions),
    unitAssessment: optional(orNull(oneOf(['pass', 'fail']))),
  },
  inOrder,
)

/**
 * Reads a self-study task book by itself from outside data, as before there is a record of any study.
 *
 * **Legal basis:** Articles 42 and 44.
 *
 * @example
 * ```ts
 * import { parseTaskBook } from 'xueshi'
 * parseTaskBook({ origin: 'arranged', items: ['study-content'], from: '2025-03-01', to: '2025-06-30' }).ok // => true
 * ```
 */
export const parseTaskBook = /* @__PURE__ */ parser(taskBookSchema)
