import { type Cursor, jsonSigns, passes, passesAgain, unknown } from '../../../engine/facts/scan/cursor.js'
import { type LastText, passesLast, passesText } from '../../../engine/facts/scan/texts.js'
import { flagIn, hundredthsIn, passesNull } from '../../../engine/facts/scan/values.js'
import { expecting, fieldTable, passesStart, wordOf, wordTable } from '../../../engine/facts/scan/words.js'
import { capacities, contentAreas, studyForms, subjectClasses } from '../../law/vocabulary.js'
import { endless, marked } from '../../statistics/rows.js'
import { entryWords, passesEntry, type ScannedEntry } from './entry.js'
import { longest } from './longest.js'
import { resultIn, resultWords, type ScannedResult } from './result.js'
import { hashOf, type Signs, signKinds, signsHeld } from './signs.js'
import { passesStudy, type ScannedStudy, studyRoom } from './study.js'

const { comma, openBracket, closeBracket, closeBrace } = jsonSigns

/** The most proofs of a record that is passed; of one with more, the schema tells. */
const mostProofs = 64

/** The places of the fields among their names. */
const fields = {
  id: 0,
  personId: 1,
  title: 2,
  form: 3,
  subject: 4,
  study: 5,
  result: 6,
  registration: 7,
  completionNumber: 8,
  proofs: 9,
  classId: 10,
  hostId: 11,
  providerId: 12,
  providerEligible: 13,
  offTheJob: 14,
  relatedToProfession: 15,
  content: 16,
  capacity: 17,
  providerRoute: 18,
  cost: 19,
} as const
const recordFields = /* @__PURE__ */ fieldTable(/* @__PURE__ */ Object.keys(fields))
const forms = /* @__PURE__ */ wordTable(studyForms)
const subjects = /* @__PURE__ */ wordTable(subjectClasses)
const contents = /* @__PURE__ */ wordTable(contentAreas)
const capacityWords = /* @__PURE__ */ wordTable(capacities)
const routes = /* @__PURE__ */ wordTable(['15.1', '15.2', '15.3'])
/** The words of records, none of which has been passed yet. */
const recordWords = () => ({
  fields: expecting(recordFields),
  forms: expecting(forms),
  subjects: expecting(subjects),
  contents: expecting(contents),
  capacities: expecting(capacityWords),
  routes: expecting(routes),
  ofResults: resultWords(),
  ofEntries: entryWords(),
})

type RecordWords = ReturnType<typeof recordWords>

const selfStudy = studyForms.indexOf('self-study')
const exam = studyForms.indexOf('qualification-exam')
const otherForm = studyForms.indexOf('other')

/** A record as far as it has been passed, and what of those before it may stand in it again. */
export interface ScannedRecord extends ScannedEntry, ScannedResult {
  readonly study: ScannedStudy
  idFrom: number
  idTo: number
  /** Whether it names the person at hand as its own. */
  isOwn: boolean
  readonly title: LastText
  readonly words: RecordWords
  /** The signs of all records of the person at hand. */
  readonly signs: Signs
}

/** Room for one record after another. */
export const recordRoom = (): ScannedRecord => ({
  study: studyRoom(),
  idFrom: 0,
  idTo: 0,
  isOwn: false,
  title: { from: 0, to: 0 },
  marks: 0,
  registeredOn: endless,
  certificate: { from: 0, to: 0 },
  resultFrom: 0,
  resultTo: 0,
  resultMarks: 0,
  words: recordWords(),
  signs: signsHeld(),
})

/** Passes a text and notes it as a sign. */
const passesSign = (cursor: Cursor, record: ScannedRecord, kind: number, digits?: number): boolean => {
  if (!passesText(cursor, longest.key, digits)) return false
  record.signs.note(hashOf(cursor, cursor.from, cursor.to, kind))
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
const passesPlain = (cursor: Cursor, field: number, words: RecordWords): boolean => {
  switch (field) {
    case fields.hostId:
    case fields.providerId:
      return passesText(cursor, longest.key)
    case fields.offTheJob:
      return flagIn(cursor) !== unknown
    case fields.content:
      return wordOf(cursor, words.contents) !== unknown
    case fields.capacity:
      return wordOf(cursor, words.capacities) !== unknown
    case fields.providerRoute:
      return passesNull(cursor) || wordOf(cursor, words.routes) !== unknown
    default:
      return hundredthsIn(cursor, longest.yuan) !== unknown
  }
}

/**
 * Passes a record of which all is known here, of the person whose id stands in its quotes from one place to before another; says
 * whether it is such. What it then holds is what `writeRecord` makes of the record that the schema accepts.
 */
export const passesRecord = (
  cursor: Cursor,
  record: ScannedRecord,
  personFrom: number,
  personTo: number,
): boolean => {
  const { words } = record
  if (!passesStart(cursor, words.fields)) return false
  let seen = 0
  let form = unknown
  let subject = subjectClasses.length
  let related = unknown
  let result: number = marked.resultUnknown
  record.marks = 0
  record.registeredOn = endless
  record.isOwn = false
  do {
    const field = wordOf(cursor, words.fields)
    if (field === unknown || (seen & (1 << field)) !== 0) return false
    seen |= 1 << field
    switch (field) {
      case fields.id:
        if (!passesSign(cursor, record, signKinds.id)) return false
        record.idFrom = cursor.from
        record.idTo = cursor.to
        break
      case fields.personId:
        record.isOwn = passesAgain(cursor, personFrom, personTo)
        if (!record.isOwn && !passesText(cursor, longest.key)) return false
        break
      case fields.title:
        if (!passesLast(cursor, record.title, longest.text)) return false
        break
      case fields.form:
        form = wordOf(cursor, words.forms)
        if (form === unknown) return false
        break
      case fields.subject:
        subject = wordOf(cursor, words.subjects)
        if (subject === unknown) return false
        break
      case fields.study:
        if (!passesStudy(cursor, record.study)) return false
        break
      case fields.result:
        result = resultIn(cursor, record, words.ofResults)
        if (result === unknown) return false
        break
      case fields.registration:
        if (!passesEntry(cursor, record, words.ofEntries)) return false
        break
      case fields.completionNumber:
        if (!passesNull(cursor) && !passesSign(cursor, record, signKinds.proof, longest.documentNumber))
          return false
        break
      case fields.proofs:
        if (!passesProofs(cursor, record)) return false
        break
      case fields.classId:
        if (!passesSign(cursor, record, signKinds.class)) return false
        break
      case fields.providerEligible: {
        const eligible = flagIn(cursor)
        if (eligible === unknown) return false
        if (eligible === 0) record.marks |= marked.providerIneligible
        break
      }
      case fields.relatedToProfession:
        related = flagIn(cursor)
        if (related === unknown) return false
        break
      default:
        if (!passesPlain(cursor, field, words)) return false
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
