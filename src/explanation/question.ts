import type { MissingFact } from '../engine/determination/missing.js'
import { chongqing2006, type Law } from '../engine/editions/law.js'
import type { Locale } from './language.js'
import { languages, localeArgument } from './languages.js'
import { saidOf } from './missing.js'

/**
 * A missing fact as the question that would settle it.
 *
 * @category Explanation
 * @param missing - the fact, and the key of the person, record or entry that lacks it
 * @param locale - the language
 * @param law - the edition that was asked, where it changes how provisions are cited
 * @throws XueshiError `unknown-locale`
 * @returns one or more short questions
 * @example
 * ```ts
 * import { questionOf } from 'xueshi'
 * questionOf({ fact: 'person.in-service' }, 'zh-CN') // => '是否在职？'
 * questionOf({ fact: 'record.result', of: 'r1' }, 'en') // => 'Record "r1": Was the assessment passed?'
 * ```
 */
export const questionOf = (missing: MissingFact, locale: Locale, law: Law = chongqing2006): string => {
  localeArgument(locale)
  return saidOf(missing, languages[locale].facts[missing.fact].question, locale, law)
}
