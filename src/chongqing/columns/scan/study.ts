import { kinds } from '../../../engine/facts/kinds.js'
import { type Cursor, jsonSigns, passes, unknown } from '../../../engine/facts/scan/cursor.js'
import { dayIn, hundredthsIn } from '../../../engine/facts/scan/values.js'
import {
  type Expected,
  expecting,
  fieldTable,
  passesStart,
  wordOf,
  wordTable,
} from '../../../engine/facts/scan/words.js'
import { marked } from '../../statistics/rows.js'
import { longest } from './longest.js'

const { comma, openBracket, closeBracket, closeBrace } = jsonSigns

const studyFields = /* @__PURE__ */ fieldTable([
  'kind',
  'sessions',
  'from',
  'to',
  'hours',
  'days',
  'travelDays',
  'restDays',
])
const studyKinds = /* @__PURE__ */ wordTable(['total', 'sessions'])
const sessionFields = /* @__PURE__ */ fieldTable(['date', 'hours', 'dayFraction'])

/** Spans of days with what a study states on them, as far as it has been passed. */
export interface ScannedStudy {
  /** How many spans there are. */
  spans: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly amount: Int32Array
  readonly marks: Uint16Array
  idle: number
  readonly fields: Expected
  readonly kinds: Expected
  readonly sessionFields: Expected
}

/** The most sessions of a study that is passed; of one with more, the schema tells. */
const mostSessions = 64

/** Room for the spans of one study after another. */
export const studyRoom = (): ScannedStudy => ({
  spans: 0,
  from: new Int32Array(mostSessions),
  to: new Int32Array(mostSessions),
  amount: new Int32Array(mostSessions),
  marks: new Uint16Array(mostSessions),
  idle: 0,
  fields: expecting(studyFields),
  kinds: expecting(studyKinds),
  sessionFields: expecting(sessionFields),
})

/** Passes one session into a place. */
const passesSession = (cursor: Cursor, study: ScannedStudy, place: number): boolean => {
  if (!passesStart(cursor, study.sessionFields)) return false
  let day = unknown
  let hours = unknown
  let part = unknown
  do {
    const field = wordOf(cursor, study.sessionFields)
    if (field === unknown) return false
    if (field === 0) {
      if (day !== unknown) return false
      day = dayIn(cursor)
      if (day === unknown) return false
    } else {
      if (hours !== unknown || part !== unknown) return false
      const amount = hundredthsIn(cursor, longest.hours)
      if (amount <= 0) return false
      if (field === 1) hours = amount
      else part = amount
    }
  } while (passes(cursor, comma))
  if (day === unknown || (hours === unknown && part === unknown) || part > kinds.dayFraction.most) {
    return false
  }
  study.from[place] = day
  study.to[place] = day
  study.amount[place] = hours === unknown ? part : hours
  study.marks[place] =
    marked.session | (hours === unknown ? marked.inDays : 0) | (place > 0 ? marked.goesOn : 0)
  return passes(cursor, closeBrace)
}

const passesSessions = (cursor: Cursor, study: ScannedStudy): boolean => {
  if (!passes(cursor, comma) || wordOf(cursor, study.fields) !== 1) return false
  if (!passes(cursor, openBracket)) return false
  let spans = 0
  do {
    if (spans === mostSessions || !passesSession(cursor, study, spans)) return false
    spans++
  } while (passes(cursor, comma))
  study.spans = spans
  study.idle = 0
  return passes(cursor, closeBracket) && passes(cursor, closeBrace)
}

const passesTotal = (cursor: Cursor, study: ScannedStudy): boolean => {
  let from = unknown
  let to = unknown
  let amount = unknown
  let inDays = 0
  let travel = unknown
  let rest = unknown
  while (passes(cursor, comma)) {
    const field = wordOf(cursor, study.fields)
    if (field < 2) return false
    const value = field < 4 ? dayIn(cursor) : hundredthsIn(cursor, longest.hours)
    if (value === unknown) return false
    if (field === 2 && from === unknown) from = value
    else if (field === 3 && to === unknown) to = value
    else if (field === 6 && travel === unknown) travel = value
    else if (field === 7 && rest === unknown) rest = value
    else if ((field === 4 || field === 5) && amount === unknown) {
      amount = value
      inDays = field === 5 ? marked.inDays : 0
    } else return false
  }
  const idle = Math.max(0, travel) + Math.max(0, rest)
  if (from === unknown || to < from || amount === unknown || idle > (to - from + 1) * 100) return false
  study.spans = 1
  study.from[0] = from
  study.to[0] = to
  study.amount[0] = amount
  study.marks[0] = inDays
  study.idle = idle
  return passes(cursor, closeBrace)
}

/** Passes a study of which days and amount are stated, its kind first; says whether it is one that is known here. */
export const passesStudy = (cursor: Cursor, study: ScannedStudy): boolean => {
  if (!passesStart(cursor, study.fields) || wordOf(cursor, study.fields) !== 0) return false
  const kind = wordOf(cursor, study.kinds)
  if (kind === unknown) return false
  return kind === 0 ? passesTotal(cursor, study) : passesSessions(cursor, study)
}
