import * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import {
  digest,
  documentNumber,
  flag,
  id,
  plainDate,
  position,
  volume,
} from '../../../engine/facts/fields.js'
import { inCodes } from '../../../engine/facts/issue.js'
import { kinds } from '../../../engine/facts/kinds.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, object, optional, orNull, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'

/** The link of an entry that was made. */
export interface EntryLink {
  /** An entry that was made. */
  readonly kind: 'entry'
  /** The caller's key of the training record that the entry records; absent: the entry names none. */
  readonly recordId?: string
  /** The SHA-256 digest of the entry by itself; by it an entry is found again that has moved. */
  readonly content: string
  /** The SHA-256 digest of this link together with the digest of the link before it and the certificate's number. */
  readonly digest: string
}

/** The link of an entry that was corrected or struck out with authority. */
export interface CorrectionLink {
  /** An entry that was corrected or struck out with authority. */
  readonly kind: 'correction'
  /** The link of the entry, counted from 1. */
  readonly of: number
  /** The caller's key of the training record that the entry records now; absent: none, or it was struck out. */
  readonly recordId?: string
  /** The SHA-256 digest of the entry as corrected; `null`: it was struck out. */
  readonly content: string | null
  /** When it was authorised. */
  readonly on: PlainDate
  /** The caller's key of who authorised it; the text does not say who may. */
  readonly by: string
  /** As for an entry. */
  readonly digest: string
}

/**
 * A chain of digests over the entries of a certificate and their corrections, as the office that registers keeps it, apart
 * from the booklet. Read-only all the way down.
 */
export interface EntryChain extends z.$brand<'EntryChain'> {
  /** The number of the certificate whose entries are chained; every digest is bound to it. */
  readonly certificateNumber: string
  /** The volume, likewise; absent: not known. */
  readonly volume?: number
  /** One for each entry and each correction, in the order in which they were made; at most 100,000. */
  readonly links: readonly (EntryLink | CorrectionLink)[]
  /** Whether every correction made with authority is in the chain; absent: not known. */
  readonly correctionsChained?: boolean
}

const wholeDigest = digest(64)

const entryLink = object({
  kind: z.literal('entry'),
  recordId: optional(id),
  content: wholeDigest,
  digest: wholeDigest,
})

const correctionLink = object({
  kind: z.literal('correction'),
  of: position,
  recordId: optional(id),
  content: orNull(wholeDigest),
  on: plainDate,
  by: id,
  digest: wholeDigest,
})

/** The schema of a chain of digests over the entries of a certificate and their corrections (33). */
export const entryChainSchema: EntitySchema<EntryChain> = schemaOf<EntryChain>('parseEntryChain')({
  certificateNumber: documentNumber,
  volume: optional(volume),
  links: list(z.discriminatedUnion('kind', [entryLink, correctionLink], inCodes), 0, kinds.position.most),
  correctionsChained: optional(flag),
})

/**
 * Reads a chain of digests over a certificate's entries from outside data, such as the file it was stored in.
 *
 * **Legal basis:** Article 33.
 *
 * @example
 * ```ts
 * import { parseEntryChain } from 'xueshi'
 * parseEntryChain({ certificateNumber: '渝继2025-0001', links: [] }).ok // => true
 * ```
 */
export const parseEntryChain = /* @__PURE__ */ parser(entryChainSchema)
