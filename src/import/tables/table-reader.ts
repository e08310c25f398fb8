import { remembered } from '../../engine/ground/remembered.js'
import type { Cell } from '../cells/cell.js'
import type { ReadResult } from '../read-result.js'
import { isBlankCell } from './cell-text.js'
import type { ColumnName } from './columns.js'
import type { Ledger } from './ledger.js'
import type { Surroundings } from './surroundings.js'
import { cellAt, headingOver, type Table } from './table.js'

/** What stands around a cell, and over it. */
export interface CellPlace {
  readonly around: Surroundings
  readonly heading: string
}

/** A reader of cells; what it answers depends on nothing but the cell and what stands around it. */
export type CellReader<Value> = (cell: Cell, place: CellPlace) => ReadResult<Value>

/** A table of which the rows are read. */
export interface TableReader {
  readonly table: Table
  readonly around: Surroundings
  readonly ledger: Ledger
  /** What a reader makes of a cell; nothing where nothing stands there. */
  answer<Value>(row: number, column: ColumnName, reader: CellReader<Value>): ReadResult<Value> | undefined
}

/** Begins to read the rows of a table. */
export const tableReader = (table: Table, around: Surroundings, ledger: Ledger): TableReader => {
  const readersOf = remembered((column: ColumnName) => {
    const place = { around, heading: headingOver(table, column) as string }
    return remembered((reader: CellReader<unknown>) => remembered((cell: Cell) => reader(cell, place)))
  })
  return {
    table,
    around,
    ledger,
    answer: (row, column, reader) => {
      const at = table.columnOf.get(column)
      const cell = at === undefined ? undefined : cellAt(table.sheet, row, at)
      if (cell === undefined || isBlankCell(cell)) return undefined
      return readersOf(column)(reader)(cell) as ReturnType<typeof reader>
    },
  }
}
