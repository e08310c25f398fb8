import { type Choice, choicesOf } from '../choices.js'
import {
  type ColumnName,
  chinesePapers,
  correctedSheetPaper,
  type ReadTable,
  type Sheet,
} from '../library.js'

/** A cell of a row as it is shown. */
export interface RowCell {
  /** Counted from 1. */
  readonly column: number
  /** Empty where nothing stands over it. */
  readonly heading: string
  readonly tells: ColumnName | null
  /** As a spreadsheet shows it; of a citizen number the last four places. */
  readonly text: string
  /** Whether it is not shown as it stands. */
  readonly isMasked: boolean
  /** The words that it takes; `null`: whatever is written. */
  readonly choices: readonly Choice[] | null
}

const hidden = (text: string): string => text.slice(0, -4).replace(/[^\s-]/g, '•') + text.slice(-4)

// Citizen numbers have 15 or 18 places; one that is mistyped still tells whose it is.
const identity = /\d{10,}[\dXx]{4}|\d{6}[\s-]\d{8}[\s-]?\d{3}[\dXx]/g

/** A text in which only the last four places of a citizen number are seen. */
export const masked = (text: string, tells: ColumnName | null = null): string =>
  tells === 'citizenNumber' ? hidden(text) : text.replace(identity, hidden)

/** What the cells of a row show, as the copy of a sheet has them. */
function textsOf(sheet: Sheet, row: number): readonly string[] {
  const cells = sheet.rows[row - 1] ?? []
  const copy = correctedSheetPaper({ ...sheet, rows: [cells], merges: [] }, [], chinesePapers).blocks.find(
    (block) => block.kind === 'copy',
  )
  return copy?.rows[0]?.slice(0, cells.length).map(({ text }) => text) ?? []
}

/** The cells of a row of a sheet: all that are headed, and whatever else something stands in. */
export function rowCells(
  sheets: readonly Sheet[],
  tables: readonly ReadTable[],
  place: { readonly sheet: string; readonly row: number },
): readonly RowCell[] {
  const sheet = sheets.find(({ name }) => name === place.sheet)
  if (sheet === undefined) return []
  const columns = tables.find((table) => table.sheet === place.sheet)?.columns ?? []
  const headed = new Map(columns.map((column) => [column.column, column]))
  const texts = textsOf(sheet, place.row)
  const width = Math.max(texts.length, ...columns.map(({ column }) => column))
  return Array.from({ length: width }, (_, at) => {
    const stood = texts[at] ?? ''
    const { heading = '', tells = null } = headed.get(at + 1) ?? {}
    const text = masked(stood, tells)
    return { column: at + 1, heading, tells, text, isMasked: text !== stood, choices: choicesOf(tells) }
  }).filter(({ heading, text }) => heading !== '' || text !== '')
}
