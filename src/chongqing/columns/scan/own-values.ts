import { kinds } from '../../../engine/facts/kinds.js'
import { type Cursor, jsonSigns, passes, passesAgain, unknown } from '../../../engine/facts/scan/cursor.js'
import { passesLast, passesText } from '../../../engine/facts/scan/texts.js'
import { dayIn, hundredthsIn } from '../../../engine/facts/scan/values.js'
import { wordOf } from '../../../engine/facts/scan/words.js'
import { marked } from '../../statistics/rows.js'
import { longest } from './longest.js'
import type { ScannedRecord } from './scanned.js'
import { hashOf, signKinds } from './signs.js'
import { note } from './trail.js'

/** The kinds of values that are a record's own: all that is not the same in many. */
export const own = {
  id: 0,
  person: 1,
  title: 2,
  form: 3,
  subject: 4,
  first: 5,
  last: 6,
  day: 7,
  amount: 8,
  hoursOfDay: 9,
  partOfDay: 10,
  travel: 11,
  rest: 12,
  proof: 13,
  completion: 14,
  class: 15,
  certificate: 16,
  registered: 17,
  key: 18,
  points: 19,
  grade: 20,
  cost: 21,
  volume: 22,
  content: 23,
  capacity: 24,
  route: 25,
} as const

/** Passes a text and notes it as a sign. */
const passesSign = (cursor: Cursor, record: ScannedRecord, kind: number, digits?: number): boolean => {
  if (!passesText(cursor, longest.key, digits)) return false
  record.signs.note(hashOf(cursor, cursor.from, cursor.to, kind))
  if (kind === signKinds.proof) record.marks |= marked.proven
  return true
}

const passesPerson = (cursor: Cursor, record: ScannedRecord): boolean => {
  record.isOwn = passesAgain(cursor, record.personFrom, record.personTo)
  return record.isOwn || passesText(cursor, longest.key)
}

/** Passes a number, which is no text; gives its hundredths. */
const numberIn = (cursor: Cursor, digits: number): number =>
  passes(cursor, jsonSigns.quote) ? unknown : hundredthsIn(cursor, digits)

/** Passes a value of a kind, and writes down what it says. */
export const passesOwn = (cursor: Cursor, record: ScannedRecord, kind: number, place: number): boolean => {
  const { study } = record
  switch (kind) {
    case own.id: {
      if (!passesSign(cursor, record, signKinds.id)) return false
      record.idFrom = cursor.from
      record.idTo = cursor.to
      return true
    }
    case own.person:
      return passesPerson(cursor, record)
    case own.title:
      return passesLast(cursor, record.title, longest.text)
    case own.form:
      record.form = wordOf(cursor, record.words.forms)
      return record.form !== unknown
    case own.subject:
      record.subject = wordOf(cursor, record.words.subjects)
      return record.subject !== unknown
    case own.first:
      study.from[place] = dayIn(cursor)
      return study.from[place] !== unknown
    case own.last:
      study.to[place] = dayIn(cursor)
      return study.to[place] !== unknown
    case own.day: {
      const day = dayIn(cursor)
      study.from[place] = day
      study.to[place] = day
      return day !== unknown
    }
    case own.amount:
      study.amount[place] = hundredthsIn(cursor, longest.hours)
      return study.amount[place] !== unknown
    case own.hoursOfDay:
      study.amount[place] = hundredthsIn(cursor, longest.hours)
      return (study.amount[place] as number) > 0
    case own.partOfDay: {
      const part = hundredthsIn(cursor, longest.hours)
      study.amount[place] = part
      return part > 0 && part <= kinds.dayFraction.most
    }
    case own.travel:
      study.travel = hundredthsIn(cursor, longest.hours)
      return study.travel !== unknown
    case own.rest:
      study.rest = hundredthsIn(cursor, longest.hours)
      return study.rest !== unknown
    case own.proof:
      return passesSign(cursor, record, signKinds.proof)
    case own.completion:
      return passesSign(cursor, record, signKinds.proof, longest.documentNumber)
    case own.class:
      return passesSign(cursor, record, signKinds.class)
    case own.certificate:
      return passesLast(cursor, record.certificate, longest.documentNumber)
    case own.registered:
      record.registeredOn = dayIn(cursor)
      return record.registeredOn !== unknown
    case own.key:
      return passesText(cursor, longest.key)
    case own.points:
      return hundredthsIn(cursor, longest.points) !== unknown
    case own.grade:
      return passesText(cursor, longest.text, longest.text)
    case own.cost:
      return hundredthsIn(cursor, longest.yuan) !== unknown
    case own.content:
      return wordOf(cursor, record.words.contents) !== unknown
    case own.capacity:
      return wordOf(cursor, record.words.capacities) !== unknown
    case own.route:
      return wordOf(cursor, record.words.routes) !== unknown
    default: {
      const volume = numberIn(cursor, longest.volume)
      return volume > 0 && volume % 100 === 0
    }
  }
}

/** The same, noted on the trail. */
export const takesOwn = (cursor: Cursor, record: ScannedRecord, kind: number, place = 0): boolean => {
  const { at } = cursor
  if (!passesOwn(cursor, record, kind, place)) return false
  note(record.trail, kind, place, at, cursor.at)
  return true
}
