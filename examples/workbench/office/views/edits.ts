import type { Edit } from '../edits.js'
import type { ReadTable, Sheet } from '../library.js'
import { masked, rowCells } from './row.js'

/** An edit as the list of them shows it. */
export interface EditLine extends Edit {
  readonly heading: string
  /** What stood there in the file. */
  readonly stood: string
}

/** The edits in the order in which they were made, with what stood in the files. */
export const editLines = (
  given: readonly Sheet[],
  tables: readonly ReadTable[],
  edits: readonly Edit[],
): readonly EditLine[] =>
  edits.map((edit) => {
    const cell = rowCells(given, tables, edit).find(({ column }) => column === edit.column)
    const { heading = '', tells, text: stood = '' } = cell ?? {}
    return { ...edit, text: masked(edit.text, tells), heading, stood }
  })
