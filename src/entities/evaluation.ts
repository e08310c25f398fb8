import type * as z from 'zod'
import { comprehensiveAspects, courseAspects, evaluationKinds } from '../law/vocabulary.js'
import { id, oneOf } from './fields.js'
import { list, object, optional } from './shapes.js'

/**
 * The schema of a training class (培训班) whose quality may be evaluated.
 *
 * **Legal basis:** Article 27.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseEvaluatedClass } from 'xueshi'
 * parseEvaluatedClass({ id: 'c1', hostedBy: 'industry-department', undertakenBy: 'training-provider' }).ok // => true
 * ```
 */
export const evaluatedClassSchema = object({
  id,
  /** What kind of body hosts the class (主办); absent: not known. */
  hostedBy: optional(
    oneOf([
      'municipal-personnel',
      'district-personnel',
      'industry-department',
      'industry-organisation',
      'unit',
      'training-provider',
      'other',
    ]),
  ),
  /** What kind of body gives the class (承办); absent: not known. */
  undertakenBy: optional(oneOf(['training-provider', 'unit', 'other'])),
  /** The caller's key of the host; absent: not compared. */
  hostId: optional(id),
  /** The caller's key of the provider; absent: not compared. */
  providerId: optional(id),
  /** The caller's keys of the courses; absent: not known. */
  courses: optional(list(id)),
}).brand<'EvaluatedClass'>()

/**
 * A parsed training class, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link evaluatedClassSchema}.
 *
 * @category Entities
 */
export type EvaluatedClass = z.output<typeof evaluatedClassSchema>

/**
 * The schema of an evaluation of training quality (培训质量评估).
 *
 * **Legal basis:** Article 27.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseQualityEvaluation } from 'xueshi'
 * parseQualityEvaluation({ classId: 'c1', kind: 'comprehensive', by: 'host', aspects: ['scheme'] }).ok // => true
 * ```
 */
export const qualityEvaluationSchema = object({
  classId: id,
  kind: oneOf(evaluationKinds),
  /** Who evaluated; absent: not known. */
  by: optional(oneOf(['host', 'training-provider', 'other'])),
  /** The course, of the evaluation of a course; absent: not known which. */
  course: optional(id),
  /** The aspects looked at; absent: not known. `effect` belongs to both kinds. */
  aspects: optional(list(oneOf([...new Set([...comprehensiveAspects, ...courseAspects])]))),
}).brand<'QualityEvaluation'>()

/**
 * A parsed evaluation, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link qualityEvaluationSchema}.
 *
 * @category Entities
 */
export type QualityEvaluation = z.output<typeof qualityEvaluationSchema>
