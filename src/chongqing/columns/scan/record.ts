import {
  type Cursor,
  dayIn,
  type FieldNames,
  fieldNames,
  fieldOf,
  hundredthsIn,
  passes,
  passesLiteral,
  passesStart,
  passesText,
  unknown,
  wordOf,
  wordTable,
} from '../../../engine/facts/scan.js'
import { utf8Of } from '../../../engine/facts/utf8.js'
import { capacities, contentAreas, studyForms, subjectClasses } from '../../law/vocabulary.js'
import { endless, marked } from '../../statistics/rows.js'
import { passesStudy, type ScannedStudy, studyRoom } from './study.js'

const comma = 44
const braces = [123, 125] as const
const brackets = [91, 93] as const

const literals = {
  true: /* @__PURE__ */ utf8Of('true'),
  false: /* @__PURE__ */ utf8Of('false'),
  null: /* @__PURE__ */ utf8Of('null'),
}

/** The most bytes of keys and numbers of documents, of other texts, and the most digits of sums of money before the point. */
const longest = { key: 200, text: 1000, yuan: 13 } as const

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
const resultFields = /* @__PURE__ */ wordTable(['kind', 'value', 'passed'])
const resultKinds = /* @__PURE__ */ wordTable(['pass-or-fail', 'completion', 'score', 'grade'])
const outcomes = [wordTable(['pass', 'fail']), wordTable(['completed', 'not-completed'])] as const
const entryFields = /* @__PURE__ */ wordTable([
  'certificateNumber',
  'registeredOn',
  'registrar',
  'volume',
  'entryStands',
])
const registrars = /* @__PURE__ */ wordTable(['unit', 'talent-exchange-agency', 'other'])

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

/** Passes true or false; gives 1 or 0, or `unknown`. */
const flagIn = (cursor: Cursor): number => {
  if (passesLiteral(cursor, literals.true)) return 1
  return passesLiteral(cursor, literals.false) ? 0 : unknown
}

/** Passes what a result of some kind says; gives what is marked of it, or `unknown`. */
const resultIn = (cursor: Cursor, { resultFields: fields }: ScannedRecord): number => {
  if (!passesStart(cursor, fields) || fieldOf(cursor, fields) !== 0) return unknown
  const kind = wordOf(cursor, resultKinds)
  if (kind === unknown) return unknown
  let outcome = unknown
  let isValued = false
  while (passes(cursor, comma)) {
    const field = fieldOf(cursor, fields)
    if (field < 1) return unknown
    if (field === 2) {
      if (kind < 2 || outcome !== unknown) return unknown
      outcome = flagIn(cursor)
      if (outcome === unknown) return unknown
      continue
    }
    if (isValued) return unknown
    isValued = true
    if (kind === 2 && hundredthsIn(cursor, 5) === unknown) return unknown
    if (kind === 3 && !passesText(cursor, longest.text, longest.text)) return unknown
    if (kind >= 2) continue
    const value = wordOf(cursor, outcomes[kind as 0 | 1])
    if (value === unknown) return unknown
    outcome = 1 - value
  }
  if (!isValued || !passes(cursor, braces[1])) return unknown
  return outcome === 1 ? 0 : outcome === 0 ? marked.failed : marked.resultUnknown
}

/** Passes the entry of a record in the certificate. */
const passesEntry = (cursor: Cursor, record: ScannedRecord): boolean => {
  const { entryFields: names } = record
  if (!passesStart(cursor, names)) return false
  let seen = 0
  do {
    const field = fieldOf(cursor, names)
    if (field === unknown || (seen & (1 << field)) !== 0) return false
    seen |= 1 << field
    if (field === 0) {
      if (!passesText(cursor, longest.key, longest.key)) return false
    } else if (field === 1) {
      record.registeredOn = dayIn(cursor)
      if (record.registeredOn === unknown) return false
    } else if (field === 2) {
      const registrar = wordOf(cursor, registrars)
      if (registrar === unknown) return false
      if (registrar === 2) record.marks |= marked.foreign
    } else if (field === 4) {
      const stands = passesLiteral(cursor, literals.null) ? 0 : flagIn(cursor)
      if (stands === unknown) return false
      if (stands === 0) record.marks |= marked.incomplete
    } else return false
  } while (passes(cursor, comma))
  return (seen & 7) === 7 && passes(cursor, braces[1])
}

/** Passes a text and keeps it as a sign. */
const passesSign = (cursor: Cursor, record: ScannedRecord, kind: number, digits?: number): boolean => {
  if (!passesText(cursor, longest.key, digits)) return false
  const sign = hashOf(cursor.bytes, cursor.from, cursor.to, kind)
  if (!record.signs.includes(sign)) record.signs.push(sign)
  if (kind === signKinds.proof) record.marks |= marked.proven
  return true
}

const passesProofs = (cursor: Cursor, record: ScannedRecord): boolean => {
  if (!passes(cursor, brackets[0])) return false
  if (passes(cursor, brackets[1])) return true
  let left = mostProofs
  do {
    if (left-- === 0 || !passesSign(cursor, record, signKinds.proof)) return false
  } while (passes(cursor, comma))
  return passes(cursor, brackets[1])
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
      return passesLiteral(cursor, literals.null) || wordOf(cursor, routes) !== unknown
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
        result = resultIn(cursor, record)
        if (result === unknown) return false
        break
      case 'registration':
        if (!passesEntry(cursor, record)) return false
        break
      case 'completionNumber':
        if (
          !passesLiteral(cursor, literals.null) &&
          !passesSign(cursor, record, signKinds.proof, longest.key)
        )
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
  if ((seen & 0b101101) !== 0b101101 || !passes(cursor, braces[1])) return false
  record.marks |= subject | (form << 2) | result
  if (form === selfStudy || (form === exam && related !== 1)) record.marks |= marked.incomplete
  const { amount, marks } = record.study
  const isTotalOfHours = ((marks[0] as number) & (marked.session | marked.inDays)) === 0
  if (form === otherForm && isTotalOfHours && (amount[0] as number) > 0) {
    record.marks |= marked.incomplete | marked.weighsOnAll
  }
  return true
}
