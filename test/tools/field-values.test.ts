import { describe, expect, test } from 'vitest'
import { kinds } from '../../src/engine/facts/kinds.js'
import { stepsOf, textOf, writtenAs } from '../../src/tools/field-values.js'

describe('a value of a field', () => {
  test.each([
    ['hours', '79.5', 7950],
    ['hours', 79.5, 7950],
    ['yuan', '9999999999999.99', 999_999_999_999_999],
    ['months', 24, 24],
    ['date', '1970-01-02', 1],
  ] as const)('%s %s is read and written back', (kind, value, steps) => {
    expect(stepsOf(kinds[kind], value)).toBe(steps)
    expect(writtenAs(kinds[kind], steps, typeof value === 'number')).toBe(value)
    expect(textOf(kinds[kind], steps)).toBe(String(value))
  })

  test.each([
    ['hours', '1e3'],
    ['hours', 0.125],
    ['hours', null],
    ['hours', undefined],
    ['months', 1.5],
    ['months', '24'],
    ['date', '2025-02-29'],
    ['date', 20250228],
    ['hoursOrNone', 'yes'],
  ] as const)('%s %s is none', (kind, value) => {
    expect(stepsOf(kinds[kind], value)).toBeUndefined()
  })

  test('that is a number of two places is the number that its text gives', () => {
    const all = Array.from({ length: 100_000 }, (_, steps) => steps)
    expect(
      all.filter((steps) => writtenAs(kinds.hours, steps, true) !== Number(textOf(kinds.hours, steps))),
    ).toStrictEqual([])
  })
})
