import { textCell } from './cells.js'
import type { Cell, Sheet } from './library.js'

/** What somebody writes into a cell instead of what stands there. */
export interface Edit {
  readonly sheet: string
  /** Counted from 1, as a spreadsheet counts. */
  readonly row: number
  readonly column: number
  readonly text: string
}

const isOf = (sheet: Sheet, row: number) => (edit: Edit) => edit.sheet === sheet.name && edit.row === row

/** The edits with one more; of two of the same cell the later one holds. */
export const withEdit = (edits: readonly Edit[], edit: Edit): readonly Edit[] => [
  ...edits.filter(
    ({ sheet, row, column }) => sheet !== edit.sheet || row !== edit.row || column !== edit.column,
  ),
  edit,
]

/** The sheets with the edits written into them; what nobody edits is the same sheet and the same row. */
export function edited(sheets: readonly Sheet[], edits: readonly Edit[]): readonly Sheet[] {
  return sheets.map((sheet) => {
    const rows = new Set(edits.flatMap((edit) => (edit.sheet === sheet.name ? [edit.row] : [])))
    if (rows.size === 0) return sheet
    const written = [...sheet.rows]
    for (const row of rows)
      written[row - 1] = editedRow(sheet.rows[row - 1] ?? [], edits.filter(isOf(sheet, row)))
    return { ...sheet, rows: written }
  })
}

function editedRow(cells: readonly Cell[], edits: readonly Edit[]): readonly Cell[] {
  const width = Math.max(cells.length, ...edits.map(({ column }) => column))
  const row = Array.from({ length: width }, (_, at): Cell => cells[at] ?? { kind: 'empty' })
  for (const { column, text } of edits) row[column - 1] = textCell(text)
  return row
}
