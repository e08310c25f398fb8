import { isSame } from '../../engine/facts/scan/cursor.js'
import { utf8Of } from '../../engine/facts/utf8.js'
import { takenArguments } from '../../engine/ground/arguments.js'
import { parsedArgument } from '../../engine/ground/parsed.js'
import type { Columns } from './columns.js'
import { startOf } from './to-people.js'

/** Where a line stands in what was read. */
export interface LinePlace {
  /** Before how many bytes it begins. */
  readonly at: number
  /** How many bytes it has, without its end. */
  readonly bytes: number
}

/**
 * Where the line of a person stands in the file that was read: there is everything that the columns do not hold, by which the
 * rules explain each figure of that person.
 *
 * **Legal basis:** Article 34.
 *
 * @param columns - columns that were read from lines
 * @param personId - the caller's key of the person
 * @returns the place of the line, of the first where there are several; `undefined` where the person is not in the columns, or
 * in those made of objects
 * @throws XueshiError `unparsed-facts` for what are no columns, `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { assessPersonYear } from 'xueshi'
 * import { columnsIn, lineOf, parsePersonLine } from 'xueshi/columns'
 * const file = new TextEncoder().encode('{"person":{"id":"p1"},"records":[]}')
 * const place = lineOf(columnsIn(file).columns, 'p1')
 * place // => { at: 0, bytes: 35 }
 * const line = new TextDecoder().decode(file.subarray(0, 35))
 * assessPersonYear({ ...parsePersonLine.orThrow(JSON.parse(line)), year: 2025 }).status // => 'bounded'
 * ```
 */
export const lineOf = (columns: Columns, personId: string): LinePlace | undefined => {
  parsedArgument(columns, 'parseColumns', 'columns')
  takenArguments({ personId }, { personId: 'string' })
  const { idEnds, ids, lineAt, lineBytes } = columns
  const id = utf8Of(personId)
  for (let person = 0; person < idEnds.length; person++) {
    const from = startOf(idEnds, person)
    if ((idEnds[person] as number) - from !== id.length) continue
    if (!isSame(id, 0, id.length, ids, from)) continue
    const bytes = lineBytes[person] as number
    return bytes === 0 ? undefined : Object.freeze({ at: lineAt[person] as number, bytes })
  }
  return undefined
}
