import * as z from 'zod'
import { count, digest, flag, id, plainDate, position, volume } from './fields.js'
import { inCodes } from './issue.js'
import { list, object, optional } from './shapes.js'

const wholeDigest = digest(64)

const entryLink = object({
  /** An entry that was made. */
  kind: z.literal('entry'),
  /** The training record that the entry records; absent: the entry names none. */
  recordId: optional(id),
  /** The digest of the entry by itself; by it an entry is found again that has moved. */
  content: wholeDigest,
  /** The digest of this link together with the digest of the link before it and the certificate's number. */
  digest: wholeDigest,
})

const correctionLink = object({
  /** An entry that was corrected or struck out with authority. */
  kind: z.literal('correction'),
  /** The link of the entry, counted from 1. */
  of: position,
  /** The training record that the entry records now; absent: none, or it was struck out. */
  recordId: optional(id),
  /** The digest of the entry as corrected; `null`: it was struck out. */
  content: wholeDigest.nullable(),
  /** When it was authorised. */
  on: plainDate,
  /** The caller's key of who authorised it; the text does not say who may. */
  by: id,
  /** As for an entry. */
  digest: wholeDigest,
})

/**
 * The schema of a chain of digests over the entries of a certificate and their corrections, as the office that registers
 * keeps it, apart from the booklet.
 *
 * **Legal basis:** Article 33.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseEntryChain } from 'xueshi'
 * parseEntryChain({ certificateNumber: '渝继2025-0001', links: [] }).ok // => true
 * ```
 */
export const entryChainSchema = object({
  /** The number of the certificate whose entries are chained; every digest is bound to it. */
  certificateNumber: id,
  /** The volume, likewise; absent: not known. */
  volume: optional(volume),
  /** One for each entry and each correction, in the order in which they were made; at most 10,000. */
  links: list(z.discriminatedUnion('kind', [entryLink, correctionLink], inCodes)),
  /** Whether every correction made with authority is in the chain; absent: not known. */
  correctionsChained: optional(flag),
}).brand<'EntryChain'>()

/**
 * A parsed chain, read-only all the way down. Its fields are those of {@link entryChainSchema}.
 *
 * @category Entities
 */
export type EntryChain = z.output<typeof entryChainSchema>

/**
 * The schema of the head of a chain: how many links it had, and the digest of the last, as someone else keeps it.
 *
 * **Legal basis:** Article 33.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseChainHead } from 'xueshi'
 * parseChainHead({ links: 0, digest: null }).ok // => true
 * ```
 */
export const chainHeadSchema = object({
  /** How many links there were, from 0 to 10,000. */
  links: count,
  /** The digest of the last of them; `null`: there were none. */
  digest: wholeDigest.nullable(),
}).brand<'ChainHead'>()

/**
 * A parsed head of a chain. Its fields are those of {@link chainHeadSchema}.
 *
 * @category Entities
 */
export type ChainHead = z.output<typeof chainHeadSchema>
