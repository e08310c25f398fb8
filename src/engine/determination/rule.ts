import type { Ids } from '../editions/ids.js'
import type { Law } from '../editions/law.js'
import { Recorder } from './recorder.js'

/** What a rule may read. Whatever an answer cites was read, and only what is declared here can be read. */
export interface RuleDeclaration<
  I extends Ids,
  Id extends string,
  P extends I['provision'],
  Q extends I['parameter'],
  R extends I['reading'],
> {
  readonly id: Id
  /** Those on which its decision turns. */
  readonly provisions: readonly P[]
  /** Those of which it reads out what is recorded of them, whatever they say: it calculates nothing from them. */
  readonly lookups?: readonly P[]
  readonly parameters?: readonly Q[]
  readonly readings?: readonly R[]
  /** The norms that it checks, or of which it calculates what they ask. */
  readonly norms?: readonly I['norm'][]
  /** It takes one step of a procedure of the text. */
  readonly takesSteps?: true
}

/**
 * A rule: a pure function from facts, and an edition of the law, to an answer with its grounds.
 *
 * @typeParam Facts - what it needs to know, as parsed entities and plain values
 * @typeParam Answer - the determination it gives
 */
export interface Rule<Facts, Answer, Id extends string = string, I extends Ids = Ids> {
  /** Decides on the facts; without `law`, under the first edition of its law, with the default readings. */
  (facts: Facts, law?: Law<I>): Answer
  readonly id: Id
  /** The edition under which it decides where none is given. */
  readonly edition: Law<I>
  /** The provisions it can cite. */
  readonly provisions: readonly I['provision'][]
  /** Those among them of which it only reads out what the law records; from all others it calculates or decides something. */
  readonly lookups: readonly I['provision'][]
  /** The norms that it checks, or of which it calculates what they ask. */
  readonly norms: readonly I['norm'][]
  /** Whether it takes one step of a procedure of the text. */
  readonly takesSteps: boolean
  /** The parameters and readings it can read. */
  readonly reads: {
    readonly parameters: readonly I['parameter'][]
    readonly readings: readonly I['reading'][]
  }
}

/** Makes a rule of what it declares and how it decides. */
export type DefineRule<I extends Ids> = <
  const Id extends string,
  const P extends I['provision'],
  Facts,
  Answer,
  const Q extends I['parameter'] = never,
  const R extends I['reading'] = never,
>(
  about: RuleDeclaration<I, Id, P, Q, R>,
  decide: (facts: Facts, grounds: Recorder<I, P, Q, R>) => Answer,
) => Rule<Facts, Answer, Id, I>

/** How rules are made of which an edition is the one by which they decide where none is given. */
export const rulesUnder =
  <I extends Ids>(edition: Law<I>): DefineRule<I> =>
  (about, decide) => {
    const {
      id,
      provisions,
      lookups: looked = [],
      norms = [],
      parameters = [],
      readings = [],
      takesSteps = false,
    } = about
    const lookups = looked.filter((one) => !provisions.includes(one))
    return Object.freeze(
      Object.assign(
        (facts: Parameters<typeof decide>[0], law: Law<I> = edition) => {
          const grounds: Parameters<typeof decide>[1] = new Recorder(id, law)
          return grounds.unlessStruck(decide(facts, grounds))
        },
        {
          id,
          edition,
          provisions: [...provisions, ...lookups],
          lookups,
          norms,
          takesSteps,
          reads: { parameters, readings },
        },
      ),
    )
  }
