import type { VocabularyName } from '../../chongqing/law/vocabularies.js'
import type { ParseResult } from '../../engine/facts/parser.js'
import { type Cell, emptyCell } from '../cells/cell.js'
import { type NotRead, notRead, type ReadResult } from '../read-result.js'
import type { Reason } from '../reasons/reason.js'
import { isBlankText } from '../text.js'
import { readTerm } from '../words/read-term.js'
import { wordIn } from './cell-text.js'
import type { ColumnName } from './columns.js'
import { countRow, type Ledger, leaveOut, placeIn, stoodIn } from './ledger.js'
import type { SheetProblem } from './sheet-problem.js'
import type { Surroundings } from './surroundings.js'
import { cellAt, type Table } from './table.js'

/** The column behind each path of an entity's input; a path stands for all below it that are not named. */
export type ColumnsOfPaths = Readonly<Record<string, ColumnName>>

/** One row of a table, read column by column. What cannot be read is kept until the row is settled. */
export interface RowReader {
  readonly table: Table
  readonly around: Surroundings
  /** Counted from 1. */
  readonly row: number
  /** A key of the row that sorts as the sheet does. */
  readonly key: string
  /** Whether anything stands in the column. */
  has(column: ColumnName): boolean
  cell(column: ColumnName): Cell
  /** What a column says; without it the row is not fully read. */
  read<Value>(column: ColumnName, reader: (cell: Cell) => ReadResult<Value>): Value | undefined
  /** The same of a fact that may stay unknown. */
  tryRead<Value>(column: ColumnName, reader: (cell: Cell) => ReadResult<Value>): Value | undefined
  /** A text as it stands. */
  text(column: ColumnName): string | undefined
  refuse(column: ColumnName | undefined, reason: Reason): void
  note(column: ColumnName | undefined, reason: Reason, effect?: 'open' | 'noted'): void
  /** Whether one of these columns could not be read. */
  isUnread(...columns: ColumnName[]): boolean
  /** Whether nothing but these columns could not be read. */
  isReadBut(columns: ReadonlySet<ColumnName | undefined>): boolean
  /** Says what the library refuses, cell by cell. */
  check(parsed: ParseResult<unknown>, columns: ColumnsOfPaths, effect?: 'unread' | 'open'): void
  /** Counts the row as one that is no data, with the reason alone. */
  leaveOut(reason: Reason): void
  /** Counts the row with all that is wrong with it; whether nothing was refused. */
  end(): boolean
}

/** A reader of words as a reader of cells. */
export const worded =
  <Value>(reader: (text: string) => ReadResult<Value>) =>
  (cell: Cell): ReadResult<Value> => {
    const word = wordIn(cell)
    return word.ok ? reader(word.value) : word
  }

/** A reader of cells for the words of a list of the law. */
export const termOf = <Name extends VocabularyName>(list: Name) => worded((word) => readTerm(list, word))

/** Why, for programs. */
const codeOf = (why: SheetProblem['why']): string => ('reason' in why ? why.reason : why.code)

/** The column behind a path, or behind the nearest above it that is named. */
const columnOfPath = (path: readonly (string | number)[], columns: ColumnsOfPaths): ColumnName | undefined =>
  path
    .map((_, above) => columns[path.slice(0, path.length - above).join('.')])
    .find((column) => column !== undefined)

/** A reader of one row of a table. */
export const rowReader = (table: Table, around: Surroundings, row: number, ledger: Ledger): RowReader => {
  const problems: SheetProblem[] = []
  const unread = new Set<ColumnName | undefined>()

  const cell = (column: ColumnName): Cell => {
    const at = table.columnOf.get(column)
    return at === undefined ? emptyCell : cellAt(table.sheet, row, at)
  }
  const has = (column: ColumnName): boolean => {
    const word = wordIn(cell(column))
    return !word.ok || !isBlankText(word.value)
  }
  const say = (
    column: ColumnName | undefined,
    effect: SheetProblem['effect'],
    why: SheetProblem['why'],
  ): void => {
    const problem = { ...placeIn(table, row, column), effect, why, ...stoodIn(table, row, column) }
    const code = codeOf(why)
    const isSaid = problems.some((one) => one.column === problem.column && codeOf(one.why) === code)
    if (!isSaid) problems.push(problem)
  }
  const refuse = (column: ColumnName | undefined, why: NotRead): void => {
    unread.add(column)
    say(column, 'unread', why)
  }
  const readWith = <Value>(
    column: ColumnName,
    reader: (cell: Cell) => ReadResult<Value>,
    otherwise: (why: NotRead) => void,
  ): Value | undefined => {
    if (!has(column)) return undefined
    const result = reader(cell(column))
    if (result.ok) return result.value
    otherwise(result)
    return undefined
  }
  const read: RowReader['read'] = (column, reader) => readWith(column, reader, (why) => refuse(column, why))

  return {
    table,
    around,
    row,
    key: `${table.sheet.name}-${String(row).padStart(6, '0')}`,
    has,
    cell,
    read,
    tryRead: (column, reader) => readWith(column, reader, (why) => say(column, 'open', why)),
    text: (column) => read(column, wordIn),
    refuse: (column, reason) => refuse(column, notRead(reason)),
    note: (column, reason, effect = 'noted') => say(column, effect, notRead(reason)),
    isUnread: (...columns) => columns.some((column) => unread.has(column)),
    isReadBut: (columns) => [...unread].every((column) => columns.has(column)),
    check: (parsed, columns, effect = 'unread') => {
      for (const problem of parsed.ok ? [] : parsed.problems) {
        const column = columnOfPath(problem.path, columns)
        // Where a cell could not be read, the library's word that nothing stands there is no news.
        const why = problem.code === 'missing' && column !== undefined ? notRead('empty') : problem
        if (column === undefined || !unread.has(column)) say(column, effect, why)
        if (effect === 'unread') unread.add(column)
      }
    },
    leaveOut: (reason) => leaveOut(ledger, table, row, reason),
    end: () => {
      ledger.problems.push(...problems)
      countRow(ledger, table, unread.size === 0 ? 'read' : 'unread')
      return unread.size === 0
    },
  }
}
