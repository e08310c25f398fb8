import canonicalize from 'canonicalize'
import { type Determination, hasValue, type Verdict } from '../engine/determination/determination.js'
import { answerArgument } from '../engine/ground/arguments.js'

/** How far an answer came, where it gives no value. */
export type ValuelessStatus = Exclude<Determination<unknown, unknown>['status'], 'settled' | 'bounded'>

/**
 * What an answer comes to, in short: what two answers must share to come to the same.
 *
 * - `standing`: the verdict of a check, or the status of an answer without a value.
 * - `value`: the value of an answer that checks nothing, or whatever the caller chose to look at. In a report `number-1`,
 *   `number-2` and so on stand in it for the numbers of certificates that its fields hold; a number that the caller's own
 *   aspect picks out of its field stands as it is.
 */
export type Outcome =
  | { readonly kind: 'standing'; readonly standing: Verdict | ValuelessStatus }
  | { readonly kind: 'value'; readonly value: unknown }

/** What to look at in an answer instead of its verdict or value: plain data that survives JSON. */
export type Aspect<Answer> = (answer: Answer) => unknown

/**
 * What an answer comes to: the verdict of a check, otherwise its value; its status where it has none.
 *
 * @param answer - the answer of any rule or assessment
 * @returns the outcome
 * @example
 * ```ts
 * import { assessPriorityGroup, assessStudyTimeRight } from 'xueshi'
 * import { outcomeOf } from 'xueshi/tools'
 * outcomeOf(assessStudyTimeRight({ grantedHours: '72', year: 2025 }))
 * // => { kind: 'standing', standing: 'not-met' }
 * outcomeOf(assessPriorityGroup({ title: 'junior' })) // => { kind: 'value', value: { priority: false } }
 * ```
 */
export const outcomeOf = (answer: Determination<unknown, unknown>): Outcome => {
  answerArgument(answer, 'answer')
  if (!hasValue(answer)) return { kind: 'standing', standing: answer.status }
  const { value } = answer
  // A rule whose value names a verdict is a check; its figures may differ where the verdict is the same.
  const { verdict } = Object(value) as { readonly verdict?: Verdict }
  return verdict === undefined ? { kind: 'value', value } : { kind: 'standing', standing: verdict }
}

/** What an answer comes to, looked at as the caller chose. */
export const outcomeBy = <Answer extends Determination<unknown, unknown>>(
  answer: Answer,
  aspect: Aspect<Answer> | undefined,
): Outcome => (aspect ? { kind: 'value', value: aspect(answer) ?? null } : outcomeOf(answer))

/** One text for one outcome. */
export const outcomeKey = (outcome: Outcome): string =>
  // The canonical form of a value is never a word that stands by itself.
  outcome.kind === 'standing' ? outcome.standing : (canonicalize(outcome) as string)

/** Whether two outcomes are the same. */
export const isSameOutcome = (one: Outcome, other: Outcome): boolean => outcomeKey(one) === outcomeKey(other)
