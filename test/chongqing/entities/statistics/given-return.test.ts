import { describe, expect, test } from 'vitest'
import { parseGivenReturn } from '../../../../src/chongqing/entities/statistics/given-return.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

const full = {
  from: '2024-11-01',
  to: '2025-10-31',
  totalProfessionals: 120,
  registered: {
    participants: 114,
    reached: 96,
    totalHours: '8940.5',
    bySubject: { 'public-required': { heads: 110, personTimes: 180, totalHours: 1740 }, unclassified: {} },
    byForm: { distance: { heads: 61 }, other: {} },
    studyRatio: '95',
    attainmentRatio: 80.25,
  },
  evidenced: {},
  unread: ['participants', 'attainment-ratio'],
}

describe('a return that is handed in', () => {
  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseGivenReturn(full))).toStrictEqual(full)
  })

  test.each([
    ['nothing', {}, 'accepted'],
    ['more heads than there are', { registered: { participants: 999_999_999_999_999 } }, 'accepted'],
    ['the hours of a province', { registered: { totalHours: '9999999999999.99' } }, 'accepted'],
    ['a rate above the whole', { registered: { studyRatio: '99999.99' } }, 'accepted'],
    ['half a person', { totalProfessionals: 1.5 }, ['totalProfessionals: whole-number']],
    ['fewer than nobody', { registered: { reached: -1 } }, ['registered.reached: out-of-range']],
    ['hours below nothing', { evidenced: { totalHours: '-1' } }, ['evidenced.totalHours: out-of-range']],
    ['a rate with a sign', { registered: { studyRatio: '95%' } }, ['registered.studyRatio: decimal']],
    [
      'a rate to three places',
      { registered: { attainmentRatio: '95.123' } },
      ['registered.attainmentRatio: decimal-places'],
    ],
    [
      'a class that there is not',
      { registered: { bySubject: { art: {} } } },
      ['registered.bySubject: unknown-field'],
    ],
    [
      'a form that there is not',
      { registered: { byForm: { art: {} } } },
      ['registered.byForm: unknown-field'],
    ],
    ['an item that there is not', { unread: ['shoe-size'] }, ['unread.0: option']],
    ['days the wrong way round', { from: '2025-10-31', to: '2024-11-01' }, ['to: reversed-dates']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseGivenReturn(input))).toEqual(expected)
  })
})
