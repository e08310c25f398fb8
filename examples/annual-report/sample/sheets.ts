import { recordHeadingGroups, type SampleCell, type SampleRow } from './cells.js'
import type { Outcome, Spoilt } from './spoiler.js'

/** One line of a sheet; a cell that spans several columns is followed by empty ones. */
export interface SheetLine {
  readonly cells: readonly (SampleCell | null)[]
  /** How many columns a cell covers, by its position. */
  readonly spans?: Readonly<Record<number, number>>
}

/** One sheet of the file. */
export interface SampleSheet {
  readonly name: '人员' | '学习记录' | '经费' | '学时登记' | '平台学时'
  readonly lines: readonly SheetLine[]
}

/** Something that a reader must deal with as the outcome says, where it stands in the file. */
export interface Planted {
  readonly sheet: string
  /** As a spreadsheet counts, from 1; absent: it is the sheet as a whole. */
  readonly row?: number
  /** Absent: it is the row as a whole. */
  readonly heading?: string
  readonly outcome: Outcome
  readonly why: string
}

/** A title over the whole width. */
export const titleLine = (title: string, width: number): SheetLine => ({
  cells: [title, ...blanks(width - 1)],
  spans: { 0: width },
})

/** The line above the headings of the records that names the groups of columns. */
export function groupLine(): SheetLine {
  const spans: Record<number, number> = {}
  const cells: (SampleCell | null)[] = []
  for (const [group, headings] of Object.entries(recordHeadingGroups)) {
    spans[cells.length] = headings.length
    cells.push(group, ...blanks(headings.length - 1))
  }
  return { cells, spans }
}

export const textLine = (...cells: SampleCell[]): SheetLine => ({ cells })
export const blankLine: SheetLine = { cells: [] }

/** The sheet made of some lines, the headings and the rows; and where the spoilt cells came to stand. */
export function sheetOf(
  name: SampleSheet['name'],
  above: readonly SheetLine[],
  headings: readonly string[],
  rows: readonly (SampleRow | SheetLine)[],
  spoilt: readonly Spoilt[],
): { sheet: SampleSheet; planted: Planted[] } {
  const lines = [
    ...above,
    textLine(...headings),
    ...rows.map((row) => (isLine(row) ? row : lineOf(row, headings))),
  ]
  const rowNumber = new Map(rows.map((row, index) => [row, above.length + 2 + index]))
  const planted = spoilt.map(({ row, ...what }) => ({ sheet: name, row: rowNumber.get(row) ?? 0, ...what }))
  return { sheet: { name, lines }, planted }
}

const blanks = (count: number): null[] => Array.from({ length: count }, () => null)
const isLine = (row: SampleRow | SheetLine): row is SheetLine => Array.isArray((row as SheetLine).cells)
const lineOf = (row: SampleRow, headings: readonly string[]): SheetLine => ({
  cells: headings.map((heading) => row[heading] ?? null),
})
