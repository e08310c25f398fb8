import type * as z from 'zod'
import { certificateStates, volumeOrigins } from '../law/vocabulary.js'
import { flag, id, oneOf, plainDate, text, volume } from './fields.js'
import { list, object, optional } from './shapes.js'

/**
 * The schema of one entry of a certificate, or of the registration card that mirrors it.
 *
 * **Legal basis:** Article 30, paragraph 1; Article 31.
 *
 * @category Entities
 */
export const certificateEntrySchema = object({
  /** The training record that the entry records. */
  recordId: optional(id),
  /** The form of study, as the entry words it; absent: not entered. */
  form: optional(text),
  /** What was studied, as the entry words it; absent: not entered. */
  content: optional(text),
  /** When it was studied, as the entry words it; absent: not entered. */
  time: optional(text),
  /** The result of the assessment, as the entry words it; absent: not entered. */
  result: optional(text),
  /** Whether a completion certificate was received; absent: not known. */
  completionCertificateReceived: optional(flag),
  /** The number of the completion certificate; absent: not entered. */
  completionNumber: optional(id),
})

/**
 * The schema of a continuing-education certificate (继续教育证书) with its entries, in the order in which they were made.
 *
 * **Legal basis:** Article 30, paragraph 1; Article 33.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseCertificate } from 'xueshi'
 * parseCertificate({ number: '渝继2025-0001', personId: 'p1', entries: [{ recordId: 'r1', form: '集中培训' }] }).ok // => true
 * ```
 */
export const certificateSchema = object({
  /** The number, compared exactly; all volumes of one person bear the same. */
  number: id,
  /** The caller's key of the person. */
  personId: id,
  /** Which volume, from 1 to 999; absent: not known. */
  volume: optional(volume),
  /** How the volume came to be issued; absent: not known. */
  issuedAs: optional(oneOf(volumeOrigins)),
  /** Absent: not known. */
  issuedOn: optional(plainDate),
  /** What has become of the volume; absent: not known. */
  state: optional(oneOf(certificateStates)),
  /** Whether it was found altered or forged and that is not yet put right; absent: not asserted. */
  flagged: optional(flag),
  /** At most 10,000. */
  entries: list(certificateEntrySchema),
}).brand<'Certificate'>()

/**
 * A parsed certificate, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link certificateSchema}.
 *
 * @category Entities
 */
export type Certificate = z.output<typeof certificateSchema>

/**
 * One entry of a certificate.
 *
 * @category Entities
 */
export type CertificateEntry = Certificate['entries'][number]
