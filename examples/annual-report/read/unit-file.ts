import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { dateOf, dayOf } from '../days.js'
import type { Unit } from '../library.js'
import { readCsv } from './csv.js'
import { readDate } from './dates.js'
import { type FundingRows, fundingReader } from './funding-rows.js'
import { findHeadings, type Headings, type SheetKind } from './headings.js'
import { emptyRoll } from './join.js'
import { type Note, noteAt, problemOf, type Refused } from './ledger.js'
import { type PersonRow, readPerson } from './person-row.js'
import { type Preamble, readPreamble } from './preamble.js'
import { type RecordRow, readRecord } from './record-row.js'
import { type Ledger, rowReader } from './row.js'
import { dataRows, noteColumns } from './rows.js'
import type { Table } from './table.js'
import { textOf } from './text.js'
import { readUnit, type UnitFacts, unnamed } from './unit.js'
import { readWorkbook } from './workbook.js'

/** Everything that the files of a unit say, and everything that could not be read. */
export interface UnitFile {
  /** Null where what the forms say of the unit is refused. */
  readonly unit: Unit | null
  /** The date on which the form says it was filled in, `YYYY-MM-DD`; null where it says none that exists. */
  readonly filledOn: string | null
  readonly people: readonly PersonRow[]
  readonly records: readonly RecordRow[]
  readonly funding: readonly FundingRows[]
  readonly refused: readonly Refused[]
  readonly notes: readonly Note[]
}

export interface ReadOptions {
  /** What the files do not say of the unit, or say wrongly. */
  readonly unit?: UnitFacts
  /** Called as rows are read: how many of how many, and the sheet. */
  readonly onProgress?: (done: number, total: number, what: string) => void
}

/** Reads a unit's `.xlsx` and `.csv` files; a CSV file stands for a sheet of its own name. */
export async function readUnitFile(paths: readonly string[], options: ReadOptions = {}): Promise<UnitFile> {
  const tables: Table[] = []
  for (const path of paths) {
    if (/\.csv$/i.test(path))
      tables.push(readCsv(await readFile(path), basename(path).replace(/\.csv$/i, '')))
    else tables.push(...(await readWorkbook(path)))
  }
  return readTables(tables, options)
}

interface Sheet {
  readonly table: Table
  readonly headings: Headings
  readonly preamble: Preamble
  readonly indexes: readonly number[]
}

/** Whether a text is a date that exists. */
const isDate = (text: string): boolean => Number.isFinite(dayOf(text)) && dateOf(dayOf(text)) === text

const order: readonly SheetKind[] = ['people', 'records', 'funding']
const stride = 100

/** Reads sheets in whatever order they come: first the people, for the records need them. */
export function readTables(
  tables: readonly Table[],
  { unit: given = {}, onProgress }: ReadOptions = {},
): UnitFile {
  const ledger: Ledger = { notes: [], refused: [] }
  const sheets = namedApart(tables)
    .flatMap((table) => sheetOf(table, ledger))
    .sort((a, b) => order.indexOf(a.headings.kind) - order.indexOf(b.headings.kind))
  const naming = sheets.find(({ preamble }) => preamble.facts.size > 0)
  const unit = readUnit(naming?.preamble, naming?.table.sheet ?? '', given, ledger)

  const roll = emptyRoll()
  const people: PersonRow[] = []
  const records: RecordRow[] = []
  const funding = fundingReader(unit?.id ?? unnamed, ledger)
  const total = sheets.reduce((sum, { indexes }) => sum + indexes.length, 0)
  let done = 0
  for (const { table, headings, indexes } of sheets) {
    for (const index of indexes) {
      if (headings.kind === 'people') {
        const read = readPerson(
          rowReader<'people'>(table, headings, index),
          unit?.id ?? unnamed,
          roll,
          ledger,
        )
        if (read) people.push(read)
      } else if (headings.kind === 'records') {
        const read = readRecord(rowReader<'records'>(table, headings, index), roll, ledger)
        if (read) records.push(read)
      } else {
        funding.read(rowReader<'funding'>(table, headings, index))
      }
      done += 1
      if (done % stride === 0 || done === total) onProgress?.(done, total, table.sheet)
    }
  }
  const filled = readDate(naming?.preamble.facts.get('filledOn')?.value ?? '').date
  const filledOn = isDate(filled) ? filled : null
  return { unit, filledOn, people, records, funding: funding.result(), ...ledger }
}

/** Tables of one name, as two CSV files may have, told apart: the keys of their rows must differ. */
function namedApart(tables: readonly Table[]): Table[] {
  const seen = new Map<string, number>()
  return tables.map((table) => {
    const sheet = textOf(table.sheet)
    const times = (seen.get(sheet) ?? 0) + 1
    seen.set(sheet, times)
    return { ...table, sheet: times === 1 ? sheet : `${sheet} (${times})` }
  })
}

function sheetOf(table: Table, ledger: Ledger): Sheet[] {
  const { sheet } = table
  for (const row of table.brokenAt ?? []) {
    ledger.refused.push({ sheet, row, column: null, heading: null, problems: [problemOf('file-broken')] })
  }
  const headings = findHeadings(table)
  if (headings === undefined) {
    ledger.notes.push(noteAt({ sheet, row: 1, column: null, heading: null }, 'sheet-not-read'))
    return []
  }
  noteColumns(table, headings, ledger)
  return [
    { table, headings, preamble: readPreamble(table, headings), indexes: dataRows(table, headings, ledger) },
  ]
}
