import type * as z from 'zod'
import { digest, id, plainDate, position } from './fields.js'
import { list, object, optional } from './shapes.js'

const link = object({
  /** The digest of the entry by itself; by it an entry is found again that has moved. */
  content: digest(64),
  /** The digest of the entry together with the digest of the link before it. */
  digest: digest(64),
})

const correction = object({
  /** Which link the correction is of, counted from 1. */
  link: position,
  /** The digest of the entry as corrected; `null`: the entry was struck out. */
  content: digest(64).nullable(),
  /** When it was authorised. */
  on: plainDate,
  /** The caller's key of who authorised it; the text does not say who may. */
  by: id,
})

/**
 * The schema of a chain of digests over the entries of a certificate, as the office that registers keeps it, apart
 * from the booklet.
 *
 * **Legal basis:** Article 33.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseEntryChain } from 'xueshi'
 * parseEntryChain({ links: [], corrections: [] }).ok // => true
 * ```
 */
export const entryChainSchema = object({
  /** One for each entry, in the order in which they were made; at most 10,000. */
  links: list(link),
  /** The corrections made with authority; absent: not known. An empty list says that there were none. */
  corrections: optional(list(correction)),
}).brand<'EntryChain'>()

/**
 * A parsed chain, read-only all the way down. Its fields are those of {@link entryChainSchema}.
 *
 * @category Entities
 */
export type EntryChain = z.output<typeof entryChainSchema>
