import { expect, test } from 'vitest'
import { mergedMissing } from '../../../src/chongqing/assessment/missing-of-many.js'
import type { MissingFact } from '../../../src/chongqing/pack.js'

const dates = (rest: object = {}): MissingFact => ({ fact: 'record.study-dates', of: 'r1', ...rest })

test('facts are named once, in the order in which they were met', () => {
  const other: MissingFact = { fact: 'person.title', of: 'r1' }
  expect(mergedMissing([dates(), other, dates()])).toStrictEqual([dates(), other])
  expect(mergedMissing([dates(), { fact: 'record.study-dates' }])).toHaveLength(2)
})

test.each([
  [
    { width: '9', counts: 1 },
    { width: '12', counts: 2 },
    { width: '12', counts: 3 },
  ],
  [
    { width: '12', counts: 1 },
    { width: '9', counts: 0 },
    { width: '12', counts: 1 },
  ],
  [{ width: '12', counts: 1 }, { counts: 1 }, { counts: 2 }],
  [{ width: '12', counts: 1 }, { width: '9' }, { width: '12' }],
  [{ counts: 1 }, {}, {}],
])('%j and %j come to %j', (one, other, expected) => {
  expect(mergedMissing([dates(one), dates(other)])).toStrictEqual([dates(expected)])
  expect(mergedMissing([dates(other), dates(one)])).toStrictEqual([dates(expected)])
})
