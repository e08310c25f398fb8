import { jsonIn } from '../../../engine/facts/json.js'
import {
  type Cursor,
  isSame,
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
import { hashOf, passesRecord, recordRoom, signKinds } from './record.js'

const { comma, colon, openBrace, closeBrace, openBracket, closeBracket } = jsonSigns
const carriageReturn = 13

/** A record of the line at hand: its bytes, its id, and the first of its rows. */
interface Passed {
  readonly from: number
  readonly to: number
  readonly id: Uint8Array
  readonly idFrom: number
  readonly idTo: number
  readonly row: number
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

const repeatsAny = (signs: readonly number[]): boolean => {
  for (let i = 0; i < signs.length; i++) {
    for (let other = 0; other < i; other++) if (signs[i] === signs[other]) return true
  }
  return false
}

/** The most signs that are compared with one another; of whoever has more, all records are kept as texts. */
const mostSigns = 512

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
  const passed: Passed[] = []
  const signs: number[] = []
  let isLinked = false

  const isPersons = ({ bytes }: Cursor): boolean =>
    record.personTo - record.personFrom === person.idTo - person.idFrom &&
    isSame(bytes, record.personFrom, record.personTo, bytes, person.idFrom)

  const writeScanned = (cursor: Cursor): void => {
    const { amount, from, idle, marks, spans, to: last } = record.study
    const rows = to.room(spans)
    const row = to.next()
    const own = isPersons(cursor) && idle <= mostIdle ? record.marks : record.marks | marked.incomplete
    for (let i = 0; i < spans; i++) {
      const [first, end, stated] = [from[i] as number, last[i] as number, amount[i] as number]
      writeRow(rows, row + i, first, end, stated, idle, record.registeredOn, own | (marks[i] as number))
    }
    to.take(spans)
    for (const sign of record.signs) signs.push(sign)
  }

  const idOfPerson = ({ bytes }: Cursor): string =>
    textOf(bytes.subarray(person.idFrom, person.idTo)) as string

  const writeParsed = (parsed: TrainingRecord, personId: string): number => {
    if (isAboutAnother(parsed)) isLinked = true
    for (const [kind, text] of signsOf(parsed)) {
      const bytes = utf8Of(text)
      signs.push(hashOf(bytes, 0, bytes.length, signKinds[kind]))
    }
    return writeRows(to, parsed, { id: personId } as ProfessionalPerson)
  }

  /** Reads a record by the schema, whose bytes are those of a value; says whether it is one. */
  const parses = (cursor: Cursor, from: number): boolean => {
    cursor.at = from
    if (!passesAny(cursor)) return false
    const parsed = parseTrainingRecord(jsonIn(cursor.bytes.subarray(from, cursor.at)))
    if (!parsed.ok) return false
    const row = writeParsed(parsed.value, idOfPerson(cursor))
    const id = utf8Of(parsed.value.id)
    passed.push({ from, to: cursor.at, id, idFrom: 0, idTo: id.length, row })
    return true
  }

  const passesRecords = (cursor: Cursor): boolean => {
    if (!passes(cursor, openBracket)) return false
    if (passes(cursor, closeBracket)) return true
    do {
      if (passed.length === mostRanked) return false
      const from = cursor.at
      const row = to.next()
      if (passesRecord(cursor, record)) {
        writeScanned(cursor)
        const { idFrom, idTo } = record
        passed.push({ from, to: cursor.at, id: cursor.bytes, idFrom, idTo, row })
      } else if (!parses(cursor, from)) return false
    } while (passes(cursor, comma))
    return passes(cursor, closeBracket)
  }

  const rankAll = (): void => {
    // In the order of their ids, as most files are, nothing has to be sorted.
    const isInOrder = passed.every((one, i) => i === 0 || isBefore(passed[i - 1] as Passed, one))
    const sorted = isInOrder ? passed : [...passed].sort((a, b) => (isBefore(a, b) ? -1 : 1))
    sorted.forEach(({ row }, place) => {
      to.ranked(row, place)
    })
  }

  const keepTexts = (cursor: Cursor, first: number): void => {
    const rows = to.room(0)
    if (isLinked || signs.length > mostSigns || repeatsAny(signs) || areTwins(rows, first, to.next())) {
      to.back(first)
      for (const one of passed) {
        writeKept(to)
        to.keep(cursor.bytes, one.from, one.to)
      }
      return
    }
    rankAll()
    for (const { from, row, to: end } of passed) {
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
    passed.length = 0
    signs.length = 0
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
