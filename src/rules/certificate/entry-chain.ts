import { deepFreeze } from '../../determination/freeze.js'
import type { CertificateEntry } from '../../entities/certificate.js'
import type { EntryChain } from '../../entities/entry-chain.js'
import { digestOf } from '../../quantity/digest.js'
import { align } from './align.js'

/**
 * How the entries of a certificate differ from what was chained. Entries and links are counted from 1.
 *
 * @category Rules: certificate and registration
 */
export type EntryChange =
  /** The entry stands where the link's entry stood, and says something else. */
  | { readonly kind: 'altered'; readonly entry: number; readonly link: number }
  /** What was chained is there no more. */
  | { readonly kind: 'removed'; readonly link: number }
  /** The entry stands among the chained ones and was never chained. */
  | { readonly kind: 'inserted'; readonly entry: number }
  /** The entry stands after the last chained one: a later entry, which its office has yet to chain, looks the same. */
  | { readonly kind: 'appended'; readonly entry: number }
  /** The entry says what it said, in another place. */
  | { readonly kind: 'moved'; readonly entry: number; readonly link: number }
  /** The chain contradicts itself: someone changed the chain. */
  | { readonly kind: 'broken-link'; readonly link: number }

/** The digest that binds an entry to everything before it; the first has nothing before it. */
const linkDigest = (previous: string | null, entry: CertificateEntry): string => digestOf({ previous, entry })

/**
 * The digest of one entry by itself, as a correction made with authority names it.
 *
 * **Legal basis:** Article 33.
 *
 * @category Rules: certificate and registration
 * @param entry - an entry of a certificate
 * @returns SHA-256 over the canonical form (RFC 8785), in hexadecimal
 * @example
 * ```ts
 * import { entryDigest, parseCertificate } from 'xueshi'
 * const certificate = parseCertificate({ number: '1', personId: 'p1', entries: [{ form: '自学' }] })
 * const entry = certificate.ok && certificate.value.entries[0]
 * entry && entryDigest(entry).length // => 64
 * ```
 */
export const entryDigest = (entry: CertificateEntry): string => digestOf(entry)

/**
 * Chains the entries of a certificate by digest, so that a later change can be found and named.
 *
 * Each link holds the digest of its entry, and the digest of that entry together with the digest of the link before. The
 * chain protects as well as it is kept: away from the booklet, or with its last digest in other hands. Digests of short
 * texts can be guessed, so that a chain is no less confidential than the entries.
 *
 * **Legal basis:** Article 33, which forbids alteration and forgery; the means are the library's.
 *
 * @category Rules: certificate and registration
 * @param entries - in the order in which they were made
 * @returns the chain, with no corrections
 * @example
 * ```ts
 * import { chainEntries, parseCertificate, verifyChain } from 'xueshi'
 * const read = (...forms: string[]) => {
 *   const parsed = parseCertificate({ number: '1', personId: 'p1', entries: forms.map((form) => ({ form })) })
 *   return parsed.ok ? parsed.value.entries : []
 * }
 * const chain = chainEntries(read('集中培训', '自学'))
 * verifyChain(read('集中培训', '自学'), chain) // => []
 * verifyChain(read('集中培训', '高级研修班'), chain) // => [{ kind: 'altered', entry: 2, link: 2 }]
 * verifyChain(read('自学'), chain) // => [{ kind: 'removed', link: 1 }]
 * ```
 */
export const chainEntries = (entries: readonly CertificateEntry[]): EntryChain => {
  let previous: string | null = null
  const links = entries.map((entry) => {
    previous = linkDigest(previous, entry)
    return { content: digestOf(entry), digest: previous }
  })
  return deepFreeze({ links, corrections: [] }) as unknown as EntryChain
}

/** The places from one to another that no pair holds. */
const placesBetween = (from: number, to: number, paired: ReadonlySet<number>): readonly number[] => {
  const places: number[] = []
  for (let place = from; place < to; place++) if (!paired.has(place)) places.push(place)
  return places
}

const placeOf = (change: EntryChange): number => ('entry' in change ? change.entry : change.link)

/**
 * Compares the entries of a certificate with the chain that was kept of them, and names every difference.
 *
 * Where two entries say the same, it cannot tell which of the two was touched, and names one.
 *
 * **Legal basis:** Article 33.
 *
 * @category Rules: certificate and registration
 * @param entries - as they stand now
 * @param chain - as it was kept
 * @returns the differences by place in the chain; empty where there are none
 * @example
 * ```ts
 * import { chainEntries, verifyChain } from 'xueshi'
 * verifyChain([], chainEntries([])) // => []
 * ```
 */
export const verifyChain = (
  entries: readonly CertificateEntry[],
  { links }: Pick<EntryChain, 'links'>,
): readonly EntryChange[] => {
  const pairs = align(
    entries.map(entryDigest),
    links.map(({ content }) => content),
  )
  const holds = (entry: number, link: number): boolean =>
    linkDigest(links[link - 1]?.digest ?? null, entries[entry] as CertificateEntry) === links[link]?.digest

  const changes: EntryChange[] = []
  for (const { entry, link, inPlace } of pairs) {
    if (!inPlace) changes.push({ kind: 'moved', entry: entry + 1, link: link + 1 })
    if (!holds(entry, link)) changes.push({ kind: 'broken-link', link: link + 1 })
  }
  const pairedEntries = new Set(pairs.map(({ entry }) => entry))
  const pairedLinks = new Set(pairs.map(({ link }) => link))
  const lastPaired = pairs.at(-1)?.entry ?? -1
  let from = { entry: 0, link: 0 }
  const end = { entry: entries.length, link: links.length }
  for (const to of [...pairs.filter(({ inPlace }) => inPlace), end]) {
    const fresh = placesBetween(from.entry, to.entry, pairedEntries)
    const gone = placesBetween(from.link, to.link, pairedLinks)
    fresh.forEach((entry, index) => {
      const link = gone[index]
      if (link === undefined) {
        changes.push({ kind: entry > lastPaired ? 'appended' : 'inserted', entry: entry + 1 })
      } else if (holds(entry, link)) changes.push({ kind: 'broken-link', link: link + 1 })
      else changes.push({ kind: 'altered', entry: entry + 1, link: link + 1 })
    })
    for (const link of gone.slice(fresh.length)) changes.push({ kind: 'removed', link: link + 1 })
    from = { entry: to.entry + 1, link: to.link + 1 }
  }
  return deepFreeze(changes.sort((a, b) => placeOf(a) - placeOf(b)))
}
