import type { Determination } from '../../determination/determination.js'
import type { Recorder } from '../../determination/recorder.js'
import { defineRule } from '../../determination/rule.js'
import type { Certificate } from '../../entities/certificate.js'
import type { EntryChain } from '../../entities/entry-chain.js'
import { type EntryChange, entryDigest, verifyChain } from './entry-chain.js'

/**
 * Whether the entries of a certificate are what was chained.
 *
 * @category Rules: certificate and registration
 * @typeParam Known - `null` where it is not known which changes were authorised
 */
export interface CertificateIntegrity<Known extends null = never> {
  /** Whether nothing was changed without authority. */
  readonly intact: boolean | Known
  readonly changes: readonly EntryChange[]
  /** The entries, counted from 1, that do not count: altered or put in without authority. */
  readonly notCounted: readonly number[] | Known
  /** Whether the certificate is flagged until a correction with authority. */
  readonly flagged: boolean | Known
}

type Corrections = NonNullable<EntryChain['corrections']>

/** The correction that made an entry what it now is, or struck it out. */
const correctionOf = (
  change: EntryChange,
  { entries }: Certificate,
  corrections: Corrections,
): Corrections[number] | undefined => {
  if (change.kind !== 'altered' && change.kind !== 'removed') return undefined
  const now =
    change.kind === 'altered'
      ? entryDigest(entries[change.entry - 1] as Certificate['entries'][number])
      : null
  return corrections.find(({ link, content }) => link === change.link && content === now)
}

/** Entries in another order and a chain that contradicts itself are to be looked into; neither alters an entry. */
const isAlteration = ({ kind }: EntryChange): boolean =>
  kind === 'altered' || kind === 'removed' || kind === 'inserted'

type Severity = 'violation' | 'data-defect'

const tell = (grounds: Recorder<'33', never, never>, change: EntryChange, severity: Severity): void => {
  switch (change.kind) {
    case 'altered':
      grounds.finding('entry-altered', severity, '33', { entry: change.entry, link: change.link })
      break
    case 'removed':
      grounds.finding('entry-removed', severity, '33', { link: change.link })
      break
    case 'inserted':
      grounds.finding('entry-inserted', severity, '33', { entry: change.entry })
      break
    case 'moved':
      grounds.finding('entry-moved', 'data-defect', '33', { entry: change.entry, link: change.link })
      break
    case 'broken-link':
      grounds.finding('link-broken', 'data-defect', '33', { link: change.link })
      break
    case 'appended':
      grounds.finding('entry-not-chained', 'advisory', '33', { entry: change.entry })
  }
}

/**
 * Whether the entries of a certificate are what was chained when they were made, which were altered, removed, put in or
 * moved since, and what follows.
 *
 * Altering without authority is forbidden; a correction with authority is not, and leaves its trace in the chain. The
 * text does not say what becomes of an altered certificate: by default the entries concerned do not count and the
 * certificate is flagged. An entry after the last chained one is only reported: the next to be chained looks so.
 *
 * **Legal basis:** Article 33.
 *
 * @category Rules: certificate and registration
 * @param facts - `certificate`: the volume as it stands; `chain`: as the office kept it, made by {@link chainEntries}
 * @param law - the edition of the law
 * @returns `settled` with the changes and their effect; `bounded` where entries were changed and it is not known whether
 * with authority
 * @example
 * ```ts
 * import { certificateIntegrity, chainEntries, parseCertificate } from 'xueshi'
 * const read = (time: string) => parseCertificate({ number: '1', personId: 'p1', entries: [{ form: '自学', time }] })
 * const before = read('6学时')
 * const after = read('60学时')
 * const answer = before.ok && after.ok &&
 *   certificateIntegrity({ certificate: after.value, chain: chainEntries(before.value.entries) })
 * answer && answer.status === 'settled' && [answer.value.intact, answer.value.notCounted] // => [false, [1]]
 * answer && answer.findings[0].code // => 'entry-altered'
 * ```
 */
export const certificateIntegrity = /* @__PURE__ */ defineRule(
  { id: 'certificate-integrity', provisions: ['33'] },
  (
    { certificate, chain }: { readonly certificate: Certificate; readonly chain: EntryChain },
    grounds,
  ): Determination<CertificateIntegrity, CertificateIntegrity<null>> => {
    grounds.cite('33', 'requires')
    const { corrections } = chain
    const changes = verifyChain(certificate.entries, chain)
    const unauthorised: EntryChange[] = []
    let isOpen = false
    for (const change of changes) {
      const correction = correctionOf(change, certificate, corrections ?? [])
      if (correction) {
        const { link, on } = correction
        grounds.finding('entry-corrected', 'advisory', '33', { link, on })
        continue
      }
      const mayBeCorrection = !corrections && (change.kind === 'altered' || change.kind === 'removed')
      tell(grounds, change, mayBeCorrection ? 'data-defect' : 'violation')
      if (mayBeCorrection) isOpen = true
      else if (change.kind !== 'appended') unauthorised.push(change)
    }
    const flagged = unauthorised.some(isAlteration)
    if (flagged) grounds.cite('33', 'excludes')
    const intact = unauthorised.length === 0
    if (isOpen) {
      grounds.missing({ fact: 'certificate.corrections' })
      return grounds.bounded({
        intact: intact && null,
        changes,
        notCounted: null,
        flagged: flagged || null,
      })
    }
    const notCounted = unauthorised.flatMap((change) =>
      change.kind === 'altered' || change.kind === 'inserted' ? [change.entry] : [],
    )
    return grounds.settled({ intact, changes, notCounted, flagged })
  },
)
