import { describe, expect, test } from 'vitest'
import { parseRegistrationCard } from '../../../../src/chongqing/entities/registration/registration-card.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

describe('a registration card', () => {
  const full = { personId: 'p1', keeper: 'unit', entries: [{ recordId: 'r1', form: '自学' }, {}] }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseRegistrationCard(full))).toStrictEqual(full)
  })

  test.each([
    ['no keeper', { personId: 'p1', entries: [] }, 'accepted'],
    ['the person as keeper', { ...full, keeper: 'person' }, 'accepted'],
    ['nothing', {}, ['personId: missing', 'entries: missing']],
    ['an unknown keeper', { ...full, keeper: '本人' }, ['keeper: option']],
    ['an entry with a field of its own', { ...full, entries: [{ hours: 6 }] }, ['entries.0: unknown-field']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseRegistrationCard(input))).toEqual(expected)
  })
})
