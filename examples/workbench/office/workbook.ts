import writeExcelFile from 'write-excel-file/universal'
import type { PaperFormat } from './filling.js'
import { dropDowns, type Paper, paperHtml, paperSheets, type Sheet, templateSheets } from './library.js'
import { textsOf } from './own.js'

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())

/** Papers as a file: a workbook, each a sheet of its own, or one page to be printed; nothing where there are none. */
export async function paperFile(
  [first, ...others]: readonly Paper[],
  format: PaperFormat,
): Promise<Uint8Array | null> {
  if (first === undefined) return null
  if (format === 'html') return new TextEncoder().encode(paperHtml([first, ...others]))
  return bytesOf(await writeExcelFile(paperSheets([first, ...others])).toBlob())
}

/** A workbook for a unit to fill in. */
export const templateWorkbook = async (): Promise<Uint8Array> =>
  bytesOf(await writeExcelFile(templateSheets(), { features: [dropDowns] }).toBlob())

/** Sheets of texts as a workbook, to be kept and dropped again. */
export const textWorkbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> =>
  bytesOf(
    await writeExcelFile(
      sheets.map((sheet) => ({
        sheet: sheet.name,
        data: textsOf(sheet).map((texts) => texts.map((value) => ({ value, type: String }))),
      })),
    ).toBlob(),
  )
