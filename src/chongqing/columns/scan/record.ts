import { type Cursor, jsonSigns, passes, unknown } from '../../../engine/facts/scan/cursor.js'
import { flagIn, passesNull } from '../../../engine/facts/scan/values.js'
import { passesStart, wordOf } from '../../../engine/facts/scan/words.js'
import { studyForms } from '../../law/vocabulary.js'
import { marked } from '../../statistics/rows.js'
import { passesEntry } from './entry.js'
import { own, passesOwn, takesOwn } from './own-values.js'
import { fields } from './record-words.js'
import { passesResult } from './result.js'
import { begin, mostProofs, type ScannedRecord } from './scanned.js'
import { passesStudy } from './study.js'
import { follow, hold } from './trail.js'

const { comma, openBracket, closeBracket, closeBrace } = jsonSigns

const selfStudy = studyForms.indexOf('self-study')
const exam = studyForms.indexOf('qualification-exam')
const otherForm = studyForms.indexOf('other')

const passesProofs = (cursor: Cursor, record: ScannedRecord): boolean => {
  if (!passes(cursor, openBracket)) return false
  if (passes(cursor, closeBracket)) return true
  let left = mostProofs
  do {
    if (left-- === 0 || !takesOwn(cursor, record, own.proof)) return false
  } while (passes(cursor, comma))
  return passes(cursor, closeBracket)
}

/** Passes the value of a field. */
const passesField = (cursor: Cursor, record: ScannedRecord, field: number): boolean => {
  switch (field) {
    case fields.id:
      return takesOwn(cursor, record, own.id)
    case fields.personId:
      return takesOwn(cursor, record, own.person)
    case fields.title:
      return takesOwn(cursor, record, own.title)
    case fields.form:
      return takesOwn(cursor, record, own.form)
    case fields.subject:
      return takesOwn(cursor, record, own.subject)
    case fields.study:
      return passesStudy(cursor, record)
    case fields.result:
      return passesResult(cursor, record)
    case fields.registration:
      return passesEntry(cursor, record)
    case fields.completionNumber:
      return passesNull(cursor) || takesOwn(cursor, record, own.completion)
    case fields.proofs:
      return passesProofs(cursor, record)
    case fields.classId:
      return takesOwn(cursor, record, own.class)
    case fields.hostId:
    case fields.providerId:
      return takesOwn(cursor, record, own.key)
    case fields.providerEligible: {
      const eligible = flagIn(cursor)
      if (eligible === 0) record.marks |= marked.providerIneligible
      return eligible !== unknown
    }
    case fields.offTheJob:
      return flagIn(cursor) !== unknown
    case fields.relatedToProfession:
      record.related = flagIn(cursor)
      return record.related !== unknown
    case fields.content:
      return takesOwn(cursor, record, own.content)
    case fields.capacity:
      return takesOwn(cursor, record, own.capacity)
    case fields.providerRoute:
      return passesNull(cursor) || takesOwn(cursor, record, own.route)
    default:
      return takesOwn(cursor, record, own.cost)
  }
}

/** Passes a record part by part. */
const passesParts = (cursor: Cursor, record: ScannedRecord): boolean => {
  const { fields: names } = record.words
  if (!passesStart(cursor, names)) return false
  let seen = 0
  do {
    const field = wordOf(cursor, names)
    if (field === unknown || (seen & (1 << field)) !== 0) return false
    seen |= 1 << field
    if (!passesField(cursor, record, field)) return false
  } while (passes(cursor, comma))
  // Its id, title, form and study.
  return (seen & 0b101101) === 0b101101 && passes(cursor, closeBrace)
}

/** Marks what hangs on several values of a record; says whether they go together. */
const settles = (record: ScannedRecord): boolean => {
  const { form, related, study, subject } = record
  const { amount, from, marks, rest, to, travel } = study
  const [first, last] = [from[0] as number, to[0] as number]
  const kind = (marks[0] as number) & (marked.session | marked.inDays)
  if (last < first || travel + rest > (last - first + 1) * 100) return false
  record.marks |= subject | (form << 2)
  if (form === selfStudy || (form === exam && related !== 1)) record.marks |= marked.incomplete
  if (form === otherForm && kind === 0 && (amount[0] as number) > 0) {
    record.marks |= marked.incomplete | marked.weighsOnAll
  }
  return true
}

/** Passes a record that is written as one before it was. */
const passesAlike = (cursor: Cursor, record: ScannedRecord): boolean => {
  const { study } = record
  const common = follow(cursor, record, passesOwn)
  if (!common) return false
  record.related = common.related
  record.marks |= common.marks
  study.spans = common.spans
  for (let span = 0; span < common.spans; span++) study.marks[span] = common.spanMarks[span] as number
  return true
}

/**
 * Passes a record of which all is known here; says whether it is such. What it then holds is what `writeRecord` makes of the
 * record that the schema accepts.
 */
export const passesRecord = (cursor: Cursor, record: ScannedRecord): boolean => {
  const { at } = cursor
  begin(record)
  if (passesAlike(cursor, record) && settles(record)) return true
  cursor.at = at
  begin(record)
  record.marks = marked.resultUnknown
  if (!passesParts(cursor, record)) return false
  const { marks, related, study, trail } = record
  const { spans } = study
  hold(trail, cursor, at, {
    marks,
    related,
    spans,
    spanMarks: study.marks.slice(0, spans),
  })
  return settles(record)
}
