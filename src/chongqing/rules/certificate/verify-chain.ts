import { takenArguments } from '../../../engine/ground/arguments.js'
import { deepFreeze } from '../../../engine/ground/freeze.js'
import type { Certificate } from '../../entities/certificate/certificate.js'
import type { CertificateEntry } from '../../entities/certificate/certificate-entry.js'
import type { ChainHead } from '../../entities/certificate/chain-head.js'
import type { EntryChain } from '../../entities/certificate/entry-chain.js'
import { type ChainedEntry, chainedEntries, contentNow } from './chained-entries.js'
import type { EntryChange } from './entry-change.js'
import { type Match, matchEntries } from './match-entries.js'
import { type Soundness, soundnessOf } from './sound-links.js'

const taken = {
  certificate: { number: 'string', entries: ['parseCertificate'] },
  chain: 'parseEntryChain',
  'head?': 'parseChainHead',
} as const

const isForeign = ({ number, volume }: Pick<Certificate, 'number' | 'volume'>, chain: EntryChain): boolean =>
  number !== chain.certificateNumber || (volume ?? chain.volume) !== (chain.volume ?? volume)

const changesOfChain = (
  { broken, head }: Soundness,
  { links }: EntryChain,
  kept: ChainHead | undefined,
): readonly EntryChange[] => {
  const changes: EntryChange[] = broken.map((link) => ({ kind: 'broken-link', link }))
  if (kept && head === 'longer') changes.push({ kind: 'cut-off', link: links.length + 1, last: kept.links })
  if (kept && head === 'another') changes.push({ kind: 'rewritten', link: kept.links })
  return changes
}

const changesOfEntries = (
  entries: readonly CertificateEntry[],
  chain: readonly ChainedEntry[],
  { same, stale, altered, removed, fresh }: Match,
  isWhole: boolean,
): readonly EntryChange[] => {
  const proven = same.filter(({ chained }) => chained.isProven)
  const borne = new Set(proven.map(({ entry }) => entries[entry]?.recordId))
  /** Of the records that are named those that no entry bears for which the chain vouches. */
  const unborne = (named: readonly (string | undefined)[]): readonly string[] => [
    ...new Set(named.filter((id) => id !== undefined && !borne.has(id)) as string[]),
  ]
  const idOf = (entry: number): string | undefined => entries[entry]?.recordId
  const unproven = same.filter(({ chained }) => !chained.isProven)
  const lastKnown = [...same, ...stale].reduce((last, { entry }) => Math.max(last, entry), -1)
  return [
    ...chain.flatMap((chained) =>
      chained.corrections.map(
        ({ correction, isStruckOut }): EntryChange => ({
          kind: isStruckOut ? 'struck-out' : 'corrected',
          link: chained.link,
          correction,
          certain: chained.isProven,
          recordIds: unborne(chained.recordIds.filter((id) => id !== chained.recordIds.at(-1))),
        }),
      ),
    ),
    ...same.flatMap(({ entry, chained: { link }, inPlace }): readonly EntryChange[] =>
      inPlace ? [] : [{ kind: 'moved', entry: entry + 1, link }],
    ),
    ...stale.map(
      ({ entry, chained }): EntryChange => ({
        kind: 'not-corrected',
        entry: entry + 1,
        link: chained.link,
        struckOut: contentNow(chained) === null,
        certain: chained.isProven,
        recordIds: unborne([...chained.recordIds, idOf(entry)]),
      }),
    ),
    ...altered.map(
      ({ entry, chained }): EntryChange => ({
        kind: 'altered',
        entry: entry + 1,
        link: chained.link,
        certain: chained.isProven,
        recordIds: unborne([...chained.recordIds, idOf(entry)]),
      }),
    ),
    ...removed.map(
      (chained): EntryChange => ({
        kind: 'removed',
        link: chained.link,
        certain: chained.isProven,
        recordIds: unborne(chained.recordIds),
      }),
    ),
    ...fresh.map(
      (entry): EntryChange =>
        entry > lastKnown
          ? { kind: 'appended', entry: entry + 1 }
          : { kind: 'inserted', entry: entry + 1, certain: isWhole, recordIds: unborne([idOf(entry)]) },
    ),
    ...(unproven.length === 0
      ? []
      : [
          {
            kind: 'unproven' as const,
            entries: unproven.map(({ entry }) => entry + 1),
            recordIds: unborne(unproven.map(({ entry }) => idOf(entry))),
          },
        ]),
  ]
}

const placeOf = (change: EntryChange): number => {
  if ('entry' in change) return change.entry
  return 'link' in change ? change.link : 0
}

/**
 * Compares the entries of a certificate with the chain that was kept of them, the chain with itself, and with its kept
 * head, and names every difference; corrections made with authority are among them.
 *
 * What it finds: an entry altered, removed, put in, moved, or taken from another certificate; a link changed, taken out,
 * moved, or put in; with the head, a chain that was cut off or made anew. What it cannot find: a chain made anew where no
 * head was kept, or where the head was changed with it; whose hand it was; whether an entry was true when it was made.
 * Where two entries say the same, it cannot tell which of the two was touched, and names one.
 *
 * **Legal basis:** Article 33.
 *
 * @param certificate - the volume as it stands now
 * @param chain - as it was kept
 * @param head - of the same chain at an earlier time or now, as someone else kept it
 * @returns the differences by place, those of the chain as a whole first; empty where there are none
 * @example
 * ```ts
 * import { chainEntries, chainHead, parseCertificate, verifyChain } from 'xueshi'
 * const read = (...recordIds: string[]) => {
 *   const parsed = parseCertificate({ number: '1', personId: 'p1', entries: recordIds.map((recordId) => ({ recordId })) })
 *   if (!parsed.ok) throw new Error(parsed.problems[0]?.code)
 *   return parsed.value
 * }
 * const head = chainHead(chainEntries(read('r1', 'r2', 'r3')))
 * // The last two entries are gone, from the booklet and from the chain.
 * verifyChain(read('r1'), chainEntries(read('r1')), head).map(({ kind }) => kind) // => ['unproven', 'cut-off']
 * ```
 */
export const verifyChain = (
  certificate: Pick<Certificate, 'number' | 'volume' | 'entries'>,
  chain: EntryChain,
  head?: ChainHead,
): readonly EntryChange[] => {
  takenArguments({ certificate, chain, head }, taken)
  if (isForeign(certificate, chain)) return deepFreeze([{ kind: 'foreign-chain' }])
  const soundness = soundnessOf(chain, head)
  const chained = chainedEntries(chain, soundness.unproven)
  const match = matchEntries(certificate.entries, chained)
  const ofChain = changesOfChain(soundness, chain, head)
  const ofEntries = changesOfEntries(certificate.entries, chained, match, ofChain.length === 0)
  const byPlace = [...ofChain, ...ofEntries].sort((a, b) => placeOf(a) - placeOf(b))
  return deepFreeze(byPlace)
}
