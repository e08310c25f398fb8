import { parseTrainingRecord, type TrainingRecord, unreadRecord } from '../library.js'
import { personOf, type Roll } from './join.js'
import { readResult } from './result.js'
import type { Ledger, Paths, RowReader } from './row.js'
import { readStudy } from './study-cells.js'
import { hasTaskBook, readTaskBook } from './task-book-cells.js'
import { halfWidth, tight } from './text.js'
import { formOf, relatedOf, subjectOf } from './words.js'

/** A study and where it stands in the file; one whose row was refused, as what could be read of it. */
export interface RecordRow {
  readonly sheet: string
  readonly row: number
  readonly record: TrainingRecord
  /** Whose it may be: one person, where that is clear; none, where it may be anyone's. */
  readonly personIds: readonly string[]
}

const paths: Paths<'records'> = {
  personId: 'number',
  title: 'title',
  form: 'form',
  relatedToProfession: 'related',
  subject: 'subject',
  result: 'result',
  completionNumber: 'completion',
  proofs: 'completion',
  classId: 'classId',
  hostId: 'host',
  providerId: 'provider',
  'registration.certificateNumber': 'certificate',
  'registration.registeredOn': 'registered',
  'taskBook.origin': 'bookOrigin',
  'taskBook.items': 'bookItems',
  'taskBook.approval': 'bookApproved',
  'taskBook.from': 'bookSpan',
  'taskBook.to': 'bookSpan',
  'taskBook.hours': 'bookHours',
  'taskBook.log': 'detail',
  'taskBook.unitAssessment': 'bookAssessment',
  'makesUp.missedOn': 'missedOn',
  makesUp: 'makesUpClass',
  scheduled: 'scheduled',
}

const dates = ['from', 'to', 'span', 'detail'] as const

/**
 * Reads one study of a person on the roll. A row that is refused is not left out: somebody may have studied, and how much is
 * not known.
 */
export function readRecord(row: RowReader<'records'>, roll: Roll, ledger: Ledger): RecordRow | undefined {
  const personIds = personOf(roll, row)
  const withBook = hasTaskBook(row)
  const related = row.word('related', relatedOf, 'unknown-relation')
  const { study, log, paths: studyPaths } = readStudy(row, withBook)
  const input = present({
    id: row.key,
    personId: personIds.length === 1 ? personIds[0] : undefined,
    title: row.text('title'),
    form: formIn(row),
    relatedToProfession: related && related === 'yes',
    subject: row.word('subject', subjectOf, 'unknown-subject'),
    study,
    result: readResult(row),
    ...completionIn(row),
    classId: keyIn(row, 'classId'),
    hostId: row.text('host'),
    providerId: row.text('provider'),
    registration: registrationIn(row),
    taskBook: withBook ? readTaskBook(row, log) : undefined,
    makesUp: makesUpIn(row),
    scheduled: row.has('scheduled') ? { hours: row.amount('scheduled', 'hours') } : undefined,
  })
  const parsed = parseTrainingRecord(input)
  const read = row.settle(parsed, { ...paths, ...studyPaths }, ledger)
  // A row may be refused only because it is not clear whose it is.
  const known = row.isRefused(...dates) ? undefined : parsed.ok ? parsed.value : unreadRecord(input)
  const record = read ?? known ?? unreadRecord({ ...input, study: undefined })
  return record && { sheet: row.sheet, row: row.row, record, personIds }
}

/** Without the fields that the file does not fill. */
const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** The list of forms in Article 13 is open: what is none of the eight is another. */
const formIn = (row: RowReader<'records'>): string | undefined =>
  row.has('form') ? (row.word('form', formOf, 'unknown-form') ?? 'other') : undefined

/** A number that is compared exactly. Full-width characters would hide that two are the same. */
function keyIn(
  row: RowReader<'records'>,
  field: 'completion' | 'classId' | 'certificate' | 'makesUpClass',
): string | undefined {
  const text = row.text(field)
  if (text === undefined) return undefined
  const key = tight(halfWidth(text))
  if (key !== tight(text)) row.note(field, 'full-width')
  return key
}

function completionIn(row: RowReader<'records'>): { completionNumber?: string | null; proofs?: string[] } {
  const number = keyIn(row, 'completion')
  if (number === undefined) return {}
  return number === '无' ? { completionNumber: null } : { completionNumber: number, proofs: [number] }
}

// A certificate number alone says whose certificate it is, not that the study was entered in it.
const registrationIn = (row: RowReader<'records'>): unknown =>
  row.has('registered')
    ? present({
        certificateNumber: keyIn(row, 'certificate'),
        registeredOn: row.date('registered'),
        registrar: 'unit',
      })
    : undefined

const makesUpIn = (row: RowReader<'records'>): unknown =>
  row.has('makesUpClass') || row.has('missedOn')
    ? present({ classId: keyIn(row, 'makesUpClass'), missedOn: row.date('missedOn') })
    : undefined
