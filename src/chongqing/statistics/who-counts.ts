import { idArgument, iterableArgument } from '../../engine/ground/arguments.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { takenFacts } from '../../engine/ground/parsed.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { CountRange } from '../../engine/quantity/count-range.js'
import { type FigureName, figureNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { chongqing2006, type Law, viewOf } from '../pack.js'
import { contribute } from './contribute.js'
import type { Growing } from './growing.js'
import { type PlainPeople, plainPeople } from './plain-people.js'
import { figureAt } from './read-out.js'
import type { Tally } from './stored-tally.js'
import { type CountedPerson, counted, emptyTally, growingFrom, termsOf } from './tally.js'
import type { TallyTerms } from './tally-terms.js'
import { asAnyones, isOfReturn } from './unassigned.js'

/** What each of some, counted one after another, adds to a figure. */
export const addedBy = <One>(
  figure: number,
  growing: Growing,
  plain: PlainPeople | null,
  count: (one: One) => void,
): ((one: One) => CountRange) => {
  let before = figureAt(growing.counts, figure)
  return (one) => {
    count(one)
    const { least, most } = figureAt(growing.counts, figure)
    const sum = plain?.into.figureAt(figure) ?? 0
    const now = { least: least + sum, most: most + sum }
    const added = { least: now.least - before.least, most: now.most - before.most }
    before = now
    return added
  }
}

/** What one person after another adds to a figure, where further records may be theirs. */
const addedTo = (
  figure: number,
  empty: Tally,
  terms: TallyTerms,
  further: readonly TrainingRecord[],
): ((one: CountedPerson) => CountRange) => {
  const growing = growingFrom(empty)
  const plain = further.length === 0 ? plainPeople(terms) : null
  return addedBy(figure, growing, plain, ({ person, records }) =>
    contribute(growing, person, [...records, ...further], terms, plain),
  )
}

/**
 * The people behind a figure of the return.
 *
 * @param figure - the figure's name
 * @param people - people with their records; any iterable, read once
 * @param year - the statistical year
 * @param law - the edition of the law
 * @param asOf - counts as registered only what was registered by this date
 * @param unitId - counts only those on the roll of this unit
 * @param unassigned - studies of which it is not known whose they are: each may be that of any of these people
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
  unassigned: readonly TrainingRecord[] = [],
): { readonly surely: readonly string[]; readonly perhaps: readonly string[] } => {
  const empty = emptyTally(year, law, asOf)
  idArgument(figure, figureNames, 'figure')
  const index = figureNames.indexOf(figure)
  const surely: string[] = []
  const perhaps: string[] = []
  const terms = termsOf(empty, viewOf(law), unitId)
  if (!terms) return deepFreeze({ surely, perhaps })
  iterableArgument(people, 'people')
  takenFacts(unassigned, counted.records, () => 'unassigned')
  const anyones = isOfReturn(figure) ? asAnyones(unassigned) : []
  const own = addedTo(index, empty, terms, [])
  const among = anyones.length > 0 ? addedTo(index, empty, terms, anyones) : null
  for (const one of people) {
    takenFacts(one, counted, () => 'people')
    const adds = own(one)
    const mayAdd = among?.(one) ?? adds
    if (Math.min(adds.least, mayAdd.least) > 0) surely.push(one.person.id)
    else if (Math.max(adds.most, mayAdd.most) > 0) perhaps.push(one.person.id)
  }
  return deepFreeze({ surely, perhaps })
}
