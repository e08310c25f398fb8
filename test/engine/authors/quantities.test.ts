// What whoever writes a law calculates with is checked; what is sound is calculated as the rules do.
import { describe, expect, test } from 'vitest'
import {
  addDays,
  daysBetween,
  definePack,
  exactly,
  exactText,
  hoursText,
  isExact,
  oneOf,
  plus,
  rangeText,
  spanOf,
  stepIn,
  toHundredths,
  yearOf,
} from 'xueshi/engine'

const untyped = (value: unknown): never => value as never

describe('dates and hours', () => {
  test('are calculated with', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2024-03-01', -2)).toBe('2024-02-28')
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(3)
    expect(yearOf('2024-02-28')).toBe(2024)
    expect(toHundredths('-4.5')).toBe(-450)
    expect(hoursText(450)).toBe('4.5')
    expect(plus(exactly(150), { least: 0, most: 50 })).toStrictEqual({ least: 150, most: 200 })
    expect(isExact(exactly(150))).toBe(true)
    expect(rangeText({ least: 150, most: 200 })).toStrictEqual({ least: '1.5', most: '2' })
    expect(exactText(exactly(150))).toBe('1.5')
    expect(spanOf('1.5')).toStrictEqual({ least: 150, most: 150 })
    expect(spanOf({ least: '1.5', most: '2' })).toStrictEqual({ least: 150, most: 200 })
  })

  test.each<[string, () => unknown, string]>([
    ['a date that does not exist', () => addDays('2025-02-29', 1), 'invalid-date: date must be'],
    ['a part of a day', () => addDays('2025-02-28', 0.5), 'days must be a whole number'],
    ['days beyond all years', () => addDays('2999-12-31', 1), 'days must be so few that the date lies'],
    ['a last day that is none', () => daysBetween('2025-01-01', untyped(5)), 'invalid-date: to must be'],
    ['a year for a date', () => yearOf(untyped(2025)), 'invalid-date: date must be'],
    ['hours in words', () => toHundredths('two'), 'value must be a decimal with at most two places'],
    ['three places', () => toHundredths(0.125), 'value must be a decimal with at most two places'],
    ['a part of a hundredth', () => hoursText(0.5), 'hundredths must be a whole number'],
    ['half a figure', () => plus(exactly(1), untyped({ least: 1 })), 'b.most must be a whole number'],
    ['no end', () => spanOf({ least: '1', most: null }), 'figure.most must be a decimal'],
  ])('%s is refused', (_, call, message) => {
    expect(call).toThrow(message)
    expect(call).toThrow(expect.objectContaining({ name: 'XueshiError' }))
  })
})

describe('what a law is made of', () => {
  const tables = {
    id: 'x',
    edition: 'x-1',
    provisions: {},
    parameters: {},
    readings: {},
    fields: {},
    values: {},
  }

  test('makes it where it is whole', () => {
    expect(definePack(tables).edition.edition).toBe('x-1')
    expect(oneOf(['a', 'b']).parse('a')).toBe('a')
  })

  test.each<[string, () => unknown, string]>([
    [
      'a table that is missing',
      () => definePack(untyped({ ...tables, values: undefined })),
      'definition.values must be an object',
    ],
    [
      'a reading without options',
      () => definePack(untyped({ ...tables, readings: { r: {} } })),
      'readings.r.options must be a list',
    ],
    ['no ids', () => oneOf([]), 'ids must be a list of at least one id'],
    ['ids that are no texts', () => oneOf(untyped([1])), 'ids[0] must be a string'],
  ])('%s is refused', (_, call, message) => {
    expect(call).toThrow(message)
  })
})

describe('a procedure', () => {
  const grounds = untyped({ cite: () => ({}), citeNorm: () => ({}), settled: (value: unknown) => value })
  const step = (by: unknown, more: object) => () =>
    stepIn(grounds, untyped({ here: { go: { by, ...more } } }), untyped('here'), untyped('go'))

  test.each<[string, () => unknown, string]>([
    ['a state that it lacks', () => stepIn(grounds, {}, untyped('here'), untyped('go')), 'unknown-step'],
    ['a step that leads nowhere', step('1', { to: 5 }), 'procedure.here.go.to must be a string'],
    ['a step on no norm', step({ provision: '1' }, { to: 'there' }), 'procedure.here.go.by.strength must be'],
    ['a refusal by nothing', step(undefined, { refused: 'no' }), 'procedure.here.go.by must be a string'],
  ])('%s is refused', (_, call, message) => {
    expect(call).toThrow(message)
  })
})
