import { type Cursor, jsonSigns, passes, passesAgain } from './cursor.js'

const { space, quote, backslash } = jsonSigns
const zero = 48
const nine = 57

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
const byteKinds = { plain: 0, ofChinese: 1, end: 2 } as const

const kindOfByte = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 128) return byteKinds.ofChinese
  return byte < space || byte === quote || byte === backslash || byte === 127
    ? byteKinds.end
    : byteKinds.plain
})

const isDigit = (byte: number): boolean => byte >= zero && byte <= nine

const digitsIn = (bytes: Uint8Array, from: number, to: number): number => {
  let digits = 0
  for (let at = from; at < to; at++) if (isDigit(bytes[at] as number)) digits++
  return digits
}

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
  for (;;) {
    const kind = kindOfByte[bytes[at] as number] as number
    if (kind === byteKinds.plain) at++
    else if (kind === byteKinds.end) break
    else if (isChinese(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number)) at += 3
    else return false
  }
  const length = at - from
  if (bytes[at] !== quote || length === 0 || length > longest) return false
  if (bytes[from] === space || bytes[at - 1] === space) return false
  if (length > mostDigits && digitsIn(bytes, from, at) > mostDigits) return false
  cursor.from = from
  cursor.to = at
  cursor.at = at + 1
  return true
}

/** Where the text that was last passed for a field stands. */
export interface LastText {
  /** The place of its first quote. */
  from: number
  /** The place behind its last. */
  to: number
}

/** Passes the last text of a field again, or another with whatever digits, which then is the last. */
export const passesLast = (cursor: Cursor, last: LastText, longest: number): boolean => {
  if (passesAgain(cursor, last.from, last.to)) return true
  if (!passesText(cursor, longest, longest)) return false
  last.from = cursor.from - 1
  last.to = cursor.at
  return true
}
