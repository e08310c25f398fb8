import { describe, expect, test } from 'vitest'
import { parseFundingYear } from '../../../../src/chongqing/entities/funding/funding-year.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

describe('a funding year', () => {
  const entry = { amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }
  const full = {
    unitId: 'u1',
    year: 2025,
    payroll: '12000000.00',
    payrollYear: 2024,
    entries: [{ id: 'e1', purpose: '培训费', ...entry }, entry],
  }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseFundingYear(full))).toStrictEqual(full)
  })

  test.each([
    ['neither payroll nor entries', { unitId: 'u1', year: 2025 }, 'accepted'],
    ['an empty list of entries', { unitId: 'u1', year: 2025, entries: [] }, 'accepted'],
    ['nothing', {}, ['unitId: missing', 'year: missing']],
    ['a payroll given as undefined', { unitId: 'u1', year: 2025, payroll: undefined }, ['payroll: missing']],
    ['a payroll that is null', { unitId: 'u1', year: 2025, payroll: null }, ['payroll: decimal']],
    ['an unknown kind', { ...full, entries: [{ ...entry, kind: '计提' }] }, ['entries.0.kind: option']],
    ['an unknown source', { ...full, entries: [{ ...entry, source: '捐赠' }] }, ['entries.0.source: option']],
    [
      'more than can be written',
      { ...full, entries: [entry, { ...entry, amount: '-10000000000000' }] },
      ['entries.1.amount: out-of-range'],
    ],
    [
      'less than nothing by nothing',
      {
        ...full,
        entries: [
          { ...entry, amount: '-0.0' },
          { ...entry, amount: -0 },
        ],
      },
      ['entries.0.amount: decimal', 'entries.1.amount: decimal'],
    ],
    ['a payroll below nothing', { ...full, payroll: '-1' }, ['payroll: out-of-range']],
    ['an entry that takes something back', { ...full, entries: [{ ...entry, amount: '-1.5' }] }, 'accepted'],
    ['an entry of which nothing was read', { ...full, entries: [{}] }, 'accepted'],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseFundingYear(input))).toEqual(expected)
  })
})
