import type { Cell, Sheet } from './library.js'

/** A cell in which a text is written; one of white space is empty. */
export const textCell = (text: string): Cell =>
  text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text: text.trim() }

/** A sheet that was not read from a file, all of it in sight. */
export const sheetOf = (name: string, rows: Sheet['rows'], merges: Sheet['merges'] = []): Sheet => ({
  name,
  hidden: false,
  rows,
  merges,
  hiddenRows: [],
  hiddenColumns: [],
  brokenAt: [],
})
