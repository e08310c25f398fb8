import type { Cell } from './cell.js'

/** Where a cell stands, counted from 1 as a spreadsheet counts. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

/** Cells that are shown as one. */
export interface Merge {
  readonly from: CellPlace
  readonly to: CellPlace
}

/** A sheet with its cells as they are. */
export interface Sheet {
  readonly name: string
  /** Whether nobody who opens the file sees it. */
  readonly hidden: boolean
  /** The first is row 1 of the sheet. A merge says the same in each of its rows. */
  readonly rows: readonly (readonly Cell[])[]
  readonly merges: readonly Merge[]
  /** The rows that are not shown, counted from 1. */
  readonly hiddenRows: readonly number[]
  /** The columns that are not shown, counted from 1. */
  readonly hiddenColumns: readonly number[]
  /** The rows from which the file could not be taken apart, counted from 1. */
  readonly brokenAt: readonly number[]
}
