import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { documentNumber, flag, id, oneOf, plainDate, volume } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import {
  type CertificateState,
  certificateStates,
  type VolumeOrigin,
  volumeOrigins,
} from '../../law/vocabulary.js'
import { type CertificateEntry, certificateEntrySchema } from './certificate-entry.js'

/** A continuing-education certificate (继续教育证书), read-only all the way down. Only parsing makes one. */
export interface Certificate extends z.$brand<'Certificate'> {
  /** The number, compared exactly; all volumes of one person bear the same. */
  readonly number: string
  /** The caller's key of the person. */
  readonly personId: string
  /** Which volume, from 1 to 999; absent: not known. */
  readonly volume?: number
  /** How the volume came to be issued; absent: not known. */
  readonly issuedAs?: VolumeOrigin
  /** The day on which the volume was issued; absent: not known. */
  readonly issuedOn?: PlainDate
  /** What has become of the volume; absent: not known. */
  readonly state?: CertificateState
  /** Whether it was found altered or forged and that is not yet put right; absent: not asserted. */
  readonly flagged?: boolean
  /** Its entries, in the order in which they were made; at most 10,000. */
  readonly entries: readonly CertificateEntry[]
}

/** The schema of a continuing-education certificate with its entries, in the order in which they were made (30.1, 33). */
export const certificateSchema: EntitySchema<Certificate> = schemaOf<Certificate>('parseCertificate')({
  number: documentNumber,
  personId: id,
  volume: optional(volume),
  issuedAs: optional(oneOf(volumeOrigins)),
  issuedOn: optional(plainDate),
  state: optional(oneOf(certificateStates)),
  flagged: optional(flag),
  entries: list(certificateEntrySchema),
})

/**
 * Reads a certificate and its entries from outside data.
 *
 * **Legal basis:** Article 30, paragraph 1; Article 33.
 *
 * @example
 * ```ts
 * import { parseCertificate } from 'xueshi'
 * parseCertificate({ number: '渝继2025-0001', personId: 'p1', entries: [{ recordId: 'r1', form: '集中培训' }] }).ok // => true
 * ```
 */
export const parseCertificate = /* @__PURE__ */ parser(certificateSchema)
