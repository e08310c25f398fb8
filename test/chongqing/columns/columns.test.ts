import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addColumns } from '../../../src/chongqing/columns/add-columns.js'
import { columnsOf } from '../../../src/chongqing/columns/from-people.js'
import { whoCountsIn } from '../../../src/chongqing/columns/who-counts-in.js'
import { figureNames } from '../../../src/chongqing/entities/statistics/figure-names.js'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { addPeople, type CountedPerson, emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { whoCounts } from '../../../src/chongqing/statistics/who-counts.js'
import { withParameters } from '../../../src/engine/editions/law.js'
import { values } from '../../support/cases.js'
import {
  type PersonFacts,
  partOf,
  person,
  type RecordFacts,
  record,
  type Some,
  sessions,
  totalHours,
} from '../../support/facts.js'
import { runs } from '../../support/runs.js'
import { anyLaw, anything, countedPeople, inOrder } from '../statistics/people.js'

const year = 2025
const asOf = fc.constantFrom(null, '2025-06-30')
const unitId = fc.constantFrom(undefined, undefined, 'u1', 'u2')

describe('columns are counted as the people of whom they were made', () => {
  test.each([
    ['records in order of time', inOrder],
    ['records that may share days', anything],
    ['records of which more is not known', { ...anything, unread: true }],
  ])('%s', (_, variety) => {
    fc.assert(
      fc.property(countedPeople(variety), anyLaw, asOf, unitId, (people, law, date, unit) => {
        const empty = emptyTally(year, law, date)
        expect(addColumns(empty, columnsOf(people), law, unit)).toStrictEqual(
          addPeople(empty, people, law, unit),
        )
      }),
      runs(300),
    )
  })

  test('person by person, for every figure', () => {
    fc.assert(
      fc.property(
        countedPeople(anything),
        anyLaw,
        asOf,
        unitId,
        fc.constantFrom(...figureNames),
        (people, law, date, unit, figure) => {
          expect(whoCountsIn(figure, columnsOf(people), year, law, date, unit)).toStrictEqual(
            whoCounts(figure, people, year, law, date, unit),
          )
        },
      ),
      runs(150),
    )
  })
})

describe('people whose numbers do not say all', () => {
  const of = (facts: Some<PersonFacts>, ...records: readonly Some<RecordFacts>[]): CountedPerson => ({
    person: person(facts),
    records: records.map((one, i) => record({ id: `r${i}`, ...one })),
  })
  const across = totalHours('2024-10-30', '2024-11-03', '20')

  test.each<[string, CountedPerson]>([
    [
      'two records without a proof of the same days',
      of({}, { study: across, title: 'a' }, { study: across, title: 'b' }),
    ],
    ['two of which one has a proof', of({}, { study: across, proofs: ['a'] }, { study: across })],
    [
      'parts of one day',
      of({}, { study: sessions(partOf('2025-03-03', '0.5'), partOf('2025-03-03', '0.5')) }),
    ],
    [
      'one that may not teach, across the end of the year',
      of({}, { study: across, providerEligible: false }),
    ],
    [
      'service that ends with retirement',
      of(
        {
          inService: undefined,
          employments: [{ unitId: 'u1', from: '2010-01-01' }],
          retiredOn: '2026-06-30',
        },
        { study: across },
      ),
    ],
    [
      'an employment that ends in a month',
      of(
        { inService: undefined, employments: [{ unitId: 'u1', from: '2010-01-01', to: '2026-03' }] },
        { study: across },
      ),
    ],
    ['a title that is not known', of({ title: undefined }, { study: across })],
    [
      'more records than have turns',
      of({}, ...Array.from({ length: 257 }, () => ({ study: across, proofs: ['a'] }))),
    ],
  ])('%s', (_, one) => {
    const empty = emptyTally(year)
    expect(addColumns(empty, columnsOf([one]))).toStrictEqual(addPeople(empty, [one]))
    expect(whoCountsIn('people', columnsOf([one]), year)).toStrictEqual(whoCounts('people', [one], year))
  })

  test('nobody’s records, where days are of several lengths', () => {
    const law = withParameters(chongqing2006, {
      'hours-per-day': values({ '2006-02-27': '6', '2025-03-01': '7' }),
    })
    const empty = emptyTally(year, law)
    expect(addColumns(empty, columnsOf([of({})]), law)).toStrictEqual(addPeople(empty, [of({})], law))
  })
})
