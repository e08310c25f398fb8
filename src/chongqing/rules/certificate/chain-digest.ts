import { digestOf } from '../../../engine/quantity/digest.js'
import type { CertificateEntry } from '../../entities/certificate/certificate-entry.js'
import type { EntryChain } from '../../entities/certificate/entry-chain.js'

/** A link of a chain: of an entry, or of a correction. */
export type ChainLink = EntryChain['links'][number]

/** A link that still lacks its digest. */
export type OpenLink = ChainLink extends infer Link
  ? Link extends ChainLink
    ? Omit<Link, 'digest'>
    : never
  : never

/** The digest of an entry by itself. */
export const entryDigest = (entry: CertificateEntry): string => digestOf(entry)

/** What a link says of an entry: its digest, and the record it names. */
export const contentOf = (
  entry: CertificateEntry,
): { readonly recordId?: string; readonly content: string } => ({
  ...(entry.recordId !== undefined && { recordId: entry.recordId }),
  content: entryDigest(entry),
})

/** The digest that binds a link to everything before it and to its certificate; the first has nothing before it. */
export const linkDigest = (
  { certificateNumber, volume }: Pick<EntryChain, 'certificateNumber' | 'volume'>,
  previous: string | null,
  link: OpenLink,
): string => digestOf({ certificateNumber, ...(volume !== undefined && { volume }), previous, ...link })
