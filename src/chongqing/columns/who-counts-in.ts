import { idArgument } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { parsedArgument } from '../../engine/ground/parsed.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { type FigureName, figureNames } from '../entities/statistics/figure-names.js'
import { chongqing2006, type Law, viewOf } from '../pack.js'
import { plainPeople } from '../statistics/plain-people.js'
import { emptyTally, growingFrom, termsOf } from '../statistics/tally.js'
import { addedBy } from '../statistics/who-counts.js'
import { countingIn } from './add-columns.js'
import type { Columns } from './columns.js'
import { idOf } from './to-people.js'

/**
 * The people of columns behind a figure of the return: the same whom `whoCounts` names of the people they were made of.
 *
 * **Legal basis:** Article 34.
 *
 * @param figure - the figure's name
 * @param columns - people with their records
 * @param year - the statistical year
 * @param law - the edition of the law
 * @param asOf - counts as registered only what was registered by this date
 * @param unitId - counts only those on the roll of this unit
 * @returns the ids of those who surely count, and of those who count depending on missing facts, in the order of the columns
 * @throws XueshiError `invalid-argument` for a figure that there is not, `invalid-year`, `invalid-date`, or `unparsed-facts`
 * @example
 * ```ts
 * import { parsePerson } from 'xueshi'
 * import { columnsOf, whoCountsIn } from 'xueshi/columns'
 * const person = parsePerson.orThrow({
 *   id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true,
 * })
 * whoCountsIn('people', columnsOf([{ person, records: [] }]), 2025).surely // => ['p1']
 * ```
 */
export const whoCountsIn = (
  figure: FigureName,
  columns: Columns,
  year: number,
  law: Law = chongqing2006,
  asOf: PlainDate | null = null,
  unitId?: string,
): { readonly surely: readonly string[]; readonly perhaps: readonly string[] } => {
  const empty = emptyTally(year, law, asOf)
  idArgument(figure, figureNames, 'figure')
  parsedArgument(columns, 'parseColumns', 'columns')
  const surely: string[] = []
  const perhaps: string[] = []
  const terms = termsOf(empty, viewOf(law), unitId)
  if (!terms) return deepFreeze({ surely, perhaps })
  const growing = growingFrom(empty)
  const plain = plainPeople(terms)
  const addOne = addedBy(
    figureNames.indexOf(figure),
    growing,
    plain,
    countingIn(growing, columns, terms, plain),
  )
  for (let person = 0; person < columns.profile.length; person++) {
    const { least, most } = addOne(person)
    if (least > 0) surely.push(idOf(columns, person))
    else if (most > 0) perhaps.push(idOf(columns, person))
  }
  return deepFreeze({ surely, perhaps })
}
