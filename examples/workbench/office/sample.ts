import type { SampleCell } from '../../annual-report/sample/cells.js'
import { makeSample } from '../../annual-report/sample/sample.js'
import { sheetOf } from './cells.js'
import { serialOf } from './days.js'
import type { Cell, Sheet } from './library.js'

const cellOf = (cell: SampleCell | null): Cell => {
  if (cell === null || cell === '') return { kind: 'empty' }
  if (typeof cell === 'string') return { kind: 'text', text: cell }
  if (typeof cell === 'number') return { kind: 'number', value: cell }
  return { kind: 'number', value: serialOf(cell.date), format: 'yyyy/m/d' }
}

/** The sheets of the sample, an invented unit of 240 people, as a workbook of it would be read. */
export const sampleSheets = (): readonly Sheet[] =>
  makeSample().sheets.map(({ name, lines }) =>
    sheetOf(
      name,
      lines.map(({ cells }) => cells.map(cellOf)),
      lines.flatMap(({ spans = {} }, at) =>
        Object.entries(spans).map(([column, width]) => ({
          from: { row: at + 1, column: Number(column) + 1 },
          to: { row: at + 1, column: Number(column) + width },
        })),
      ),
    ),
  )
