import { type Cursor, jsonSigns, passes, unknown } from '../../../engine/facts/scan/cursor.js'
import { passesStart, wordOf } from '../../../engine/facts/scan/words.js'
import { marked } from '../../statistics/rows.js'
import { own, takesOwn } from './own-values.js'
import { mostSessions, type ScannedRecord } from './scanned.js'

const { comma, openBracket, closeBracket, closeBrace } = jsonSigns

/** Passes one session into a place. */
const passesSession = (cursor: Cursor, record: ScannedRecord, place: number): boolean => {
  const { sessionFields: names } = record.words
  if (!passesStart(cursor, names)) return false
  let seen = 0
  let marks: number = marked.session | (place > 0 ? marked.goesOn : 0)
  do {
    const field = wordOf(cursor, names)
    // Its day, and hours or a part of the day.
    const part = field === 0 ? 1 : 2
    if (field === unknown || (seen & part) !== 0) return false
    seen |= part
    const kind = field === 0 ? own.day : field === 1 ? own.hoursOfDay : own.partOfDay
    if (!takesOwn(cursor, record, kind, place)) return false
    if (field === 2) marks |= marked.inDays
  } while (passes(cursor, comma))
  record.study.marks[place] = marks
  return seen === 3 && passes(cursor, closeBrace)
}

const passesSessions = (cursor: Cursor, record: ScannedRecord): boolean => {
  if (!passes(cursor, comma) || wordOf(cursor, record.words.studyFields) !== 1) return false
  if (!passes(cursor, openBracket)) return false
  let spans = 0
  do {
    if (spans === mostSessions || !passesSession(cursor, record, spans)) return false
    spans++
  } while (passes(cursor, comma))
  record.study.spans = spans
  return passes(cursor, closeBracket) && passes(cursor, closeBrace)
}

/** What the fields of a total say, by their places; hours and days say the same. */
const values = [unknown, unknown, own.first, own.last, own.amount, own.amount, own.travel, own.rest] as const

const passesTotal = (cursor: Cursor, record: ScannedRecord): boolean => {
  let seen = 0
  let marks = 0
  while (passes(cursor, comma)) {
    const field = wordOf(cursor, record.words.studyFields)
    if (field < 2) return false
    const value = values[field] as number
    if ((seen & (1 << value)) !== 0 || !takesOwn(cursor, record, value)) return false
    seen |= 1 << value
    if (field === 5) marks = marked.inDays
  }
  const needed = (1 << own.first) | (1 << own.last) | (1 << own.amount)
  record.study.spans = 1
  record.study.marks[0] = marks
  return (seen & needed) === needed && passes(cursor, closeBrace)
}

/** Passes a study of which days and amount are stated, its kind first; says whether it is one that is known here. */
export const passesStudy = (cursor: Cursor, record: ScannedRecord): boolean => {
  const { studyFields: names, studyKinds } = record.words
  if (!passesStart(cursor, names) || wordOf(cursor, names) !== 0) return false
  const kind = wordOf(cursor, studyKinds)
  if (kind === unknown) return false
  return kind === 0 ? passesTotal(cursor, record) : passesSessions(cursor, record)
}
