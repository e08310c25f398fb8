import { utf8Of } from '../utf8.js'
import { type Cursor, jsonSigns, passes, passSpaces, unknown, wordsOf } from './cursor.js'

const { quote, openBrace } = jsonSigns

/** Words to be known by their bytes. */
export interface WordTable {
  /** The bytes of one word in its quotes after another, four in each; the last four of a word are in its last. */
  readonly letters: Int32Array
  /** By the place of a word its first four among them. */
  readonly firsts: Uint16Array
  /** By its place how many bytes it has. */
  readonly lengths: Uint8Array
  /** By the first four bytes of words the place of one of them. */
  readonly slots: Int16Array
  /** By the place of a word that of another which falls where it does. */
  readonly others: Int16Array
}

const none = -1

/** Where a word is found by its quote and the three bytes behind it. */
const slotOf = (head: number): number => Math.imul(head, 0x9e3779b1) >>> 24

/** The bytes of a text, four in each number, the last four in the last. */
const fours = (text: string): readonly number[] => {
  const bytes = utf8Of(text)
  const words = wordsOf(bytes)
  return Array.from({ length: Math.ceil(bytes.length / 4) }, (_, i) =>
    words.getInt32(Math.min(i * 4, bytes.length - 4), true),
  )
}

/** A table of words of at least two letters of ASCII, each known by its place; with what always stands behind one. */
export const wordTable = (words: readonly string[], behind = ''): WordTable => {
  const quoted = words.map((word) => `"${word}"${behind}`)
  const letters: number[] = []
  const firsts = new Uint16Array(words.length)
  const slots = new Int16Array(256).fill(none)
  const others = new Int16Array(words.length)
  quoted.forEach((word, place) => {
    const own = fours(word)
    firsts[place] = letters.length
    letters.push(...own)
    const slot = slotOf(own[0] as number)
    others[place] = slots[slot] as number
    slots[slot] = place
  })
  const lengths = Uint8Array.from(quoted, ({ length }) => length)
  return { letters: Int32Array.from(letters), firsts, lengths, slots, others }
}

/** A table of the names of fields, with the colon behind each. */
export const fieldTable = (names: readonly string[]): WordTable => wordTable(names, ':')

/** Whether one of the words stands at a place. */
const standsAt = (
  { end, words }: Cursor,
  at: number,
  { firsts, lengths, letters }: WordTable,
  place: number,
): boolean => {
  const last = at + (lengths[place] as number) - 4
  if (last + 4 > end) return false
  let four = firsts[place] as number
  for (let next = at; next < last; next += 4) {
    if (words.getInt32(next, true) !== letters[four++]) return false
  }
  return words.getInt32(last, true) === letters[four]
}

const placeAt = (cursor: Cursor, at: number, table: WordTable): number => {
  if (at + 4 > cursor.end) return none
  const { others, slots } = table
  let place = slots[slotOf(cursor.words.getInt32(at, true))] as number
  while (place !== none && !standsAt(cursor, at, table, place)) place = others[place] as number
  return place
}

/** Words with what is known of their order: most programs write the fields of an object in one, and many values again and again. */
export interface Expected {
  /** The words. */
  readonly table: WordTable
  /** By the place of a word, and before all words by their number, that of the one that last followed it. */
  readonly following: Int16Array
  /** The place of the word that was last passed; their number before all words. */
  last: number
}

/** Words of whose order nothing is known yet. */
export const expecting = (table: WordTable): Expected => {
  const words = table.lengths.length
  return { table, following: new Int16Array(words + 1), last: words }
}

/** Passes one of some words in quotes; gives its place among them, or `unknown`. */
export const wordOf = (cursor: Cursor, expected: Expected): number => {
  if (cursor.bytes[cursor.at] !== quote) passSpaces(cursor)
  const { at } = cursor
  const { following, last, table } = expected
  let place = following[last] as number
  if (!standsAt(cursor, at, table, place)) {
    place = placeAt(cursor, at, table)
    if (place === none) return unknown
    following[last] = place
  }
  expected.last = place
  cursor.at = at + (table.lengths[place] as number)
  return place
}

/** Passes the bracket that begins an object with such fields; says whether it stands there. */
export const passesStart = (cursor: Cursor, expected: Expected): boolean => {
  expected.last = expected.table.lengths.length
  return passes(cursor, openBrace)
}
