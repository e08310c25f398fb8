import type * as z from 'zod/mini'
import { iterableArgument } from '../../engine/ground/arguments.js'
import { tallyMismatch } from '../../engine/ground/errors.js'
import { deepFreeze } from '../../engine/ground/freeze.js'
import { markParsed, parsedArgument, takenFacts } from '../../engine/ground/parsed.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { dateArgument, yearArgument } from '../../engine/quantity/date-arguments.js'
import { hoursText } from '../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../entities/professional-person.js'
import { figureNames } from '../entities/statistics/figure-names.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { factNames } from '../fact-names.js'
import { readingIds } from '../law/readings.js'
import { chongqing2006, type Law, type MissingFact, viewOf } from '../pack.js'
import { contribute } from './contribute.js'
import { addTo, type Growing } from './growing.js'
import { type PlainPeople, plainPeople } from './plain-people.js'
import type { Tally } from './stored-tally.js'
import { type TallyLaw, type TallyTerms, tallyLaw, tallyTerms } from './tally-terms.js'
import { asAnyones, openFor } from './unassigned.js'

const inOrder = <T>(order: readonly T[], found: ReadonlySet<T>): readonly T[] =>
  order.filter((one) => found.has(one))

/** Frozen, and known as a tally that the library counted. */
const sealed = (tally: Omit<Tally, typeof z.$brand>): Tally =>
  deepFreeze(markParsed(tally, 'parseTally')) as Tally

/**
 * A tally in which nobody has been counted yet.
 *
 * **Legal basis:** Article 34.
 *
 * @param year - the statistical year, named by the year in which it ends
 * @param law - the edition of the law
 * @param asOf - counts as registered only what was registered by this date
 * @returns the empty tally
 * @throws XueshiError `invalid-year` or `invalid-date`
 * @example
 * ```ts
 * import { emptyTally } from 'xueshi'
 * emptyTally(2025).year // => 2025
 * ```
 */
export const emptyTally = (year: number, law: Law = chongqing2006, asOf: PlainDate | null = null): Tally =>
  beginTally(viewOf(law), year, asOf)

const beginTally = (law: TallyLaw, year: number, asOf: PlainDate | null): Tally => {
  yearArgument(year)
  if (asOf !== null) dateArgument(asOf, 'asOf')
  return sealed({
    year,
    asOf,
    law: tallyLaw(law),
    counts: figureNames.flatMap(() => [0, 0]),
    missing: [],
    readings: [],
  })
}

/** A person and their records, as a tally counts them. */
export interface CountedPerson {
  readonly person: ProfessionalPerson
  readonly records: readonly TrainingRecord[]
}

/** What of a counted person must have been parsed. */
export const counted = { person: 'parsePerson', records: ['parseTrainingRecord'] } as const

/** What grows from the counts of a tally. */
export const growingFrom = (
  { counts, missing, readings }: Tally,
  named: Growing['named'] = null,
): Growing => ({
  counts: [...counts],
  missing: new Set(missing),
  named,
  readings: new Set(readings),
})

/** Checks that a tally was begun under a law, and resolves that law for its year. */
export const termsOf = (tally: Tally, law: TallyLaw, unitId: string | undefined): TallyTerms | undefined => {
  parsedArgument(tally, 'parseTally', 'tally')
  if (tally.law !== tallyLaw(law)) throw tallyMismatch('law')
  return tallyTerms(law, tally.year, tally.asOf, unitId)
}

/** Adds what was counted of plain people. */
export const withPlain = (growing: Growing, { into, readings }: PlainPeople): void => {
  into.figures().forEach((sum, figure) => {
    addTo(growing, figure, sum, sum)
  })
  for (const id of readings()) growing.readings.add(id)
}

/** A tally of which the counts have grown. */
export const grown = (tally: Tally, { counts, missing, readings }: Growing): Tally =>
  sealed({
    ...tally,
    counts,
    missing: inOrder(factNames, missing),
    readings: inOrder(readingIds, readings),
  })

/**
 * Counts people into a tally.
 *
 * @param tally - the tally to add to; it is not changed
 * @param people - people with their records, each person once; any iterable, read once
 * @param law - the edition under which the tally was begun
 * @param unitId - counts only those on the roll of this unit
 * @param unassigned - studies of which it is not known whose they are: each may be that of any of these people
 * @returns the tally with the people in it
 * @throws XueshiError `tally-mismatch` where the tally was begun under another law; `unparsed-facts` for what is no tally
 */
export const addPeople = (
  tally: Tally,
  people: Iterable<CountedPerson>,
  law: Law = chongqing2006,
  unitId?: string,
  unassigned: readonly TrainingRecord[] = [],
): Tally => withPeople(tally, { people, unassigned }, viewOf(law), null, unitId)

/** People, and studies that may be those of any of them. */
interface Counted {
  readonly people: Iterable<CountedPerson>
  readonly unassigned: readonly TrainingRecord[]
}

const withPeople = (
  tally: Tally,
  { people, unassigned }: Counted,
  law: TallyLaw,
  named: Growing['named'],
  unitId: string | undefined,
): Tally => {
  const terms = termsOf(tally, law, unitId)
  if (!terms) return tally
  iterableArgument(people, 'people')
  takenFacts(unassigned, counted.records, () => 'unassigned')
  const anyones = asAnyones(unassigned)
  const among = anyones.length > 0 ? growingFrom(tally, named) : null
  const growing = growingFrom(tally, among ? null : named)
  const plain = plainPeople(terms)
  for (const one of people) {
    takenFacts(one, counted, () => 'people')
    contribute(growing, one.person, one.records, terms, plain)
    if (among) contribute(among, one.person, [...one.records, ...anyones], terms, null)
  }
  withPlain(growing, plain)
  if (among) openFor(growing, among, anyones, terms)
  return grown(tally, growing)
}

/** Counts the people of a year, and names the facts that leave figures open, with the person or record that lacks each. */
export const tallyNaming = (
  counted: Counted,
  law: TallyLaw,
  year: number,
  asOf: PlainDate | null,
  unitId: string | undefined,
): { readonly tally: Tally; readonly missing: readonly MissingFact[] } => {
  const named: NonNullable<Growing['named']> = new Map()
  const tally = withPeople(beginTally(law, year, asOf), counted, law, named, unitId)
  const rank = new Map(factNames.map((fact, at) => [fact, at]))
  const rankOf = ({ fact }: MissingFact): number => rank.get(fact) as number
  const missing = [...named.values()].map(({ width, ...one }) => ({ ...one, width: hoursText(width) }))
  return { tally, missing: missing.sort((one, other) => rankOf(one) - rankOf(other)) }
}

/**
 * Counts one person into a tally.
 *
 * @param tally - the tally to add to; it is not changed
 * @param person - a person not yet in it
 * @param records - that person's records
 * @param law - the edition under which the tally was begun
 * @param unitId - counts the person only if on the roll of this unit
 * @param unassigned - studies of which it is not known whose they are: each may be that of this person. Where there are more
 * people whose they may be, {@link addPeople} takes them all together, and counts such a study no more than once
 * @returns the tally with the person in it
 * @throws XueshiError `tally-mismatch` where the tally was begun under another law; `unparsed-facts` for what is no tally
 */
export const addPerson = (
  tally: Tally,
  person: ProfessionalPerson,
  records: readonly TrainingRecord[],
  law: Law = chongqing2006,
  unitId?: string,
  unassigned: readonly TrainingRecord[] = [],
): Tally => {
  takenFacts({ person, records }, counted, () => 'facts')
  return withPeople(tally, { people: [{ person, records }], unassigned }, viewOf(law), null, unitId)
}

/**
 * The tally of the people of two tallies. Order and grouping of merges make no difference.
 *
 * @param a - one tally
 * @param b - another, of other people, for the same year under the same law
 * @returns their sum
 * @throws XueshiError `tally-mismatch` where year, date or law differ; `unparsed-facts` for what is no tally
 */
export const mergeTallies = (a: Tally, b: Tally): Tally => {
  parsedArgument(a, 'parseTally', 'a')
  parsedArgument(b, 'parseTally', 'b')
  if (a.year !== b.year || a.asOf !== b.asOf) throw tallyMismatch('year')
  if (a.law !== b.law) throw tallyMismatch('law')
  return sealed({
    ...a,
    counts: a.counts.map((count, index) => count + (b.counts[index] as number)),
    missing: inOrder(factNames, new Set([...a.missing, ...b.missing])),
    readings: inOrder(readingIds, new Set([...a.readings, ...b.readings])),
  })
}
