import type { Cell } from './table.js'

/** Full-width letters, digits and signs as half-width ones; Chinese characters and their punctuation stay. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))

/** Without the spaces around it, of whatever width, and without characters that nobody sees; a cell may have several lines. */
const trimmed = (text: string): string =>
  text.replace(/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '').trim()

/** Without any white space, as dates and numbers are compared. */
export const tight = (text: string): string => trimmed(text).replace(/\s+/g, '')

/** Whether a cell says nothing: empty, or only the dashes and strokes with which people fill empty cells. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && /^[-/\\—–]*$/.test(tight(cell)))

/** What a cell says as text. */
export function textOf(cell: Cell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return typeof cell === 'string' ? trimmed(cell) : String(cell)
}

/** A Chinese name without the spaces by which two characters are spread over the width of three. */
export const nameText = (text: string): string =>
  /^[\p{Script=Han}\s]+$/u.test(text) ? tight(text) : trimmed(text)

/** A word of a closed list as it is looked up. */
export const wordOf = (cell: Cell): string => tight(halfWidth(textOf(cell)))
