import Papa from 'papaparse'
import { takenFacts } from '../../engine/ground/parsed.js'
import { remembered } from '../../engine/ground/remembered.js'
import { bytesArgument } from '../cells/arguments.js'
import type { Sheet } from '../cells/sheet.js'
import { mapped, type ReadResult } from '../read-result.js'
import { csvCell } from './csv-cell.js'
import { decoded, encodings, type TextEncoding } from './decode.js'
import { delimiterOf } from './delimiter.js'

/** How a text file is to be read. */
export interface CsvOptions {
  /** The name by which the sheet is told of, usually that of the file. */
  readonly name: string
  /** The encoding, where it is known; told by the file otherwise. */
  readonly encoding?: TextEncoding
}

/**
 * Reads a text file of rows, parted by commas, tabs or semicolons, as a sheet. It needs the package `papaparse`.
 *
 * Known are UTF-8 and UTF-16 with or without their mark, and GB18030. A byte that is broken is told of the encoding, a quotation
 * mark that is never closed of the row in which it stands (`brokenAt`).
 *
 * @param bytes - the bytes of the file
 * @param options - the name of the sheet, and the encoding where it is known
 * @returns the sheet, or why it was not read
 * @throws XueshiError `invalid-argument` for what are no bytes, without a name, or for an encoding that is not known
 * @example
 * ```ts
 * import { readCsv } from 'xueshi/csv'
 * const read = readCsv(new TextEncoder().encode('工号,姓名\n="001",甲某'), { name: '人员' })
 * read.ok && read.value.rows[1] // => [{ kind: 'text', text: '001' }, { kind: 'text', text: '甲某' }]
 * ```
 */
export const readCsv = (bytes: Uint8Array, options: CsvOptions): ReadResult<Sheet> => {
  bytesArgument(bytes)
  takenFacts(options, { name: 'string', 'encoding?': encodings }, () => 'options')
  const { name, encoding } = options
  return mapped(decoded(bytes, encoding), (text) => {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
    // A column repeats few words: what is the same in two places is one cell.
    const cellsOf = remembered((_column: number) => remembered(csvCell))
    const quotes = errors.filter(({ type }) => type === 'Quotes')
    return {
      name,
      hidden: false,
      rows: data.map((row) => row.map((field, at) => cellsOf(at)(field))),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      brokenAt: [...new Set(quotes.map(({ row }) => (row as number) + 1))],
    }
  })
}
