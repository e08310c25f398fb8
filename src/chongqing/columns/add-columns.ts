import { parsedArgument } from '../../engine/ground/parsed.js'
import { chongqing2006, type Law, viewOf } from '../pack.js'
import type { Days } from '../reckoning/days.js'
import { addParted, contribute } from '../statistics/contribute.js'
import type { Growing } from '../statistics/growing.js'
import { type PlainPeople, plainPeople } from '../statistics/plain-people.js'
import type { Tally } from '../statistics/stored-tally.js'
import { growingFrom, grown, termsOf, withPlain } from '../statistics/tally.js'
import type { TallyTerms } from '../statistics/tally-terms.js'
import type { Columns } from './columns.js'
import { plainAtOnce } from './plain-at-once.js'
import { personAt, recordsAt, rowsOf } from './to-people.js'
import { whoAre } from './who-are.js'

/** Where somebody stands who is surely on the roll. */
const surelyOn = { least: 1, most: 1, missing: [] }

/**
 * Counts the people of columns one by one: whoever is surely on the roll and has plain records by the numbers alone, everyone
 * else as the objects that the columns stand for.
 */
export const countingIn = (
  growing: Growing,
  columns: Columns,
  terms: TallyTerms,
  plain: PlainPeople,
): ((person: number) => void) => {
  const standingOf = whoAre(growing, columns, terms)
  const isCountedAtOnce = plainAtOnce(growing, columns, terms, plain.into)
  const { joined, left, rows } = columns

  const countRows = (person: number, served: readonly Days[]): void => {
    const [first, end] = rowsOf(columns, person)
    const parted = plain.countRows(rows, first, end, served, (isAmong) => recordsAt(columns, person, isAmong))
    if (parted) addParted(growing, personAt(columns, person), parted, surelyOn, terms)
  }

  return (person) => {
    const { roll, served } = standingOf(person)
    if (roll === 'off') return
    if (roll === 'open') {
      contribute(growing, personAt(columns, person), recordsAt(columns, person), terms, plain)
    } else if (!isCountedAtOnce(person, served)) {
      countRows(person, served ?? [{ from: joined[person] as number, to: left[person] as number }])
    }
  }
}

/**
 * How many people columns hold.
 *
 * @param columns - the columns
 * @returns the number of people
 * @throws XueshiError `unparsed-facts` for what are no columns
 * @example
 * ```ts
 * import { columnsOf, peopleIn } from 'xueshi/columns'
 * peopleIn(columnsOf([])) // => 0
 * ```
 */
export const peopleIn = (columns: Columns): number => {
  parsedArgument(columns, 'parseColumns', 'columns')
  return columns.profile.length
}

/**
 * Counts the people of columns into a tally: the same that `addPeople` counts of the people they were made of.
 *
 * **Legal basis:** Article 34.
 *
 * @param tally - the tally to add to; it is not changed
 * @param columns - people with their records, each person once
 * @param law - the edition under which the tally was begun
 * @param unitId - counts only those on the roll of this unit
 * @returns the tally with the people in it
 * @throws XueshiError `tally-mismatch` where the tally was begun under another law; `unparsed-facts` for what are no columns
 * @example
 * ```ts
 * import { emptyTally, parsePerson, statisticsOf } from 'xueshi'
 * import { addColumns, columnsOf } from 'xueshi/columns'
 * const person = parsePerson.orThrow({
 *   id: 'p1', title: 'junior', education: 'bachelor', role: 'professional', inService: true,
 * })
 * const answer = statisticsOf(addColumns(emptyTally(2025), columnsOf([{ person, records: [] }])))
 * answer.status === 'settled' && answer.value.totalProfessionals // => 1
 * ```
 */
export const addColumns = (
  tally: Tally,
  columns: Columns,
  law: Law = chongqing2006,
  unitId?: string,
): Tally => {
  parsedArgument(columns, 'parseColumns', 'columns')
  const terms = termsOf(tally, viewOf(law), unitId)
  if (!terms) return tally
  const growing = growingFrom(tally)
  const plain = plainPeople(terms)
  const count = countingIn(growing, columns, terms, plain)
  for (let person = 0; person < columns.profile.length; person++) count(person)
  withPlain(growing, plain)
  return grown(tally, growing)
}
