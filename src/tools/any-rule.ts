import type { RuleId } from '../chongqing/catalogue.js'
import type { ReadingId } from '../chongqing/law/readings.js'
import type { Determination, Law } from '../chongqing/pack.js'
import { withPremises } from '../engine/determination/with-premises.js'
import { invalidLimit } from '../engine/ground/errors.js'

/**
 * Any rule or assessment, as the tools over rules take it.
 *
 * @category Toolbox
 * @typeParam Facts - what it decides on
 * @typeParam Answer - the determination it gives
 */
export interface AnyRule<Facts, Answer extends Determination<unknown, unknown>> {
  (facts: Facts, law?: Law): Answer
  readonly id: RuleId
}

/** The readings on which an answer rests, its premises included, in the order in which they were read. */
export const readingsOf = (answer: Determination<unknown, unknown>): ReadonlySet<ReadingId> =>
  new Set(withPremises(answer).flatMap(({ readings }) => readings.map(({ id }) => id)))

/** Facts without the credited hours that may be given along with them: changed facts would belie them. */
export const afresh = <Facts>(facts: Facts): Facts => {
  const { credited: _, ...rest } = facts as Facts & { readonly credited?: unknown }
  return rest as Facts
}

const defaultLimit = 2000
const highestLimit = 100_000

/** The most times a tool may ask a rule. */
export const limitOf = (limit: number = defaultLimit): number => {
  if (Number.isInteger(limit) && limit >= 1 && limit <= highestLimit) return limit
  throw invalidLimit('limit', highestLimit)
}
