import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import {
  addPeople,
  addPerson,
  type CountedPerson,
  emptyTally,
  mergeTallies,
} from '../../../src/chongqing/statistics/tally.js'
import { whoCounts } from '../../../src/chongqing/statistics/who-counts.js'
import { addDays } from '../../../src/engine/quantity/calendar.js'
import { changedPerson, person } from '../../support/facts.js'
import { runs } from '../../support/runs.js'
import { anything, countedPeople } from './people.js'

const year = 2025
const units = ['u1', 'u2', 'u3']

/** One employment after another, with days between them or none, from before the statistical year until after it. */
const transfers = fc
  .array(fc.tuple(fc.constantFrom(...units), fc.nat(300), fc.nat(20)), { minLength: 1, maxLength: 5 })
  .map((stays) => {
    let from = '2024-08-01'
    return stays.map(([unitId, days, gap], i) => {
      const to = addDays(from, days)
      const employment = { unitId, from, ...(i < stays.length - 1 && { to }) }
      from = addDays(to, gap + 1)
      return employment
    })
  })

const moving = (people: readonly CountedPerson[], stays: readonly object[][]): readonly CountedPerson[] =>
  people.map((one, i) => ({
    ...one,
    person: changedPerson(one.person, { employments: stays[i % stays.length] as never }),
  }))

describe('the roll of a unit', () => {
  test('has nobody who is on that of another: the returns of all units add up to that of all their people', () => {
    fc.assert(
      fc.property(
        countedPeople(anything, 6),
        fc.array(transfers, { minLength: 1, maxLength: 6 }),
        (listed, stays) => {
          const people = moving(listed, stays)
          const none = emptyTally(year)
          const together = units
            .map((unitId) => addPeople(none, people, chongqing2006, unitId))
            .reduce(mergeTallies)
          expect(together.counts).toStrictEqual(addPeople(none, people).counts)
        },
      ),
      runs(80),
    )
  })

  test('is asked of one person and of who counts as of many', () => {
    const moved = { employments: [{ unitId: 'u2', from: '2020-01-01' }] }
    const people = [
      { person: person({ id: 'p1', ...moved }), records: [] },
      { person: person({ id: 'p2' }), records: [] },
    ]
    const none = emptyTally(year)
    for (const unitId of units) {
      const one = people.reduce(
        (tally, { person: who, records }) => addPerson(tally, who, records, chongqing2006, unitId),
        none,
      )
      expect(one).toStrictEqual(addPeople(none, people, chongqing2006, unitId))
      expect(whoCounts('people', people, year, chongqing2006, null, unitId).surely).toStrictEqual(
        unitId === 'u2' ? ['p1', 'p2'] : ['p2'],
      )
    }
  })
})
