import { isCitizenNumber } from '../../../engine/facts/citizen-number.js'
import { jsonIn } from '../../../engine/facts/json.js'
import {
  type Cursor,
  cursorOf,
  isSame,
  jsonSigns,
  passes,
  passesAny,
  passesLiteral,
  unknown,
} from '../../../engine/facts/scan/cursor.js'
import { passesText } from '../../../engine/facts/scan/texts.js'
import { dayIn } from '../../../engine/facts/scan/values.js'
import {
  type Expected,
  expecting,
  fieldTable,
  passesStart,
  wordOf,
  wordTable,
} from '../../../engine/facts/scan/words.js'
import { textOf, utf8Of } from '../../../engine/facts/utf8.js'
import { dayNumber } from '../../../engine/quantity/calendar.js'
import { parsePerson } from '../../entities/professional-person.js'
import { endless } from '../../statistics/rows.js'
import type { Building } from '../building.js'
import { whoIs } from '../from-people.js'
import { longest } from './longest.js'
import { hashOf } from './signs.js'

const { comma, colon, quote, backslash, closeBrace, openBracket, closeBracket } = jsonSigns

const ownFields = /* @__PURE__ */ wordTable(['id', 'name', 'citizenNumber', 'employments'])
const employmentFields = /* @__PURE__ */ fieldTable(['unitId', 'from', 'to'])

/** The day from which on a last day says that there is none. */
const noEnd = /* @__PURE__ */ dayNumber('2099-01-01')

/** The last day that personnel systems write where there is none. */
const lastOfAll = /* @__PURE__ */ utf8Of('"9999-12-31"')

/** A person as far as it has been passed. */
export interface ScannedPerson {
  idFrom: number
  idTo: number
  profile: number
  unit: number
  joined: number
  left: number
}

/** Bytes that were once read as something, which holds for whoever has the same. */
interface Known {
  readonly bytes: Uint8Array
  readonly place: number
}

/** The places of texts by their bytes. */
type Places = Map<number, Known>

/** The place of bytes where it is known; otherwise the one that is then found for them, unless it is `unknown`. */
const placeIn = (
  places: Places,
  { bytes, words }: Cursor,
  from: number,
  to: number,
  find: () => number,
): number => {
  const hash = hashOf({ bytes, words }, from, to, 0)
  const known = places.get(hash)
  if (known?.bytes.length === to - from && isSame(known.bytes, 0, to - from, bytes, from)) return known.place
  const place = find()
  if (place !== unknown) places.set(hash, { bytes: bytes.slice(from, to), place })
  return place
}

/** Passes a list of one employment of which both ends are known to the day. */
const passesEmployment = (
  fields: Expected,
  cursor: Cursor,
  person: ScannedPerson,
  units: Places,
  to: Building,
): boolean => {
  if (!passes(cursor, openBracket) || !passesStart(cursor, fields)) return false
  let seen = 0
  let [unitFrom, unitTo] = [0, 0]
  person.left = endless
  do {
    const field = wordOf(cursor, fields)
    if (field === unknown || (seen & (1 << field)) !== 0) return false
    seen |= 1 << field
    if (field === 0) {
      if (!passesText(cursor, longest.key)) return false
      unitFrom = cursor.from
      unitTo = cursor.to
      continue
    }
    const day = field === 2 && passesLiteral(cursor, lastOfAll) ? endless : dayIn(cursor)
    if (day === unknown) return false
    if (field === 1) person.joined = day
    else person.left = day
  } while (passes(cursor, comma))
  if ((seen & 3) !== 3 || person.left < person.joined) return false
  if (person.left >= noEnd) person.left = endless
  person.unit = placeIn(units, cursor, unitFrom, unitTo, () =>
    to.unitOf(textOf(cursor.bytes.subarray(unitFrom, unitTo)) as string),
  )
  return passes(cursor, closeBrace) && passes(cursor, closeBracket)
}

const passesCitizenNumber = (cursor: Cursor): boolean =>
  passesText(cursor, longest.key, longest.key) &&
  isCitizenNumber(textOf(cursor.bytes.subarray(cursor.from, cursor.to)) as string)

/** The place of the name of the next field among those that are looked at here, -1 for any other. */
const fieldIn = (cursor: Cursor, fields: Expected): number => {
  const { at } = cursor
  const field = wordOf(cursor, fields)
  if (field !== unknown) return field
  cursor.at = at
  if (!passes(cursor, quote)) return unknown
  const { bytes } = cursor
  while (bytes[cursor.at] !== quote) {
    const byte = bytes[cursor.at] as number
    if (byte < 32 || byte === backslash) return unknown
    cursor.at++
  }
  cursor.at++
  return -1
}

/**
 * Passes people. What of them is not their own, such as a title, is read by the schema when it is first met, and known by its
 * bytes from then on.
 */
export const personScan = (to: Building): ((cursor: Cursor, person: ScannedPerson) => boolean) => {
  const fields = expecting(ownFields)
  const employmentWords = expecting(employmentFields)
  const units: Places = new Map()
  const profiles: Places = new Map()
  const rest = cursorOf(new Uint8Array(4096))
  let length = 0

  const profileOf = (cursor: Cursor, from: number): number =>
    placeIn(profiles, rest, 0, length, () => {
      const person = parsePerson(jsonIn(cursor.bytes.subarray(from, cursor.at)))
      return person.ok ? to.profileOf(whoIs(person.value).profile) : unknown
    })

  return (cursor, person) => {
    const from = cursor.at
    if (!passesStart(cursor, fields)) return false
    let seen = 0
    length = 0
    person.joined = person.left = endless
    person.unit = 0
    do {
      const start = cursor.at
      const field = fieldIn(cursor, fields)
      if (field === unknown || !passes(cursor, colon)) return false
      if (field === -1) {
        if (!passesAny(cursor) || length + cursor.at - start > rest.bytes.length) return false
        for (let at = start; at < cursor.at; at++) rest.bytes[length++] = cursor.bytes[at] as number
        continue
      }
      if ((seen & (1 << field)) !== 0) return false
      seen |= 1 << field
      if (field === 0) {
        if (!passesText(cursor, longest.key)) return false
        person.idFrom = cursor.from
        person.idTo = cursor.to
      } else if (field === 1) {
        if (!passesText(cursor, longest.identity, longest.identity)) return false
      } else if (field === 2) {
        if (!passesCitizenNumber(cursor)) return false
      } else if (!passesEmployment(employmentWords, cursor, person, units, to)) return false
    } while (passes(cursor, comma))
    if ((seen & 1) === 0 || !passes(cursor, closeBrace)) return false
    person.profile = profileOf(cursor, from)
    return person.profile !== unknown
  }
}
