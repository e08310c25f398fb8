import type { CopyBlock, PaperCell } from '../paper.js'
import { cellOf, type SheetCell } from './sheet-cells.js'

/** The rows of a copy, each in its place, with what is shown as one cell as one; it is refused where any part of it is. */
export function copyRows({ rows, merges }: CopyBlock): SheetCell[][] {
  const data = rows.map((row) =>
    row.map((cell): SheetCell => (cell.text === '' && cell.mark === undefined ? null : cellOf(cell))),
  )
  for (const { from, to } of merges) {
    const covered = rows.slice(from.row - 1, to.row).flatMap((row) => row.slice(from.column - 1, to.column))
    const [first] = covered as [PaperCell, ...PaperCell[]]
    const refused = covered.find(({ mark }) => mark === 'refused')
    for (const row of data.slice(from.row - 1, to.row)) row.fill(null, from.column - 1, to.column)
    ;(data[from.row - 1] as SheetCell[])[from.column - 1] = {
      ...cellOf({ ...first, ...(refused && { mark: 'refused' }) }),
      rowSpan: to.row - from.row + 1,
      columnSpan: to.column - from.column + 1,
    }
  }
  return data
}
