import type { ProvisionId } from '../chongqing/law/provisions.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { visible } from '../explanation/visible.js'
import type { PaperWords } from '../words/papers.js'
import type {
  FieldsBlock,
  LinesBlock,
  Paper,
  PaperBlock,
  PaperCell,
  PaperField,
  SignaturesBlock,
  TableBlock,
} from './paper.js'
import { textCell } from './paper.js'

/** A line filled in, or to be filled in by hand where nothing is known. */
export const field = (label: string, value: string | undefined = '', lines?: number): PaperField => ({
  label,
  value,
  ...(lines !== undefined && { lines }),
})

export const fields = (...all: readonly PaperField[]): FieldsBlock => ({ kind: 'fields', fields: all })

export const signatures = (...all: readonly PaperField[]): SignaturesBlock => ({
  kind: 'signatures',
  fields: all,
})

export const lines = (title: string, all: readonly string[]): LinesBlock => ({
  kind: 'lines',
  title,
  lines: all,
})

/** A table; a cell that is given as text is a cell of text. */
export const table = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | PaperCell)[])[],
): TableBlock => ({
  kind: 'table',
  title,
  head,
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))),
})

/** Rows to be filled in by hand, so many that the table has as many as a form should have. */
export const withBlankRows = (
  rows: readonly (readonly string[])[],
  { atLeast, columns }: { readonly atLeast: number; readonly columns: number },
): readonly (readonly string[])[] => [
  ...rows,
  ...Array.from({ length: Math.max(0, atLeast - rows.length) }, () =>
    Array.from({ length: columns }, () => ''),
  ),
]

/** Makes a paper of its blocks; every character that cannot be seen is written out. */
export const paperOf = (
  words: PaperWords,
  about: { readonly title: string; readonly basis: readonly ProvisionId[]; readonly isWide?: boolean },
  blocks: readonly PaperBlock[],
): Paper =>
  deepFreeze(
    visible({
      title: about.title,
      basis: words.common.basis(about.basis.map(words.language.reference)),
      locale: words.language.locale,
      isWide: about.isWide ?? false,
      blocks,
    }),
  )
