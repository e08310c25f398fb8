import type { VocabularyName, vocabularies } from '../../chongqing/law/vocabularies.js'
import type { Item } from '../../chongqing/law/vocabulary/list.js'
import type { WordsById } from './word-reader.js'

/** What people write for what stands on lists of the law, beside its official term; a list is complete or not there. */
export type FurtherWords<Name extends VocabularyName> = {
  readonly [List in Name]: WordsById<Item<(typeof vocabularies)[List]>>
}
