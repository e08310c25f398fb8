import { jsonIn } from '../../../engine/facts/json.js'
import {
  type Cursor,
  jsonSigns,
  lineEnd,
  passes,
  passesAny,
  passesLiteral,
} from '../../../engine/facts/scan/cursor.js'
import { textOf, utf8Of } from '../../../engine/facts/utf8.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import { parseTrainingRecord, type TrainingRecord } from '../../entities/training-record.js'
import { marked, mostIdle, writeRow } from '../../statistics/rows.js'
import { areTwins, type Building, writeKept } from '../building.js'
import { isAboutAnother, mostRanked, signsOf, writeRows } from '../from-people.js'
import { personScan, type ScannedPerson } from './person.js'
import { passesRecord } from './record.js'
import { recordRoom } from './scanned.js'
import { hashOfText, signKinds } from './signs.js'

const { comma, colon, openBrace, closeBrace, openBracket, closeBracket } = jsonSigns
const carriageReturn = 13

/** A record of the line at hand: its bytes, its id, and the first of its rows. */
interface Passed {
  from: number
  to: number
  id: Uint8Array
  idFrom: number
  idTo: number
  row: number
}

/** Whether one id stands before another: texts stand in the order of their bytes, as they do by code point. */
const isBefore = (one: Passed, other: Passed): boolean => {
  const length = Math.min(one.idTo - one.idFrom, other.idTo - other.idFrom)
  for (let i = 0; i < length; i++) {
    const a = one.id[one.idFrom + i] as number
    const b = other.id[other.idFrom + i] as number
    if (a !== b) return a < b
  }
  return one.idTo - one.idFrom < other.idTo - other.idFrom
}

const none = /* @__PURE__ */ new Uint8Array(0)

const names = { person: /* @__PURE__ */ utf8Of('"person"'), records: /* @__PURE__ */ utf8Of('"records"') }

/** Passes the name of a field and the colon after it. */
const passesName = (cursor: Cursor, name: Uint8Array): boolean =>
  passesLiteral(cursor, name) && passes(cursor, colon)

/**
 * Passes lines with a person and their records, and adds what they say to columns: the same that is added of the objects that
 * the schemas accept. Says whether the line at hand is known here; of one that is not, nothing is added.
 */
export const lineScan = (to: Building): ((cursor: Cursor, line: number) => boolean) => {
  const passesPerson = personScan(to)
  const person: ScannedPerson = { idFrom: 0, idTo: 0, profile: 0, unit: 0, joined: 0, left: 0 }
  const record = recordRoom()
  const { signs } = record
  // The same objects for one person after another, of whose records so many are passed.
  const passed: Passed[] = []
  let records = 0
  let isLinked = false

  const nextPassed = (from: number): Passed => {
    if (records === passed.length) passed.push({ from, to: 0, id: none, idFrom: 0, idTo: 0, row: 0 })
    const one = passed[records++] as Passed
    one.from = from
    one.row = to.next()
    return one
  }

  const writeScanned = (): void => {
    const { amount, from, marks, rest, spans, to: last, travel } = record.study
    const idle = travel + rest
    const rows = to.room(spans)
    const row = to.next()
    const own = record.isOwn && idle <= mostIdle ? record.marks : record.marks | marked.incomplete
    for (let i = 0; i < spans; i++) {
      const [first, end, stated] = [from[i] as number, last[i] as number, amount[i] as number]
      writeRow(rows, row + i, first, end, stated, idle, record.registeredOn, own | (marks[i] as number))
    }
    to.take(spans)
  }

  const idOfPerson = ({ bytes }: Cursor): string =>
    textOf(bytes.subarray(person.idFrom, person.idTo)) as string

  const writeParsed = (parsed: TrainingRecord, personId: string): void => {
    if (isAboutAnother(parsed)) isLinked = true
    for (const [kind, text] of signsOf(parsed)) signs.note(hashOfText(text, signKinds[kind]))
    writeRows(to, parsed, { id: personId } as ProfessionalPerson)
  }

  /** Reads a record by the schema, whose bytes are those of a value; says whether it is one. */
  const parses = (cursor: Cursor, one: Passed): boolean => {
    cursor.at = one.from
    if (!passesAny(cursor)) return false
    const parsed = parseTrainingRecord(jsonIn(cursor.bytes.subarray(one.from, cursor.at)))
    if (!parsed.ok) return false
    writeParsed(parsed.value, idOfPerson(cursor))
    one.id = utf8Of(parsed.value.id)
    one.idFrom = 0
    one.idTo = one.id.length
    return true
  }

  const passesRecords = (cursor: Cursor): boolean => {
    if (!passes(cursor, openBracket)) return false
    if (passes(cursor, closeBracket)) return true
    record.personFrom = person.idFrom - 1
    record.personTo = person.idTo + 1
    do {
      if (records === mostRanked) return false
      const one = nextPassed(cursor.at)
      signs.next()
      if (passesRecord(cursor, record)) {
        writeScanned()
        one.id = cursor.bytes
        one.idFrom = record.idFrom
        one.idTo = record.idTo
      } else if (!parses(cursor, one)) return false
      one.to = cursor.at
    } while (passes(cursor, comma))
    return passes(cursor, closeBracket)
  }

  const rankAll = (): void => {
    // In the order of their ids, as most files are, nothing has to be sorted.
    let ordered = 1
    while (ordered < records && isBefore(passed[ordered - 1] as Passed, passed[ordered] as Passed)) ordered++
    const sorted =
      ordered < records ? passed.slice(0, records).sort((a, b) => (isBefore(a, b) ? -1 : 1)) : passed
    for (let place = 0; place < records; place++) to.ranked((sorted[place] as Passed).row, place)
  }

  const keepTexts = (cursor: Cursor, first: number): void => {
    const rows = to.room(0)
    if (isLinked || signs.areShared() || areTwins(rows, first, to.next())) {
      to.back(first)
      for (let i = 0; i < records; i++) {
        const one = passed[i] as Passed
        writeKept(to)
        to.keep(cursor.bytes, one.from, one.to)
      }
      return
    }
    rankAll()
    for (let i = 0; i < records; i++) {
      const { from, row, to: end } = passed[i] as Passed
      if (((rows.marks[row] as number) & marked.incomplete) !== 0) to.keep(cursor.bytes, from, end)
    }
  }

  const passesLine = (cursor: Cursor): boolean =>
    passes(cursor, openBrace) &&
    passesName(cursor, names.person) &&
    passesPerson(cursor, person) &&
    passes(cursor, comma) &&
    passesName(cursor, names.records) &&
    passesRecords(cursor) &&
    passes(cursor, closeBrace)

  return (cursor, line) => {
    const start = cursor.at
    const first = to.next()
    records = 0
    signs.begin()
    isLinked = false
    if (!passesLine(cursor)) {
      to.back(first)
      return false
    }
    if (cursor.bytes[cursor.at] === carriageReturn) cursor.at++
    if (cursor.bytes[cursor.at] !== lineEnd) {
      to.back(first)
      return false
    }
    keepTexts(cursor, first)
    to.close(cursor.bytes, person.idFrom, person.idTo, person, line, cursor.at - start)
    return true
  }
}
