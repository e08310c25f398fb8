import { dayNumber } from '../../engine/quantity/calendar.js'
import { type DecimalInput, toHundredths } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { StudyForm } from '../law/vocabulary.js'
import { isOfProfession, passed } from '../reckoning/intake.js'
import { sessionsOf } from '../reckoning/record.js'
import { idleOf, isResultOfWork } from '../reckoning/statement.js'
import { formIndex, subjectIndex } from './layout.js'

/**
 * Records as numbers, a row for each span of days on which a record states study: one for a total, one for each session. What
 * follows the first row of a record belongs to it as long as it is marked `goesOn`.
 */
export interface Rows {
  /** The first and the last day, by their numbers; the last before the first where a record has no days. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** What is stated: hundredths of an hour, or of a day where it is marked `inDays`. */
  readonly amount: Int32Array
  /** Days of travel and rest, in hundredths. */
  readonly idle: Uint16Array
  /** The day of the entry in the certificate; `endless` where there is none. */
  readonly registeredOn: Int32Array
  readonly marks: Uint16Array
}

/** A day after all others, and a whole number like them. */
export const endless = 2 ** 30 - 1

/** What the bits of `marks` say; the lowest two are the subject, the next four the form, by their places among the classes. */
export const marked = {
  inDays: 1 << 6,
  /** One of the sessions of a study that is known by its dates. */
  session: 1 << 7,
  goesOn: 1 << 8,
  failed: 1 << 9,
  resultUnknown: 1 << 10,
  providerIneligible: 1 << 11,
  /** Registered by an office that registers nothing. */
  foreign: 1 << 12,
  /** It bears a proof beside its entry; noted only of what is kept as a row. */
  proven: 1 << 13,
  /** The row does not say all that its hours hang on. */
  incomplete: 1 << 14,
  /** Nor do the other rows of the person, for it may weigh on any: it takes one again, or how much of which days is not known. */
  weighsOnAll: 1 << 15,
} as const

const subjects = 4

/** The place of a record's subject among the classes. */
export const subjectOf = (marks: number): number => marks & 3

/** The place of a record's form among the classes. */
export const formOf = (marks: number): number => subjects + ((marks >> 2) & 15)

/** The part of the marks that says the classes. */
export const classesSaid = 63

// For who counts many rows: in bits, since of what is as often so as not half the guesses of a processor are wrong.

/** A bit for each of the classes of a record, by their places. */
export const classBits = (marks: number): number => (1 << (marks & 3)) | (16 << ((marks >> 2) & 15))

/** 1 of the first row of a record, and 0 of what goes on. */
export const firstBit = (marks: number): number => ((marks >> 8) & 1) ^ 1

/** 1 of what is stated in days, and 0 of hours. */
export const dayBit = (marks: number): number => (marks >> 6) & 1

/** Rows, column by column. */
export const rowsBy = (columnOf: <Name extends keyof Rows>(name: Name) => Rows[Name]): Rows => ({
  from: columnOf('from'),
  to: columnOf('to'),
  amount: columnOf('amount'),
  idle: columnOf('idle'),
  registeredOn: columnOf('registeredOn'),
  marks: columnOf('marks'),
})

/** Room for so many rows. */
export const rowsFor = (length: number): Rows => ({
  from: new Int32Array(length),
  to: new Int32Array(length),
  amount: new Int32Array(length),
  idle: new Uint16Array(length),
  registeredOn: new Int32Array(length),
  marks: new Uint16Array(length),
})

/** The most days of travel and rest that a row can say. */
export const mostIdle = 65_535

const classMarks = ({ form, subject }: TrainingRecord): number =>
  subjectIndex(subject ?? 'unclassified') |
  (form === undefined ? 0 : (formIndex(form as StudyForm) - subjects) << 2)

const resultMarks = ({ result }: TrainingRecord): number => {
  const outcome = passed(result)
  return outcome === true ? 0 : outcome === false ? marked.failed : marked.resultUnknown
}

/** Whether a record may weigh on any other of its person. */
export const weighsOnAll = (record: TrainingRecord): boolean =>
  record.makesUp !== undefined ||
  record.repeats !== undefined ||
  record.study.kind === 'unstated' ||
  isResultOfWork(record)

/** What is marked of a record on each of its rows. */
const marksOf = (record: TrainingRecord, { id }: ProfessionalPerson): number => {
  const { form, personId, providerEligible, registration } = record
  let marks = classMarks(record) | resultMarks(record)
  if (providerEligible === false) marks |= marked.providerIneligible
  if (registration?.registrar === 'other') marks |= marked.foreign
  if (
    personId !== id ||
    form === 'self-study' ||
    isOfProfession(record) !== true ||
    registration?.entryStands === false ||
    registration?.entryStands === null
  ) {
    marks |= marked.incomplete
  }
  return weighsOnAll(record) ? marks | marked.incomplete | marked.weighsOnAll : marks
}

/** Writes a row. */
export const writeRow = (
  rows: Rows,
  row: number,
  from: number,
  to: number,
  amount: number,
  idle: number,
  registeredOn: number,
  marks: number,
): void => {
  rows.from[row] = from
  rows.to[row] = to
  rows.amount[row] = amount
  rows.idle[row] = idle
  rows.registeredOn[row] = registeredOn
  rows.marks[row] = marks
}

/** Writes a record of a person into rows, the first of them at a place; gives how many it takes, as far as there is room. */
export const writeRecord = (
  rows: Rows,
  at: number,
  record: TrainingRecord,
  person: ProfessionalPerson,
): number => {
  const { registration, study } = record
  const on = registration ? dayNumber(registration.registeredOn) : endless
  const marks = marksOf(record, person)
  const sessions = sessionsOf(record)
  if (sessions) {
    for (let i = 0; i < sessions.length; i++) {
      const { date, dayFraction, hours } = sessions[i] as (typeof sessions)[number]
      const day = dayNumber(date)
      const own =
        marks | marked.session | (i > 0 ? marked.goesOn : 0) | (hours === undefined ? marked.inDays : 0)
      const amount = toHundredths(hours ?? (dayFraction as DecimalInput))
      writeRow(rows, at + i, day, day, amount, 0, on, own)
    }
    return sessions.length
  }
  if (study.kind !== 'total') {
    writeRow(rows, at, endless, -endless, 0, 0, on, marks | marked.incomplete)
    return 1
  }
  const { days, hours } = study
  const idle = idleOf(study)
  const own = marks | (hours === undefined ? marked.inDays : 0) | (idle > mostIdle ? marked.incomplete : 0)
  const amount = toHundredths(hours ?? (days as DecimalInput))
  writeRow(rows, at, dayNumber(study.from), dayNumber(study.to), amount, idle, on, own)
  return 1
}
