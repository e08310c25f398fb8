import { type Cursor, jsonSigns, passes, unknown } from '../../../engine/facts/scan/cursor.js'
import { flagIn, hundredthsIn, passesNull, passesText } from '../../../engine/facts/scan/values.js'
import {
  type FieldNames,
  fieldNames,
  fieldOf,
  passesStart,
  wordOf,
  wordTable,
} from '../../../engine/facts/scan/words.js'
import { capacities, contentAreas, studyForms, subjectClasses } from '../../law/vocabulary.js'
import { endless, marked } from '../../statistics/rows.js'
import { entryFields, passesEntry } from './entry.js'
import { longest } from './longest.js'
import { resultFields, resultIn } from './result.js'
import { passesStudy, type ScannedStudy, studyRoom } from './study.js'

const { comma, openBracket, closeBracket, closeBrace } = jsonSigns

/** The most proofs of a record that is passed; of one with more, the schema tells. */
const mostProofs = 64

const recordFieldNames = [
  'id',
  'personId',
  'title',
  'form',
  'subject',
  'study',
  'result',
  'registration',
  'completionNumber',
  'proofs',
  'classId',
  'hostId',
  'providerId',
  'providerEligible',
  'offTheJob',
  'relatedToProfession',
  'content',
  'capacity',
  'providerRoute',
  'cost',
] as const
const recordFields = /* @__PURE__ */ wordTable(recordFieldNames)
const forms = /* @__PURE__ */ wordTable(studyForms)
const subjects = /* @__PURE__ */ wordTable(subjectClasses)
const contents = /* @__PURE__ */ wordTable(contentAreas)
const capacityWords = /* @__PURE__ */ wordTable(capacities)
const routes = /* @__PURE__ */ wordTable(['15.1', '15.2', '15.3'])
const selfStudy = studyForms.indexOf('self-study')
const exam = studyForms.indexOf('qualification-exam')
const otherForm = studyForms.indexOf('other')

/** A text by a number that is the same for the same bytes; that of another text is so by chance alone, and does no harm. */
export const hashOf = (bytes: Uint8Array, from: number, to: number, kind: number): number => {
  let hash = 0x811c9dc5 ^ kind
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
  return hash
}

/** The kinds of signs that records may share. */
export const signKinds = { id: 1, proof: 2, class: 3 } as const

/** A record as far as it has been passed. */
export interface ScannedRecord {
  readonly study: ScannedStudy
  idFrom: number
  idTo: number
  personFrom: number
  personTo: number
  marks: number
  registeredOn: number
  /** By their hashes the signs that it bears. */
  readonly signs: number[]
  readonly fields: FieldNames
  readonly resultFields: FieldNames
  readonly entryFields: FieldNames
}

/** Room for one record after another. */
export const recordRoom = (): ScannedRecord => ({
  study: studyRoom(),
  idFrom: 0,
  idTo: 0,
  personFrom: 0,
  personTo: 0,
  marks: 0,
  registeredOn: endless,
  signs: [],
  fields: fieldNames(recordFields),
  resultFields: fieldNames(resultFields),
  entryFields: fieldNames(entryFields),
})

/** Passes a text and keeps it as a sign. */
const passesSign = (cursor: Cursor, record: ScannedRecord, kind: number, digits?: number): boolean => {
  if (!passesText(cursor, longest.key, digits)) return false
  const sign = hashOf(cursor.bytes, cursor.from, cursor.to, kind)
  if (!record.signs.includes(sign)) record.signs.push(sign)
  if (kind === signKinds.proof) record.marks |= marked.proven
  return true
}

const passesProofs = (cursor: Cursor, record: ScannedRecord): boolean => {
  if (!passes(cursor, openBracket)) return false
  if (passes(cursor, closeBracket)) return true
  let left = mostProofs
  do {
    if (left-- === 0 || !passesSign(cursor, record, signKinds.proof)) return false
  } while (passes(cursor, comma))
  return passes(cursor, closeBracket)
}

/** Passes the value of a field whose words change no hours. */
const passesPlain = (cursor: Cursor, field: number): boolean => {
  switch (recordFieldNames[field]) {
    case 'hostId':
    case 'providerId':
      return passesText(cursor, longest.key)
    case 'offTheJob':
      return flagIn(cursor) !== unknown
    case 'content':
      return wordOf(cursor, contents) !== unknown
    case 'capacity':
      return wordOf(cursor, capacityWords) !== unknown
    case 'providerRoute':
      return passesNull(cursor) || wordOf(cursor, routes) !== unknown
    default:
      return hundredthsIn(cursor, longest.yuan) !== unknown
  }
}

/**
 * Passes a record of which all is known here; says whether it is such. What it then holds is what `writeRecord` makes of the
 * record that the schema accepts.
 */
export const passesRecord = (cursor: Cursor, record: ScannedRecord): boolean => {
  const { fields } = record
  if (!passesStart(cursor, fields)) return false
  let seen = 0
  let form = unknown
  let subject = subjectClasses.length
  let related = unknown
  let result: number = marked.resultUnknown
  record.marks = 0
  record.registeredOn = endless
  record.personFrom = record.personTo = 0
  record.signs.length = 0
  do {
    const field = fieldOf(cursor, fields)
    if (field === unknown || (seen & (1 << field)) !== 0) return false
    seen |= 1 << field
    switch (recordFieldNames[field]) {
      case 'id':
        if (!passesSign(cursor, record, signKinds.id)) return false
        record.idFrom = cursor.from
        record.idTo = cursor.to
        break
      case 'personId':
        if (!passesText(cursor, longest.key)) return false
        record.personFrom = cursor.from
        record.personTo = cursor.to
        break
      case 'title':
        if (!passesText(cursor, longest.text, longest.text)) return false
        break
      case 'form':
        form = wordOf(cursor, forms)
        if (form === unknown) return false
        break
      case 'subject':
        subject = wordOf(cursor, subjects)
        if (subject === unknown) return false
        break
      case 'study':
        if (!passesStudy(cursor, record.study)) return false
        break
      case 'result':
        result = resultIn(cursor, record.resultFields)
        if (result === unknown) return false
        break
      case 'registration':
        if (!passesEntry(cursor, record, record.entryFields)) return false
        break
      case 'completionNumber':
        if (!passesNull(cursor) && !passesSign(cursor, record, signKinds.proof, longest.documentNumber))
          return false
        break
      case 'proofs':
        if (!passesProofs(cursor, record)) return false
        break
      case 'classId':
        if (!passesSign(cursor, record, signKinds.class)) return false
        break
      case 'providerEligible': {
        const eligible = flagIn(cursor)
        if (eligible === unknown) return false
        if (eligible === 0) record.marks |= marked.providerIneligible
        break
      }
      case 'relatedToProfession':
        related = flagIn(cursor)
        if (related === unknown) return false
        break
      default:
        if (!passesPlain(cursor, field)) return false
    }
  } while (passes(cursor, comma))
  // Its id, title, form and study.
  if ((seen & 0b101101) !== 0b101101 || !passes(cursor, closeBrace)) return false
  record.marks |= subject | (form << 2) | result
  if (form === selfStudy || (form === exam && related !== 1)) record.marks |= marked.incomplete
  const { amount, marks } = record.study
  const isTotalOfHours = ((marks[0] as number) & (marked.session | marked.inDays)) === 0
  if (form === otherForm && isTotalOfHours && (amount[0] as number) > 0) {
    record.marks |= marked.incomplete | marked.weighsOnAll
  }
  return true
}
