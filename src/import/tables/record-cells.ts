import { parseTrainingRecord, type TrainingRecord } from '../../chongqing/entities/training-record.js'
import { unreadRecord } from '../../chongqing/entities/unread-record.js'
import type { StudyForm } from '../../chongqing/law/vocabulary.js'
import type { Cell } from '../cells/cell.js'
import type { Reason } from '../reasons/reason.js'
import { readHours } from '../values/amounts.js'
import { readDate } from '../values/dates.js'
import { readKey } from '../values/keys.js'
import { readRegistrar, readReviewState } from '../words/registration.js'
import { readResult } from '../words/results.js'
import { readRelation } from '../words/yes-or-no.js'
import { identifying } from './columns.js'
import { present } from './fields.js'
import { type ColumnsOfPaths, type RowReader, termOf, worded } from './row-reader.js'
import { columnsOfStudy, dateColumns, readStudy } from './study-cells.js'
import { hasTaskBook, readTaskBook } from './task-book-cells.js'

/** A study of the files, and where it stands. */
export interface RecordRow {
  readonly record: TrainingRecord
  /** Whose it may be: one person, where that is clear; none, where it may be anyone's. */
  readonly personIds: readonly string[]
  readonly sheet: string
  readonly row: number
}

/** A study of which not everything was read, under a key of its row, which is always one. */
export const studyNotRead = (input: {
  readonly id: string
  readonly [field: string]: unknown
}): TrainingRecord => unreadRecord(input) as TrainingRecord

/** The person whose a study is; nobody where it may be one of several, or anyone. */
export const ownerOf = (personIds: readonly string[]): string | undefined =>
  personIds.length === 1 ? personIds[0] : undefined

/** A study with the row in which it stands. */
export const recordRow = (
  { table, row }: Pick<RowReader, 'table' | 'row'>,
  record: TrainingRecord,
  personIds: readonly string[],
): RecordRow => ({ record, personIds, sheet: table.sheet.name, row })

const columns: ColumnsOfPaths = {
  personId: 'number',
  title: 'title',
  form: 'form',
  relatedToProfession: 'related',
  subject: 'subject',
  content: 'content',
  result: 'result',
  completionNumber: 'completion',
  proofs: 'completion',
  classId: 'classId',
  hostId: 'hostId',
  providerId: 'providerId',
  registration: 'registered',
  'registration.certificateNumber': 'certificate',
  'registration.registrar': 'registrar',
  taskBook: 'bookNumber',
  'taskBook.origin': 'bookOrigin',
  'taskBook.items': 'bookItems',
  'taskBook.approval': 'bookApproved',
  'taskBook.from': 'bookSpan',
  'taskBook.to': 'bookSpan',
  'taskBook.hours': 'bookHours',
  'taskBook.log': 'sessions',
  'taskBook.unitAssessment': 'bookAssessment',
  'makesUp.missedOn': 'missedOn',
  makesUp: 'makesUpClass',
  scheduled: 'scheduled',
}

const dayIn = (cell: Cell) => readDate(cell)
const formOf = /* @__PURE__ */ termOf('studyForms')
const subjectOf = /* @__PURE__ */ termOf('subjectClasses')
const contentOf = /* @__PURE__ */ termOf('contentAreas')
const registrarOf = /* @__PURE__ */ worded(readRegistrar)
const reviewOf = /* @__PURE__ */ worded(readReviewState)
const relationOf = /* @__PURE__ */ worded(readRelation)
const resultOf = /* @__PURE__ */ worded(readResult)

/** The form of a study. One that nothing states may be any: that is told, and taken as the caller says or else as another one. */
const formIn = (row: RowReader, assumed: StudyForm | undefined): StudyForm | undefined => {
  if (row.has('form')) return row.read('form', formOf)
  // Where there is no column for it, that is told of the table.
  if (row.table.columnOf.has('form')) row.note('form', ...formNotStated(assumed))
  return assumed ?? 'other'
}

/** Why a form that nothing states is taken as it is, and what follows from it. */
export const formNotStated = (
  assumed: StudyForm | undefined,
): readonly [reason: Reason, effect: 'open' | 'noted'] =>
  assumed === undefined ? ['form-not-stated', 'open'] : ['form-assumed', 'noted']

const completionIn = (row: RowReader) => {
  const number = row.read('completion', readKey)
  if (number === undefined) return {}
  return number === '无' ? { completionNumber: null } : { completionNumber: number, proofs: [number] }
}

// A certificate number alone says whose certificate it is, not that the study was entered in it.
const registrationIn = (row: RowReader) => {
  if (!row.has('registered')) return undefined
  return present({
    certificateNumber: row.read('certificate', readKey),
    registeredOn: row.read('registered', dayIn),
    registrar: row.has('registrar') ? row.read('registrar', registrarOf) : 'unit',
  })
}

const makesUpIn = (row: RowReader) =>
  row.has('makesUpClass') || row.has('missedOn')
    ? present({ classId: row.read('makesUpClass', readKey), missedOn: row.read('missedOn', dayIn) })
    : undefined

/** The class: the number of one is that of its training, and 第一期 of two trainings are two. */
const classIn = (row: RowReader, title: string | undefined): string | undefined => {
  const number = row.read('classId', readKey)
  const isOrdinal = number !== undefined && /^第?[\d一二三四五六七八九十]{1,3}[期班次届]?$/.test(number)
  return isOrdinal && title !== undefined ? `${title}${number}`.slice(0, 200) : number
}

const scheduledIn = (row: RowReader) => {
  const hours = row.tryRead('scheduled', readHours)
  return hours === undefined ? undefined : { hours }
}

/**
 * Reads one study. A row that was not fully read is not left out: somebody may have studied, and how much is not known. A study that was
 * turned down is none; one that is not yet approved may be one, of an amount that is not known.
 */
export const readRecord = (
  row: RowReader,
  personIds: readonly string[],
  assumedForm: StudyForm | undefined,
): readonly RecordRow[] => {
  const review = row.read('review', reviewOf)
  if (review === 'rejected') {
    row.leaveOut('turned-down')
    return []
  }
  if (review === 'pending') row.note('review', 'review-pending', 'open')
  const withBook = hasTaskBook(row)
  const title = row.text('title')
  const { study, log } = readStudy(row, withBook)
  const input = {
    id: row.key,
    ...present({
      personId: ownerOf(personIds),
      title: title ?? row.key,
      form: formIn(row, assumedForm),
      relatedToProfession: row.tryRead('related', relationOf),
      subject: row.read('subject', subjectOf),
      content: row.tryRead('content', contentOf),
      study,
      result: row.tryRead('result', resultOf),
      ...completionIn(row),
      classId: classIn(row, title),
      hostId: row.tryRead('hostId', readKey),
      providerId: row.tryRead('providerId', readKey),
      registration: registrationIn(row),
      taskBook: withBook ? readTaskBook(row, log) : undefined,
      makesUp: makesUpIn(row),
      scheduled: scheduledIn(row),
    }),
  }
  const parsed = parseTrainingRecord(input)
  if (!parsed.ok) row.check(parsed, { ...columns, ...columnsOfStudy(row, study) })
  // Of a study that is nobody's for certain everything else is known.
  const areFactsRead = row.isReadBut(identifying)
  row.end()
  if (parsed.ok && areFactsRead && review !== 'pending') return [recordRow(row, parsed.value, personIds)]
  const areDatesRead = !row.isUnread(...dateColumns)
  return [recordRow(row, studyNotRead(areDatesRead ? input : { ...input, study: undefined }), personIds)]
}
