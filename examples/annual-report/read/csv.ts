import Papa from 'papaparse'
import type { Table } from './table.js'

/** A CSV file as a sheet of that name. */
export function readCsv(bytes: Uint8Array, sheet: string): Table {
  const { data, errors } = Papa.parse<string[]>(decoded(bytes), { delimitersToGuess: [',', '\t', ';'] })
  // A quotation mark that is never closed swallows the rest of the file.
  const brokenAt = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1)
  return { sheet, rows: data, ...(brokenAt.length === 0 ? {} : { brokenAt: [...new Set(brokenAt)] }) }
}

/** UTF-8 with or without a mark, UTF-16 with one; what is no UTF-8 is GB18030, which older Chinese software writes. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
