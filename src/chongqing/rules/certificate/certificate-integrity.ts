import type { Certificate } from '../../entities/certificate/certificate.js'
import type { ChainHead } from '../../entities/certificate/chain-head.js'
import type { EntryChain } from '../../entities/certificate/entry-chain.js'
import { type Bounded, defineRule, type Settled } from '../../pack.js'
import { type ChangeWeight, isFall, tellChange, weightOf } from './change-weight.js'
import type { EntryChange } from './entry-change.js'
import { verifyChain } from './verify-chain.js'

/**
 * Whether the entries of a certificate are what was chained.
 *
 * @typeParam Known - `null` where it is not known which changes were authorised
 */
export interface CertificateIntegrity<Known extends null = never> {
  /** Whether nothing was changed without authority, in the certificate or in the chain. */
  readonly intact: boolean | Known
  readonly changes: readonly EntryChange[]
  /** The entries, counted from 1, that do not count: altered or put in without authority, or struck out with it. */
  readonly notCounted: readonly number[] | Known
  /** The caller's keys of records whose entries do not stand, and of those whose entries are in question. */
  readonly records: { readonly fallen: readonly string[]; readonly inQuestion: readonly string[] }
  /** Whether the certificate is flagged until a correction with authority. */
  readonly flagged: boolean | Known
  /** Whether a kept head was compared; without one, a chain that was cut off or made anew is not found. */
  readonly headCompared: boolean
}

/**
 * Whether the entries of a certificate are what was chained when they were made, which were altered, removed, put in or
 * moved since, and what follows.
 *
 * Altering without authority is forbidden; a correction with authority is not, and leaves its trace in the chain. The
 * text does not say what becomes of an altered certificate: by default the entries concerned do not count and the
 * certificate is flagged; {@link markEntries} carries this to the records. An entry after the last chained one is only
 * reported: the next to be chained looks so. A chain that contradicts itself or its head accuses no entry: what it no
 * longer vouches for is in question.
 *
 * **Legal basis:** Article 33.
 *
 * @param facts - `certificate`: the volume as it stands; `chain`: as the office kept it, made by {@link chainEntries};
 * `head`: of that chain, as someone else kept it
 * @param law - the edition of the law
 * @returns `settled` with the changes and their effect; `bounded` where entries were changed and it is not known whether
 * with authority
 * @example
 * ```ts
 * import { assessCertificateIntegrity, chainEntries, parseCertificate } from 'xueshi'
 * const read = (time: string) => parseCertificate({ number: '1', personId: 'p1', entries: [{ recordId: 'r1', time }] })
 * const before = read('6学时')
 * const after = read('60学时')
 * const answer = before.ok && after.ok &&
 *   assessCertificateIntegrity({ certificate: after.value, chain: chainEntries(before.value) })
 * answer && answer.status === 'settled' && [answer.value.intact, answer.value.records.fallen] // => [false, ['r1']]
 * answer && answer.findings[0]?.code // => 'entry-altered'
 * ```
 */
export const assessCertificateIntegrity = /* @__PURE__ */ defineRule(
  {
    id: 'certificate-integrity',
    takes: { certificate: 'parseCertificate', chain: 'parseEntryChain', 'head?': 'parseChainHead' },
    provisions: ['33'],
    norms: ['alter-certificate'],
  },
  (
    {
      certificate,
      chain,
      head,
    }: {
      readonly certificate: Certificate
      readonly chain: EntryChain
      readonly head?: ChainHead | undefined
    },
    grounds,
  ): Settled<CertificateIntegrity> | Bounded<CertificateIntegrity<null>> => {
    grounds.cite('33', 'requires')
    const changes = verifyChain(certificate, chain, head)
    const weights = new Set<ChangeWeight>()
    const fallen = new Set<string>()
    const touched = new Set<string>()
    const notCounted: number[] = []
    for (const change of changes) {
      const weight = weightOf(change, chain)
      weights.add(weight)
      tellChange(grounds, change, weight, chain)
      const falls = isFall(change, weight)
      if ('recordIds' in change) for (const id of change.recordIds) (falls ? fallen : touched).add(id)
      if (falls && weight !== 'in-order' && 'entry' in change) notCounted.push(change.entry)
    }
    const flagged = weights.has('without-authority')
    if (flagged) grounds.cite('33', 'excludes')
    const intact = !flagged && !weights.has('unclear')
    const records = { fallen: [...fallen], inQuestion: [...touched].filter((id) => !fallen.has(id)) }
    const common = { changes, records, headCompared: head !== undefined }
    if (weights.has('perhaps-with-authority')) {
      grounds.missing({ fact: 'certificate.corrections' })
      return grounds.bounded({
        ...common,
        intact: intact && null,
        notCounted: null,
        flagged: flagged || null,
      })
    }
    return grounds.settled({ ...common, intact, notCounted, flagged })
  },
)
