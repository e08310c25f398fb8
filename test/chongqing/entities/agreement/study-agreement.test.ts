import { describe, expect, test } from 'vitest'
import { parseStudyAgreement } from '../../../../src/chongqing/entities/agreement/study-agreement.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

const signed = { unitId: 'u1', personId: 'p1', signedOn: '2025-02-20' }

describe('an agreement', () => {
  test('keeps every field as it was given', () => {
    const full = {
      ...signed,
      cost: '9000',
      costShare: '0.3',
      costDueOn: '2025-06-30',
      serviceMonths: 24,
      treatment: 'same',
    }
    expect(acceptedValue(parseStudyAgreement(full))).toStrictEqual(full)
  })

  test.each([
    ['its parties and its day', {}, 'accepted'],
    ['nothing agreed', { costShare: null, serviceMonths: null, treatment: null }, 'accepted'],
    ['no part', { costShare: 0 }, 'accepted'],
    ['the whole', { costShare: '1.00' }, 'accepted'],
    ['more than the whole', { costShare: '1.01' }, ['costShare: out-of-range']],
    ['less than nothing', { costShare: -0.1 }, ['costShare: out-of-range']],
    ['a third', { costShare: '0.333' }, ['costShare: decimal-places']],
    ['no service', { serviceMonths: 0 }, 'accepted'],
    ['a hundred years', { serviceMonths: 1200 }, 'accepted'],
    ['more', { serviceMonths: 1201 }, ['serviceMonths: out-of-range']],
    ['fewer months than none', { serviceMonths: -1 }, ['serviceMonths: out-of-range']],
    ['half a month', { serviceMonths: 0.5 }, ['serviceMonths: whole-number']],
    ['months as text', { serviceMonths: '24' }, ['serviceMonths: type']],
    ['a cost that is no text of money', { cost: '9千' }, ['cost: decimal']],
    ['another treatment', { treatment: 'better' }, ['treatment: option']],
    ['an impossible day', { signedOn: '2025-02-29' }, ['signedOn: date']],
  ])('with %s', (_, fields, expected) => {
    expect(outcomeOf(parseStudyAgreement({ ...signed, ...fields }))).toEqual(expected)
  })

  test('needs its parties and its day', () => {
    expect(outcomeOf(parseStudyAgreement({}))).toEqual([
      'unitId: missing',
      'personId: missing',
      'signedOn: missing',
    ])
  })
})
