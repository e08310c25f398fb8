import { defineRule, type Unregulated } from '../../pack.js'

/**
 * What someone owes who leaves before the agreed service is over: the text does not say, and nothing is invented.
 *
 * It asks that the agreed period be served and sets no damages, no scale and no way to reckon them; what the agreement
 * or other law says is outside it.
 *
 * **Legal basis:** Article 9, item 3.
 *
 * @param facts - none are needed
 * @param law - the edition of the law
 * @returns `unregulated`, always
 * @example
 * ```ts
 * import { damagesForEarlyLeaving } from 'xueshi'
 * damagesForEarlyLeaving({}).status // => 'unregulated'
 * ```
 */
export const damagesForEarlyLeaving = /* @__PURE__ */ defineRule(
  { id: 'agreement-damages', provisions: ['9(3)'] },
  (_: Record<never, never>, grounds): Unregulated => grounds.unregulated('9(3)', 'sets-value'),
)
