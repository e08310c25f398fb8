import { type VocabularyName, vocabularies } from '../../chongqing/law/vocabularies.js'
import type { Item } from '../../chongqing/law/vocabulary/list.js'
import { idArgument } from '../../engine/ground/arguments.js'
import { remembered } from '../../engine/ground/remembered.js'
import type { ReadResult } from '../read-result.js'
import { wordReader } from './word-reader.js'
import { wordsOf } from './words-of.js'

const names = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.keys(vocabularies) as VocabularyName[])

const readerOf = /* @__PURE__ */ remembered((name: VocabularyName) => wordReader<string>(wordsOf(name)))

/**
 * Reads a Chinese word for something on a list of the law, as people write it in their files.
 *
 * The official term is known, and so are the words that stand for it in daily use; full width, the other forms of characters,
 * brackets and white space make no difference. A word that is not known is not guessed: the nearest known ones are named. One
 * that may mean either of two ids is not read.
 *
 * @param list - the name of the list, as in `vocabularies`
 * @param text - the word
 * @returns the id, or why it was not read
 * @throws XueshiError `invalid-argument` for a list that does not exist, or for what is no text
 * @example
 * ```ts
 * import { readTerm } from 'xueshi/import'
 * readTerm('studyForms', '网络学习') // => { ok: true, value: 'distance' }
 * readTerm('subjectClasses', '公 需 課') // => { ok: true, value: 'public-required' }
 * readTerm('subjectClasses', '公需学科') // => { ok: false, reason: 'unknown-word', nearest: ['公需科', '公需科目', '公需'] }
 * readTerm('educationLevels', '中技').ok // => false
 * ```
 */
export const readTerm = <Name extends VocabularyName>(
  list: Name,
  text: string,
): ReadResult<Item<(typeof vocabularies)[Name]>> => {
  idArgument(list, names, 'list')
  return readerOf(list)(text) as ReadResult<Item<(typeof vocabularies)[Name]>>
}
