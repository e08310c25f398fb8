import type { Severity } from '../../../engine/determination/finding.js'
import { findingsWithin } from '../../../engine/determination/findings-within.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument } from '../../../engine/quantity/date-arguments.js'
import type { FindingCode } from '../../findings/findings.js'
import type { CitedProvisionId } from '../../law/provisions.js'
import { type DecisionPurpose, decisionPurposes } from '../../law/vocabulary.js'
import {
  type Determination,
  defineRule,
  type Inapplicable,
  type Settled,
  type Unregulated,
} from '../../pack.js'

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
  /** `one-important-basis` by the Measures; for titles and licences an edition may have another. */
  readonly weight: string
  /** By itself registration neither decides nor bars; whether another law makes it necessary, that law says. */
  readonly barsByItself: false
  /** What was found on the way to it, from the class to the quota. */
  readonly found: readonly FoundInBasis[]
  /** The answers of the basis that lack facts. */
  readonly lackingFacts: readonly string[]
}

/** A decision, and what of the registration it rests on. */
export interface DecisionFacts {
  readonly purpose: DecisionPurpose | 'other'
  /** The day of the decision; absent: the text last in force. */
  readonly on?: PlainDate | undefined
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
 * in the annual assessment, promotion, titles and posts, and the registration of licences; an edition may weigh it otherwise
 * for titles and licences, as the national rules of 2015 do.
 *
 * Whoever decides must look at it; no shortfall is an automatic bar, and none may be read into it. The answers it rests on
 * become its premises, so that a defect of any link before it is still to be seen; what it means is for people to judge.
 *
 * **Legal basis:** Article 29.
 *
 * @param facts - `purpose`: the decision; `other` for any that the text does not name; `basis`: the answers it rests on
 * @param law - the edition of the law
 * @returns `settled` with the weight and what was found in the basis; `inapplicable` for other decisions, which the text
 * leaves ungoverned; `unregulated` where the edition sets no weight
 * @throws XueshiError `invalid-date` for a day that does not exist
 * @example
 * ```ts
 * import { assessCertificateEntry, parseCertificate, weightInDecision } from 'xueshi'
 * const said = { form: '集中培训', content: '公需科目', time: '16学时', completionCertificateReceived: false }
 * const { entries } = parseCertificate.orThrow({ number: '1', personId: 'p1', entries: [said] })
 * const basis = entries.map((entry) => assessCertificateEntry({ entry }))
 * const answer = weightInDecision({ purpose: 'promotion', basis })
 * answer.status === 'settled' && answer.value
 * // => { purpose: 'promotion', weight: 'one-important-basis', barsByItself: false, found: [{
 * //      rule: 'certificate-entry', code: 'entry-part-missing', severity: 'data-defect', provision: '30.1', times: 1,
 * //    }], lackingFacts: [] }
 * answer.findings[0]?.code // => 'basis-has-findings'
 * weightInDecision({ purpose: 'other' }).status // => 'inapplicable'
 * ```
 */
export const weightInDecision = /* @__PURE__ */ defineRule(
  {
    id: 'decision-weight',
    takes: { purpose: [...decisionPurposes, 'other'] },
    provisions: ['29'],
    parameters: ['weight-for-titles', 'weight-for-licences'],
  },
  (
    { purpose, on, basis = [] }: DecisionFacts,
    grounds,
  ): Settled<DecisionWeight> | Inapplicable | Unregulated => {
    if (purpose === 'other') return grounds.inapplicable('29', 'defines')
    grounds.cite('29', 'sets-value')
    if (on !== undefined) dateArgument(on, 'on')
    let weight = 'one-important-basis'
    if (purpose === 'title-appraisal' || purpose === 'licence-registration') {
      const id = purpose === 'title-appraisal' ? 'weight-for-titles' : 'weight-for-licences'
      const latest = grounds.valuesOf(id).at(-1)
      const held = latest && grounds.parameter(id, on ?? latest.from)
      if (!held) return grounds.unregulated('29', 'sets-value')
      grounds.citeSetter(id, held, 'sets-value')
      weight = held.value
    }
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
      weight,
      barsByItself: false,
      found,
      lackingFacts,
    })
  },
)
