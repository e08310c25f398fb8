import type { Inapplicable, Settled } from '../../determination/determination.js'
import { defineRule } from '../../determination/rule.js'
import type { DecisionPurpose } from '../../law/vocabulary.js'

/**
 * What registration weighs in a decision.
 *
 * @category Rules: certificate and registration
 */
export interface DecisionWeight {
  readonly purpose: DecisionPurpose
  readonly weight: 'one-important-basis'
  /** Registration is one basis among others: by itself it neither decides nor bars. */
  readonly barsByItself: false
}

/**
 * What the registration of continuing education weighs in a decision about a person: one important basis among others
 * in the annual assessment, promotion, titles and posts, and the registration of licences.
 *
 * Whoever decides must look at it; no shortfall is an automatic bar, and none may be read into it.
 *
 * **Legal basis:** Article 29.
 *
 * @category Rules: certificate and registration
 * @param facts - `purpose`: the decision; `other` for any that the text does not name
 * @param law - the edition of the law
 * @returns `settled` with the weight; `inapplicable` for other decisions, which the text leaves ungoverned
 * @example
 * ```ts
 * import { weightInDecision } from 'xueshi'
 * const answer = weightInDecision({ purpose: 'promotion' })
 * answer.status === 'settled' && answer.value
 * // => { purpose: 'promotion', weight: 'one-important-basis', barsByItself: false }
 * weightInDecision({ purpose: 'other' }).status // => 'inapplicable'
 * ```
 */
export const weightInDecision = /* @__PURE__ */ defineRule(
  { id: 'decision-weight', provisions: ['29'] },
  (
    { purpose }: { readonly purpose: DecisionPurpose | 'other' },
    grounds,
  ): Settled<DecisionWeight> | Inapplicable => {
    if (purpose === 'other') return grounds.inapplicable('29', 'defines')
    grounds.cite('29', 'sets-value')
    return grounds.settled({ purpose, weight: 'one-important-basis', barsByItself: false })
  },
)
