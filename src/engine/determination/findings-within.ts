import type { Ids } from '../editions/ids.js'
import { answerArgument } from '../ground/arguments.js'
import type { Determination } from './determination.js'
import type { Finding } from './finding.js'
import { withPremises } from './with-premises.js'

/** A finding, and the rule that found it. */
export interface FoundBy<I extends Ids = Ids> {
  /** The id of the rule. */
  readonly rule: string
  readonly finding: Finding<I>
}

/**
 * Every finding of some answers and of all answers that they were built on, each once.
 *
 * @param answers - any answers, as computed or read back from JSON
 * @returns the findings in the order in which they are met, each answer's own before those of its premises
 * @example
 * ```ts
 * import { assessPersonYear, findingsWithin, parsePerson } from 'xueshi'
 * const person = parsePerson({ id: 'p1', listedAsProfessional: true, inService: true })
 * const year = person.ok && assessPersonYear({ person: person.value, records: [], year: 2025 })
 * year && year.findings.length // => 0
 * year && findingsWithin(year).map(({ rule, finding }) => [rule, finding.code])
 * // => [['annual-quota', 'annual-quota-not-met'], ['person-coverage', 'coverage-asserted']]
 * ```
 */
export const findingsWithin = <I extends Ids>(
  ...answers: Determination<unknown, unknown, I>[]
): readonly FoundBy<I>[] => {
  for (const answer of answers) answerArgument(answer, 'answers')
  const found = new Map<string, FoundBy<I>>()
  for (const { rule, findings } of answers.flatMap((answer) => withPremises(answer))) {
    for (const finding of findings) {
      const key = JSON.stringify([rule, finding])
      if (!found.has(key)) found.set(key, { rule, finding })
    }
  }
  return [...found.values()]
}
