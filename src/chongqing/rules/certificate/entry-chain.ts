import { isDocumentNumber, isKey } from '../../../engine/facts/keys.js'
import { kinds } from '../../../engine/facts/kinds.js'
import { takenArguments } from '../../../engine/ground/arguments.js'
import { invalidArgument, invalidCorrection } from '../../../engine/ground/errors.js'
import { deepFreeze } from '../../../engine/ground/freeze.js'
import { markParsed, parsedArgument } from '../../../engine/ground/parsed.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument } from '../../../engine/quantity/date-arguments.js'
import type { Certificate } from '../../entities/certificate/certificate.js'
import type { CertificateEntry } from '../../entities/certificate/certificate-entry.js'
import type { ChainHead } from '../../entities/certificate/chain-head.js'
import type { EntryChain } from '../../entities/certificate/entry-chain.js'
import { contentOf, linkDigest, type OpenLink } from './chain-digest.js'

const isVolume = (volume: number): boolean =>
  Number.isInteger(volume) && kinds.volume.least <= volume && volume <= kinds.volume.most

/** Refuses what could not be read back as the certificate of a chain. */
const certificateArgument = ({ number, volume }: Pick<Certificate, 'number' | 'volume'>): void => {
  if (!isDocumentNumber(number)) throw invalidArgument('certificate.number', 'the number of a certificate')
  if (volume !== undefined && !isVolume(volume))
    throw invalidArgument('certificate.volume', 'the number of a volume')
}

const extended = (chain: EntryChain, added: readonly OpenLink[]): EntryChain => {
  const { most } = kinds.position
  if (chain.links.length + added.length > most) {
    throw invalidArgument('entries', `so few that the chain has at most ${most} links`)
  }
  let previous = chain.links.at(-1)?.digest ?? null
  const links = added.map((link) => {
    previous = linkDigest(chain, previous, link)
    return { ...link, digest: previous }
  })
  return deepFreeze(markParsed({ ...chain, links: [...chain.links, ...links] }, 'parseEntryChain'))
}

/**
 * Chains the entries of a certificate by digest, so that a later change can be found and named.
 *
 * Each link holds the digest of its entry, and a digest over that, the digest of the link before, and the number and
 * volume of the certificate. The chain protects as well as it is kept: away from the booklet, with its head
 * ({@link chainHead}) in other hands. Digests of short texts can be guessed, so that a chain is no less confidential than
 * the entries.
 *
 * **Legal basis:** Article 33, which forbids alteration and forgery; the means are the library's.
 *
 * @param certificate - the volume, its entries in the order in which they were made
 * @returns the chain, with no corrections
 * @example
 * ```ts
 * import { chainEntries, parseCertificate, verifyChain } from 'xueshi'
 * const read = (...forms: string[]) => {
 *   const parsed = parseCertificate({ number: '1', personId: 'p1', entries: forms.map((form) => ({ form })) })
 *   if (!parsed.ok) throw new Error(parsed.problems[0]?.code)
 *   return parsed.value
 * }
 * const chain = chainEntries(read('集中培训', '自学'))
 * verifyChain(read('集中培训', '自学'), chain) // => []
 * verifyChain(read('集中培训', '高级研修班'), chain).map(({ kind }) => kind) // => ['altered']
 * verifyChain(read('自学'), chain) // => [{ kind: 'removed', link: 1, certain: true, recordIds: [] }]
 * ```
 */
export const chainEntries = (certificate: Pick<Certificate, 'number' | 'volume' | 'entries'>): EntryChain => {
  takenArguments({ certificate }, { certificate: 'object' })
  certificateArgument(certificate)
  const { number, volume, entries } = certificate
  const empty = {
    certificateNumber: number,
    ...(volume !== undefined && { volume }),
    links: [],
    correctionsChained: true,
  }
  return extendChain(markParsed(empty, 'parseEntryChain') as unknown as EntryChain, entries)
}

/**
 * Chains later entries of a certificate to what is chained already.
 *
 * **Legal basis:** Article 33.
 *
 * @param chain - as it was kept; it is not changed
 * @param entries - those made since, in the order in which they were made
 * @returns the longer chain
 * @example
 * ```ts
 * import { chainEntries, extendChain, parseCertificate } from 'xueshi'
 * const volume = parseCertificate({ number: '1', personId: 'p1', entries: [{ form: '集中培训' }, { form: '自学' }] })
 * const first = volume.ok && chainEntries({ ...volume.value, entries: volume.value.entries.slice(0, 1) })
 * volume.ok && first && extendChain(first, volume.value.entries.slice(1)).links.length // => 2
 * ```
 */
export const extendChain = (chain: EntryChain, entries: readonly CertificateEntry[]): EntryChain => {
  takenArguments({ chain, entries }, { chain: 'parseEntryChain', entries: ['parseCertificate'] })
  return extended(
    chain,
    entries.map((entry) => ({ kind: 'entry', ...contentOf(entry) })),
  )
}

/** A correction made with authority. */
export interface ChainedCorrection {
  /** The link of the entry that is corrected, counted from 1. */
  readonly of: number
  /** The entry as corrected; `null`: it is struck out. */
  readonly entry: CertificateEntry | null
  /** When it was authorised. */
  readonly on: PlainDate
  /** The caller's key of who authorised it; the text does not say who may. */
  readonly by: string
}

/**
 * Chains a correction made with authority: which entry it is of, what it now says, when, and by whose authority.
 *
 * The correction becomes a link like any other, so that none can be put in, changed or taken out unseen by whoever
 * compares the chain with its kept head.
 *
 * **Legal basis:** Article 33, which forbids what is done without authority (擅自) and nothing else.
 *
 * @param chain - as it was kept; it is not changed
 * @param correction - `of`: the link of the entry; `entry`: as corrected, or `null`; `on`: a date; `by`: a key
 * @returns the longer chain
 * @throws XueshiError `invalid-correction` where `of` is no link of an entry or `by` is no key: blank, with spaces around it or something hidden in it, or a citizen number however it is written; `invalid-date`; `unparsed-facts`
 * @example
 * ```ts
 * import { assessCertificateIntegrity, chainCorrection, chainEntries, parseCertificate } from 'xueshi'
 * const read = (time: string) => parseCertificate({ number: '1', personId: 'p1', entries: [{ form: '自学', time }] })
 * const before = read('6学时')
 * const after = read('12学时')
 * const [entry] = after.ok ? after.value.entries : []
 * const chain = before.ok && entry && chainCorrection(chainEntries(before.value), {
 *   of: 1, entry, on: '2025-06-02', by: '登记处',
 * })
 * const answer = after.ok && chain && assessCertificateIntegrity({ certificate: after.value, chain })
 * answer && answer.status === 'settled' && answer.value.intact // => true
 * answer && answer.findings.map(({ code }) => code) // => ['entry-corrected']
 * ```
 */
export const chainCorrection = (chain: EntryChain, correction: ChainedCorrection): EntryChain => {
  takenArguments({ chain, correction }, { chain: 'parseEntryChain', correction: 'object' })
  const { of, entry, on, by } = correction
  if (!Number.isInteger(of) || chain.links[of - 1]?.kind !== 'entry') throw invalidCorrection('of')
  // As a chain that is read back must name them.
  if (!isKey(by)) throw invalidCorrection('by')
  dateArgument(on, 'on')
  if (entry !== null) parsedArgument(entry, 'parseCertificate', 'entry')
  const now = entry === null ? { content: null } : contentOf(entry)
  return extended(chain, [{ kind: 'correction', of, ...now, on, by }])
}

/**
 * The head of a chain, for someone else to keep: with it a chain that was cut off or rewritten is found.
 *
 * **Legal basis:** Article 33.
 *
 * @param chain - the chain as it is now
 * @returns how many links it has, and the digest of the last
 * @example
 * ```ts
 * import { chainEntries, chainHead } from 'xueshi'
 * chainHead(chainEntries({ number: '1', entries: [] })) // => { links: 0, digest: null }
 * ```
 */
export const chainHead = (chain: EntryChain): ChainHead => {
  parsedArgument(chain, 'parseEntryChain', 'chain')
  const head = { links: chain.links.length, digest: chain.links.at(-1)?.digest ?? null }
  return deepFreeze(markParsed(head, 'parseChainHead')) as ChainHead
}
