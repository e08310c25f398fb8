import type { Headings } from './headings.js'
import { noteAt, type Place } from './ledger.js'
import type { NoteCode } from './messages.js'
import type { Ledger } from './row.js'
import { columnLetters, type Table } from './table.js'
import { isBlank, textOf, tight } from './text.js'

const sums = /^(?:本页|本表|全年|季度)?(?:小计|合计|总计|累计)|(?:小计|合计|总计|汇总)[:：]?$/
const footers = /^(?:填表|制表|审核|负责|经办|填报|联系|备注|说明|注)[^,，]{0,4}[:：]/

/** The indexes of the rows below the headings that hold data. Sums and lines outside the table are noted, not read. */
export function dataRows(table: Table, headings: Headings, ledger: Ledger): number[] {
  const found: number[] = []
  for (let index = headings.at + 1; index < table.rows.length; index++) {
    const row = table.rows[index] ?? []
    const first = row.findIndex((cell) => !isBlank(cell))
    if (first < 0) continue
    const code = outside(table, headings, index, first)
    if (code === undefined) found.push(index)
    else ledger.notes.push(noteAt(placeOf(table, headings, index, first), code))
  }
  return found
}

function outside(table: Table, headings: Headings, index: number, first: number): NoteCode | undefined {
  const text = tight(textOf(table.rows[index]?.[first] ?? null))
  const isHeading = [...headings.columns.values()].every(
    (column) =>
      textOf(table.rows[index]?.[column] ?? null) === textOf(table.rows[headings.at]?.[column] ?? null),
  )
  if (isHeading) return 'heading-row'
  if (sums.test(text)) return 'summary-row'
  return footers.test(text) ? 'footer-row' : undefined
}

/** Notes columns that are not read, and what a whole sheet leaves open. */
export function noteColumns(table: Table, headings: Headings, ledger: Ledger): void {
  for (const column of headings.unused) {
    ledger.notes.push(noteAt(placeOf(table, headings, headings.at, column), 'column-not-read'))
  }
  for (const [field, column] of headings.columns) {
    const place = placeOf(table, headings, headings.at, column)
    if (field === 'registered') ledger.notes.push(noteAt(place, 'registrar-assumed'))
    const isMoney = field === 'amount' || field === 'payroll'
    if (isMoney && headings.inTenThousands.has(field)) ledger.notes.push(noteAt(place, 'ten-thousands'))
  }
}

const placeOf = (table: Table, headings: Headings, index: number, column: number): Place => ({
  sheet: table.sheet,
  row: index + 1,
  column: columnLetters(column),
  heading: textOf(table.rows[headings.at]?.[column] ?? null) || null,
})
