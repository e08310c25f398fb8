import type { Reason } from '../reasons/reason.js'
import { shownText } from './cell-text.js'
import { type ColumnName, identifying } from './columns.js'
import { problemAt, type SheetPlace, type SheetProblem, standing } from './sheet-problem.js'
import { cellAt, headingOver, type Table } from './table.js'

/** How many rows of a table were read, carried as not fully read, or known to be no data. They add up to the rows that hold anything. */
export interface RowCounts {
  readonly read: number
  readonly unread: number
  readonly leftOut: number
}

/** The same while rows are being counted. */
type Counting = { -readonly [As in keyof RowCounts]: number }

/** Where the problems of all sheets come together, and the rows are counted. */
export interface Ledger {
  readonly problems: SheetProblem[]
  readonly counts: ReadonlyMap<Table, Counting>
}

/** A ledger of tables in which no row was counted yet. */
export const ledgerOf = (tables: readonly Table[], problems: SheetProblem[]): Ledger => ({
  problems,
  counts: new Map(tables.map((table) => [table, { read: 0, unread: 0, leftOut: 0 }])),
})

/** How many rows of a table were counted, and as what. */
export const countsIn = ({ counts }: Ledger, table: Table): Counting => counts.get(table) as Counting

/** Where a column of a table has a cell, or a row of it is. */
export const placeIn = (table: Table, row: number, tells?: ColumnName): SheetPlace => {
  const { name: sheet } = table.sheet
  const column = tells && table.columnOf.get(tells)
  return { sheet, row, ...(column && { column, heading: headingOver(table, tells) as string }) }
}

/** What stands in a column of a row, unless it identifies somebody. */
export const stoodIn = (
  { sheet, columnOf }: Table,
  row: number,
  tells: ColumnName | undefined,
): { readonly stood?: string } => {
  const column = tells === undefined || identifying.has(tells) ? undefined : columnOf.get(tells)
  return column === undefined ? {} : standing(shownText(cellAt(sheet, row, column)))
}

/** Counts a row that is no data, and says why. */
export const leaveOut = (ledger: Ledger, table: Table, row: number, reason: Reason): void => {
  countRow(ledger, table, 'leftOut')
  ledger.problems.push(problemAt(placeIn(table, row), 'left-out', reason))
}

/** Counts a row. */
export const countRow = (ledger: Ledger, table: Table, as: keyof RowCounts): void => {
  countsIn(ledger, table)[as] += 1
}
