import { describe, expect, test } from 'vitest'
import { parseDutyEvidence } from '../../../../src/chongqing/entities/norms/duty-evidence.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

describe('evidence of a duty', () => {
  test('keeps every field as it was given', () => {
    const full = { norm: 'report-year', state: 'not-done', on: '2025-12-20' }
    expect(acceptedValue(parseDutyEvidence(full))).toStrictEqual(full)
  })

  test.each([
    ['an act', { act: 'report-year', state: 'done' }, 'accepted'],
    ['neither norm nor act', { state: 'done' }, ['norm: exactly-one']],
    ['norm and act', { norm: 'report-year', act: 'report-year', state: 'done' }, ['norm: exactly-one']],
    ['an unknown norm', { norm: 'year-report', state: 'done' }, ['norm: option']],
    ['the name of an inherited property', { act: 'toString', state: 'done' }, ['act: option']],
    ['no state', { act: 'report-year' }, ['state: missing']],
    ['another state', { act: 'report-year', state: 'late' }, ['state: option']],
    ['an impossible day', { act: 'report-year', state: 'done', on: '2025-02-29' }, ['on: date']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseDutyEvidence(input))).toEqual(expected)
  })
})
