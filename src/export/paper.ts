import { endsOf, type Figure } from '../explanation/figures.js'
import type { Merge } from '../import/cells/sheet.js'

/**
 * What a cell is beside its text: `refused`, not read where it came from; `open`, a figure that hangs on missing facts;
 * `sum`, of a line that is more than the others.
 */
export type CellMark = 'refused' | 'open' | 'sum'

/** A cell of a table. */
export interface PaperCell {
  readonly text: string
  /** Set where the text is a number to reckon with; whatever else looks like one, such as a key, is a text. */
  readonly isNumber?: true
  /**
   * What a workbook stores where it is neither the text nor its number: a number with the format in which it is shown, or nothing that
   * could be read.
   */
  readonly stored?: { readonly value: number; readonly format: string } | 'nothing'
  readonly mark?: CellMark
}

/** A line to be filled in, or filled in already. */
export interface PaperField {
  readonly label: string
  /** Empty where it is to be filled in by hand. */
  readonly value: string
  /** How many lines it has room for; absent: one. */
  readonly lines?: number
}

/** Fields, one below the other. */
export interface FieldsBlock {
  readonly kind: 'fields'
  readonly fields: readonly PaperField[]
}

/** A table with its head, which every page repeats. */
export interface TableBlock {
  readonly kind: 'table'
  /** Empty where the paper has but one. */
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly PaperCell[])[]
}

/** Sentences. */
export interface LinesBlock {
  readonly kind: 'lines'
  readonly title: string
  readonly lines: readonly string[]
}

/** Where somebody signs, seals or dates, side by side. */
export interface SignaturesBlock {
  readonly kind: 'signatures'
  readonly fields: readonly PaperField[]
}

/** A copy of a sheet. A workbook or a text file of its paper holds the copy alone, each row in its place. */
export interface CopyBlock {
  readonly kind: 'copy'
  /** The name of the sheet. */
  readonly name: string
  /** All as long as one another; the first is row 1 of the sheet. */
  readonly rows: readonly (readonly PaperCell[])[]
  /** The row of the headings of its table, counted from 1; of two levels, the upper one. */
  readonly headingRow: number
  /** The first row below the headings, counted from 1. */
  readonly firstRow: number
  readonly merges: readonly Merge[]
}

/** A part of a paper. */
export type PaperBlock = FieldsBlock | TableBlock | LinesBlock | SignaturesBlock | CopyBlock

/** A paper: what stands on it, whatever it is written as. Plain frozen data. */
export interface Paper {
  readonly title: string
  /** The provisions that ask for it, or for what stands on it, in words. */
  readonly basis: string
  /** The tag of its language. */
  readonly locale: string
  /** Whether its tables need the long side of the sheet. */
  readonly isWide: boolean
  readonly blocks: readonly PaperBlock[]
}

/** A cell of text. */
export const textCell = (text: string, mark?: CellMark): PaperCell => ({ text, ...(mark && { mark }) })

/** A figure as it is read: `80`, `76–80`, `≥ 76`. */
export function figureText(figure: Figure): string {
  const { least, most } = endsOf(figure, String)
  if (most === null) return `≥ ${least}`
  return least === most ? least : `${least}–${most}`
}

/** A cell with a figure, and its unit where it has one; one that is not exactly known is marked, and none at all is a dash. */
export function figureCell(figure: Figure | null, unit = ''): PaperCell {
  if (figure === null) return textCell('—')
  const { least, most } = endsOf(figure, String)
  if (least !== most) return textCell(`${figureText(figure)}${unit}`, 'open')
  return unit === '' ? { text: least, isNumber: true } : textCell(`${least}${unit}`)
}

/** The copy of a sheet that a paper is. */
export const copyOn = ({ blocks }: Paper): CopyBlock | undefined =>
  blocks.find((block) => block.kind === 'copy')
