import { canBeUntold } from '../../engine/determination/known.js'
import {
  type WithoutGrounds,
  withGroundsOnDemand,
  withoutGrounds,
} from '../../engine/determination/without-grounds.js'
import { factsArgument } from '../../engine/ground/arguments.js'
import { dateArgument } from '../../engine/quantity/date-arguments.js'
import type { DecimalText } from '../../engine/quantity/hours.js'
import { askedOf } from '../../tools/any-rule.js'
import { chongqing2006, type Law, type Settled } from '../pack.js'
import type { PersonYearFacts } from '../rules/quota/person-year-facts.js'
import { assessPersonYear, type PersonYear, type PersonYearDetermination } from './person-year.js'
import { addedUp } from './plain-year.js'

/** What a person's year comes to, where nothing must be reckoned for it. */
const plainFigures = (
  facts: PersonYearFacts,
  law: Law,
): WithoutGrounds<Settled<PersonYear<DecimalText>>> | null => {
  factsArgument(facts, assessPersonYear.takes)
  const value = addedUp(facts, law)
  if (!value) return null
  if (facts.asOf !== undefined) dateArgument(facts.asOf, 'asOf')
  return Object.freeze({ status: 'settled', value })
}

/**
 * A person's year without its grounds, for screens and lists that show many: the status of {@link assessPersonYear}, its value, and
 * the facts that are missing. Where all that the records say adds up as it is stated, and it is known whether the person is covered,
 * it takes a small part of the time; otherwise everything is reckoned.
 *
 * **Legal basis:** as {@link assessPersonYear}, which says why.
 *
 * @param facts - the person, their records, and the year by its name
 * @param law - the edition of the law
 * @returns the status of the answer, its value, and the facts that are missing
 * @throws XueshiError `invalid-year` or `invalid-date`
 * @example
 * ```ts
 * import { parsePerson, personYearFigures } from 'xueshi'
 * const person = parsePerson({
 *   id: 'p1', title: 'senior-full', education: 'postgraduate', role: 'professional', inService: true,
 * })
 * const figures = person.ok && personYearFigures({ person: person.value, records: [], year: 2025 })
 * figures && figures.status === 'settled' && [figures.value.quota, figures.value.calendarYear.hours]
 * // => ['not-met', '0']
 * ```
 */
export const personYearFigures = (
  facts: PersonYearFacts,
  law: Law = chongqing2006,
): WithoutGrounds<PersonYearDetermination> =>
  plainFigures(facts, law) ??
  withoutGrounds<PersonYearDetermination>(
    askedOf(assessPersonYear, law, { isUntold: canBeUntold(law) })(facts),
  )

/**
 * A person's year with its grounds on demand: the answer of {@link assessPersonYear}, of which status and value are there at
 * once, and the citations, parameters, readings, findings and premises are made when one of them is first read. To write the
 * answer as JSON, to copy it or to compare it reads them.
 *
 * **Legal basis:** as {@link assessPersonYear}.
 *
 * @param facts - the person, their records, and the year by its name
 * @param law - the edition of the law
 * @returns the answer of {@link assessPersonYear}
 * @throws XueshiError `invalid-year` or `invalid-date`
 * @example
 * ```ts
 * import { assessPersonYear, parsePerson, personYearOnDemand } from 'xueshi'
 * const person = parsePerson.orThrow({
 *   id: 'p1', title: 'senior-full', education: 'postgraduate', role: 'professional', inService: true,
 * })
 * const facts = { person, records: [], year: 2025 }
 * const answer = personYearOnDemand(facts)
 * answer.status === 'settled' && answer.value.quota // => 'not-met'
 * JSON.stringify(answer) === JSON.stringify(assessPersonYear(facts)) // => true
 * ```
 */
export const personYearOnDemand = (
  facts: PersonYearFacts,
  law: Law = chongqing2006,
): PersonYearDetermination => {
  const figures = plainFigures(facts, law)
  if (!figures) return assessPersonYear(facts, law)
  // As they are now, whatever becomes of the caller's list.
  const asked = { ...facts, records: [...facts.records] }
  return withGroundsOnDemand<PersonYearDetermination>(assessPersonYear.id, figures, () =>
    assessPersonYear(asked, law),
  )
}
