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
  readonly workbook: string
  readonly people: string
  readonly records: string
  /** The records once more, in GB18030. */
  readonly recordsGb18030: string
  readonly funding: string
}

/** Writes the sample as one workbook and as CSV; into `out/` beside this example unless another folder is named. */
export async function writeSample(
  folder = fileURLToPath(new URL('../out/', import.meta.url)),
  sheets = makeSample().sheets,
): Promise<SampleFiles> {
  await mkdir(folder, { recursive: true })
  const [people, records, funding] = sheets.map(csvOf)
  const files: readonly (readonly [keyof SampleFiles, string, string | Uint8Array])[] = [
    ['workbook', 'unit.xlsx', await workbookOf(sheets)],
    ['people', '人员.csv', `\ufeff${people}`],
    ['records', '学习记录.csv', `\ufeff${records}`],
    ['recordsGb18030', '学习记录-GB18030.csv', gb18030(records ?? '')],
    ['funding', '经费.csv', `\ufeff${funding}`],
  ]
  await Promise.all(files.map(([, name, content]) => writeFile(join(folder, name), content)))
  return Object.fromEntries(files.map(([key, name]) => [key, join(folder, name)])) as Record<
    keyof SampleFiles,
    string
  >
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
