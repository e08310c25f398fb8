import { describe, expect, test } from 'vitest'
import { factFields } from '../../src/chongqing/entities/fields.js'
import { placesIn } from '../../src/tools/fact-places.js'
import { textOf } from '../../src/tools/field-values.js'

/** Each fact with its value and the ends between which it may be changed. */
const told = (facts: unknown): readonly string[] =>
  placesIn(facts, factFields).map(
    ({ path, kind, present, least, most }) =>
      `${path.join('/')} ${textOf(kind, present)}: ${textOf(kind, least)}..${textOf(kind, most)}`,
  )

const span = { from: '2025-03-03', to: '2025-03-12' }

describe('how far a fact may be changed', () => {
  test.each([
    ['a span', span, ['from 2025-03-03: 1900-01-01..2025-03-12', 'to 2025-03-12: 2025-03-03..2999-12-31']],
    ['a beginning alone', { from: '2025-03-03' }, ['from 2025-03-03: 1900-01-01..2999-12-31']],
    ['an end alone', { to: '2025-03-12' }, ['to 2025-03-12: 1900-01-01..2999-12-31']],
    [
      'a span with days of travel and rest',
      { ...span, travelDays: '2', restDays: 1.5 },
      [
        'from 2025-03-03: 1900-01-01..2025-03-09',
        'to 2025-03-12: 2025-03-06..2999-12-31',
        'travelDays 2: 0..8.5',
        'restDays 1.5: 0..8',
      ],
    ],
    ['days of travel alone', { travelDays: 2 }, ['travelDays 2: 0..99999.99']],
    [
      'days of travel without an end',
      { ...span, to: null, restDays: 2 },
      ['from 2025-03-03: 1900-01-01..2999-12-31', 'restDays 2: 0..99999.99'],
    ],
    [
      'an order with a deadline',
      { on: '2025-03-03', deadline: '2025-03-31' },
      ['on 2025-03-03: 1900-01-01..2025-03-31', 'deadline 2025-03-31: 2025-03-03..2999-12-31'],
    ],
    ['an order without a deadline', { on: '2025-03-03' }, ['on 2025-03-03: 1900-01-01..2999-12-31']],
    ['a deadline alone', { deadline: '2025-03-31' }, ['deadline 2025-03-31: 1900-01-01..2999-12-31']],
    [
      'money',
      { payroll: '1', amount: 2 },
      ['payroll 1: 0..9999999999999.99', 'amount 2: 0..9999999999999.99'],
    ],
    ['what is no fact of this kind', { hours: null, title: '2025-03-03', year: 2025, from: 'x' }, []],
    ['no facts', null, []],
  ])('%s', (_, facts, expected) => {
    expect(told(facts)).toStrictEqual(expected)
  })
})

test('another value takes the place of one alone, written as it was', () => {
  const facts = {
    records: [
      { id: 'a', study: { hours: '6' } },
      { id: 'b', study: { hours: 6 } },
    ],
    on: '2025-03-03',
  }
  const changed = placesIn(facts, factFields).map(({ factsWith, present }) => factsWith(present + 1))
  expect(changed).toStrictEqual([
    { ...facts, records: [{ id: 'a', study: { hours: '6.01' } }, facts.records[1]] },
    { ...facts, records: [facts.records[0], { id: 'b', study: { hours: 6.01 } }] },
    { ...facts, on: '2025-03-04' },
  ])
  expect(facts.records[0]?.study.hours).toBe('6')
})
