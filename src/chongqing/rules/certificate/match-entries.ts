import type { CertificateEntry } from '../../entities/certificate/certificate-entry.js'
import { align } from './alignment.js'
import { entryDigest } from './chain-digest.js'
import { type ChainedEntry, contentNow } from './chained-entries.js'

/** An entry, counted from 0, with the chained entry that it is. */
interface Matched {
  readonly entry: number
  readonly chained: ChainedEntry
}

/** Which entries of a certificate are which of its chain. */
export interface Match {
  /** Those that say what they should; whether each stands where it stood. */
  readonly same: readonly (Matched & { readonly inPlace: boolean })[]
  /** Those that still say what they said before they were corrected or struck out. */
  readonly stale: readonly Matched[]
  /** Entries that stand where chained ones stood and say something else. */
  readonly altered: readonly Matched[]
  /** Chained entries that are there no more. */
  readonly removed: readonly ChainedEntry[]
  /** Entries that were never chained. */
  readonly fresh: readonly number[]
}

/** Entries that say what a chained one said before it was corrected; first those of which nothing says what it says now. */
const staleAmong = (
  digests: readonly string[],
  taken: ReadonlySet<number>,
  chain: readonly ChainedEntry[],
  found: ReadonlySet<ChainedEntry>,
): readonly Matched[] => {
  const saidBefore = new Map<string, ChainedEntry[]>()
  for (const chained of [...chain].sort((a, b) => Number(found.has(a)) - Number(found.has(b)))) {
    for (const content of new Set(chained.contents)) {
      if (content === null || content === contentNow(chained)) continue
      const others = saidBefore.get(content)
      if (others) others.push(chained)
      else saidBefore.set(content, [chained])
    }
  }
  return digests.flatMap((digest, entry) => {
    const chained = taken.has(entry) ? undefined : saidBefore.get(digest)?.shift()
    return chained ? [{ entry, chained }] : []
  })
}

/** The places from one to another that are not taken. */
const placesBetween = (from: number, to: number, taken: ReadonlySet<number>): readonly number[] => {
  const places: number[] = []
  for (let place = from; place < to; place++) if (!taken.has(place)) places.push(place)
  return places
}

/** Finds out which entries are which, by what they say, then by where they stand. */
export const matchEntries = (entries: readonly CertificateEntry[], chain: readonly ChainedEntry[]): Match => {
  const expected = chain.filter((chained) => contentNow(chained) !== null)
  const digests = entries.map(entryDigest)
  const pairs = align(digests, expected.map(contentNow) as string[])
  const same = pairs.map(({ entry, link, inPlace }) => ({
    entry,
    chained: expected[link] as ChainedEntry,
    inPlace,
  }))
  const takenEntries = new Set(pairs.map(({ entry }) => entry))
  const takenLinks = new Set(pairs.map(({ link }) => link))
  const found = new Set(same.map(({ chained }) => chained))
  const stale = staleAmong(digests, takenEntries, chain, found)
  for (const { entry, chained } of stale) {
    takenEntries.add(entry)
    takenLinks.add(expected.indexOf(chained))
  }

  const altered: Matched[] = []
  const removed: ChainedEntry[] = []
  const fresh: number[] = []
  let from = { entry: 0, link: 0 }
  const end = { entry: entries.length, link: expected.length }
  for (const to of [...pairs.filter(({ inPlace }) => inPlace), end]) {
    const present = placesBetween(from.entry, to.entry, takenEntries)
    const gone = placesBetween(from.link, to.link, takenLinks).map((link) => expected[link] as ChainedEntry)
    present.forEach((entry, index) => {
      const chained = gone[index]
      if (chained) altered.push({ entry, chained })
      else fresh.push(entry)
    })
    removed.push(...gone.slice(present.length))
    from = { entry: to.entry + 1, link: to.link + 1 }
  }
  return { same, stale, altered, removed, fresh }
}
