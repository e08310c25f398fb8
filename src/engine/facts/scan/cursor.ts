// A strict reader of JSON as bytes. It knows the plain way in which programs write facts; what it does not know is left to
// JSON.parse and the schemas, so that it has nothing to refuse and must never take for sound what they would refuse.

/** A place in bytes that end with a line end, and the text that was last passed there. */
export interface Cursor {
  /** The bytes. */
  readonly bytes: Uint8Array
  /** The same, of which four are read at once. */
  readonly words: DataView
  /** How many there are; a view takes longer to say so. */
  readonly end: number
  /** Months that were passed, by which other days of them are known. */
  readonly months: Int32Array
  /** The place of the next of them. */
  at: number
  /** Where the text that was last passed begins, behind its quote. */
  from: number
  /** Where it ends, before its quote. */
  to: number
}

/** The byte by which a line ends. */
export const lineEnd = 10

/** What is not known, in the place of a number that is never so. */
export const unknown = -(2 ** 30)

/** The signs of JSON by their bytes. */
export const jsonSigns = {
  space: 32,
  quote: 34,
  comma: 44,
  colon: 58,
  backslash: 92,
  openBracket: 91,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const

const { space, quote, comma, backslash, openBracket, closeBracket, openBrace, closeBrace } = jsonSigns

/** So many months are remembered, with four numbers each. */
export const monthRoom = { months: 256, numbers: 4 } as const

/** Bytes of which four are read at once. */
export const wordsOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The beginning of bytes that end with a line end. */
export const cursorOf = (bytes: Uint8Array): Cursor => ({
  // An engine reads bytes faster where they are all of one kind, and those of Node are of another.
  bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  words: wordsOf(bytes),
  end: bytes.length,
  months: new Int32Array(monthRoom.months * monthRoom.numbers),
  at: 0,
  from: 0,
  to: 0,
})

/** Passes a sign and the spaces before it; says whether it stands there. */
export const passes = (cursor: Cursor, sign: number): boolean => {
  const { bytes } = cursor
  let { at } = cursor
  if (bytes[at] !== sign) {
    while (bytes[at] === space) at++
    if (bytes[at] !== sign) return false
  }
  cursor.at = at + 1
  return true
}

/** Passes spaces. */
export const passSpaces = (cursor: Cursor): void => {
  while (cursor.bytes[cursor.at] === space) cursor.at++
}

/** Whether the bytes from one place to before another are those that stand elsewhere. */
export const isSame = (
  bytes: Uint8Array,
  from: number,
  to: number,
  others: Uint8Array,
  at: number,
): boolean => {
  for (let i = from; i < to; i++) if (bytes[i] !== others[at + i - from]) return false
  return true
}

/**
 * Whether at a place stands again what was passed from one place to before another. Eight bytes are compared at once, as a number,
 * and the last eight again: what was passed is neither a zero nor no number, for it holds no byte above those of a text.
 */
export const stands = ({ bytes, end, words }: Cursor, at: number, from: number, to: number): boolean => {
  const length = to - from
  if (at + length > end) return false
  if (length < 8) {
    if (length < 4) return isSame(bytes, from, to, bytes, at)
    return (
      words.getInt32(from, true) === words.getInt32(at, true) &&
      words.getInt32(to - 4, true) === words.getInt32(at + length - 4, true)
    )
  }
  const last = to - 8
  const by = at - from
  for (let one = from; one < last; one += 8) {
    if (words.getFloat64(one, true) !== words.getFloat64(one + by, true)) return false
  }
  return words.getFloat64(last, true) === words.getFloat64(last + by, true)
}

/** Passes spaces and what was passed from one place to before another, where it stands again. */
export const passesAgain = (cursor: Cursor, from: number, to: number): boolean => {
  passSpaces(cursor)
  if (from === to || !stands(cursor, cursor.at, from, to)) return false
  cursor.at += to - from
  return true
}

/** Passes the bytes of a word without quotes, such as `true`; says whether they stand there. */
export const passesLiteral = (cursor: Cursor, literal: Uint8Array): boolean => {
  passSpaces(cursor)
  if (!isSame(literal, 0, literal.length, cursor.bytes, cursor.at)) return false
  cursor.at += literal.length
  return true
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
    } else if (byte === openBrace || byte === openBracket) depth++
    else if (byte === closeBrace || byte === closeBracket) depth--
    // A value ends before what closes or follows it, or with what closes itself.
    const isClosed = depth === 0 && (byte === quote || byte === closeBrace || byte === closeBracket)
    const isFollowed = depth < 0 || (depth === 0 && byte === comma)
    if (isClosed || isFollowed) {
      cursor.at = isClosed ? at + 1 : at
      return true
    }
  }
}
