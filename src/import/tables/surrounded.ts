import type { StudyForm } from '../../chongqing/law/vocabulary.js'
import { isKey } from '../../engine/facts/keys.js'
import type { Sheet } from '../cells/sheet.js'
import { shownText } from './cell-text.js'
import type { ColumnName, TableKind } from './columns.js'
import { headingWord, nearestHeadings } from './heading-text.js'
import { placeIn } from './ledger.js'
import { formNotStated } from './record-cells.js'
import { type RowKind, rowKindsOf } from './row-kinds.js'
import { problemAt, type SheetPlace, type SheetProblem } from './sheet-problem.js'
import { type Surroundings, surroundingsOf } from './surroundings.js'
import { type DeclaredColumns, findTable, type Table } from './table.js'

/** A table with what stands around it. */
export interface Surrounded {
  readonly table: Table
  /** What each row below the headings is. */
  readonly kinds: readonly RowKind[]
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

/** What a table as a whole leaves open. */
const problemsOfTable = (
  { table, kinds }: Pick<Surrounded, 'table' | 'kinds'>,
  assumedForm: StudyForm | undefined,
): readonly SheetProblem[] => {
  const { sheet, columns, columnOf, kind, headingRow } = table
  const headed = (tells?: ColumnName): SheetPlace => placeIn(table, headingRow, tells)
  const isOfStudies = kind === 'studies' || kind === 'registers'
  const isByName = columnOf.has('name') && !columnOf.has('number') && !columnOf.has('citizenNumber')
  const hidden = sheet.hiddenRows.find((row) => kinds[row - table.firstRow] === 'data')
  const problems = columns
    .filter(({ tells }) => tells === undefined)
    .map(({ column, heading }) =>
      problemAt(
        { ...headed(), column, heading },
        'noted',
        'column-not-read',
        nearestHeadings(kind, headingWord(heading)),
      ),
    )
  if (columnOf.has('registered') && !columnOf.has('registrar'))
    problems.push(problemAt(headed('registered'), 'noted', 'registrar-assumed'))
  if (isOfStudies && !columnOf.has('form')) {
    const [reason, effect] = formNotStated(assumedForm)
    problems.push(problemAt(headed(), effect, reason))
  }
  if (isByName) problems.push(problemAt(headed('name'), 'noted', 'told-apart-by-name'))
  if (hidden !== undefined)
    problems.push(problemAt({ sheet: sheet.name, row: hidden }, 'noted', 'rows-hidden'))
  for (const row of sheet.brokenAt)
    problems.push(problemAt({ sheet: sheet.name, row }, 'unread', 'broken-from-here'))
  return problems
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
      problems.push(problemAt({ sheet: sheet.name }, 'left-out', 'sheet-hidden'))
      return []
    }
    const table = findTable(sheet, columns)
    if (table === undefined) {
      const isEmpty = sheet.rows.every((row) => row.every((cell) => shownText(cell) === ''))
      if (!isEmpty) problems.push(problemAt({ sheet: sheet.name }, 'left-out', 'sheet-not-read'))
      return []
    }
    const kinds = rowKindsOf(table)
    problems.push(...problemsOfTable({ table, kinds }, assumedForm))
    const said = surroundingsOf(table)
    const around = year === undefined || said.year !== undefined ? said : { ...said, year }
    return [{ table, kinds, around }]
  })
  const hasList = found.some(({ table }) => table.kind === 'people')
  for (const { table, around } of found) {
    const isList = table.kind === 'people' || (table.kind !== 'money' && !hasList)
    if (around.isOfProfessionals && isList)
      problems.push(problemAt({ sheet: table.sheet.name }, 'noted', 'listed-as-professional'))
  }
  return found.sort((a, b) => order.indexOf(a.table.kind) - order.indexOf(b.table.kind))
}
