import type * as z from 'zod'
import { actors, providerKinds } from '../law/vocabulary.js'
import { flag, id, oneOf, plainDate } from './fields.js'
import { list, object, optional } from './shapes.js'

const step = object({ on: plainDate })
const approval = object({
  on: plainDate,
  /** Everybody who approved. */
  by: list(oneOf(actors)),
})
const filing = object({ with: oneOf(actors), on: plainDate })

/**
 * The schema of a body that teaches or means to teach (施教机构), with the steps that it has taken.
 *
 * **Legal basis:** Article 15.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseTrainingProvider } from 'xueshi'
 * parseTrainingProvider({ id: 'v1', kind: 'regular-university', specialities: ['土木工程'] }).ok // => true
 * ```
 */
export const trainingProviderSchema = object({
  id,
  /** Absent: not known. */
  kind: optional(oneOf(providerKinds)),
  /** The fields in which it teaches, by the caller's keys; absent: not known. */
  specialities: optional(list(id)),
  /** Whether it is registered with the approval of the education department; absent: not known. */
  registeredWithEducation: optional(flag),
  /** The application to an education department; `null`: none was made; absent: not known. */
  application: optional(step.nullable()),
  /** The evaluation by experts; `null`: none took place; absent: not known. */
  evaluation: optional(step.nullable()),
  /** `null`: not approved; absent: not known. */
  approval: optional(approval.nullable()),
  /** The consent of the department in charge of it; `null`: none was given; absent: not known. */
  consent: optional(step.nullable()),
  /** Its filings for training offered to the public; an empty list says that there are none; absent: not known. */
  filings: optional(list(filing)),
}).brand<'TrainingProvider'>()

/**
 * A parsed provider, read-only. Only parsing makes one; its fields are those of {@link trainingProviderSchema}.
 *
 * @category Entities
 */
export type TrainingProvider = z.output<typeof trainingProviderSchema>
