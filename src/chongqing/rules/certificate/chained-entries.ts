import type { EntryChain } from '../../entities/certificate/entry-chain.js'

/** An entry as a chain knows it, with its corrections. Links are counted from 1. */
export interface ChainedEntry {
  readonly link: number
  /** What it said, from the first to the last; `null` where it was struck out. */
  readonly contents: (string | null)[]
  /** The record that it named each time; `undefined` where it named none. */
  readonly recordIds: (string | undefined)[]
  readonly corrections: { readonly correction: number; readonly isStruckOut: boolean }[]
  /** Whether all its links are vouched for. */
  isProven: boolean
}

/** The entries of a chain in order, as its corrections leave them. */
export const chainedEntries = (
  { links }: EntryChain,
  unproven: ReadonlySet<number>,
): readonly ChainedEntry[] => {
  const chained = new Map<number, ChainedEntry>()
  links.forEach((link, index) => {
    const place = index + 1
    if (link.kind === 'entry') {
      chained.set(place, { link: place, contents: [], recordIds: [], corrections: [], isProven: true })
    }
    const one = chained.get(link.kind === 'entry' ? place : link.of)
    // A correction of what is no entry corrects nothing; as a link it is broken.
    if (!one) return
    one.contents.push(link.content)
    one.recordIds.push(link.recordId)
    if (link.kind === 'correction') {
      one.corrections.push({ correction: place, isStruckOut: link.content === null })
    }
    if (unproven.has(place)) one.isProven = false
  })
  return [...chained.values()]
}

/** What a chained entry says now; `null` where it was struck out. */
export const contentNow = ({ contents }: ChainedEntry): string | null => contents.at(-1) as string | null
