import { describe, expect, test } from 'vitest'
import { parseFundLedger } from '../../../../src/chongqing/entities/funding/fund-ledger.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

describe('a ledger', () => {
  test('keeps every field as it was given', () => {
    const full = {
      unitId: 'u1',
      year: 2025,
      entries: [
        {
          id: 'e1',
          amount: '500',
          movement: 'spent',
          purpose: 'other',
          returned: '500',
        },
      ],
    }
    expect(acceptedValue(parseFundLedger(full))).toStrictEqual(full)
  })

  test.each([
    ['no entries known', {}, 'accepted'],
    ['none', { entries: [] }, 'accepted'],
    ['an entry of which nothing was read', { entries: [{}], complete: true }, 'accepted'],
    ['another movement', { entries: [{ movement: '转入' }] }, ['entries.0.movement: option']],
    ['entries of which it is not said whether they are all', { complete: '是' }, ['complete: type']],
    [
      'another purpose',
      { entries: [{ amount: 1, movement: 'spent', purpose: '办公' }] },
      ['entries.0.purpose: option'],
    ],
    [
      'a negative amount',
      { entries: [{ amount: -1, movement: 'spent' }] },
      ['entries.0.amount: out-of-range'],
    ],
  ])('with %s', (_, fields, expected) => {
    expect(outcomeOf(parseFundLedger({ unitId: 'u1', year: 2025, ...fields }))).toEqual(expected)
  })
})
