// A strict reader of JSON as bytes. It knows the plain way in which programs write facts; what it does not know is left to
// JSON.parse and the schemas, so that it has nothing to refuse and must never take for sound what they would refuse.

import { firstOfMonth } from '../quantity/calendar.js'
import { utf8Of } from './utf8.js'

/** A place in bytes that end with a line end, and the text that was last passed there. */
export interface Cursor {
  /** The bytes. */
  readonly bytes: Uint8Array
  /** The place of the next of them. */
  at: number
  /** Where the text that was last passed begins, behind its quote. */
  from: number
  /** Where it ends, before its quote. */
  to: number
}

/** What is not known, in the place of a number that is never so. */
export const unknown = -(2 ** 30)

const quote = 34
const backslash = 92
const space = 32
const point = 46
const zero = 48
const nine = 57

/** Passes a sign and the spaces before it; says whether it stands there. */
export const passes = (cursor: Cursor, sign: number): boolean => {
  const { bytes } = cursor
  let { at } = cursor
  while (bytes[at] === space) at++
  if (bytes[at] !== sign) return false
  cursor.at = at + 1
  return true
}

/** Passes spaces. */
export const passSpaces = (cursor: Cursor): void => {
  while (cursor.bytes[cursor.at] === space) cursor.at++
}

/** Passes the bytes of a word without quotes, such as `true`; says whether they stand there. */
export const passesLiteral = (cursor: Cursor, literal: Uint8Array): boolean => {
  passSpaces(cursor)
  if (!isSame(literal, cursor.bytes, cursor.at)) return false
  cursor.at += literal.length
  return true
}

const isSame = (word: Uint8Array, bytes: Uint8Array, from: number): boolean => {
  for (let i = 0; i < word.length; i++) if (word[i] !== bytes[from + i]) return false
  return true
}

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
  return passes(cursor, 123)
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
  return passes(cursor, 58) ? field : unknown
}

/** Whether three bytes are a Chinese character or a mark among them that every text may hold, spaces apart. */
const isChinese = (first: number, second: number, third: number): boolean => {
  if (second < 0x80 || second > 0xbf || third < 0x80 || third > 0xbf) return false
  if (first >= 0xe5 && first <= 0xe9) return true
  if (first === 0xe4) return second >= 0xb8
  // 、 to 〿, “ ” and （ ） ， ：
  if (first === 0xe3) return second === 0x80 && third > 0x80
  if (first === 0xe2) return second === 0x80 && (third === 0x9c || third === 0x9d)
  return (
    first === 0xef &&
    second === 0xbc &&
    (third === 0x88 || third === 0x89 || third === 0x8c || third === 0x9a)
  )
}

/** The most digits of a text that surely holds no citizen number. */
const keyDigits = 16

/** What a byte is in a text. */
const byteKinds = { other: 0, digit: 1, ofChinese: 2, end: 3 } as const

const kindOfByte = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return byteKinds.ofChinese
  if (byte < space || byte === quote || byte === backslash || byte === 127) return byteKinds.end
  return byte >= zero && byte <= nine ? byteKinds.digit : byteKinds.other
})

/**
 * Passes a text of at least one and at most so many bytes that is sound wherever a text may stand, also as a key: without
 * escapes, of printable characters of ASCII and Chinese ones, without a space at either end, and, unless more digits are let
 * pass, with too few for a citizen number. Says whether it is such.
 */
export const passesText = (cursor: Cursor, longest: number, mostDigits = keyDigits): boolean => {
  const { bytes } = cursor
  if (!passes(cursor, quote)) return false
  const from = cursor.at
  let at = from
  let digits = 0
  for (;;) {
    const kind = kindOfByte[bytes[at] as number] as number
    if (kind === byteKinds.end) break
    if (kind === byteKinds.ofChinese) {
      if (!isChinese(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number)) return false
      at += 3
    } else {
      digits += kind
      at++
    }
  }
  if (bytes[at] !== quote) return false
  if (at === from || at - from > longest || digits > mostDigits) return false
  if (bytes[from] === space || bytes[at - 1] === space) return false
  cursor.from = from
  cursor.to = at
  cursor.at = at + 1
  return true
}

const digitAt = (bytes: Uint8Array, at: number): number => {
  const digit = (bytes[at] as number) - zero
  return digit >= 0 && digit <= 9 ? digit : unknown
}

const isDate = (year: number, month: number, day: number): boolean => {
  if (year < 1900 || year > 2999 || month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= firstOfMonth(year, month + 1) - firstOfMonth(year, month)
}

/** Passes a calendar date in quotes; gives its day, or `unknown`. */
export const dayIn = (cursor: Cursor): number => {
  const { bytes } = cursor
  if (!passes(cursor, quote)) return unknown
  const { at } = cursor
  const year =
    digitAt(bytes, at) * 1000 +
    digitAt(bytes, at + 1) * 100 +
    digitAt(bytes, at + 2) * 10 +
    digitAt(bytes, at + 3)
  const month = digitAt(bytes, at + 5) * 10 + digitAt(bytes, at + 6)
  const day = digitAt(bytes, at + 8) * 10 + digitAt(bytes, at + 9)
  if (bytes[at + 4] !== 45 || bytes[at + 7] !== 45 || bytes[at + 10] !== quote) return unknown
  if (!isDate(year, month, day)) return unknown
  cursor.from = at
  cursor.to = at + 10
  cursor.at = at + 11
  return firstOfMonth(year, month) + day - 1
}

/**
 * Passes a decimal, in quotes or without, of at most so many digits before the point and two behind it; gives its
 * hundredths, or `unknown`.
 */
export const hundredthsIn = (cursor: Cursor, mostDigits: number): number => {
  passSpaces(cursor)
  const { bytes } = cursor
  const isQuoted = bytes[cursor.at] === quote
  const from = isQuoted ? cursor.at + 1 : cursor.at
  let at = from
  let whole = 0
  for (let digit = digitAt(bytes, at); digit !== unknown; digit = digitAt(bytes, ++at))
    whole = whole * 10 + digit
  const digits = at - from
  if (digits === 0 || digits > mostDigits || (digits > 1 && bytes[from] === zero)) return unknown
  let hundredths = whole * 100
  if (bytes[at] === point) {
    const tenths = digitAt(bytes, ++at)
    if (tenths === unknown) return unknown
    hundredths += tenths * 10
    const rest = digitAt(bytes, ++at)
    if (rest !== unknown) {
      hundredths += rest
      at++
    }
  }
  if (isQuoted && bytes[at++] !== quote) return unknown
  const next = bytes[at] as number
  // A number may go on, as with an exponent; a text has ended.
  if (!isQuoted && next !== 44 && next !== 125 && next !== 93 && next !== space) return unknown
  cursor.at = at
  return hundredths
}

/** Passes any value by its brackets and quotes, sound or not; gives whether it ends on this line. */
export const passesAny = (cursor: Cursor): boolean => {
  passSpaces(cursor)
  const { bytes } = cursor
  let depth = 0
  for (let { at } = cursor; ; at++) {
    const byte = bytes[at] as number
    if (byte < space) return false
    if (byte === quote) {
      for (at++; bytes[at] !== quote; at++) {
        if (bytes[at] === backslash) at++
        if ((bytes[at] as number) < space) return false
      }
    } else if (byte === 123 || byte === 91) depth++
    else if (byte === 125 || byte === 93) depth--
    // A value ends before what closes or follows it, or with what closes itself.
    const isClosed = depth === 0 && (byte === quote || byte === 125 || byte === 93)
    const isFollowed = depth < 0 || (depth === 0 && byte === 44)
    if (isClosed || isFollowed) {
      cursor.at = isClosed ? at + 1 : at
      return true
    }
  }
}
