import type { StudyForm } from '../../chongqing/law/vocabulary.js'
import { isKey } from '../../engine/facts/keys.js'
import type { Sheet } from '../cells/sheet.js'
import { notRead } from '../read-result.js'
import type { Reason } from '../reasons/reason.js'
import { shownText } from './cell-text.js'
import type { ColumnName, TableKind } from './columns.js'
import { headingWord, nearestHeadings } from './heading-text.js'
import { placeIn } from './ledger.js'
import { formNotStated } from './record-cells.js'
import { rowKind } from './row-kinds.js'
import type { SheetProblem } from './sheet-problem.js'
import { type Surroundings, surroundingsOf } from './surroundings.js'
import { type DeclaredColumns, findTable, type Table } from './table.js'

/** A table with what stands around it. */
export interface Surrounded {
  readonly table: Table
  readonly around: Surroundings
}

/** What the caller says of tables. */
interface TableOptions {
  readonly columns?: DeclaredColumns
  readonly year?: number
  readonly assumedForm?: StudyForm
}

/** Sheets of one name, as two files may have, told apart: the keys of their rows must differ, and be keys. */
const namedApart = (sheets: readonly Sheet[]): readonly Sheet[] => {
  const seen = new Map<string, number>()
  return sheets.map((sheet, at) => {
    const name = isKey(sheet.name) && sheet.name.length <= 100 ? sheet.name : `表${at + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { ...sheet, name: times === 1 ? name : `${name} (${times})` }
  })
}

const tellOf = (
  sheet: string,
  reason: Reason,
  effect: SheetProblem['effect'],
  row?: number,
): SheetProblem => ({
  sheet,
  ...(row === undefined ? {} : { row }),
  effect,
  why: notRead(reason),
})

/** What a table as a whole leaves open. */
const problemsOfTable = (table: Table, assumedForm: StudyForm | undefined): readonly SheetProblem[] => {
  const { sheet, columns, columnOf, kind, headingRow } = table
  const at = (
    tells: ColumnName | undefined,
    reason: Reason,
    effect: SheetProblem['effect'],
  ): SheetProblem => ({
    ...placeIn(table, headingRow, tells),
    effect,
    why: notRead(reason),
  })
  const isOfStudies = kind === 'studies' || kind === 'registers'
  const isByName = columnOf.has('name') && !columnOf.has('number') && !columnOf.has('citizenNumber')
  const hidden = sheet.hiddenRows.filter((row) => row >= table.firstRow && rowKind(table, row) === 'data')
  return [
    ...columns
      .filter(({ tells }) => tells === undefined)
      .map(
        ({ column, heading }): SheetProblem => ({
          sheet: sheet.name,
          row: headingRow,
          column,
          heading,
          effect: 'noted',
          why: notRead('column-not-read', nearestHeadings(kind, headingWord(heading))),
        }),
      ),
    ...(columnOf.has('registered') && !columnOf.has('registrar')
      ? [at('registered', 'registrar-assumed', 'noted')]
      : []),
    ...(isOfStudies && !columnOf.has('form') ? [at(undefined, ...formNotStated(assumedForm))] : []),
    ...(isByName ? [at('name', 'told-apart-by-name', 'noted')] : []),
    ...(hidden.length > 0 ? [tellOf(sheet.name, 'rows-hidden', 'noted', hidden[0])] : []),
    ...sheet.brokenAt.map((row) => tellOf(sheet.name, 'broken-from-here', 'unread', row)),
  ]
}

// People first, for the rows of the others name them.
const order: readonly TableKind[] = ['people', 'studies', 'registers', 'money']

/** The tables of the sheets of a unit, and what their sheets leave open. */
export const surroundedTables = (
  sheets: readonly Sheet[],
  { columns = {}, year, assumedForm }: TableOptions,
  problems: SheetProblem[],
): readonly Surrounded[] => {
  const found = namedApart(sheets).flatMap((sheet): Surrounded[] => {
    // What nobody who opens the file sees is not what the unit hands in.
    if (sheet.hidden) {
      problems.push(tellOf(sheet.name, 'sheet-hidden', 'left-out'))
      return []
    }
    const table = findTable(sheet, columns)
    if (table === undefined) {
      const isEmpty = sheet.rows.every((row) => row.every((cell) => shownText(cell) === ''))
      if (!isEmpty) problems.push(tellOf(sheet.name, 'sheet-not-read', 'left-out'))
      return []
    }
    problems.push(...problemsOfTable(table, assumedForm))
    const around = surroundingsOf(table)
    return [{ table, around: year === undefined || around.year !== undefined ? around : { ...around, year } }]
  })
  const hasList = found.some(({ table }) => table.kind === 'people')
  for (const { table, around } of found) {
    const isList = table.kind === 'people' || (table.kind !== 'money' && !hasList)
    if (around.isOfProfessionals && isList)
      problems.push(tellOf(table.sheet.name, 'listed-as-professional', 'noted'))
  }
  return found.sort((a, b) => order.indexOf(a.table.kind) - order.indexOf(b.table.kind))
}
