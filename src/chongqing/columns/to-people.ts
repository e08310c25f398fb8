import { textOf } from '../../engine/facts/utf8.js'
import { dateOfDay } from '../../engine/quantity/calendar.js'
import { hoursText } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import { subjectKeys } from '../entities/subject-key.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { studyForms } from '../law/vocabulary.js'
import { endless, formOf, marked, type Rows, subjectOf } from '../statistics/rows.js'
import type { RawColumns } from './columns.js'

/** What lies between the end before a place and the end at it. */
export const startOf = (ends: Uint32Array, at: number): number => (at === 0 ? 0 : (ends[at - 1] as number))

/** Where the rows of a person begin and end. */
export const rowsOf = ({ rowEnds }: RawColumns, person: number): readonly [first: number, end: number] => [
  startOf(rowEnds, person),
  rowEnds[person] as number,
]

/** The id of a person. */
export const idOf = ({ idEnds, ids }: RawColumns, person: number): string =>
  textOf(ids.subarray(startOf(idEnds, person), idEnds[person])) as string

/** A person by their place, but for name and citizen number, which are in no columns. */
export const personAt = (columns: RawColumns, person: number): ProfessionalPerson => {
  const { joined, left, profile, profiles, unit, units } = columns
  const rest = JSON.parse(profiles[profile[person] as number] as string) as object
  const id = idOf(columns, person)
  const from = joined[person] as number
  const to = left[person] as number
  if (from === endless) return { ...rest, id } as ProfessionalPerson
  const days = { from: dateOfDay(from), ...(to !== endless && { to: dateOfDay(to) }) }
  return { ...rest, id, employments: [{ unitId: units[unit[person] as number], ...days }] } as never
}

const subjectNames = subjectKeys.map((key) => (key === 'unclassified' ? undefined : key))

const amountOf = (rows: Rows, row: number): object => {
  const amount = hoursText(rows.amount[row] as number)
  const inDays = ((rows.marks[row] as number) & marked.inDays) !== 0
  const isSession = ((rows.marks[row] as number) & marked.session) !== 0
  if (!inDays) return { hours: amount }
  return isSession ? { dayFraction: amount } : { days: amount }
}

const studyOf = (rows: Rows, first: number, end: number): object => {
  if (((rows.marks[first] as number) & marked.session) === 0) {
    const idle = rows.idle[first] as number
    return {
      kind: 'total',
      from: dateOfDay(rows.from[first] as number),
      to: dateOfDay(rows.to[first] as number),
      ...amountOf(rows, first),
      ...(idle > 0 && { restDays: hoursText(idle) }),
    }
  }
  const sessions: object[] = []
  for (let row = first; row < end; row++) {
    sessions.push({ date: dateOfDay(rows.from[row] as number), ...amountOf(rows, row) })
  }
  return { kind: 'sessions', sessions }
}

/** A record as far as its hours hang on it; it shares no sign with another. */
const recordOf = (rows: Rows, first: number, end: number, id: string, personId: string): object => {
  const marks = rows.marks[first] as number
  const registeredOn = rows.registeredOn[first] as number
  const subject = subjectNames[subjectOf(marks)]
  const form = studyForms[formOf(marks) - subjectKeys.length]
  return {
    id,
    personId,
    title: '',
    form,
    ...(subject !== undefined && { subject }),
    study: studyOf(rows, first, end),
    ...((marks & marked.resultUnknown) === 0 && {
      result: { kind: 'completion', value: (marks & marked.failed) === 0 ? 'completed' : 'not-completed' },
    }),
    ...((marks & marked.proven) !== 0 && { proofs: [id] }),
    ...((marks & marked.providerIneligible) !== 0 && { providerEligible: false }),
    ...(form === 'qualification-exam' && { relatedToProfession: true }),
    ...(registeredOn !== endless && {
      registration: {
        certificateNumber: '',
        registeredOn: dateOfDay(registeredOn),
        registrar: (marks & marked.foreign) === 0 ? 'unit' : 'other',
      },
    }),
  }
}

/** The texts of a person's records that are kept. */
const textsOf = ({ kept, keptEnds, keptOf }: RawColumns, person: number): readonly object[] => {
  const texts: object[] = []
  for (let i = startOf(keptOf, person); i < (keptOf[person] as number); i++) {
    texts.push(JSON.parse(textOf(kept.subarray(startOf(keptEnds, i), keptEnds[i])) as string) as object)
  }
  return texts
}

/** A text that stands among others as a place among numbers. */
const idOfRank = (rank: number): string => String(rank).padStart(3, '0')

/** How many records the rows from one place to before another are of. */
const recordsIn = ({ marks }: Rows, first: number, end: number): number => {
  let records = 0
  for (let row = first; row < end; row++) records += Number(((marks[row] as number) & marked.goesOn) === 0)
  return records
}

/**
 * The records of a person by their place, as far as their hours hang on them: those of some first rows, all that are kept among
 * them. Where any is told by its rows alone, they are named by their turns among one another; what is kept as it was has its own
 * name as long as all of them are.
 */
export const recordsAt = (
  columns: RawColumns,
  person: number,
  isAmong: (row: number) => boolean = () => true,
): readonly TrainingRecord[] => {
  const { rank, rows } = columns
  const [first, end] = rowsOf(columns, person)
  const texts = [...textsOf(columns, person)]
  if (texts.length === recordsIn(rows, first, end)) return texts as TrainingRecord[]
  const personId = idOf(columns, person)
  const records: object[] = []
  for (let row = first; row < end; ) {
    let next = row + 1
    while (next < end && ((rows.marks[next] as number) & marked.goesOn) !== 0) next++
    const id = idOfRank(rank[row] as number)
    const isKept = ((rows.marks[row] as number) & marked.incomplete) !== 0
    if (isKept) records.push({ ...texts.shift(), id })
    else if (isAmong(row)) records.push(recordOf(rows, row, next, id, personId))
    row = next
  }
  return records as TrainingRecord[]
}
