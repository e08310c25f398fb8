import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'
import {
  earliestDay,
  isLastDate,
  isNoEnd,
  isPartialDate,
  isWholeDate,
  latestDay,
} from '../../../src/engine/quantity/partial-date.js'

describe('a date known to the day, the month or the year', () => {
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2024-02', true],
    ['2024-00', false],
    ['2024-13', false],
    ['2024', true],
    ['1899', false],
    ['1900', true],
    ['2999-12', true],
    ['3000', false],
    ['9999-12-31', false],
    ['2024-2', false],
    ['2024-02-', false],
    ['2024-02-1', false],
    ['24', false],
    ['', false],
    [' 2024', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isPartialDate(text)).toBe(expected)
  })

  test.each([
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2999', '2999-01-01', '2999-12-31'],
  ])('%s lies between %s and %s', (date, first, last) => {
    expect([dateOfDay(earliestDay(date)), dateOfDay(latestDay(date))]).toStrictEqual([first, last])
    expect(isWholeDate(date)).toBe(first === last)
  })

  test('holds the day of which it is what is known', () => {
    const days = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2999-12-31') })
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const known = dateOfDay(day).slice(0, length)
        expect(isPartialDate(known)).toBe(true)
        expect(earliestDay(known)).toBeLessThanOrEqual(day)
        expect(latestDay(known)).toBeGreaterThanOrEqual(day)
        expect(dateOfDay(earliestDay(known)).slice(0, length)).toBe(known)
        expect(dateOfDay(latestDay(known)).slice(0, length)).toBe(known)
      }),
    )
  })
})

describe('a last day', () => {
  test.each([
    ['2025-06-30', true, false],
    ['2025-06', true, false],
    ['2098-12-31', true, false],
    ['2099-01-01', true, true],
    ['2999-12-31', true, true],
    ['9999-12-31', true, true],
    ['9999-12', true, true],
    ['9999', true, true],
    ['9999-12-32', false, true],
    ['9998-12-31', false, true],
    ['99991231', false, true],
  ])('%s may stand for one: %s; says that there is none: %s', (text, isOne, isNone) => {
    expect([isLastDate(text), isNoEnd(text)]).toStrictEqual([isOne, isNone])
  })
})
