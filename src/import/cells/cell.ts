/** A cell in which nothing stands. */
export interface EmptyCell {
  readonly kind: 'empty'
}

/** A cell with a text, as it stands. */
export interface TextCell {
  readonly kind: 'text'
  readonly text: string
}

/** A cell with a number, which may be a date: a workbook stores days as numbers, and only the format tells. */
export interface NumberCell {
  readonly kind: 'number'
  readonly value: number
  /** The format in which the workbook shows it, such as `0.00` or `yyyy/m/d`; absent: `General`. */
  readonly format?: string
  /** The year from which the workbook counts its days; absent: 1900. */
  readonly epoch?: 1900 | 1904
}

/** A cell with a value of truth. */
export interface BooleanCell {
  readonly kind: 'boolean'
  readonly value: boolean
}

/** A cell that holds something and gives nothing: it is never empty. */
export interface UnreadCell {
  readonly kind: 'unread'
  /** An error of the sheet such as #N/A, or a formula that nobody has computed yet. */
  readonly because: 'error-value' | 'not-computed'
}

/** One cell of a sheet with what it is. */
export type Cell = EmptyCell | TextCell | NumberCell | BooleanCell | UnreadCell

/** Something written: a text, or a cell of a sheet. */
export type Written = string | Cell
