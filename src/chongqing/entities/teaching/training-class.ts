import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { id, oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { inOrder, list, optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { type StudyForm, studyForms } from '../../law/vocabulary.js'

/** A training class (培训班), as far as its appraisal is concerned. Read-only; only parsing makes one. */
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

/** The schema of a training class, as far as its appraisal is concerned (13, 39). */
export const trainingClassSchema: EntitySchema<TrainingClass> = schemaOf<TrainingClass>('parseTrainingClass')(
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
 * Reads a training class from outside data.
 *
 * **Legal basis:** Articles 13 and 39.
 *
 * @example
 * ```ts
 * import { parseTrainingClass } from 'xueshi'
 * parseTrainingClass({ id: 'k1', form: 'collective-training', providerId: 'v1', to: '2025-05-23' }).ok // => true
 * ```
 */
export const parseTrainingClass = /* @__PURE__ */ parser(trainingClassSchema)
