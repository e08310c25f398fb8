import { type CellObject, type ColInfo, type RowInfo, read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { bytesArgument } from '../cells/arguments.js'
import { withMerges } from '../cells/merges.js'
import type { Sheet } from '../cells/sheet.js'
import { decoded } from '../csv/decode.js'
import { notRead, type ReadResult, understood } from '../read-result.js'
import { type CellMaker, cellsOfWorkbook } from './workbook-cell.js'

const beginnings: readonly (readonly number[])[] = [
  // A zip file, as .xlsx, .ods and .et of today are.
  [0x50, 0x4b, 0x03, 0x04],
  // A compound file, as .xls is.
  [0xd0, 0xcf, 0x11, 0xe0],
]

/** Numbers as they are stored, with their formats: the library's own dates are those of the zone of the process. */
const options = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
} as const

/** A page of the web under the name of a workbook, which many platforms hand out, keeps its cells as the texts that they are. */
const readPage = (bytes: Uint8Array): ReadResult<WorkBook> => {
  const text = decoded(bytes)
  if (!text.ok) return text
  if (!/^\s*<[^>]*(?:html|table|Workbook|\?xml|!DOCTYPE|meta)/i.test(text.value))
    return notRead('no-workbook')
  return understood(read(text.value, { ...options, type: 'string', raw: true }))
}

const readBytes = (bytes: Uint8Array): ReadResult<WorkBook> => {
  const isBook = beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte))
  try {
    return isBook ? { ok: true, value: read(bytes, options) } : readPage(bytes)
  } catch (error) {
    return notRead(/password|encrypt/i.test(String(error)) ? 'password' : 'broken-workbook')
  }
}

/** The numbers, counted from 1, of the rows or columns that are not shown. */
const hiddenAmong = (lines: readonly (RowInfo | ColInfo | undefined)[] = []): readonly number[] =>
  Array.from(lines, (line, at) => (line?.hidden === true ? at + 1 : 0)).filter((number) => number > 0)

const sheetOf = (name: string, sheet: WorkSheet, hidden: boolean, cellOf: CellMaker): Sheet => {
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    from: { row: s.r + 1, column: s.c + 1 },
    to: { row: e.r + 1, column: e.c + 1 },
  }))
  const rows = Array.from(sheet['!data'] as CellObject[][], (row) => Array.from(row ?? [], cellOf))
  return {
    name,
    hidden,
    rows: withMerges(rows, merges),
    merges,
    hiddenRows: hiddenAmong(sheet['!rows']),
    hiddenColumns: hiddenAmong(sheet['!cols']),
    brokenAt: [],
  }
}

/**
 * Reads the sheets of a workbook: .xlsx, .xls, .ods and those of WPS, and the pages of the web that platforms hand out as .xls. It
 * needs the package `@e965/xlsx`.
 *
 * Each cell comes with what it is: a text, a number with its format and the year from which the workbook counts its days, an
 * error, a formula that nobody computed. A merge says the same in each of its rows. Sheets, rows and columns that are hidden are
 * said to be so; a sheet that holds a chart has no cells and is left out.
 *
 * @param bytes - the bytes of the file
 * @returns the sheets in their order, or why they were not read
 * @throws XueshiError `invalid-argument` for what are no bytes
 * @example
 * ```ts no-run
 * import { readFile } from 'node:fs/promises'
 * import { readWorkbook } from 'xueshi/workbook'
 * const read = readWorkbook(await readFile('学习记录.xlsx'))
 * read.ok && read.value.map(({ name, hidden, rows }) => [name, hidden, rows.length])
 * ```
 */
export const readWorkbook = (bytes: Uint8Array): ReadResult<readonly Sheet[]> => {
  bytesArgument(bytes)
  const book = readBytes(bytes)
  if (!book.ok) return book
  const { SheetNames, Sheets, Workbook } = book.value
  const cellOf = cellsOfWorkbook(Workbook?.WBProps?.date1904 ? 1904 : 1900)
  return understood(
    SheetNames.flatMap((name, at) => {
      const sheet = Sheets[name] as WorkSheet
      const hidden = Boolean(Workbook?.Sheets?.[at]?.Hidden)
      // A sheet that holds a chart or a dialogue has no cells.
      return '!data' in sheet ? [sheetOf(name, sheet, hidden, cellOf)] : []
    }),
  )
}
