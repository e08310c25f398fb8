import type { CellObject } from '@e965/xlsx'
import { remembered } from '../../engine/ground/remembered.js'
import { type Cell, emptyCell, type NumberCell, textCell, unreadCell } from '../cells/cell.js'

/** Makes a cell of what a workbook holds. */
export type CellMaker = (cell: CellObject | null | undefined) => Cell

type Epoch = NonNullable<NumberCell['epoch']>

const numberCell = (value: number, format: unknown, epoch: Epoch): NumberCell =>
  Object.freeze({
    kind: 'number',
    value,
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
    ...(epoch === 1904 ? { epoch } : {}),
  })

/**
 * What makes the cells of a workbook that counts its days from a year; where the same stands in many places it is one cell. A
 * formula without a value is unread: nobody has computed it yet, and whether it would show nothing, nobody knows.
 */
export const cellsOfWorkbook = (epoch: Epoch): CellMaker => {
  const textOf = remembered(textCell)
  const numberOf = remembered((format: unknown) =>
    remembered((value: number) => numberCell(value, format, epoch)),
  )
  return (cell) => {
    if (cell === null || cell === undefined) return emptyCell
    const { t: type, v: value, f: formula, z: format } = cell
    switch (type) {
      case 'e':
        return unreadCell('error-value')
      case 'b':
        return Object.freeze({ kind: 'boolean', value: value === true })
      case 'n':
        return numberOf(format)(value as number)
      default:
        if (typeof value === 'string' && value !== '') return textOf(value)
        return formula === undefined ? emptyCell : unreadCell('not-computed')
    }
  }
}
