import type { CertificateEntry } from '../../chongqing/entities/certificate/certificate-entry.js'
import type { PaperWords } from '../../words/papers.js'
import { table, withBlankRows } from '../blocks.js'
import type { TableBlock } from '../paper.js'

/** How many entries a page of the certificate, or a card, has room for. */
const entriesAPage = 10

/** Entries as the certificate words them (30.1), and room for others. */
export function entryTable(
  entries: readonly CertificateEntry[],
  { common, entries: told }: PaperWords,
): TableBlock {
  const rows = entries.map(({ form = '', content = '', time = '', result = '', completionNumber = '' }) => [
    form,
    content,
    time,
    result,
    completionNumber,
    '',
  ])
  const head = [told.form, told.content, told.time, told.result, told.completionNumber, common.registrar]
  return table('', head, withBlankRows(rows, { atLeast: entriesAPage, columns: head.length }))
}
