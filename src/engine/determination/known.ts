import type { Ids } from '../editions/ids.js'
import type { Law } from '../editions/law.js'
import type { AnyAnswer } from './determination.js'

/** What was reckoned already within one answer: by which rule, under which edition, and of what. */
export interface Known<I extends Ids> {
  readonly rule: { readonly reads: { readonly readings: readonly I['reading'][] } }
  readonly law: Law<I>
  readonly facts: object
  readonly found: object
}

/** What a rule finds of facts under an edition: reckoned, or by what a tool kept of other answers, where that is certain. */
export type Memory<I extends Ids> = (asked: Omit<Known<I>, 'found'>, reckon: () => object) => object

/** How a rule is asked by another one, or by a tool: on facts that were parsed before. */
export interface Inquiry<I extends Ids> {
  /** What was reckoned already within the answer of the rule that asks. */
  readonly known: readonly Known<I>[]
  /** The same, to which is added what is reckoned on the way, for other rules that are asked about the same. */
  readonly knownTogether?: Known<I>[] | undefined
  /** Only what the answer comes to is looked at: its breaches are held against no other reading. */
  readonly isTrial: boolean
  /** Nothing is looked at but how far it comes and its value: what stands beside it is not asked. */
  readonly isOutcomeOnly?: boolean | undefined
  readonly memory?: Memory<I> | undefined
  /** Of what the answer is built on nothing is looked at but the numbers: those who hand on numbers are not asked to tell. */
  readonly isUntold?: boolean | undefined
}

/** A rule, as other rules and tools ask it. */
export type Asks<I extends Ids, Facts, Answer> = (facts: Facts, law?: Law<I>, inquiry?: Inquiry<I>) => Answer

interface First {
  readonly known: readonly []
  readonly isTrial: boolean
}

/** How a rule is asked by whoever is no rule and no tool. */
export const question: First = { known: [], isTrial: false }

/** How a rule is tried: nothing is known yet. */
export const trial: First = { known: [], isTrial: true }

/** Whether numbers can do without being told: on a provision that is struck an answer is only found to rest when it is told. */
export const canBeUntold = <I extends Ids>({ amendments }: Law<I>): boolean =>
  Object.keys(amendments).length === 0

/** A rule that hands on numbers, as other rules ask it. */
export interface Reckons<I extends Ids, Facts, Found> {
  readonly reads: { readonly readings: readonly I['reading'][] }
  readonly reckon: (facts: Facts, law: Law<I>, inquiry: Inquiry<I>) => Found
}

/** The answer of a rule, by itself or with the numbers of which it is written. */
export const answerIn = <I extends Ids>(found: object): AnyAnswer<I> =>
  ('tell' in found ? (found.tell as () => unknown)() : found) as AnyAnswer<I>

type Fields = Readonly<Record<string, unknown>>

/** Whether facts are the very same. */
export const areSame = (facts: object, others: object): boolean => {
  const names = Object.keys(facts)
  return (
    names.length === Object.keys(others).length &&
    names.every((name) => (others as Fields)[name] === (facts as Fields)[name])
  )
}

/** What a rule finds of facts: as it is known already, or reckoned now and known from now on. */
export const knownOrReckoned = <I extends Ids, Facts extends object, Found extends object>(
  rule: Reckons<I, Facts, Found>,
  facts: Facts,
  law: Law<I>,
  inquiry: Inquiry<I> & { readonly known: Known<I>[] },
): Found => {
  const { known } = inquiry
  const before = known.find((one) => one.rule === rule && one.law === law && areSame(one.facts, facts))
  // What is known of a rule is what that rule found.
  if (before) return before.found as Found
  const found = rule.reckon(facts, law, inquiry)
  known.push({ rule, law, facts, found })
  return found
}

/** What is known under another option of a reading as well: what rules found that cannot read it, and ask no others that might. */
export const knownUnder = <I extends Ids>(
  other: Law<I>,
  id: I['reading'],
  known: readonly Known<I>[],
): readonly Known<I>[] =>
  known.flatMap((one) => {
    const isRead = one.rule.reads.readings.includes(id) || answerIn<I>(one.found).premises.length > 0
    return isRead ? [] : [{ ...one, law: other }]
  })
