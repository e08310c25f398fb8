import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { chineseReasons, readCsv, readWorkbook, reasonText, type Sheet } from './library.js'
import { UsageError } from './terminal/options.js'

/** Sheets of one name in several files, as Sheet1 is, told apart by the name of the file. */
const namedApart = (sheets: readonly Sheet[], file: string, taken: ReadonlySet<string>): readonly Sheet[] =>
  sheets.map((sheet) => (taken.has(sheet.name) ? { ...sheet, name: `${file}-${sheet.name}` } : sheet))

/** The sheets of workbooks and text files; a text file is a sheet of its own name. Why one is not read is said in words. */
export async function readSheets(paths: readonly string[]): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = []
  for (const path of paths) {
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new UsageError(`未找到文件，或者无法打开：${path}`, { cause })
    })
    const extension = extname(path)
    const read =
      extension.toLowerCase() === '.csv'
        ? readCsv(bytes, { name: basename(path, extension) })
        : readWorkbook(bytes)
    if (!read.ok) throw new UsageError(`文件无法读取：${path}\n${reasonText(read, chineseReasons)}`)
    const taken = new Set(sheets.map(({ name }) => name))
    sheets.push(...namedApart([read.value].flat(), basename(path, extension), taken))
  }
  return sheets
}
