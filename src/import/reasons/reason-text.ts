import { takenFacts } from '../../engine/ground/parsed.js'
import type { NotRead } from '../read-result.js'
import type { Reason } from './reason.js'
import { reasonsArgument } from './reasons-argument.js'

/** What a language says where something written was not read. */
export interface ReasonWords {
  /** Why it was not read, and what to write instead. */
  readonly reasons: Readonly<Record<Reason, string>>
  /** Which words would have been understood, the nearest first. */
  readonly nearest: (words: readonly string[]) => string
  /** A sentence with its place: the heading, and what stood there; either may be empty. */
  readonly at: (heading: string, stood: string, sentence: string) => string
}

/**
 * Why something written was not read, and what to write instead, for whoever keeps the file. It does not repeat what stands
 * there.
 *
 * @param notRead - what a reader answered
 * @param language - the language: `chineseReasons` or `englishReasons`
 * @returns the sentences
 * @throws XueshiError `invalid-argument` for what is no language
 * @example
 * ```ts
 * import { chineseReasons, readTerm, reasonText } from 'xueshi/import'
 * const read = readTerm('subjectClasses', '公需学科')
 * read.ok || reasonText(read, chineseReasons)
 * // => '不认识这个写法，请改用规范名称。最接近的写法：公需科、公需科目、公需。'
 * ```
 */
export const reasonText = (notRead: NotRead, language: ReasonWords): string => {
  reasonsArgument(language)
  takenFacts(notRead, { reason: Object.keys(language.reasons), nearest: ['string'] }, () => 'notRead')
  const { reason, nearest } = notRead
  const sentence = language.reasons[reason]
  return nearest.length === 0 ? sentence : sentence + language.nearest(nearest)
}
