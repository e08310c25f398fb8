import type { EntitySchema } from '../../../engine/facts/entity.js'
import { documentNumber, flag, id, text } from '../../../engine/facts/fields.js'
import { optional, schemaOf } from '../../../engine/facts/shapes.js'

/** One entry of a certificate, or of the registration card that mirrors it. */
export interface CertificateEntry {
  /** The caller's key of the training record that the entry records; absent: it names none. */
  readonly recordId?: string
  /** The form of study, as the entry words it; absent: not entered. */
  readonly form?: string
  /** What was studied, as the entry words it; absent: not entered. */
  readonly content?: string
  /** When it was studied, as the entry words it; absent: not entered. */
  readonly time?: string
  /** The result of the assessment, as the entry words it; absent: not entered. */
  readonly result?: string
  /** Whether a completion certificate was received; absent: not known. */
  readonly completionCertificateReceived?: boolean
  /** The number of the completion certificate; absent: not entered. */
  readonly completionNumber?: string
}

/** The schema of one entry of a certificate, or of the registration card that mirrors it (30.1, 31). */
export const certificateEntrySchema: EntitySchema<CertificateEntry> = schemaOf<CertificateEntry>(
  'parseCertificate',
)({
  recordId: optional(id),
  form: optional(text),
  content: optional(text),
  time: optional(text),
  result: optional(text),
  completionCertificateReceived: optional(flag),
  completionNumber: optional(documentNumber),
})
