import { type Cell, emptyCell, unreadCell } from './cell.js'
import type { Merge } from './sheet.js'

const across = /* @__PURE__ */ unreadCell('merged-across')

/**
 * The rows in which each merge says what it says in each of its rows, in its first column. Of its other columns it says nothing
 * that could be known.
 */
export const withMerges = (
  rows: readonly (readonly Cell[])[],
  merges: readonly Merge[],
): readonly (readonly Cell[])[] => {
  const spread = rows.map((row) => [...row])
  for (const { from, to } of merges) {
    const said = rows[from.row - 1]?.[from.column - 1] ?? emptyCell
    if (said.kind === 'empty') continue
    // A merge may go on far below the last row in which anything stands.
    for (const row of spread.slice(from.row - 1, to.row)) {
      while (row.length < to.column) row.push(emptyCell)
      row.fill(across, from.column, to.column)
      row[from.column - 1] = said
    }
  }
  return spread
}
