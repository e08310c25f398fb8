import type * as z from 'zod'
import { appraisalParts, studyForms } from '../law/vocabulary.js'
import { flag, id, oneOf, plainDate } from './fields.js'
import { inOrder, list, object, optional } from './shapes.js'

/**
 * The schema of a training class (培训班), as far as its appraisal is concerned.
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
export const trainingClassSchema = object(
  {
    id,
    /** Absent: not known. */
    form: optional(oneOf(studyForms)),
    /** Who teaches it; absent: not known. */
    providerId: optional(id),
    /** Its first day. */
    from: optional(plainDate),
    /** Its last day; absent: not known. */
    to: optional(plainDate),
    /** Those who take part; absent: not used. */
    personIds: optional(list(id)),
  },
  inOrder,
).brand<'TrainingClass'>()

/**
 * A parsed class, read-only. Only parsing makes one; its fields are those of {@link trainingClassSchema}.
 *
 * @category Entities
 */
export type TrainingClass = z.output<typeof trainingClassSchema>

/**
 * The schema of an appraisal of what one person learnt (学习效果鉴定).
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
export const learningAppraisalSchema = object({
  classId: id,
  personId: id,
  /** Whether it is in writing; absent: not known. */
  written: optional(flag),
  /** Who gave it, by the same keys as the providers of classes; absent: not known. */
  by: optional(id),
  /** Those of the four parts that it contains. */
  parts: list(oneOf(appraisalParts)),
  /** Absent: not known. */
  on: optional(plainDate),
}).brand<'LearningAppraisal'>()

/**
 * A parsed appraisal, read-only. Only parsing makes one; its fields are those of {@link learningAppraisalSchema}.
 *
 * @category Entities
 */
export type LearningAppraisal = z.output<typeof learningAppraisalSchema>
