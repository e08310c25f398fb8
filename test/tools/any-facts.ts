// Facts of persons' years and editions, made at random, for what must hold of all of them.

import canonicalize from 'canonicalize'
import fc from 'fast-check'
import type { ProfessionalPerson } from '../../src/chongqing/entities/professional-person.js'
import { educationLevels, titleLevels } from '../../src/chongqing/law/vocabulary.js'
import { chongqing2006, type Law } from '../../src/chongqing/pack.js'
import type { PersonYearFacts } from '../../src/chongqing/rules/quota/person-year-facts.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import {
  type FactDifference,
  factDifferences,
  isSoundMixture,
  withFacts,
} from '../../src/tools/fact-differences.js'
import { parted } from '../../src/tools/facts.js'
import {
  anyHoursReadings,
  personWithAnyService,
  recordsOf,
  shownAs,
  shuffled,
} from '../support/arbitraries.js'
import { changedPerson } from '../support/facts.js'

const titled = (person: ProfessionalPerson): fc.Arbitrary<ProfessionalPerson> =>
  fc
    .record({
      title: fc.option(fc.constantFrom(...titleLevels), { nil: undefined }),
      education: fc.option(fc.constantFrom(...educationLevels), { nil: undefined }),
    })
    .map((changes) => changedPerson(person, changes))

/** A person's year: any service and title, any records in any order. */
export const anyPersonYear: fc.Arbitrary<PersonYearFacts> = fc
  .record({
    person: personWithAnyService.chain(titled),
    records: recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }).chain(shuffled),
    year: fc.constantFrom(2025, 2026),
    asOf: fc.option(fc.constantFrom('2025-12-30', '2026-02-01'), { nil: undefined }),
    requiredHours: fc.option(fc.constantFrom('10', '30', 72), { nil: undefined }),
  })
  .map(({ asOf, requiredHours, ...facts }) => ({
    ...facts,
    ...(asOf !== undefined && { asOf }),
    ...(requiredHours !== undefined && { adjustment: { requiredHours, source: '单位规定' } }),
  }))

/** An edition with another quota and any options for the readings that touch hours. */
export const anyEdition: fc.Arbitrary<Law> = fc
  .tuple(anyHoursReadings, fc.integer({ min: 1, max: 40 }))
  .map(([readings, hours]) => {
    const law = withParameters(withReadings(chongqing2006, readings), {
      'annual-quota-hours': [{ from: '2006-02-27', value: `${hours}`, source: 'test' }],
    })
    return shownAs(law, { hours, ...readings })
  })

/** The text that stands for a single fact. */
export const textOf = (fact: unknown) => canonicalize(fact) as string

/** All differences between two sets of facts. */
export const differencesOf = (one: object, other: object): readonly FactDifference[] =>
  factDifferences(parted(one, textOf), parted(other, textOf), ['[]', '{}'])

/** Two persons' years of which the second is the first with those facts of another that are taken. */
const mixedYears = <Picks>(
  picks: fc.Arbitrary<Picks>,
  take: (all: readonly FactDifference[], picks: Picks) => readonly FactDifference[],
): fc.Arbitrary<readonly [PersonYearFacts, PersonYearFacts]> =>
  fc
    .tuple(anyPersonYear, anyPersonYear, picks)
    .map(([one, other, chosen]) => {
      const taken = take(differencesOf(one, other), chosen)
      return [one, withFacts(one, other, taken)] as const
    })
    .filter(([, other]) => isSoundMixture(other))

/** Two persons' years of which the second is the first with some facts of another. */
export const twoPersonYears = mixedYears(
  fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }),
  (all, picks) => all.filter((_, at) => picks[at] === 0),
)

/** The same with at most six facts of another. */
export const nearPersonYears = mixedYears(
  fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  (all, picks) => {
    const places = new Set(picks.map((pick) => pick % all.length))
    return all.filter((_, at) => places.has(at))
  },
)
