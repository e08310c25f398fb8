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
  /**
   * An error of the sheet such as #N/A, a formula that nobody has computed yet, a text of which a program has lost characters, or
   * the other columns of a cell that is merged across several.
   */
  readonly because: 'error-value' | 'not-computed' | 'lost-characters' | 'merged-across'
}

/** One cell of a sheet with what it is. */
export type Cell = EmptyCell | TextCell | NumberCell | BooleanCell | UnreadCell

/** Something written: a text, or a cell of a sheet. */
export type Written = string | Cell

/** A cell in which nothing stands. */
export const emptyCell: EmptyCell = /* @__PURE__ */ Object.freeze({ kind: 'empty' })

/** A cell that holds something and gives nothing. */
export const unreadCell = (because: UnreadCell['because']): UnreadCell =>
  Object.freeze({ kind: 'unread', because })

/** A cell with a text; one in which a character stands for what a program could not read is unread, for it was lost there. */
export const textCell = (text: string): Cell => {
  if (text === '') return emptyCell
  return text.includes('\ufffd') ? unreadCell('lost-characters') : Object.freeze({ kind: 'text', text })
}
