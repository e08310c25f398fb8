import { parseTrainingRecord } from '../../chongqing/entities/training-record.js'
import type { StudyForm, SubjectClass } from '../../chongqing/law/vocabulary.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import type { Cell } from '../cells/cell.js'
import { notRead, type ReadResult } from '../read-result.js'
import { readHours } from '../values/amounts.js'
import { readPartialDate } from '../values/dates.js'
import { identifying } from './columns.js'
import { present } from './fields.js'
import { placeIn } from './ledger.js'
import { ownerOf, type RecordRow, recordRow, studyNotRead } from './record-cells.js'
import type { RowReader } from './row-reader.js'

const subjectOf = {
  publicRequired: 'public-required',
  professional: 'professional',
  elective: 'elective',
} as const satisfies Record<string, SubjectClass>

const parts = Object.entries(subjectOf) as [keyof typeof subjectOf, SubjectClass][]

/** A year by itself. */
export const readYear = (cell: Cell): ReadResult<string> => {
  const year = readPartialDate(cell)
  return year.ok && year.value.length !== 4 ? notRead('no-date') : year
}

/** The year of a row, or of what stands above the table; without one the row is not read. */
const yearOf = (row: RowReader): string | undefined => {
  if (row.has('year')) return row.read('year', readYear)
  if (row.around.year !== undefined) return String(row.around.year)
  row.refuse('year', 'year-missing')
  return undefined
}

/**
 * Reads the year of a person: of each subject that has hours, a study somewhere in the year. Where the sum that stands beside them is
 * another one, somebody has to say which is right, and none of them is known.
 */
export const readRegister = (
  row: RowReader,
  personIds: readonly string[],
  assumedForm: StudyForm | undefined,
): readonly RecordRow[] => {
  const personId = ownerOf(personIds)
  const year = yearOf(row)
  const stated = parts.map(([column, subject]) => ({ column, subject, hours: row.read(column, readHours) }))
  const total = row.read('totalHours', readHours)
  const hasParts = parts.some(([column]) => row.has(column))
  const sum = stated.reduce((hours, one) => hours + toHundredths(one.hours ?? 0), 0)
  const areRead = !row.isUnread(...stated.map(({ column }) => column))
  if (hasParts && areRead && total !== undefined && toHundredths(total) !== sum)
    row.refuse('totalHours', 'sum-disagrees')

  const whole = { column: 'totalHours', subject: undefined, hours: total } as const
  const inputs = (hasParts ? stated : [whole])
    .filter(({ hours }) => year !== undefined && hours !== undefined && hours !== '0')
    .map(({ column, subject, hours }) => ({
      column,
      input: {
        id: `${row.key}-${column}`,
        ...present({
          personId,
          title: placeIn(row.table, row.row, column).heading,
          form: assumedForm ?? 'other',
          subject,
          study: { kind: 'total', from: `${year}-01-01`, to: `${year}-12-31`, hours },
        }),
      },
    }))
  const records = inputs.flatMap(({ column, input }) => {
    const parsed = parseTrainingRecord(input)
    row.check(parsed, { study: column })
    return parsed.ok ? [recordRow(row, parsed.value, personIds)] : []
  })
  const areFactsRead = row.isReadBut(identifying)
  if (row.end() || areFactsRead) return records
  // Whatever of it was not read, somebody may have studied in every subject.
  const study = year && { kind: 'total', from: `${year}-01-01`, to: `${year}-12-31` }
  return [recordRow(row, studyNotRead({ id: row.key, ...present({ personId }), study }), personIds)]
}
