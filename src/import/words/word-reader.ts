import { notRead, type ReadResult, understood } from '../read-result.js'
import { isBlankText } from '../text.js'
import { nearestWords } from './nearest.js'
import { wordOf } from './word.js'

/** The words of a list by the id that they stand for. A word under several ids may mean any of them, and is not read. */
export type WordsById<Id extends string> = Readonly<Record<Id, readonly string[]>>

/** What a list makes of a word. */
export type WordReader<Id> = (text: string) => ReadResult<Id>

const idsByWord = <Id extends string>(words: WordsById<Id>): ReadonlyMap<string, readonly Id[]> => {
  const idsOf = new Map<string, Id[]>()
  for (const [id, list] of Object.entries<readonly string[]>(words) as [Id, readonly string[]][]) {
    for (const word of new Set(list.map(wordOf))) idsOf.set(word, [...(idsOf.get(word) ?? []), id])
  }
  return idsOf
}

/** Reads the words of a list; the first word of each id is the usual one. */
export const wordReader = <Id extends string>(words: WordsById<Id>): WordReader<Id> => {
  // Made when the first word is read: who imports all lists reads few of them.
  let idsOf: ReadonlyMap<string, readonly Id[]> | undefined
  return (text) => {
    const word = wordOf(text)
    idsOf ??= idsByWord(words)
    const ids = idsOf.get(word)
    if (ids === undefined) {
      return isBlankText(word)
        ? notRead('empty')
        : notRead('unknown-word', nearestWords(word, [...idsOf.keys()]))
    }
    return ids.length === 1
      ? understood(ids[0] as Id)
      : notRead(
          'ambiguous-word',
          ids.map((id) => words[id][0] as string),
        )
  }
}
