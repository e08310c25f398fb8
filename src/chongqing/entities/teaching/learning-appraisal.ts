import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { flag, id, oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { type AppraisalPart, appraisalParts } from '../../law/vocabulary.js'

/** An appraisal of what one person learnt (学习效果鉴定), read-only all the way down. Only parsing makes one. */
export interface LearningAppraisal extends z.$brand<'LearningAppraisal'> {
  /** The caller's key of the class. */
  readonly classId: string
  /** The caller's key of the person. */
  readonly personId: string
  /** Whether it is in writing; absent: not known. */
  readonly written?: boolean
  /** Who gave it, by the same keys as the providers of classes; absent: not known. */
  readonly by?: string
  /** Those of the four parts that it contains. */
  readonly parts: readonly AppraisalPart[]
  /** The day on which it was given; absent: not known. */
  readonly on?: PlainDate
}

/** The schema of an appraisal of what one person learnt (39). */
export const learningAppraisalSchema: EntitySchema<LearningAppraisal> = schemaOf<LearningAppraisal>(
  'parseLearningAppraisal',
)({
  classId: id,
  personId: id,
  written: optional(flag),
  by: optional(id),
  parts: list(oneOf(appraisalParts)),
  on: optional(plainDate),
})

/**
 * Reads an appraisal of what one person learnt from outside data.
 *
 * **Legal basis:** Article 39.
 *
 * @example
 * ```ts
 * import { parseLearningAppraisal } from 'xueshi'
 * parseLearningAppraisal({ classId: 'k1', personId: 'p1', written: true, by: 'v1', parts: ['mastery'] }).ok // => true
 * ```
 */
export const parseLearningAppraisal = /* @__PURE__ */ parser(learningAppraisalSchema)
