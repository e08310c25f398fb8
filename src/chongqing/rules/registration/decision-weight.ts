import type { Severity } from '../../../engine/determination/finding.js'
import { findingsWithin } from '../../../engine/determination/findings-within.js'
import type { FindingCode } from '../../findings/findings.js'
import type { CitedProvisionId } from '../../law/provisions.js'
import type { DecisionPurpose } from '../../law/vocabulary.js'
import { type Determination, defineRule, type Inapplicable, type Settled } from '../../pack.js'

/** What was found somewhere in the answers on which a decision rests. */
export interface FoundInBasis {
  /** The rule that found it. */
  readonly rule: string
  readonly code: FindingCode
  readonly severity: Severity
  readonly provision: CitedProvisionId
  /** How often; the findings themselves, with their data, are in the premises. */
  readonly times: number
}

/** What registration weighs in a decision. */
export interface DecisionWeight {
  readonly purpose: DecisionPurpose
  readonly weight: 'one-important-basis'
  /** Registration is one basis among others: by itself it neither decides nor bars. */
  readonly barsByItself: false
  /** What was found on the way to it, from the class to the quota. */
  readonly found: readonly FoundInBasis[]
  /** The answers of the basis that lack facts. */
  readonly lackingFacts: readonly string[]
}

/** A decision, and what of the registration it rests on. */
export interface DecisionFacts {
  readonly purpose: DecisionPurpose | 'other'
  /**
   * The answers on which the decision rests, from any link of the chain: provider, appraisal, registration, entry,
   * integrity, verification, quota and others; absent: none is at hand.
   */
  readonly basis?: readonly Determination<unknown, unknown>[] | undefined
}

const foundIn = (basis: readonly Determination<unknown, unknown>[]): readonly FoundInBasis[] => {
  const found = new Map<string, FoundInBasis>()
  for (const { rule, finding } of findingsWithin(...basis)) {
    const { code, severity, provision } = finding
    const key = [rule, code, severity, provision].join()
    found.set(key, { rule, code, severity, provision, times: (found.get(key)?.times ?? 0) + 1 })
  }
  return [...found.values()]
}

const timesBySeverity = (
  found: readonly FoundInBasis[],
): readonly { readonly severity: Severity; readonly times: number }[] => {
  const sums = new Map<Severity, number>()
  for (const { severity, times } of found) sums.set(severity, (sums.get(severity) ?? 0) + times)
  return [...sums].map(([severity, times]) => ({ severity, times }))
}

/**
 * What the registration of continuing education weighs in a decision about a person: one important basis among others
 * in the annual assessment, promotion, titles and posts, and the registration of licences.
 *
 * Whoever decides must look at it; no shortfall is an automatic bar, and none may be read into it. The answers it rests on
 * become its premises, so that a defect of any link before it is still to be seen; what it means is for people to judge.
 *
 * **Legal basis:** Article 29.
 *
 * @param facts - `purpose`: the decision; `other` for any that the text does not name; `basis`: the answers it rests on
 * @param law - the edition of the law
 * @returns `settled` with the weight and what was found in the basis; `inapplicable` for other decisions, which the text
 * leaves ungoverned
 * @example
 * ```ts
 * import { assessCertificateEntry, weightInDecision } from 'xueshi'
 * const entry = assessCertificateEntry({
 *   entry: { form: '集中培训', content: '公需科目', time: '16学时', completionCertificateReceived: false },
 * })
 * const answer = weightInDecision({ purpose: 'promotion', basis: [entry] })
 * answer.status === 'settled' && answer.value
 * // => { purpose: 'promotion', weight: 'one-important-basis', barsByItself: false, found: [{
 * //      rule: 'certificate-entry', code: 'entry-part-missing', severity: 'data-defect', provision: '30.1', times: 1,
 * //    }], lackingFacts: [] }
 * answer.findings[0]?.code // => 'basis-has-findings'
 * weightInDecision({ purpose: 'other' }).status // => 'inapplicable'
 * ```
 */
export const weightInDecision = /* @__PURE__ */ defineRule(
  { id: 'decision-weight', provisions: ['29'] },
  ({ purpose, basis = [] }: DecisionFacts, grounds): Settled<DecisionWeight> | Inapplicable => {
    if (purpose === 'other') return grounds.inapplicable('29', 'defines')
    grounds.cite('29', 'sets-value')
    for (const answer of basis) grounds.premise(answer)
    const found = foundIn(basis)
    if (found.length > 0) {
      grounds.finding('basis-has-findings', 'advisory', '29', { found: timesBySeverity(found) })
    }
    const lackingFacts = [...new Set(basis.filter((answer) => 'missing' in answer).map(({ rule }) => rule))]
    if (lackingFacts.length > 0)
      grounds.finding('basis-lacks-facts', 'advisory', '29', { rules: lackingFacts })
    return grounds.settled({
      purpose,
      weight: 'one-important-basis',
      barsByItself: false,
      found,
      lackingFacts,
    })
  },
)
