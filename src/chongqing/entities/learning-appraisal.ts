import type * as z from 'zod'
import type { EntitySchema, InputOf } from '../../engine/facts/entity.js'
import { flag, id, oneOf, plainDate } from '../../engine/facts/fields.js'
import { inOrder, list, optional, schemaOf } from '../../engine/facts/shapes.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { type AppraisalPart, appraisalParts, type StudyForm, studyForms } from '../law/vocabulary.js'

/**
 * A training class (培训班), as far as its appraisal is concerned. Read-only; only parsing makes one.
 *
 * @category Entities
 */
export interface TrainingClass extends z.$brand<'TrainingClass'> {
  /** The caller's key of the class. */
  readonly id: string
  /** One of the eight main forms, or `other` (Article 13); absent: not known. */
  readonly form?: StudyForm
  /** The caller's key of who teaches it; absent: not known. */
  readonly providerId?: string
  /** Its first day; absent: not known. */
  readonly from?: PlainDate
  /** Its last day; absent: not known. */
  readonly to?: PlainDate
  /** The caller's keys of those who take part; absent: not used. */
  readonly personIds?: readonly string[]
}

/**
 * What is handed in of a training class.
 *
 * @category Entities
 */
export type TrainingClassInput = InputOf<TrainingClass>

/**
 * The schema of a training class, as far as its appraisal is concerned.
 *
 * **Legal basis:** Articles 13 and 39.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseTrainingClass } from 'xueshi'
 * parseTrainingClass({ id: 'k1', form: 'collective-training', providerId: 'v1', to: '2025-05-23' }).ok // => true
 * ```
 */
export const trainingClassSchema: EntitySchema<TrainingClass> = schemaOf<TrainingClass>()(
  {
    id,
    form: optional(oneOf(studyForms)),
    providerId: optional(id),
    from: optional(plainDate),
    to: optional(plainDate),
    personIds: optional(list(id)),
  },
  inOrder,
)

/**
 * An appraisal of what one person learnt (学习效果鉴定), read-only all the way down. Only parsing makes one.
 *
 * @category Entities
 */
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

/**
 * What is handed in of an appraisal.
 *
 * @category Entities
 */
export type LearningAppraisalInput = InputOf<LearningAppraisal>

/**
 * The schema of an appraisal of what one person learnt.
 *
 * **Legal basis:** Article 39.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseLearningAppraisal } from 'xueshi'
 * parseLearningAppraisal({ classId: 'k1', personId: 'p1', written: true, by: 'v1', parts: ['mastery'] }).ok // => true
 * ```
 */
export const learningAppraisalSchema: EntitySchema<LearningAppraisal> = schemaOf<LearningAppraisal>()({
  classId: id,
  personId: id,
  written: optional(flag),
  by: optional(id),
  parts: list(oneOf(appraisalParts)),
  on: optional(plainDate),
})
