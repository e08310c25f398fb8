import type { Problem } from '../library.js'
import { type Counted, readAmount, tenThousandTimes } from './amounts.js'
import { readDate, readSpan } from './dates.js'
import type { Field, Headings, SheetKind } from './headings.js'
import {
  type Note,
  noteAt,
  type Place,
  problemOf,
  type Refused,
  type Remark,
  refusedCells,
} from './ledger.js'
import { messageOf, type NoteCode, type ProblemCode } from './messages.js'
import { type Cell, columnLetters, type Table } from './table.js'
import { isBlank, textOf, wordOf } from './text.js'

/** One row of a sheet, read field by field. What is remarked on is kept until the row is accepted or refused. */
export interface RowReader<Kind extends SheetKind> {
  readonly sheet: string
  /** As a spreadsheet counts, from 1. */
  readonly row: number
  /** A key of the row that sorts as the file does. */
  readonly key: string
  has(field: Field<Kind>): boolean
  text(field: Field<Kind>): string | undefined
  date(field: Field<Kind>): string | undefined
  span(field: Field<Kind>): { from: string; to: string } | undefined
  amount(field: Field<Kind>, counted: Counted): string | undefined
  /** The id of a word; undefined, with the note or the problem that is named, for a word that is not known. */
  word<Id>(
    field: Field<Kind>,
    idOf: (word: string) => Id | undefined,
    unknown?: NoteCode,
    refused?: ProblemCode,
  ): Id | undefined
  note(field: Field<Kind>, code: NoteCode): void
  refuse(field: Field<Kind>, code: ProblemCode): void
  /** Whether this reader refused one of these fields. */
  isRefused(...fields: Field<Kind>[]): boolean
  /** The value if the library and this reader took the row as it is, else undefined. */
  settle<Value>(parsed: Parsed<Value>, paths: Paths<Kind>, ledger: Ledger): Value | undefined
}

/** The field behind each path of the library's input; a path stands for all below it that are not named. */
export type Paths<Kind extends SheetKind> = Readonly<Record<string, Field<Kind>>>

/** What the library's parse functions answer. */
type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Where notes and refusals of all sheets come together. */
export interface Ledger {
  readonly notes: Note[]
  readonly refused: Refused[]
}

/** A reader of one row; `index` counts the rows of the table from 0. */
export function rowReader<Kind extends SheetKind>(
  table: Table,
  headings: Headings,
  index: number,
): RowReader<Kind> {
  const { sheet } = table
  const row = index + 1
  const notes: Note[] = []
  const problems: { place: Place; problem: Remark }[] = []
  const refused = new Set<Field<Kind>>()

  const cell = (field: Field<Kind>): Cell => {
    const column = headings.columns.get(field)
    const found = column === undefined ? null : (table.rows[index]?.[column] ?? null)
    return isBlank(found) ? null : found
  }
  const place = (field: Field<Kind> | undefined): Place => {
    const column = field === undefined ? undefined : headings.columns.get(field)
    if (column === undefined) return { sheet, row, column: null, heading: null }
    return {
      sheet,
      row,
      column: columnLetters(column),
      heading: textOf(table.rows[headings.at]?.[column] ?? null),
    }
  }
  const note = (field: Field<Kind>, code: NoteCode | undefined): void => {
    if (code !== undefined) notes.push(noteAt(place(field), code))
  }
  const refuse = (field: Field<Kind>, code: ProblemCode): void => {
    refused.add(field)
    problems.push({ place: place(field), problem: problemOf(code) })
  }
  const read = <Out>(field: Field<Kind>, how: (cell: Cell) => Out): Out | undefined => {
    const found = cell(field)
    return found === null ? undefined : how(found)
  }

  return {
    sheet,
    row,
    key: `${sheet}-${String(row).padStart(6, '0')}`,
    has: (field) => cell(field) !== null,
    text: (field) => read(field, textOf),
    date: (field) =>
      read(field, (found) => {
        const { date, note: code } = readDate(found)
        note(field, code)
        return date
      }),
    span: (field) =>
      read(field, (found) => {
        const { from, to, note: code } = readSpan(found)
        note(field, code)
        return { from, to }
      }),
    amount: (field, counted) =>
      read(field, (found) => {
        const isScaled = counted === 'yuan' && headings.inTenThousands.has(field)
        const { amount, note: code } = readAmount(found, isScaled ? 'ten-thousand-yuan' : counted)
        note(field, code)
        return isScaled ? tenThousandTimes(amount) : amount
      }),
    word: (field, idOf, unknown, problem) =>
      read(field, (found) => {
        const id = idOf(wordOf(found))
        if (id === undefined) note(field, unknown)
        if (id === undefined && problem !== undefined) refuse(field, problem)
        return id
      }),
    note,
    refuse,
    isRefused: (...fields) => fields.some((field) => refused.has(field)),
    settle: (parsed, paths, ledger) => {
      if (!parsed.ok) {
        // Where this reader knows what is wrong with a cell, the library's complaint that nothing stands there is no news.
        const own = new Set(problems.map(({ place: { column } }) => column))
        const news = parsed.problems.map((problem) => ({
          place: place(fieldOf(problem.path, paths)),
          problem: { code: problem.code, message: messageOf(problem) },
        }))
        problems.push(...news.filter(({ place: { column } }) => column === null || !own.has(column)))
      }
      if (parsed.ok && problems.length === 0) {
        ledger.notes.push(...notes)
        return parsed.value
      }
      ledger.refused.push(...refusedCells(problems))
      return undefined
    },
  }
}

function fieldOf<Kind extends SheetKind>(path: Problem['path'], paths: Paths<Kind>): Field<Kind> | undefined {
  const steps = path.map(String)
  for (let length = steps.length; length > 0; length--) {
    const field = paths[steps.slice(0, length).join('.')]
    if (field !== undefined) return field
  }
  return undefined
}
