import type { MissingFact } from '../engine/determination/missing.js'
import type { Law } from '../engine/editions/law.js'
import { takenArguments } from '../engine/ground/arguments.js'
import { invalidArgument } from '../engine/ground/errors.js'
import { type FactWords, type Language, tellingArguments } from './language.js'
import { saidOf } from './missing.js'
import { referencesIn } from './provision-words.js'
import { visible } from './visible.js'

/**
 * A missing fact as the question that would settle it.
 *
 * @param missing - the fact, and the key of the person, record or entry that lacks it
 * @param language - the language
 * @param law - the edition that was asked, where it changes how provisions are cited
 * @throws XueshiError `invalid-argument` for what is no language, or for a fact that it has no words for
 * @returns one or more short questions
 * @example
 * ```ts
 * import { questionOf } from 'xueshi'
 * import { english } from 'xueshi/en'
 * import { chinese } from 'xueshi/zh-CN'
 * questionOf({ fact: 'person.in-service' }, chinese) // => '是否在职？'
 * questionOf({ fact: 'record.result', of: 'r1' }, english) // => 'Record "r1": Was the assessment passed?'
 * ```
 */
export const questionOf = (missing: MissingFact, language: Language, law?: Law): string => {
  tellingArguments(language, law)
  takenArguments({ missing }, { missing: { fact: 'string', 'of?': 'string' } })
  if (!Object.hasOwn(language.facts, missing.fact)) {
    throw invalidArgument('missing', 'a fact for which the language has words')
  }
  const { question } = language.facts[missing.fact] as FactWords
  return visible(saidOf(missing, question, language, referencesIn(language, law)))
}
