import type { Determination } from '../engine/determination/determination.js'
import { withPremises } from '../engine/determination/with-premises.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { invalidLimit } from '../engine/ground/errors.js'
import type { Takes } from '../engine/ground/parsed.js'

/**
 * Any rule or assessment of any law, as the tools over rules take it.
 *
 * @typeParam Facts - what it decides on
 * @typeParam Answer - the determination it gives
 */
export interface AnyRule<Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids> {
  (facts: Facts, law?: Law<I>, known?: readonly []): Answer
  readonly id: string
  /** The edition under which it decides where none is given. */
  readonly edition: Law<I>
  /** Which of its facts are entities, and what parses them. */
  readonly takes?: Takes
}

/** Asks a rule on facts that a tool made of such as were parsed. */
export const askedOf =
  <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
    rule: AnyRule<Facts, Answer, I>,
    law: Law<I>,
  ) =>
  (made: Facts): Answer =>
    // A rule takes the facts of one that says what is known as they are.
    rule(made, law, [])

/** The ids of the readings of a law, in the order of its table. */
export const readingIdsOf = <I extends Ids>({ pack }: Law<I>): readonly I['reading'][] =>
  Object.keys(pack.readings) as I['reading'][]

/** The readings on which an answer rests, its premises included, in the order in which they were read. */
export const readingsOf = <I extends Ids>(
  answer: Determination<unknown, unknown, I>,
): ReadonlySet<I['reading']> =>
  new Set(withPremises(answer).flatMap(({ readings }) => readings.map(({ id }) => id)))

const defaultLimit = 2000
const highestLimit = 100_000

/** The most times a tool may ask a rule. */
export const limitOf = (limit: number = defaultLimit): number => {
  if (Number.isInteger(limit) && limit >= 1 && limit <= highestLimit) return limit
  throw invalidLimit('limit', highestLimit)
}
