// Facts of persons' years and editions, made at random, for what must hold of all of them.
import fc from 'fast-check'
import type { ProfessionalPerson } from '../../src/entities/professional-person.js'
import { chongqing2006, type Law, withParameters, withReadings } from '../../src/law/law.js'
import { educationLevels, titleLevels } from '../../src/law/vocabulary.js'
import type { PersonYearFacts } from '../../src/rules/quota/person-year-facts.js'
import { anyHoursReadings, personWithAnyService, recordsOf, shuffled } from '../support/arbitraries.js'
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
  .map(([readings, hours]) =>
    withParameters(withReadings(chongqing2006, readings), {
      'annual-quota-hours': [{ from: '2006-02-27', value: `${hours}`, source: 'test' }],
    }),
  )
