import type { VocabularyName, vocabularies } from '../../chongqing/law/vocabularies.js'
import type { Item } from '../../chongqing/law/vocabulary/list.js'
import { terms } from '../../words/zh-CN/law/terms.js'
import { contentWords } from './further/content.js'
import { coverageWords } from './further/coverage.js'
import { organisationWords } from './further/organisation.js'
import { studyWords } from './further/study.js'
import type { WordsById } from './word-reader.js'

const further: { readonly [Name in VocabularyName]?: WordsById<string> } = {
  ...contentWords,
  ...coverageWords,
  ...organisationWords,
  ...studyWords,
}

/** What stands for each id of a list of the law: the official term first, then what else people write. */
export const wordsOf = <Name extends VocabularyName>(
  name: Name,
): WordsById<Item<(typeof vocabularies)[Name]>> =>
  Object.fromEntries(
    Object.entries<string>(terms[name]).map(([id, term]) => [id, [term, ...(further[name]?.[id] ?? [])]]),
  ) as never
