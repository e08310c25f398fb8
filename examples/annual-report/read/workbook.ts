import readExcelFile from 'read-excel-file/node'
import type { Cell, Table } from './table.js'

/** All sheets of an `.xlsx` file, given by its path or its bytes. */
export async function readWorkbook(file: string | Uint8Array): Promise<Table[]> {
  const input = typeof file === 'string' ? file : Buffer.from(file)
  const sheets = await readExcelFile(input, { trim: false })
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data as readonly (readonly Cell[])[] }))
}
