import writeExcelFile from 'write-excel-file/universal'
import type { Sheet } from './library.js'
import { textsOf } from './own.js'

/** Sheets of texts as a workbook, to be kept and dropped again. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: textsOf(sheet).map((texts) => texts.map((value) => ({ value, type: String }))),
    })),
  )
  return new Uint8Array(await (await file.toBlob()).arrayBuffer())
}
