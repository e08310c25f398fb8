import { type Cell, emptyCell, textCell, unreadCell } from '../cells/cell.js'

const error = /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)|#{3,})$/

/**
 * A field of a text file as a cell. What people and programs do so that a spreadsheet keeps a number as text falls away: ="001",
 * an apostrophe or a tab before it. Another formula is one that nobody has computed.
 */
export const csvCell = (field: string): Cell => {
  const [, inFormula] = /^=(?:T\()?"((?:[^"]|"")*)"\)?$/.exec(field) ?? []
  if (inFormula !== undefined) return textCell(inFormula.replaceAll('""', '"'))
  if (error.test(field.trim())) return unreadCell('error-value')
  if (/^\s*=./.test(field)) return unreadCell('not-computed')
  return field.trim() === '' ? emptyCell : textCell(field.replace(/^['\t]/, ''))
}
