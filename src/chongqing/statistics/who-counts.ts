import { idArgument, iterableArgument } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { takenFacts } from '../../engine/ground/parsed.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { chongqing2006, type Law, viewOf } from '../pack.js'
import { contribute } from './contribute.js'
import { type FigureName, figureNames } from './layout.js'
import { plainPeople } from './plain-people.js'
import { figureAt } from './read-out.js'
import { type CountedPerson, counted, emptyTally, growingFrom, termsOf } from './tally.js'

/**
 * The people behind a figure of the return.
 *
 * @param figure - the figure's name
 * @param people - people with their records; any iterable, read once
 * @param year - the statistical year
 * @param law - the edition of the law
 * @param asOf - counts as registered only what was registered by this date
 * @param unitId - counts only those on the roll of this unit
 * @returns the ids of those who surely count, and of those who count depending on missing facts, in the order given
 * @throws XueshiError `invalid-argument` for a figure that there is not, `invalid-year` or `invalid-date`
 */
export const whoCounts = (
  figure: FigureName,
  people: Iterable<CountedPerson>,
  year: number,
  law: Law = chongqing2006,
  asOf: PlainDate | null = null,
  unitId?: string,
): { readonly surely: readonly string[]; readonly perhaps: readonly string[] } => {
  const empty = emptyTally(year, law, asOf)
  idArgument(figure, figureNames, 'figure')
  const index = figureNames.indexOf(figure)
  const surely: string[] = []
  const perhaps: string[] = []
  const terms = termsOf(empty, viewOf(law), unitId)
  if (!terms) return deepFreeze({ surely, perhaps })
  iterableArgument(people, 'people')
  const growing = growingFrom(empty)
  const plain = plainPeople(terms)
  let before = figureAt(growing.counts, index)
  for (const one of people) {
    takenFacts(one, counted, () => 'people')
    const { person, records } = one
    contribute(growing, person, records, terms, plain)
    const { least, most } = figureAt(growing.counts, index)
    const sum = plain.sums[index] as number
    const now = { least: least + sum, most: most + sum }
    if (now.least > before.least) surely.push(person.id)
    else if (now.most > before.most) perhaps.push(person.id)
    before = now
  }
  return deepFreeze({ surely, perhaps })
}
