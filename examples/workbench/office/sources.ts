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

/** A name that no other sheet has, by which its cells are found again: of two of one name, as Sheet1 is, the later with its file. */
function nameApart(name: string, file: string, taken: ReadonlySet<string>): string {
  const seen = (text: string): string => text.replace(/\p{C}/gu, '').trim()
  const bare = seen(name)
  if (bare !== '' && !taken.has(bare)) return bare
  for (let no = 1; ; no++) {
    const apart = seen(`${file}-${bare}${no === 1 ? '' : ` (${no})`}`)
    if (!taken.has(apart)) return apart
  }
}

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
    for (const sheet of [read.value].flat()) {
      const taken = new Set(sheets.map((one) => one.name))
      sheets.push({ ...sheet, name: nameApart(sheet.name, bare, taken) })
    }
  }
  return { sheets, refused }
}
