import type { Ids } from '../editions/ids.js'
import type { Law } from '../editions/law.js'
import { factsArgument } from '../ground/arguments.js'
import { deepFreeze } from '../ground/freeze.js'
import { isExtended, ownFacts } from '../ground/own-fields.js'
import type { Takes } from '../ground/parsed.js'
import { type Decision, decided } from './decision.js'
import type { Determination } from './determination.js'
import { answerIn, canBeUntold, type Inquiry, type Known, knownUnder, question } from './known.js'
import { withLiftedBreaches } from './lifted-breaches.js'
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
  /** Those of `provisions` whose list it holds against what it is given, or whose label it takes over: the caller has judged. */
  readonly checksOff?: readonly P[]
  readonly parameters?: readonly Q[]
  readonly readings?: readonly R[]
  /** The norms that it checks, or of which it calculates what they ask. */
  readonly norms?: readonly I['norm'][]
  /** It takes one step of a procedure of the text. */
  readonly takesSteps?: true
  /** Which of its facts are entities, and what parses them. */
  readonly takes?: Takes
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
  /** Those among them whose list it checks off, or whose label it takes over from its facts. */
  readonly checksOff: readonly I['provision'][]
  /** The norms that it checks, or of which it calculates what they ask. */
  readonly norms: readonly I['norm'][]
  /** Whether it takes one step of a procedure of the text. */
  readonly takesSteps: boolean
  /** Which of its facts are entities, and what parses them. */
  readonly takes: Takes
  /** The parameters and readings it can read. */
  readonly reads: {
    readonly parameters: readonly I['parameter'][]
    readonly readings: readonly I['reading'][]
  }
}

/**
 * An answer on its way to the rules that build on it: one that gives a value comes with the numbers of which it is written,
 * so that no rule reads them back from text, and is written once, where somebody reads it. The numbers go into no answer.
 */
export type WithNumbers<Answer, Numbers> =
  | {
      readonly numbers: Numbers
      /** Gives the answer, the same however often it is asked. */
      readonly tell: () => Extract<Answer, { readonly value: unknown }>
    }
  | Exclude<Answer, { readonly value: unknown }>

/** A rule that hands on numbers to the rules that build on it. */
export interface Reckoning<Facts, Answer, Numbers, Id extends string = string, I extends Ids = Ids>
  extends Rule<Facts, Answer, Id, I> {
  /** Decides as the rule does, and does not let go of the numbers. */
  readonly reckon: (facts: Facts, law?: Law<I>, inquiry?: Inquiry<I>) => WithNumbers<Answer, Numbers>
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
  decision: Decision<Facts, Recorder<I, P, Q, R>, Answer>,
) => Rule<Facts, Answer, Id, I>

/** Makes a rule that hands on numbers. */
export type DefineReckoning<I extends Ids> = <
  const Id extends string,
  const P extends I['provision'],
  Facts,
  Answer extends Determination<unknown, unknown, I>,
  Numbers,
  const Q extends I['parameter'] = never,
  const R extends I['reading'] = never,
>(
  about: RuleDeclaration<I, Id, P, Q, R>,
  decision: Decision<Facts, Recorder<I, P, Q, R>, WithNumbers<Answer, Numbers>>,
) => Reckoning<Facts, Answer, Numbers, Id, I>

/** How rules are made of which an edition is the one by which they decide where none is given. */
export const rulesUnder = <I extends Ids>(
  edition: Law<I>,
): { readonly defineRule: DefineRule<I>; readonly defineReckoning: DefineReckoning<I> } => {
  const define = (
    about: RuleDeclaration<I, string, I['provision'], I['parameter'], I['reading']>,
    decision: Decision<unknown, Recorder<I, I['provision'], I['parameter'], I['reading']>, object>,
  ) => {
    const { id, provisions, lookups: looked = [], norms = [], takesSteps = false, takes = {} } = about
    const { parameters = [], readings = [], checksOff = [] } = about
    const lookups = looked.filter((one) => !provisions.includes(one))
    const decide = decided(decision)
    const reckon = (given: unknown, law: Law<I> = edition, inquiry: Inquiry<I> = question): object => {
      const facts = isExtended() ? ownFacts(given) : given
      const grounds = new Recorder<I, I['provision'], I['parameter'], I['reading']>(id, law, inquiry)
      const find = (): object => {
        const found = decide(facts, grounds)
        // Where the law strikes what it rests on, an answer has no numbers either.
        return inquiry.isUntold || 'value' in answerIn(found) ? found : answerIn(found)
      }
      const asked = { rule: rule as unknown as Known<I>['rule'], law, facts: facts as object }
      const found = inquiry.memory?.(asked, find) ?? find()
      if (inquiry.isTrial) return found
      const answer = answerIn<I>(found)
      const isUntold = canBeUntold(law)
      const under = (other: Law<I>, id: I['reading']) => {
        const known = isUntold ? knownUnder(other, id, grounds.known) : []
        return rule(facts, other, { known, isTrial: true, isUntold }) as typeof answer
      }
      const weighed = withLiftedBreaches(answer, law, under, isUntold ? grounds.indifferent : [])
      if (weighed === answer) return found
      return found === answer ? weighed : { ...found, tell: () => weighed }
    }
    // A rule that asks another gives it facts that are made of such as were parsed.
    const rule = (facts: unknown, law?: Law<I>, inquiry?: Inquiry<I>): object => {
      if (inquiry === undefined) factsArgument(facts, takes)
      return answerIn<I>(reckon(facts, law, inquiry))
    }
    const reads = { parameters, readings }
    const told = { provisions: [...provisions, ...lookups], lookups, checksOff, norms, takes, reads }
    return Object.freeze(Object.assign(rule, { id, edition, takesSteps, ...deepFreeze(told), reckon }))
  }
  // What decides on facts of one type is only ever given such facts; what it finds is what its rule finds.
  return { defineRule: define as DefineRule<I>, defineReckoning: define as unknown as DefineReckoning<I> }
}
