import { listArgument } from '../engine/ground/arguments.js'
import type { AnswerOf, RuleId } from './catalogue.js'
import type { Grounds } from './pack.js'

/**
 * The answer of a rule on which another answer was built.
 *
 * @param answer - any answer, as computed or read back from JSON
 * @param id - the id of the rule whose answer is looked for
 * @returns the first premise by that rule, or nothing where the answer was not built on it; premises of premises are not
 * looked through
 * @example
 * ```ts
 * import { assessPersonYear, parsePerson, premiseOf } from 'xueshi'
 * const person = parsePerson({
 *   id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true,
 * })
 * const year = person.ok && assessPersonYear({ person: person.value, records: [], year: 2025 })
 * const quota = year && premiseOf(year, 'annual-quota')
 * quota && quota.status === 'settled' && quota.value.shortfall // => '80'
 * year && premiseOf(year, 'funding-floor') // => undefined
 * ```
 */
export const premiseOf = <Id extends RuleId>(
  answer: Pick<Grounds, 'premises'>,
  id: Id,
): AnswerOf<Id> | undefined => {
  const { premises }: Pick<Grounds, 'premises'> = Object(answer)
  listArgument(premises, 'answer.premises', 'answers of rules')
  return premises.find((premise) => premise.rule === id) as AnswerOf<Id> | undefined
}
