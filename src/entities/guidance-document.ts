import type * as z from 'zod'
import { actors } from '../law/vocabulary.js'
import { oneOf, plainDate } from './fields.js'
import { list, object, optional } from './shapes.js'

const countersignature = object({
  /** All who signed beside the body of the trade. */
  with: list(oneOf(actors)),
  /** Absent: not known. */
  on: optional(plainDate),
})

/**
 * The schema of a guidance document on the standardised teaching of a trade (规范化教学指导性文件).
 *
 * **Legal basis:** Article 38.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseGuidanceDocument } from 'xueshi'
 * parseGuidanceDocument({ countersignature: { with: ['municipal-personnel'], on: '2025-03-03' } }).ok // => true
 * ```
 */
export const guidanceDocumentSchema = object({
  /** `null`: nobody countersigned; absent: not known. */
  countersignature: optional(countersignature.nullable()),
  /** The day on which it was issued; absent or `null`: it is asked before the document is issued. */
  issuedOn: optional(plainDate.nullable()),
}).brand<'GuidanceDocument'>()

/**
 * A parsed document, read-only. Only parsing makes one; its fields are those of {@link guidanceDocumentSchema}.
 *
 * @category Entities
 */
export type GuidanceDocument = z.output<typeof guidanceDocumentSchema>
