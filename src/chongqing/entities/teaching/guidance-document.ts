import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, object, optional, orNull, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { type Actor, actors } from '../../law/vocabulary.js'

/** The countersignature of a guidance document. */
export interface Countersignature {
  /** All who signed beside the body of the industry. */
  readonly with: readonly Actor[]
  /** The day of the signature; absent: not known. */
  readonly on?: PlainDate
}

/**
 * A guidance document on the standardised teaching of an industry (规范化教学指导性文件), read-only all the way down. Only
 * parsing makes one.
 */
export interface GuidanceDocument extends z.$brand<'GuidanceDocument'> {
  /** `null`: nobody countersigned; absent: not known. */
  readonly countersignature?: Countersignature | null
  /** The day on which it was issued; absent or `null`: it is asked before the document is issued. */
  readonly issuedOn?: PlainDate | null
}

const countersignature = object({ with: list(oneOf(actors)), on: optional(plainDate) })

/** The schema of a guidance document on the standardised teaching of an industry (38). */
export const guidanceDocumentSchema: EntitySchema<GuidanceDocument> = schemaOf<GuidanceDocument>(
  'parseGuidanceDocument',
)({
  countersignature: optional(orNull(countersignature)),
  issuedOn: optional(orNull(plainDate)),
})

/**
 * Reads a guidance document from outside data.
 *
 * **Legal basis:** Article 38.
 *
 * @example
 * ```ts
 * import { parseGuidanceDocument } from 'xueshi'
 * parseGuidanceDocument({ countersignature: { with: ['municipal-personnel'], on: '2025-03-03' } }).ok // => true
 * ```
 */
export const parseGuidanceDocument = /* @__PURE__ */ parser(guidanceDocumentSchema)
