import { notRead } from '../read-result.js'
import type { Reason } from '../reasons/reason.js'
import { shownText } from './cell-text.js'
import { type ColumnName, identifying } from './columns.js'
import { type SheetPlace, type SheetProblem, standing } from './sheet-problem.js'
import { cellAt, type Table } from './table.js'

/** How many rows of a table were read, carried as not fully read, or known to be no data. They add up to the rows that hold anything. */
export interface RowCounts {
  readonly read: number
  readonly unread: number
  readonly leftOut: number
}

/** Where the problems of all sheets come together, and the rows are counted. */
export interface Ledger {
  readonly problems: SheetProblem[]
  readonly counts: Map<Table, { read: number; unread: number; leftOut: number }>
}

/** Where a column of a table has a cell, or a row of it is. */
export const placeIn = ({ sheet, columns, columnOf }: Table, row: number, tells?: ColumnName): SheetPlace => {
  const column = tells === undefined ? undefined : columnOf.get(tells)
  if (column === undefined) return { sheet: sheet.name, row }
  const heading = columns.find((one) => one.column === column)?.heading as string
  return { sheet: sheet.name, row, column, heading }
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
  ledger.problems.push({ ...placeIn(table, row), effect: 'left-out', why: notRead(reason) })
}

/** Counts a row. */
export const countRow = ({ counts }: Ledger, table: Table, as: keyof RowCounts): void => {
  const count = counts.get(table) ?? { read: 0, unread: 0, leftOut: 0 }
  count[as] += 1
  counts.set(table, count)
}
