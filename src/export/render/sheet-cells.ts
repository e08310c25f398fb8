import type { CellMark, PaperCell } from '../paper.js'

/** A cell of a workbook with something in it, as the package write-excel-file takes it. */
export interface FilledCell {
  readonly value: string | number
  readonly fontWeight?: 'bold'
  readonly fontSize?: number
  readonly align?: 'center' | 'right'
  readonly alignVertical?: 'center' | 'top'
  readonly backgroundColor?: string
  readonly borderStyle?: 'thin'
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly format?: string
  readonly type?: 'Formula'
  readonly height?: number
  readonly wrap?: boolean
}

/** A cell of a workbook; `null` where another spans it. */
export type SheetCell = FilledCell | null

export const colours: Readonly<Record<CellMark | 'head', string>> = {
  head: '#f2f2f2',
  sum: '#f7f7f7',
  open: '#fff6db',
  refused: '#fde3e0',
}

/** What a workbook stores of a cell; a formula that gives an error is what is read of no sheet. */
function storedIn({ text, isNumber, stored }: PaperCell): Pick<FilledCell, 'value' | 'format' | 'type'> {
  if (stored === 'nothing') return { value: 'NA()', type: 'Formula' }
  return stored ?? { value: isNumber ? Number(text) : text }
}

/** A cell with its border and the colour of its mark. */
export const cellOf = (cell: PaperCell): FilledCell => ({
  ...storedIn(cell),
  borderStyle: 'thin',
  alignVertical: 'top',
  wrap: true,
  ...(cell.isNumber && { align: 'right' as const }),
  ...(cell.mark && { backgroundColor: colours[cell.mark] }),
  ...(cell.mark === 'sum' && { fontWeight: 'bold' as const }),
})
