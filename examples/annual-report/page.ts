import { gzipSync } from 'node:zlib'
import type { EmbeddedFile, EmbeddedYear } from '../workbench/office/embedded.js'

/** What stands in the page of the workbench where a report has its year, or its files. */
const placeOf = (id: 'year' | 'file', content = 'null'): string =>
  `<script type="application/json" id="${id}">${content}</script>`

/** A value as a page carries it. The same value gives the same text. */
function packed(value: unknown): string {
  const bytes = gzipSync(JSON.stringify(value), { level: 9 })
  // The head names the system on which it was packed; whoever unpacks it does not look there.
  bytes[9] = 255
  return `"${bytes.toString('base64')}"`
}

function put(page: string, id: 'year' | 'file', value: unknown): string {
  const parts = page.split(placeOf(id))
  if (parts.length !== 2) throw new Error(`the page has no place for the ${id}`)
  return parts.join(placeOf(id, packed(value)))
}

/** The page of the workbench with a year in it, and with what was read of the files. */
export const reportPage = (workbench: string, year: EmbeddedYear, file: EmbeddedFile): string =>
  put(put(workbench, 'year', year), 'file', file)
