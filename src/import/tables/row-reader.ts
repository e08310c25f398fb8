import type { VocabularyName } from '../../chongqing/law/vocabularies.js'
import type { ParseResult } from '../../engine/facts/parser.js'
import type { Cell } from '../cells/cell.js'
import { type NotRead, notRead, type ReadResult } from '../read-result.js'
import type { Reason } from '../reasons/reason.js'
import { readTerm } from '../words/read-term.js'
import { isBlankCell, wordIn } from './cell-text.js'
import type { ColumnName } from './columns.js'
import { countRow, leaveOut, placeIn, stoodIn } from './ledger.js'
import type { SheetProblem } from './sheet-problem.js'
import type { Surroundings } from './surroundings.js'
import { cellAt, type Table } from './table.js'
import type { CellReader, TableReader } from './table-reader.js'

/** The column behind each path of an entity's input; a path stands for all below it that are not named. */
export type ColumnsOfPaths = Readonly<Record<string, ColumnName>>

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

/** One row of a table, read column by column. What cannot be read is kept until the row is settled. */
export class RowReader {
  /** A key of the row that sorts as the sheet does. */
  readonly key: string
  readonly #reader: TableReader
  readonly #problems: SheetProblem[] = []
  readonly #unread = new Set<ColumnName | undefined>()

  /** `row`: counted from 1. */
  constructor(
    reader: TableReader,
    readonly row: number,
  ) {
    this.#reader = reader
    this.key = `${this.table.sheet.name}-${String(row).padStart(6, '0')}`
  }

  get table(): Table {
    return this.#reader.table
  }

  get around(): Surroundings {
    return this.#reader.around
  }

  /** Whether anything stands in the column. */
  has(column: ColumnName): boolean {
    const at = this.table.columnOf.get(column)
    return at !== undefined && !isBlankCell(cellAt(this.table.sheet, this.row, at))
  }

  /** What a column says; without it the row is not fully read. */
  read<Value>(column: ColumnName, reader: CellReader<Value>): Value | undefined {
    const answer = this.#reader.answer(this.row, column, reader)
    if (answer?.ok === false) this.#refuse(column, answer)
    return answer?.ok ? answer.value : undefined
  }

  /** The same of a fact that may stay unknown. */
  tryRead<Value>(column: ColumnName, reader: CellReader<Value>): Value | undefined {
    const answer = this.#reader.answer(this.row, column, reader)
    if (answer?.ok === false) this.#say(column, 'open', answer)
    return answer?.ok ? answer.value : undefined
  }

  /** A text as it stands. */
  text(column: ColumnName): string | undefined {
    return this.read(column, wordIn)
  }

  refuse(column: ColumnName | undefined, reason: Reason): void {
    this.#refuse(column, notRead(reason))
  }

  note(column: ColumnName | undefined, reason: Reason, effect: 'open' | 'noted' = 'noted'): void {
    this.#say(column, effect, notRead(reason))
  }

  /** Whether one of these columns could not be read. */
  isUnread(...columns: readonly ColumnName[]): boolean {
    return columns.some((column) => this.#unread.has(column))
  }

  /** Whether nothing but these columns could not be read. */
  isReadBut(columns: ReadonlySet<ColumnName | undefined>): boolean {
    return [...this.#unread].every((column) => columns.has(column))
  }

  /** Says what the library refuses, cell by cell. */
  check(parsed: ParseResult<unknown>, columns: ColumnsOfPaths, effect: 'unread' | 'open' = 'unread'): void {
    for (const problem of parsed.ok ? [] : parsed.problems) {
      const column = columnOfPath(problem.path, columns)
      // Where a cell could not be read, the library's word that nothing stands there is no news.
      const why = problem.code === 'missing' && column !== undefined ? notRead('empty') : problem
      if (column === undefined || !this.#unread.has(column)) this.#say(column, effect, why)
      if (effect === 'unread') this.#unread.add(column)
    }
  }

  /** Counts the row as one that is no data, with the reason alone. */
  leaveOut(reason: Reason): void {
    leaveOut(this.#reader.ledger, this.table, this.row, reason)
  }

  /** Counts the row with all that is wrong with it; whether nothing was refused. */
  end(): boolean {
    const isRead = this.#unread.size === 0
    this.#reader.ledger.problems.push(...this.#problems)
    countRow(this.#reader.ledger, this.table, isRead ? 'read' : 'unread')
    return isRead
  }

  #refuse(column: ColumnName | undefined, why: NotRead): void {
    this.#unread.add(column)
    this.#say(column, 'unread', why)
  }

  #say(column: ColumnName | undefined, effect: SheetProblem['effect'], why: SheetProblem['why']): void {
    const { table, row } = this
    const problem = { ...placeIn(table, row, column), effect, why, ...stoodIn(table, row, column) }
    const code = codeOf(why)
    const isSaid = this.#problems.some((one) => one.column === problem.column && codeOf(one.why) === code)
    if (!isSaid) this.#problems.push(problem)
  }
}
