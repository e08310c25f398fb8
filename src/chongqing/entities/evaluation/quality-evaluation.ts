import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { id, oneOf } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, optional, schemaOf } from '../../../engine/facts/shapes.js'
import {
  type ComprehensiveAspect,
  type CourseAspect,
  comprehensiveAspects,
  courseAspects,
  type EvaluationKind,
  evaluationKinds,
} from '../../law/vocabulary.js'

/** An evaluation of training quality (培训质量评估), read-only all the way down. Only parsing makes one. */
export interface QualityEvaluation extends z.$brand<'QualityEvaluation'> {
  /** The caller's key of the class that was evaluated. */
  readonly classId: string
  /** Of the training as a whole, or of one course. */
  readonly kind: EvaluationKind
  /** Who evaluated; absent: not known. */
  readonly by?: 'host' | 'training-provider' | 'other'
  /** The caller's key of the course, of the evaluation of a course; absent: not known which. */
  readonly course?: string
  /** The aspects looked at; absent: not known. `effect` belongs to both kinds. */
  readonly aspects?: readonly (ComprehensiveAspect | CourseAspect)[]
}

/** The schema of an evaluation of training quality (27). */
export const qualityEvaluationSchema: EntitySchema<QualityEvaluation> = schemaOf<QualityEvaluation>(
  'parseQualityEvaluation',
)({
  classId: id,
  kind: oneOf(evaluationKinds),
  by: optional(oneOf(['host', 'training-provider', 'other'])),
  course: optional(id),
  aspects: optional(list(oneOf([...new Set([...comprehensiveAspects, ...courseAspects])]))),
})

/**
 * Reads an evaluation of training quality from outside data.
 *
 * **Legal basis:** Article 27.
 *
 * @example
 * ```ts
 * import { parseQualityEvaluation } from 'xueshi'
 * parseQualityEvaluation({ classId: 'c1', kind: 'comprehensive', by: 'host', aspects: ['scheme'] }).ok // => true
 * ```
 */
export const parseQualityEvaluation = /* @__PURE__ */ parser(qualityEvaluationSchema)
