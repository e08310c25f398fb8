import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Papa from 'papaparse'
import writeExcelFile, { type Cell } from 'write-excel-file/node'
import type { SampleCell } from './cells.js'
import { gb18030 } from './gb18030.js'
import { makeSample } from './sample.js'
import type { SampleSheet } from './sheets.js'

/** Where the files of a unit lie. */
export interface SampleFiles {
  /** Everything but what the platform handed out. */
  readonly workbook: string
  readonly platform: string
  /** The sheets of the workbook once more, as text files. */
  readonly texts: readonly string[]
  /** The records once more, in GB18030. */
  readonly recordsGb18030: string
}

/** Writes the sample as one workbook and as CSV; into `out/` beside this example unless another folder is named. */
export async function writeSample(
  folder = fileURLToPath(new URL('../out/', import.meta.url)),
  sheets = makeSample().sheets,
): Promise<SampleFiles> {
  await mkdir(folder, { recursive: true })
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
  const writeText = (sheet: SampleSheet) => write(`${sheet.name}.csv`, `\ufeff${csvOf(sheet)}`)
  const ofWorkbook = sheets.filter(({ name }) => name !== '平台学时')
  const sheetNamed = (name: SampleSheet['name']) => sheets.find((one) => one.name === name)!
  return {
    workbook: await write('unit.xlsx', await workbookOf(ofWorkbook)),
    platform: await writeText(sheetNamed('平台学时')),
    texts: await Promise.all(ofWorkbook.map(writeText)),
    recordsGb18030: await write('学习记录-GB18030.csv', gb18030(csvOf(sheetNamed('学习记录')))),
  }
}

/** The sheets as a workbook. */
async function workbookOf(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const written: Parameters<typeof writeExcelFile>[0] = sheets.map(({ name, lines }) => ({
    sheet: name,
    data: lines.map(({ cells, spans }) => cells.map((cell, at) => excelCell(cell, spans?.[at]))),
  }))
  return writeExcelFile(written).toBuffer()
}

/** A sheet as CSV, as a spreadsheet program saves it: dates as they are shown, cells of a span empty after the first. */
function csvOf({ lines }: SampleSheet): string {
  const width = Math.max(...lines.map(({ cells }) => cells.length))
  const rows = lines.map(({ cells }) => Array.from({ length: width }, (_, at) => csvCell(cells[at] ?? null)))
  return Papa.unparse(rows, { newline: '\r\n' })
}

const excelCell = (cell: SampleCell | null, columnSpan: number | undefined): Cell => {
  if (cell === null) return null
  if (typeof cell === 'object')
    return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: 'yyyy/m/d' }
  return columnSpan === undefined ? cell : { value: cell, columnSpan, align: 'center' }
}

const csvCell = (cell: SampleCell | null): string =>
  typeof cell === 'object' ? (cell?.date.split('-').map(Number).join('/') ?? '') : String(cell)
