import { type NotRead, readCsv, readWorkbook, type Sheet } from './library.js'

/** A file as it was dropped. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The sheets of the files, and why others were not opened. */
export interface Sources {
  readonly sheets: readonly Sheet[]
  readonly refused: readonly { readonly name: string; readonly why: NotRead }[]
}

const dotted = /\.[^.]*$/

/** Sheets of one name in several files, as Sheet1 is, told apart by the name of the file. */
const namedApart = (sheets: readonly Sheet[], file: string, taken: ReadonlySet<string>): readonly Sheet[] =>
  sheets.map((sheet) => (taken.has(sheet.name) ? { ...sheet, name: `${file}-${sheet.name}` } : sheet))

/** The sheets of workbooks and text files; a text file is a sheet of its own name. */
export function openFiles(files: readonly GivenFile[], before: readonly Sheet[] = []): Sources {
  const sheets = [...before]
  const refused: { name: string; why: NotRead }[] = []
  for (const { name, bytes } of files) {
    const bare = name.replace(dotted, '')
    const read = /\.(?:csv|txt|tsv)$/i.test(name) ? readCsv(bytes, { name: bare }) : readWorkbook(bytes)
    if (!read.ok) {
      refused.push({ name, why: read })
      continue
    }
    const taken = new Set(sheets.map((one) => one.name))
    sheets.push(...namedApart([read.value].flat(), bare, taken))
  }
  return { sheets, refused }
}
