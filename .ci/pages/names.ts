import { catalogue, type RuleId } from 'xueshi'
import { exported } from '../../test/support/entries.js'

const names = new Map<unknown, string>(Object.entries(exported).map(([name, value]) => [value, name]))

/** The exported name of a rule. */
export const nameOf = (id: RuleId): string => {
  const name = names.get(catalogue[id])
  if (name === undefined) throw new Error(`the rule ${id} is in the catalogue and not exported`)
  return name
}

/** A cell of a table: no line ends, no bars. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A row of a table. */
export const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
