import { takenArguments } from '../engine/ground/arguments.js'
import type { Problem } from '../engine/ground/problem.js'
import { type Language, tellingArguments } from './language.js'

/**
 * What is expected where outside data is wrong, in a sentence for whoever fills it in. It repeats nothing of the input.
 *
 * @param problem - one of the problems of a refused input
 * @param language - the language
 * @throws XueshiError `invalid-argument` for what is no language
 * @returns the sentence
 * @example
 * ```ts
 * import { parseUnit, problemText } from 'xueshi'
 * import { english } from 'xueshi/en'
 * const refused = parseUnit({ id: 'u1', kind: 'enterprise', divisionCode: '50' })
 * refused.ok || refused.problems.map((problem) => problemText(problem, english))
 * // => ['This must be a division code of GB/T 2260: six digits.']
 * ```
 */
export const problemText = (problem: Problem, language: Language): string => {
  tellingArguments(language)
  const { problems } = language
  takenArguments({ problem }, { problem: { code: Object.keys(problems), details: ['string'] } })
  return problems[problem.code](problem.details)
}
