/** A cell as the libraries give it: a date is midnight UTC of the calendar date that the sheet shows. */
export type Cell = string | number | boolean | Date | null

/** One sheet. The first row of `rows` is row 1 of the sheet. */
export interface Table {
  readonly sheet: string
  readonly rows: readonly (readonly Cell[])[]
  /** Rows from which the file could not be taken apart, counted from 1. */
  readonly brokenAt?: readonly number[]
}

/** The letters by which a spreadsheet names a column: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = String.fromCharCode(65 + (index % 26))
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest
}
