import type * as z from 'zod'
import { certificateEntrySchema } from './certificate.js'
import { id, oneOf } from './fields.js'
import { list, object, optional } from './shapes.js'

/**
 * The schema of a registration card (继续教育登记卡): what the office keeps of a person's registered studies.
 *
 * **Legal basis:** Article 31.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseRegistrationCard } from 'xueshi'
 * parseRegistrationCard({ personId: 'p1', keeper: 'unit', entries: [] }).ok // => true
 * ```
 */
export const registrationCardSchema = object({
  /** The caller's key of the person. */
  personId: id,
  /** Who keeps the card; absent: not known. */
  keeper: optional(oneOf(['unit', 'talent-exchange-agency', 'person', 'other'])),
  /** The entries, worded as in the certificate; at most 10,000. */
  entries: list(certificateEntrySchema),
}).brand<'RegistrationCard'>()

/**
 * A parsed registration card, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link registrationCardSchema}.
 *
 * @category Entities
 */
export type RegistrationCard = z.output<typeof registrationCardSchema>
