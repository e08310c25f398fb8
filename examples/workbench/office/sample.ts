import type { SampleCell } from '../../annual-report/sample/cells.js'
import { makeSample } from '../../annual-report/sample/sample.js'
import type { Cell, Sheet } from './library.js'

const millisecondsPerDay = 86_400_000
/** The day before the first of a workbook's calendar, as it counts days from 1 March 1900 on. */
const before = Date.parse('1899-12-30')

const cellOf = (cell: SampleCell | null): Cell => {
  if (cell === null || cell === '') return { kind: 'empty' }
  if (typeof cell === 'string') return { kind: 'text', text: cell }
  if (typeof cell === 'number') return { kind: 'number', value: cell }
  return { kind: 'number', value: (Date.parse(cell.date) - before) / millisecondsPerDay, format: 'yyyy/m/d' }
}

/** The sheets of the sample, an invented unit of 240 people, as a workbook of it would be read. */
export const sampleSheets = (): readonly Sheet[] =>
  makeSample().sheets.map(({ name, lines }) => ({
    name,
    hidden: false,
    rows: lines.map(({ cells }) => cells.map(cellOf)),
    merges: lines.flatMap(({ spans = {} }, at) =>
      Object.entries(spans).map(([column, width]) => ({
        from: { row: at + 1, column: Number(column) + 1 },
        to: { row: at + 1, column: Number(column) + width },
      })),
    ),
    hiddenRows: [],
    hiddenColumns: [],
    brokenAt: [],
  }))
