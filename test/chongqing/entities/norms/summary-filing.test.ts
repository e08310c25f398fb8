import { describe, expect, test } from 'vitest'
import { parseSummaryFiling } from '../../../../src/chongqing/entities/norms/summary-filing.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

describe('a filing of a yearly summary', () => {
  test('keeps every field as it was given', () => {
    const full = { year: 2025, filedOn: '2026-01-15', with: 'district-personnel' }
    expect(acceptedValue(parseSummaryFiling(full))).toStrictEqual(full)
  })

  test.each([
    ['the year alone', { year: 2025 }, 'accepted'],
    ['nothing', {}, ['year: missing']],
    ['an addressee that is no actor', { year: 2025, with: '市人事局' }, ['with: option']],
    ['a year that is none', { year: 20.25 }, ['year: whole-number']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseSummaryFiling(input))).toEqual(expected)
  })
})
