import { once } from '../ground/remembered.js'
import type { Determination, Grounds } from './determination.js'

/**
 * What an answer comes to, without what it rests on: its status, its value, and the facts that are missing.
 *
 * @typeParam Answer - the determination
 */
export type WithoutGrounds<Answer> = Answer extends unknown ? Omit<Answer, keyof Grounds> : never

/** What an answer comes to. */
export const withoutGrounds = <Answer extends Determination<unknown, unknown>>(
  answer: Answer,
): WithoutGrounds<Answer> => {
  const { rule, citations, parameters, readings, findings, premises, ...outcome } = answer
  return Object.freeze(outcome) as WithoutGrounds<Answer>
}

/** Under which an answer keeps what gives its grounds. Not enumerable, so that it is in no copy. */
const whole = Symbol('xueshi.whole')

interface OnDemand {
  readonly [whole]: () => Grounds
}

/** A field of the grounds, as an own property like any other. Shared by all answers: one made for each would take longer than most sums. */
const onDemand = (field: keyof Grounds): PropertyDescriptor => ({
  enumerable: true,
  get(this: OnDemand) {
    return this[whole]()[field]
  },
})

const grounds = [
  ['citations', onDemand('citations')],
  ['parameters', onDemand('parameters')],
  ['readings', onDemand('readings')],
  ['findings', onDemand('findings')],
  ['premises', onDemand('premises')],
] as const

/**
 * An answer of which it is known what it comes to, and whose grounds are had by asking the rule when they are first read. Whoever
 * reads it, copies it, compares it or writes it as JSON finds the answer of the rule.
 *
 * @param rule - the id of the rule
 * @param outcome - what the rule comes to, frozen
 * @param ask - asks the rule
 */
export const withGroundsOnDemand = <Answer extends Determination<unknown, unknown>>(
  rule: string,
  outcome: WithoutGrounds<Answer>,
  ask: () => Answer,
): Answer => {
  const answer = Object.defineProperty({ rule }, whole, { value: once(ask) })
  for (const [field, accessor] of grounds) Object.defineProperty(answer, field, accessor)
  // What is known and what is had on demand make an answer together.
  return Object.freeze(Object.assign(answer, outcome)) as unknown as Answer
}
