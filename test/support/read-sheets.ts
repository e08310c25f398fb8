import { columnName } from '../../src/import/cells/column-name.js'
import type { Sheet } from '../../src/import/cells/sheet.js'
import { readUnitFiles, type UnitFilesOptions } from '../../src/import/tables/read-unit-files.js'
import type { SheetProblem } from '../../src/import/tables/sheet-problem.js'

/** A problem in a word: what follows from it, where it is, and why. */
export const inShort = ({ effect, row, column, why }: SheetProblem): string => {
  const place = `${column === undefined ? '' : columnName(column)}${row ?? ''}`
  return [effect, place, 'reason' in why ? why.reason : why.code].filter((part) => part !== '').join(' ')
}

// What a table as a whole leaves open is told of each; here it is told where it is the matter.
const ofTables = new Set(['registrar-assumed', 'unit-not-named', 'told-apart-by-name'])

/** The files of a unit, with their problems in a word. */
export const readSheets = (sheets: readonly Sheet[], options?: UnitFilesOptions) => {
  const files = readUnitFiles(sheets, options)
  return {
    ...files,
    all: files.problems.map(inShort),
    told: files.problems.filter(({ why }) => !('reason' in why && ofTables.has(why.reason))).map(inShort),
  }
}
