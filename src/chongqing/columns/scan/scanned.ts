import { unknown } from '../../../engine/facts/scan/cursor.js'
import type { LastText } from '../../../engine/facts/scan/texts.js'
import { subjectClasses } from '../../law/vocabulary.js'
import { endless } from '../../statistics/rows.js'
import { type RecordWords, recordWords } from './record-words.js'
import { type Signs, signsHeld } from './signs.js'
import { type Trail, trail } from './trail.js'

/** The most sessions of a study that is passed; of one with more, the schema tells. */
export const mostSessions = 64

/** The most proofs of a record that is passed; of one with more, the schema tells. */
export const mostProofs = 64

/** Spans of days with what a study states on them, as far as it has been passed. */
export interface ScannedStudy {
  /** How many spans there are. */
  spans: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly amount: Int32Array
  readonly marks: Uint16Array
  /** Days of travel and of rest, in hundredths. */
  travel: number
  rest: number
}

/** A record as far as it has been passed, and what of those before it may stand in it again. */
export interface ScannedRecord {
  readonly study: ScannedStudy
  idFrom: number
  idTo: number
  /** Where the id of the person at hand stands in its quotes, and whether the record names it as its own. */
  personFrom: number
  personTo: number
  isOwn: boolean
  form: number
  subject: number
  /** Whether it has to do with the profession: 1, 0, or `unknown`. */
  related: number
  /** What is marked of it beside its form and subject. */
  marks: number
  registeredOn: number
  readonly title: LastText
  readonly certificate: LastText
  /** The signs of all records of the person at hand. */
  readonly signs: Signs
  readonly words: RecordWords
  readonly trail: Trail
}

/** Room for one record after another. */
export const recordRoom = (): ScannedRecord => ({
  study: {
    spans: 0,
    from: new Int32Array(mostSessions),
    to: new Int32Array(mostSessions),
    amount: new Int32Array(mostSessions),
    marks: new Uint16Array(mostSessions),
    travel: 0,
    rest: 0,
  },
  idFrom: 0,
  idTo: 0,
  personFrom: 0,
  personTo: 0,
  isOwn: false,
  form: unknown,
  subject: subjectClasses.length,
  related: unknown,
  marks: 0,
  registeredOn: endless,
  title: { from: 0, to: 0 },
  certificate: { from: 0, to: 0 },
  signs: signsHeld(),
  words: recordWords(),
  trail: trail(),
})

/** Begins a record. */
export const begin = (record: ScannedRecord): void => {
  record.isOwn = false
  record.form = unknown
  record.subject = subjectClasses.length
  record.related = unknown
  record.marks = 0
  record.registeredOn = endless
  record.study.travel = record.study.rest = 0
  record.trail.length = 0
}
