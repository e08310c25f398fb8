import { utf8Of } from '../utf8.js'
import { type Cursor, jsonSigns, passes, unknown } from './cursor.js'

const { space, quote, colon, openBrace } = jsonSigns

/** Words to be known by their bytes. */
export interface WordTable {
  /** The bytes of all words, one after another. */
  readonly letters: Uint8Array
  /** Where each begins among them, and the last ends. */
  readonly starts: Uint16Array
  /** How many bytes the longest has. */
  readonly longest: number
  /** By length, first and last byte the place of a word among them, or that of another before it. */
  readonly slots: Int16Array
}

const slotMask = 255

const slotOf = (length: number, first: number, last: number): number =>
  (length * 7 + first * 31 + last * 3) & slotMask

/** A table of words, each known by its place. */
export const wordTable = (words: readonly string[]): WordTable => {
  const letters = utf8Of(words.join(''))
  const starts = new Uint16Array(words.length + 1)
  const slots = new Int16Array(slotMask + 1).fill(-1)
  let longest = 0
  words.forEach((word, place) => {
    const { length } = word
    const start = starts[place] as number
    starts[place + 1] = start + length
    longest = Math.max(longest, length)
    let slot = slotOf(length, letters[start] as number, letters[start + length - 1] as number)
    while (slots[slot] !== -1) slot = (slot + 1) & slotMask
    slots[slot] = place
  })
  return { letters, starts, longest, slots }
}

/** Passes one of some words in quotes; gives its place among them, or `unknown`. */
export const wordOf = (cursor: Cursor, { letters, longest, slots, starts }: WordTable): number => {
  const { bytes } = cursor
  let from = cursor.at
  while (bytes[from] === space) from++
  if (bytes[from] !== quote) return unknown
  from++
  const end = from + longest
  let at = from
  while (at < end && bytes[at] !== quote) at++
  if (bytes[at] !== quote || at === from) return unknown
  const length = at - from
  for (
    let slot = slotOf(length, bytes[from] as number, bytes[at - 1] as number);
    ;
    slot = (slot + 1) & slotMask
  ) {
    const place = slots[slot] as number
    if (place === -1) return unknown
    const start = starts[place] as number
    if ((starts[place + 1] as number) - start !== length) continue
    let same = 0
    while (same < length && letters[start + same] === bytes[from + same]) same++
    if (same < length) continue
    cursor.at = at + 1
    return place
  }
}

/** The names of the fields of an object, with what is known of their order: most programs write them in one. */
export interface FieldNames {
  /** The names. */
  readonly table: WordTable
  /** By the place of a name, and before all names by their number, that of the one that last followed it. */
  readonly following: Int16Array
  /** The place of the name that was last passed; their number at the beginning of an object. */
  last: number
}

/** The names of fields, of whose order nothing is known yet. */
export const fieldNames = (table: WordTable): FieldNames => {
  const names = table.starts.length - 1
  return { table, following: new Int16Array(names + 1), last: names }
}

/** Passes the bracket that begins an object; says whether it stands there. */
export const passesStart = (cursor: Cursor, fields: FieldNames): boolean => {
  fields.last = fields.following.length - 1
  return passes(cursor, openBrace)
}

/** Passes the name of a field; gives its place among the names, or `unknown`. */
export const fieldOf = (cursor: Cursor, fields: FieldNames): number => {
  const { following, last, table } = fields
  const { letters, starts } = table
  const { bytes } = cursor
  const expected = following[last] as number
  const start = starts[expected] as number
  const length = (starts[expected + 1] as number) - start
  let from = cursor.at
  while (bytes[from] === space) from++
  let same = 0
  while (same < length && letters[start + same] === bytes[from + 1 + same]) same++
  let field = expected
  if (same === length && bytes[from] === quote && bytes[from + 1 + length] === quote) {
    cursor.at = from + length + 2
  } else {
    field = wordOf(cursor, table)
    if (field === unknown) return unknown
    following[last] = field
  }
  fields.last = field
  return passes(cursor, colon) ? field : unknown
}
