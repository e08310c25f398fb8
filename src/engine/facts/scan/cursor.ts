// A strict reader of JSON as bytes. It knows the plain way in which programs write facts; what it does not know is left to
// JSON.parse and the schemas, so that it has nothing to refuse and must never take for sound what they would refuse.

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
