import { describe, expect, test } from 'vitest'
import { parseTaskBook } from '../../../../src/chongqing/entities/self-study/task-book.js'
import { acceptedValue, outcomeOf } from '../../../support/outcomes.js'

describe('a task book by itself', () => {
  const full = {
    origin: 'declared',
    items: ['study-content'],
    approval: { on: '2025-02-20' },
    from: '2025-03-01',
    to: '2025-06-30',
    hours: '12',
    log: [{ date: '2025-03-03', hours: 2 }],
    unitAssessment: 'pass',
  }

  test('keeps every field as it was given', () => {
    expect(acceptedValue(parseTaskBook(full))).toStrictEqual(full)
  })

  test.each([
    ['neither approval nor assessment yet', { ...full, approval: null, unitAssessment: null }, 'accepted'],
    ['nothing', {}, ['origin: missing', 'items: missing', 'from: missing', 'to: missing']],
    ['reversed dates', { ...full, from: '2025-07-01' }, ['to: reversed-dates']],
    ['an unknown item', { ...full, items: ['学习内容'] }, ['items.0: option']],
  ])('with %s', (_, input, expected) => {
    expect(outcomeOf(parseTaskBook(input))).toEqual(expected)
  })
})
