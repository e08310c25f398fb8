import type * as z from 'zod'
import { studyForms } from '../law/vocabulary.js'
import { flag, oneOf, plainDate } from './fields.js'
import { object, optional } from './shapes.js'

/**
 * The schema of how someone took part in a training that was arranged for them (参加情况).
 *
 * **Legal basis:** Article 41.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseParticipation } from 'xueshi'
 * parseParticipation({ form: 'collective-training', attended: 'part', lastMissedOn: '2025-05-21' }).ok // => true
 * ```
 */
export const participationSchema = object({
  /** Absent: not known. */
  form: optional(oneOf(studyForms)),
  /** How much of what was arranged the person attended; absent: not known. */
  attended: optional(oneOf(['full', 'part', 'none'])),
  /** Whether the person met what the training demands; absent: not known. */
  requirementsMet: optional(flag),
  /** The last day that was missed or, of a failed training, its last day; absent: not known. */
  lastMissedOn: optional(plainDate),
}).brand<'Participation'>()

/**
 * A parsed participation, read-only. Only parsing makes one; its fields are those of {@link participationSchema}.
 *
 * @category Entities
 */
export type Participation = z.output<typeof participationSchema>

/**
 * The schema of a training that makes up for a missed or failed one (补训).
 *
 * **Legal basis:** Article 41.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseMakeUp } from 'xueshi'
 * parseMakeUp({ on: '2025-06-10', requirementsMet: true }).ok // => true
 * ```
 */
export const makeUpSchema = object({
  /** Its last day. */
  on: plainDate,
  /** Whether the person met what it demands; absent: not known. */
  requirementsMet: optional(flag),
}).brand<'MakeUp'>()

/**
 * A parsed make-up training, read-only. Only parsing makes one; its fields are those of {@link makeUpSchema}.
 *
 * @category Entities
 */
export type MakeUp = z.output<typeof makeUpSchema>
