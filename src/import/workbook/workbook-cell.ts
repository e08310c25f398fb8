import type { CellObject } from '@e965/xlsx'
import { type Cell, emptyCell, type NumberCell, textCell, unreadCell } from '../cells/cell.js'

/** The year from which a workbook counts its days. */
export type Epoch = NonNullable<NumberCell['epoch']>

const numberCell = (value: number, format: unknown, epoch: Epoch): NumberCell =>
  Object.freeze({
    kind: 'number',
    value,
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
    ...(epoch === 1904 ? { epoch } : {}),
  })

/**
 * A cell of a workbook with what it is. A formula without a value is unread: nobody has computed it yet, and whether it would
 * show nothing, nobody knows.
 */
export const workbookCell = (cell: CellObject | null | undefined, epoch: Epoch): Cell => {
  if (cell === null || cell === undefined) return emptyCell
  const { t: type, v: value, f: formula, z: format } = cell
  switch (type) {
    case 'e':
      return unreadCell('error-value')
    case 'b':
      return Object.freeze({ kind: 'boolean', value: value === true })
    case 'n':
      return numberCell(value as number, format, epoch)
    default:
      if (typeof value === 'string' && value !== '') return textCell(value)
      return formula === undefined ? emptyCell : unreadCell('not-computed')
  }
}
