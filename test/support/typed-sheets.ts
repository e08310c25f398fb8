import { type Cell, emptyCell, textCell } from '../../src/import/cells/cell.js'
import { withMerges } from '../../src/import/cells/merges.js'
import type { Sheet } from '../../src/import/cells/sheet.js'
import type { TypedSheet } from './messy-sheets.js'

/** What somebody typed, or a cell that is more than a text or a number. */
export type Typed = string | number | boolean | null | Cell

const cellOf = (typed: Typed): Cell => {
  if (typed === null) return emptyCell
  if (typeof typed === 'object') return typed
  if (typeof typed === 'string') return textCell(typed)
  return typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'boolean', value: typed }
}

/** A sheet of what was typed into it. */
export const typedSheet = (
  name: string,
  rows: readonly (readonly Typed[])[],
  more: Partial<Omit<Sheet, 'name' | 'rows'>> = {},
): Sheet => ({
  name,
  hidden: false,
  rows: withMerges(
    rows.map((row) => row.map(cellOf)),
    more.merges ?? [],
  ),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  brokenAt: [],
  ...more,
})

/** The same as a workbook would give it. */
export const sheetOf = ({ name, rows, merges = [] }: TypedSheet): Sheet => typedSheet(name, rows, { merges })

/** The same as a text file would give it, which knows no merges. */
export const csvOf = ({ rows }: Pick<TypedSheet, 'rows'>): string =>
  rows.map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(',')).join('\r\n')
