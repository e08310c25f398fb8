import { firstOfMonth } from '../../quantity/calendar.js'
import { utf8Of } from '../utf8.js'
import { type Cursor, jsonSigns, passes, passesLiteral, passSpaces, unknown } from './cursor.js'

const { space, quote, comma, backslash, closeBracket, closeBrace } = jsonSigns
const point = 46
const zero = 48
const nine = 57
const hyphen = 45

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
  if (bytes[at + 4] !== hyphen || bytes[at + 7] !== hyphen || bytes[at + 10] !== quote) return unknown
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
  if (!isQuoted && next !== comma && next !== closeBrace && next !== closeBracket && next !== space)
    return unknown
  cursor.at = at
  return hundredths
}

const literals = {
  true: /* @__PURE__ */ utf8Of('true'),
  false: /* @__PURE__ */ utf8Of('false'),
  null: /* @__PURE__ */ utf8Of('null'),
}

/** Passes true or false; gives 1 or 0, or `unknown`. */
export const flagIn = (cursor: Cursor): number => {
  if (passesLiteral(cursor, literals.true)) return 1
  return passesLiteral(cursor, literals.false) ? 0 : unknown
}

/** Passes null; says whether it stands there. */
export const passesNull = (cursor: Cursor): boolean => passesLiteral(cursor, literals.null)
