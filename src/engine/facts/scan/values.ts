import { firstOfMonth } from '../../quantity/calendar.js'
import { utf8Of } from '../utf8.js'
import { type Cursor, jsonSigns, monthRoom, passes, passesLiteral, passSpaces, unknown } from './cursor.js'

const { space, quote, comma, closeBracket, closeBrace } = jsonSigns
const point = 46
const zero = 48
const hyphen = 45

const digitAt = (bytes: Uint8Array, at: number): number => {
  const digit = (bytes[at] as number) - zero
  return digit >= 0 && digit <= 9 ? digit : unknown
}

/** Where a month is remembered, by the four bytes of its year and the four behind them. */
const monthSlot = (year: number, month: number): number =>
  (Math.imul(year + month, 0x9e3779b1) >>> 24) * monthRoom.numbers

/** Remembers a month that begins at a place, with its first day and how many it has; says whether there is such. */
const isMonth = ({ bytes, months, words }: Cursor, at: number, slot: number): boolean => {
  const year =
    digitAt(bytes, at) * 1000 +
    digitAt(bytes, at + 1) * 100 +
    digitAt(bytes, at + 2) * 10 +
    digitAt(bytes, at + 3)
  const month = digitAt(bytes, at + 5) * 10 + digitAt(bytes, at + 6)
  if (bytes[at + 4] !== hyphen || bytes[at + 7] !== hyphen) return false
  if (year < 1900 || year > 2999 || month < 1 || month > 12) return false
  const first = firstOfMonth(year, month)
  months[slot] = words.getInt32(at, true)
  months[slot + 1] = words.getInt32(at + 4, true)
  months[slot + 2] = first
  months[slot + 3] = firstOfMonth(year, month + 1) - first
  return true
}

/** Passes a calendar date in quotes; gives its day, or `unknown`. */
export const dayIn = (cursor: Cursor): number => {
  const { bytes, months, words } = cursor
  if (!passes(cursor, quote)) return unknown
  const { at } = cursor
  if (at + 11 > bytes.length || bytes[at + 10] !== quote) return unknown
  const year = words.getInt32(at, true)
  const month = words.getInt32(at + 4, true)
  const slot = monthSlot(year, month)
  if ((months[slot] !== year || months[slot + 1] !== month) && !isMonth(cursor, at, slot)) return unknown
  const day = digitAt(bytes, at + 8) * 10 + digitAt(bytes, at + 9)
  if (day < 1 || day > (months[slot + 3] as number)) return unknown
  cursor.at = at + 11
  return (months[slot + 2] as number) + day - 1
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
