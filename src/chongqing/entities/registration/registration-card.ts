import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { id, oneOf } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, optional, schemaOf } from '../../../engine/facts/shapes.js'
import { type CertificateEntry, certificateEntrySchema } from '../certificate/certificate-entry.js'

/**
 * A registration card (继续教育登记卡): what the office keeps of a person's registered studies. Read-only all the way down;
 * only parsing makes one.
 */
export interface RegistrationCard extends z.$brand<'RegistrationCard'> {
  /** The caller's key of the person. */
  readonly personId: string
  /** Who keeps the card; absent: not known. */
  readonly keeper?: 'unit' | 'talent-exchange-agency' | 'person' | 'other'
  /** The entries, worded as in the certificate; at most 10,000. */
  readonly entries: readonly CertificateEntry[]
}

/** The schema of a registration card (31). */
export const registrationCardSchema: EntitySchema<RegistrationCard> = schemaOf<RegistrationCard>(
  'parseRegistrationCard',
)({
  personId: id,
  keeper: optional(oneOf(['unit', 'talent-exchange-agency', 'person', 'other'])),
  entries: list(certificateEntrySchema),
})

/**
 * Reads a registration card from outside data.
 *
 * **Legal basis:** Article 31.
 *
 * @example
 * ```ts
 * import { parseRegistrationCard } from 'xueshi'
 * parseRegistrationCard({ personId: 'p1', keeper: 'unit', entries: [] }).ok // => true
 * ```
 */
export const parseRegistrationCard = /* @__PURE__ */ parser(registrationCardSchema)
