import type { Cell, NumberCell } from '../../import/cells/cell.js'
import { isScaled, shownDate, shownPlaces, shownUnit } from '../../import/cells/number-format.js'
import type { Sheet } from '../../import/cells/sheet.js'
import { shownText } from '../../import/tables/cell-text.js'
import { seenText } from '../../import/text.js'
import type { CellMark, PaperCell } from '../paper.js'

/** What stands in the copy of a cell that gave nothing: it must not read as an empty one. */
const nothing = { text: '#N/A', stored: 'nothing' } as const

/** From a day of 1904 to the same day as a workbook counts it that begins in 1900. */
const daysBetweenEpochs = 1462

/** A text as it stands, with room where it begins a new line: what is parted stays parted. */
const inOneLine = (text: string): string =>
  seenText(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]+/gu, '  ')
    .trim()

const numberCell = (cell: NumberCell): PaperCell => {
  const { value, format, epoch } = cell
  const text = shownText(cell)
  if (format === undefined) return { text, isNumber: true }
  const isDate = shownDate(format) !== undefined
  const stored = { value: isDate && epoch === 1904 ? value + daysBetweenEpochs : value, format }
  if (isDate) return { text, stored }
  const unit = shownUnit(format)
  const shown = unit === '%' ? shownText({ ...cell, value: value * 100 }) : text
  return { text: isScaled(format) ? nothing.text : shown.padStart(shownPlaces(format), '0') + unit, stored }
}

/** A cell of a file as a copy of it holds it: as it is shown, and as a workbook stores it. */
const copiedCell = (cell: Cell): PaperCell => {
  if (cell.kind === 'number') return numberCell(cell)
  // The other columns of a merge show nothing of their own.
  if (cell.kind === 'unread') return cell.because === 'merged-across' ? { text: '' } : nothing
  return { text: cell.kind === 'text' ? inOneLine(cell.text) : shownText(cell) }
}

/** The rows of a sheet with a mark on each of the cells, all as long as the longest. */
export function copiedRows(
  { rows }: Sheet,
  markOf: (row: number, column: number) => CellMark | undefined,
): readonly (readonly PaperCell[])[] {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return rows.map((cells, row) =>
    Array.from({ length: width }, (_, column) => {
      const mark = markOf(row + 1, column + 1)
      const cell = cells[column]
      return { ...(cell === undefined ? { text: '' } : copiedCell(cell)), ...(mark && { mark }) }
    }),
  )
}
