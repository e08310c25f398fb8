import type { FundingYear } from '../../chongqing/entities/funding/funding-year.js'
import type { TrainingRecord } from '../../chongqing/entities/training-record.js'
import type { Unit } from '../../chongqing/entities/unit.js'
import { type StudyForm, studyForms, unitKinds } from '../../chongqing/law/vocabulary.js'
import { idArgument } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { type Takes, takenFacts } from '../../engine/ground/parsed.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { yearArgument } from '../../engine/quantity/date-arguments.js'
import { sheetsArgument } from '../cells/arguments.js'
import type { Sheet } from '../cells/sheet.js'
import { type ColumnName, columnNames, type TableKind } from './columns.js'
import { headingWord, nearestHeadings } from './heading-text.js'
import { countsIn, type Ledger, leaveOut, ledgerOf, type RowCounts } from './ledger.js'
import { gatherMoney } from './money-rows.js'
import { gatherPeople, type PersonRow } from './people.js'
import { type RecordRow, readRecord, recordRow, studyNotRead } from './record-cells.js'
import { readRegister } from './register-cells.js'
import { peopleOf, personKeys } from './roll.js'
import { RowReader } from './row-reader.js'
import type { SheetProblem } from './sheet-problem.js'
import { surroundedTables } from './surrounded.js'
import type { DeclaredColumns, Table } from './table.js'
import { type TableReader, tableReader } from './table-reader.js'
import { readUnitFacts, type StatedUnit } from './unit-facts.js'

/** What the files of a unit do not say, or say in headings of their own. */
export interface UnitFilesOptions {
  /** What is known of the unit from elsewhere; it comes before what the forms say. */
  readonly unit?: StatedUnit
  /** What headings tell that are not known; `null`: nothing that is asked for. */
  readonly columns?: DeclaredColumns
  /** The year of dates and registers that leave it out, where no title above them names one. */
  readonly year?: number
  /** The form of studies that state none; absent: another one than the eight, whose hours are then not settled. */
  readonly assumedForm?: StudyForm
  /** Called as rows are read: how many of how many, and the name of the sheet. */
  readonly onProgress?: (done: number, total: number, sheet: string) => void
}

/** What was understood of the headings of a sheet. */
export interface ReadTable {
  readonly sheet: string
  /** What each row is. */
  readonly kind: TableKind
  /** The row of the headings, counted from 1; of two levels, the upper one. */
  readonly headingRow: number
  /** The first row below the headings, counted from 1. */
  readonly firstRow: number
  readonly columns: readonly {
    /** Counted from 1. */
    readonly column: number
    readonly heading: string
    /** What it tells; `null`: nothing is read from it. */
    readonly tells: ColumnName | null
    /** Known headings that are nearest to one that is not. */
    readonly nearest: readonly string[]
  }[]
  readonly counts: RowCounts
}

/** A person of the files with the studies that are theirs or may be. */
export interface PersonOfFiles extends PersonRow {
  readonly records: readonly TrainingRecord[]
}

/** Everything that the files of a unit say, and everything that could not be read. */
export interface UnitFiles {
  /** The unit; of one whose files do not name it nothing is known but that it is. */
  readonly unit: Unit
  /** The date on which the forms say they were filled in; `null`: they say none. */
  readonly filledOn: PlainDate | null
  /** The one year that the titles of the tables name, or the options where a title names none; `null`: none, or several. */
  readonly year: number | null
  readonly people: readonly PersonOfFiles[]
  /** Every study with where it stands and whose it may be. */
  readonly records: readonly RecordRow[]
  /** Studies that may be anyone's. */
  readonly unassigned: readonly TrainingRecord[]
  readonly funding: readonly FundingYear[]
  readonly problems: readonly SheetProblem[]
  readonly tables: readonly ReadTable[]
}

const stride = 100

const optionsTake: Takes = {
  'unit?': {
    'id?': 'string',
    'name?': 'string',
    'kind?': unitKinds,
    'divisionCode?': 'string',
    'creditCode?': 'string',
  },
  'columns?': (columns: object, argument: string) => {
    takenFacts(columns, {}, () => argument)
    for (const [heading, tells] of Object.entries(columns)) {
      if (tells !== null) idArgument(tells, [...columnNames], `${argument}[${heading}]`)
    }
  },
  'year?': yearArgument,
  'assumedForm?': studyForms,
  'onProgress?': 'function',
}

const checkArguments = (sheets: readonly Sheet[], options: UnitFilesOptions): void => {
  sheetsArgument(sheets)
  takenFacts(options, optionsTake, () => 'options')
}

/**
 * Reads the files of a unit: its people, what they studied, and its money, from as many sheets as there are.
 *
 * Headings are found over one or two rows by what offices and platforms call them, and by those that are declared. A row is a
 * person, a study, the year of a person with the hours of each subject, or a posting; what stands above a table says which unit,
 * year and unit of money are meant. Sums, lines outside a table and samples are known by their shape. Nothing is guessed: what was not
 * read is told with its place, and carried as a fact that is not known of the person, the study or the posting it belongs to.
 *
 * **Legal basis:** Articles 30, 32, paragraph 1, and 34: what is counted and reported is drawn from these files.
 *
 * @param sheets - the sheets of all files, from `readWorkbook` and `readCsv`
 * @param options - what the files do not say
 * @returns the facts as `assessUnitYear` takes them, the problems with their places, and what was understood of each sheet, with counts
 * that add up
 * @throws XueshiError `invalid-argument` for what are no sheets, or for options that do not exist; `invalid-year`
 * @example
 * ```ts
 * import { assessUnitYear } from 'xueshi'
 * import { readCsv } from 'xueshi/csv'
 * import { readUnitFiles } from 'xueshi/import'
 * const csv = (name: string, text: string) => {
 *   const read = readCsv(new TextEncoder().encode(text), { name })
 *   return read.ok ? [read.value] : []
 * }
 * const { unit, people, unassigned, tables } = readUnitFiles([
 *   ...csv('人员', '工号,姓名,职称,学历,岗位类别,入职时间\n001,甲某,高工,本科,专技岗,2010.7'),
 *   ...csv('学习', '工号,课程名称,科目,学习方式,起止时间,学时\n001,新规范,公需课,网络学习,2025.3.3-3.7,24学时\n合计,,,,,24'),
 * ])
 * people[0]?.person.employments // => [{ unitId: '本单位', from: '2010-07' }]
 * people[0]?.records[0]?.study // => { kind: 'total', from: '2025-03-03', to: '2025-03-07', hours: '24' }
 * tables[1]?.counts // => { read: 1, unread: 0, leftOut: 1 }
 * assessUnitYear({ unit, people, unassigned, year: 2025 }).status // => 'bounded'
 * ```
 */
export const readUnitFiles = (sheets: readonly Sheet[], options: UnitFilesOptions = {}): UnitFiles => {
  checkArguments(sheets, options)
  const problems: SheetProblem[] = []
  const tables = surroundedTables(sheets, options, problems)
  const ledger = ledgerOf(
    tables.map(({ table }) => table),
    problems,
  )
  const { unit, isNamed, filledOn } = readUnitFacts(tables, options.unit ?? {}, problems)
  const hasList = tables.some(({ table }) => table.kind === 'people')
  const people = gatherPeople({ id: unit.id, isNamed }, hasList)
  const money = gatherMoney(unit.id)
  const records: RecordRow[] = []
  const total = tables.reduce((sum, { kinds }) => sum + kinds.length, 0)
  let done = 0
  for (const { table, kinds, around } of tables) {
    carryBroken(table)
    const reader = tableReader(table, around, ledger)
    kinds.forEach((kind, at) => {
      const row = table.firstRow + at
      if (kind === 'data') readRow(reader, row)
      else if (kind !== 'blank') leaveOut(ledger, table, row, kind)
      done += 1
      if (done % stride === 0 || done === total) options.onProgress?.(done, total, table.sheet.name)
    })
  }

  /** What stood behind the place from which a file could not be taken apart is not nothing. */
  function carryBroken(table: Table): void {
    const { kind, sheet } = table
    for (const row of sheet.brokenAt) {
      const id = `${sheet.name}-${row}+`
      if (kind === 'money') money.carry(id)
      else if (kind !== 'people') records.push(recordRow({ table, row }, studyNotRead({ id }), []))
    }
  }

  function readRow(reader: TableReader, index: number): void {
    const row = new RowReader(reader, index)
    const { table } = reader
    if (table.kind === 'people') people.readRow(row)
    else if (table.kind === 'money') money.readRow(row)
    else {
      const keys = personKeys(row)
      people.takeUp(row, keys)
      const ids = peopleOf(people.roll, row, keys)
      const read = table.kind === 'registers' ? readRegister : readRecord
      records.push(...read(row, ids, options.assumedForm))
    }
  }

  const recordsOf = new Map<string, TrainingRecord[]>()
  for (const { record, personIds } of records) {
    for (const id of personIds) {
      const known = recordsOf.get(id)
      if (known === undefined) recordsOf.set(id, [record])
      else known.push(record)
    }
  }
  return deepFreeze({
    unit,
    filledOn,
    year: onlyYear(tables),
    people: people.result().map((one) => ({ ...one, records: recordsOf.get(one.person.id) ?? [] })),
    records,
    unassigned: records.filter(({ personIds }) => personIds.length === 0).map(({ record }) => record),
    funding: money.result(),
    problems,
    tables: tables.map(({ table }) => tableTold(table, ledger)),
  })
}

const onlyYear = (tables: ReturnType<typeof surroundedTables>): number | null => {
  const [year, another] = new Set(tables.flatMap(({ around }) => around.year ?? []))
  return year !== undefined && another === undefined ? year : null
}

const tableTold = (table: Table, ledger: Ledger): ReadTable => ({
  sheet: table.sheet.name,
  kind: table.kind,
  headingRow: table.headingRow,
  firstRow: table.firstRow,
  columns: table.columns.map(({ column, heading, tells }) => ({
    column,
    heading,
    tells: tells ?? null,
    nearest: tells === undefined ? nearestHeadings(table.kind, headingWord(heading)) : [],
  })),
  counts: countsIn(ledger, table),
})
