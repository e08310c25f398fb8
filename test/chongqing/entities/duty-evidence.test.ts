import { describe, expect, test } from 'vitest'
import { parseDutyEvidence, parseSummaryFiling } from '../../../src/chongqing/entities/parse-norms.js'
import { acceptedValue, outcomeOf } from '../../support/outcomes.js'

describe('evidence of a duty', () => {
  test('keeps every field as it was given', () => {
    const full = { norm: 'year-reported', state: 'not-done', on: '2025-12-20' }
    expect(acceptedValue(parseDutyEvidence(full))).toStrictEqual(full)
  })

  test.each([
    ['an act', { act: 'report-year', state: 'done' }, 'accepted'],
    ['neither norm nor act', { state: 'done' }, ['norm: exactly-one']],
    ['norm and act', { norm: 'year-reported', act: 'report-year', state: 'done' }, ['norm: exactly-one']],
    ['an unknown norm', { norm: 'year-report', state: 'done' }, ['norm: option']],
    ['the name of an inherited property', { act: 'toString', state: 'done' }, ['act: option']],
    ['no state', { act: 'report-year' }, ['state: missing']],
    ['another state', { act: 'report-year', state: 'late' }, ['state: option']],
    ['an impossible day', { act: 'report-year', state: 'done', on: '2025-02-29' }, ['on: date']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseDutyEvidence(input))).toEqual(expected)
  })
})

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
