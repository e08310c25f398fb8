import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { flag, oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { type StudyForm, studyForms } from '../../law/vocabulary.js'

/** How someone took part in a training that was arranged for them (参加情况). Read-only; only parsing makes one. */
export interface Participation extends z.$brand<'Participation'> {
  /** One of the eight main forms, or `other` (Article 13); absent: not known. */
  readonly form?: StudyForm
  /** How much of what was arranged the person attended; absent: not known. */
  readonly attended?: 'full' | 'part' | 'none'
  /** Whether the person met what the training demands; absent: not known. */
  readonly requirementsMet?: boolean
  /** The last day that was missed or, of a failed training, its last day; absent: not known. */
  readonly lastMissedOn?: PlainDate
}

/** The schema of how someone took part in a training that was arranged for them (41). */
export const participationSchema: EntitySchema<Participation> = schemaOf<Participation>('parseParticipation')(
  {
    form: optional(oneOf(studyForms)),
    attended: optional(oneOf(['full', 'part', 'none'])),
    requirementsMet: optional(flag),
    lastMissedOn: optional(plainDate),
  },
)

/**
 * Reads how someone took part in a training from outside data.
 *
 * **Legal basis:** Article 41.
 *
 * @example
 * ```ts
 * import { parseParticipation } from 'xueshi'
 * parseParticipation({ form: 'collective-training', attended: 'part', lastMissedOn: '2025-05-21' }).ok // => true
 * ```
 */
export const parseParticipation = /* @__PURE__ */ parser(participationSchema)
