import type { Determination } from '../engine/determination/determination.js'
import { type Inquiry, trial } from '../engine/determination/known.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { lawArgument, takenArguments } from '../engine/ground/arguments.js'
import { invalidArgument, invalidLimit } from '../engine/ground/errors.js'
import type { Takes } from '../engine/ground/parsed.js'

/**
 * Any rule or assessment of any law, as the tools over rules take it.
 *
 * @typeParam Facts - what it decides on
 * @typeParam Answer - the determination it gives
 */
export interface AnyRule<Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids> {
  (facts: Facts, law?: Law<I>, inquiry?: Inquiry<I>): Answer
  readonly id: string
  /** The edition under which it decides where none is given. */
  readonly edition: Law<I>
  /** Which of its facts are entities, and what parses them. */
  readonly takes?: Takes
}

/** Asks a rule, only to see what it comes to, on facts that were parsed or that a tool made of such as were. */
export const askedOf =
  <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
    rule: AnyRule<Facts, Answer, I>,
    law: Law<I>,
    how: Pick<Inquiry<I>, 'memory' | 'isOutcomeOnly' | 'isUntold'> = {},
  ) =>
  (made: Facts): Answer =>
    // A rule that is asked from within takes the facts as they are.
    rule(made, law, { ...trial, ...how })

/** The ids of the readings of a law, in the order of its table. */
export const readingIdsOf = <I extends Ids>({ pack }: Law<I>): readonly I['reading'][] =>
  Object.keys(pack.readings) as I['reading'][]

const defaultLimit = 2000
const highestLimit = 100_000

/** The most times a tool may ask a rule. */
export const limitOf = (limit: number = defaultLimit): number => {
  if (Number.isInteger(limit) && limit >= 1 && limit <= highestLimit) return limit
  throw invalidLimit('limit', highestLimit)
}

const ruleArgument = (rule: unknown): void => {
  if (typeof rule !== 'function' || !('edition' in rule)) throw invalidArgument('rule', 'a rule')
}

/** The edition under which a tool asks a rule: the one that is given, or else the rule's own. Refuses what no tool can work with. */
export const askedUnder = <I extends Ids>(
  rule: { readonly edition: Law<I> },
  law: Law<I> | undefined,
  options: object,
): Law<I> => {
  takenArguments({ rule, options }, { rule: ruleArgument, options: { 'aspect?': 'function' } })
  if (law === undefined) return rule.edition
  lawArgument(law)
  return law
}
