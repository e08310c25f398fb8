import type { ChainHead } from '../../entities/certificate/chain-head.js'
import type { EntryChain } from '../../entities/certificate/entry-chain.js'
import { type ChainLink, linkDigest } from './chain-digest.js'

/** How far a chain agrees with itself and with its kept head. Links are counted from 1. */
export interface Soundness {
  /** The links that do not follow from the one before. */
  readonly broken: readonly number[]
  /** The links that nothing vouches for: they may be what was changed. */
  readonly unproven: ReadonlySet<number>
  /** Whether the head is of a longer chain, of another one, or fits; `none` where no head was kept. */
  readonly head: 'none' | 'fits' | 'longer' | 'another'
}

const digestAfter = (chain: EntryChain, previous: string | null, { digest: _, ...link }: ChainLink): string =>
  linkDigest(chain, previous, link)

const isSensible = ({ links }: EntryChain, link: ChainLink, index: number): boolean =>
  link.kind === 'entry' || (link.of <= index && links[link.of - 1]?.kind === 'entry')

/** What is wrong with a link: its own digest alone, that it was put in, or that the chain parts at it. */
type Fault = 'digest' | 'put-in' | 'parted'

/** Goes through a chain from its first link; where one does not follow, the next tells why, by what it was made after. */
const faultsOf = (chain: EntryChain): ReadonlyMap<number, Fault> => {
  const faults = new Map<number, Fault>()
  let previous: string | null = null
  chain.links.forEach((link, index) => {
    const expected = digestAfter(chain, previous, link)
    const next = chain.links[index + 1]
    const goesOnFrom = (digest: string | null) =>
      next !== undefined && digestAfter(chain, digest, next) === next.digest
    if (expected === link.digest) {
      if (!isSensible(chain, link, index)) faults.set(index + 1, 'put-in')
      previous = expected
    } else if (goesOnFrom(expected)) {
      faults.set(index + 1, 'digest')
      previous = expected
    } else if (goesOnFrom(previous)) faults.set(index + 1, 'put-in')
    else {
      faults.set(index + 1, 'parted')
      previous = link.digest
    }
  })
  return faults
}

const headFits = ({ links }: EntryChain, head: ChainHead | undefined): Soundness['head'] => {
  if (!head) return 'none'
  if (head.links > links.length) return 'longer'
  return (links[head.links - 1]?.digest ?? null) === head.digest ? 'fits' : 'another'
}

/**
 * How far a chain can be believed. A link is vouched for by those after it, and those before a place where the chain
 * parts by nothing but a kept head that fits.
 */
export const soundnessOf = (chain: EntryChain, kept: ChainHead | undefined): Soundness => {
  const faults = faultsOf(chain)
  const head = headFits(chain, kept)
  const unproven = new Set<number>()
  let isVouched = head !== 'longer'
  for (let link = chain.links.length; link > 0; link--) {
    if (link === kept?.links) isVouched = head === 'fits'
    const fault = faults.get(link)
    if (fault === 'parted') isVouched = false
    if (!isVouched || fault === 'put-in') unproven.add(link)
  }
  return { broken: [...faults.keys()], unproven, head }
}
