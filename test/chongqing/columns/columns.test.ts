import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addColumns } from '../../../src/chongqing/columns/add-columns.js'
import { columnsOf } from '../../../src/chongqing/columns/from-people.js'
import { whoCountsIn } from '../../../src/chongqing/columns/who-counts-in.js'
import { figureNames } from '../../../src/chongqing/entities/statistics/figure-names.js'
import { addPeople, emptyTally } from '../../../src/chongqing/statistics/tally.js'
import { whoCounts } from '../../../src/chongqing/statistics/who-counts.js'
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
