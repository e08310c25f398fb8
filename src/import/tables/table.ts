import { type Cell, emptyCell } from '../cells/cell.js'
import type { Merge, Sheet } from '../cells/sheet.js'
import { shownText } from './cell-text.js'
import { type ColumnName, columnsOf, idleHeadings, type TableKind } from './columns.js'
import { columnUnder, headingWord } from './heading-text.js'

/** A column of a table. */
export interface TableColumn {
  /** Counted from 1. */
  readonly column: number
  /** The heading as it stands; of two levels, the upper one first. */
  readonly heading: string
  /** What it tells; `null`: nothing that is asked for; `undefined`: the heading is not known. */
  readonly tells: ColumnName | null | undefined
}

/** A sheet with the table that was found on it. */
export interface Table {
  readonly sheet: Sheet
  readonly kind: TableKind
  /** The row of its headings, counted from 1; of two levels, the upper one. */
  readonly headingRow: number
  /** The first row below the headings, counted from 1. */
  readonly firstRow: number
  readonly columns: readonly TableColumn[]
  /** The column, counted from 1, that tells something. */
  readonly columnOf: ReadonlyMap<ColumnName, number>
}

/** What the caller declares headings to tell; `null`: nothing that is asked for. */
export type DeclaredColumns = Readonly<Record<string, ColumnName | null>>

/** The cell at a place, counted from 1. */
export const cellAt = ({ rows }: Sheet, row: number, column: number): Cell =>
  rows[row - 1]?.[column - 1] ?? emptyCell

/** What stands over the column that tells something. */
export const headingOver = ({ columns, columnOf }: Table, tells: ColumnName): string | undefined => {
  const at = columnOf.get(tells)
  return columns.find(({ column }) => column === at)?.heading
}

const searchedRows = 30

// What a table must tell to be one of its kind.
const amounts: readonly ColumnName[] = ['hours', 'days', 'credits', 'sessions']
const dates: readonly ColumnName[] = ['from', 'to', 'span', 'sessions']
const needed: Readonly<Record<TableKind, readonly (readonly ColumnName[])[]>> = {
  people: [['number', 'name', 'citizenNumber']],
  studies: [amounts, [...dates, 'title']],
  registers: [
    ['number', 'name', 'citizenNumber'],
    ['publicRequired', 'professional', 'elective', 'totalHours'],
  ],
  money: [['amount', 'payroll'], ['year']],
}

/** The merges of which a row is a part. */
const mergesIn = ({ merges }: Sheet, row: number): readonly Merge[] =>
  merges.filter(({ from, to }) => from.row <= row && row <= to.row)

/** A heading that stands over several columns, over each of them; what is merged is known, and in a text file what follows is empty. */
const spreadHeadings = (sheet: Sheet, row: number, width: number): readonly string[] => {
  const merges = mergesIn(sheet, row)
  const texts: string[] = []
  for (let column = 1; column <= width; column++) {
    const text = shownText(cellAt(sheet, row, column))
    const merge = merges.find(({ from, to }) => from.column < column && column <= to.column)
    texts.push(merge === undefined ? text : (texts[merge.from.column - 1] as string))
  }
  return texts
}

/** The upper headings of two levels in a text file: an empty cell over a heading is under what stands before it. */
const upperOver = (upper: readonly string[], lower: readonly string[]): readonly string[] => {
  let last = ''
  return upper.map((text, at) => {
    if (text !== '') last = text
    return text === '' && lower[at] !== '' ? last : text
  })
}

const tellsOf = (
  kind: TableKind,
  heading: readonly string[],
  declared: DeclaredColumns,
): ColumnName | null | undefined => {
  const words = heading.map(headingWord)
  for (const text of [heading.join(''), ...heading]) {
    if (Object.hasOwn(declared, text)) return declared[text]
  }
  const column = columnUnder(kind, words)
  if (column !== undefined) return column
  return words.every((word) => idleHeadings.has(word)) ? null : undefined
}

/** The columns under headings, each of which tells something at most once. */
const readHeadings = (
  kind: TableKind,
  headings: readonly (readonly string[])[],
  declared: DeclaredColumns,
): Pick<Table, 'columns' | 'columnOf'> => {
  const columnOf = new Map<ColumnName, number>()
  const columns: TableColumn[] = []
  headings.forEach((heading, at) => {
    if (heading.length === 0) return
    const tells = tellsOf(kind, heading, declared)
    const isOfKind = typeof tells === 'string' && tells in columnsOf[kind] && !columnOf.has(tells)
    if (isOfKind) columnOf.set(tells, at + 1)
    const said = typeof tells === 'string' && !isOfKind ? undefined : tells
    columns.push({ column: at + 1, heading: heading.join(''), tells: said })
  })
  return { columns, columnOf }
}

const isTable = (kind: TableKind, columnOf: Table['columnOf']): boolean =>
  columnOf.size > 1 && needed[kind].every((some) => some.some((column) => columnOf.has(column)))

const some = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, at) => text !== '' && text !== texts[at - 1])

/** The headings over each column: from one row, or from two of which the lower one parts the upper one. */
const headingsAt = (sheet: Sheet, row: number, levels: 1 | 2): readonly (readonly string[])[] => {
  const width = Math.max(...[row, row + levels - 1].map((one) => sheet.rows[one - 1]?.length ?? 0))
  const single = spreadHeadings(sheet, row, width)
  if (levels === 1) return single.map((text) => some([text]))
  const lower = spreadHeadings(sheet, row + 1, width)
  const upper = mergesIn(sheet, row).length > 0 ? single : upperOver(single, lower)
  return upper.map((text, at) => some([text, lower[at] as string]))
}

/** Whether a row is the upper level of the headings below it: a cell of theirs goes through both. A line above them is none of them. */
const isUpperLevel = (sheet: Sheet, row: number): boolean =>
  mergesIn(sheet, row).some(({ to }) => to.row > row)

/**
 * The table of a sheet: of what its first rows can head, what tells the most; nothing where nothing is headed. Two rows head it where
 * they tell more than one, or as much and are joined: a line above the headings is none of them.
 */
export const findTable = (sheet: Sheet, declared: DeclaredColumns): Table | undefined => {
  let best: Table | undefined
  const last = Math.min(searchedRows, sheet.rows.length)
  for (const levels of [1, 2] as const) {
    for (let row = 1; row <= last; row++) {
      const headings = headingsAt(sheet, row, levels)
      for (const kind of Object.keys(columnsOf) as TableKind[]) {
        const read = readHeadings(kind, headings, declared)
        const more = read.columnOf.size - (best?.columnOf.size ?? 0)
        const isWhole = more === 0 && best?.headingRow === row + 1 && isUpperLevel(sheet, row)
        if (isTable(kind, read.columnOf) && (more > 0 || (isWhole && best?.kind === kind)))
          best = { sheet, kind, headingRow: row, firstRow: row + levels, ...read }
      }
    }
  }
  return best
}
