// Certificates in which every letter is an entry, and their chains. A capital letter names a record of its own.
import { type Certificate, certificateSchema } from '../../src/chongqing/entities/certificate/certificate.js'
import type { ChainHead } from '../../src/chongqing/entities/certificate/chain-head.js'
import { type EntryChain, entryChainSchema } from '../../src/chongqing/entities/certificate/entry-chain.js'
import {
  chainCorrection,
  chainEntries,
  chainHead,
} from '../../src/chongqing/rules/certificate/entry-chain.js'

/** A volume with an entry for every letter; `A` says A and names the record `rA`, `a` names none. */
export const volumeOf = (letters: string, fields: object = {}): Certificate =>
  certificateSchema.parse({
    number: 'C-1',
    personId: 'p1',
    entries: [...letters].map((form) => ({
      form,
      ...(form !== form.toLowerCase() && { recordId: `r${form}` }),
    })),
    ...fields,
  })

/** A correction of a link to what a letter says, or to nothing. */
export interface CorrectionTo {
  readonly of: number
  readonly to: string | null
}

/** The chain of a volume and of the corrections made after it. */
export const chainOf = (letters: string, ...corrections: readonly CorrectionTo[]): EntryChain =>
  corrections.reduce(
    (chain, { of, to }) =>
      chainCorrection(chain, {
        of,
        entry: to === null ? null : (volumeOf(to).entries[0] ?? null),
        on: '2025-06-02',
        by: 'registrar',
      }),
    chainEntries(volumeOf(letters)),
  )

/** The head of the chain of a volume. */
export const headOf = (letters: string, ...corrections: readonly CorrectionTo[]): ChainHead =>
  chainHead(chainOf(letters, ...corrections))

/** A chain as somebody left it who changed its links. */
export const tampered = (
  chain: EntryChain,
  change: (links: readonly EntryChain['links'][number][]) => readonly object[],
): EntryChain => entryChainSchema.parse({ ...chain, links: change(chain.links) })
