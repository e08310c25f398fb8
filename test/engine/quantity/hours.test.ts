import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Money, percentOf, upToFen } from '../../../src/engine/quantity/decimal.js'
import {
  asRange,
  exactly,
  exactText,
  hoursText,
  isExact,
  plus,
  rangeText,
  toHundredths,
} from '../../../src/engine/quantity/hours.js'
import { partText, quotientText } from '../../../src/engine/quantity/ratio.js'
import { runs } from '../../support/runs.js'

const hundredths = fc.integer({ min: -100_000_000, max: 100_000_000 })

describe('hours as whole hundredths', () => {
  test.each([
    ['80', 8000],
    ['80.0', 8000],
    ['80.00', 8000],
    ['79.5', 7950],
    ['79.50', 7950],
    ['0.05', 5],
    ['0.5', 50],
    ['0', 0],
    ['-0.25', -25],
    ['-12', -1200],
    ['99999.99', 9_999_999],
    [80, 8000],
    [0.07, 7],
    [1.1, 110],
    [4.35, 435],
    [1.15, 115],
    [99_999.99, 9_999_999],
    [-0.25, -25],
  ])('%s are %s', (text, expected) => {
    expect(toHundredths(text)).toBe(expected)
  })

  test('come back from their text, and the text has no zero too many', () => {
    fc.assert(
      fc.property(hundredths, (amount) => {
        const text = hoursText(amount)
        expect(toHundredths(text)).toBe(amount)
        expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d?[1-9])?$/)
        expect(text).not.toBe('-0')
        expect(toHundredths(Number(text))).toBe(amount)
      }),
    )
  })

  test('six times a part of a day is exact', () => {
    for (let part = 1; part <= 100; part++) {
      expect(toHundredths(hoursText(part)) * 6).toBe(part * 6)
      expect(toHundredths(Number(hoursText(part))) * 6).toBe(part * 6)
    }
  })

  test.each([
    [0, '0'],
    [5, '0.05'],
    [50, '0.5'],
    [55, '0.55'],
    [100, '1'],
    [110, '1.1'],
    [101, '1.01'],
    [-5, '-0.05'],
    [-250, '-2.5'],
    [-100, '-1'],
  ])('%s are written %s', (amount, expected) => {
    expect(hoursText(amount)).toBe(expected)
  })
})

describe('figures with two ends', () => {
  test('are written as one or as two', () => {
    expect(exactText(exactly(7950))).toBe('79.5')
    expect(rangeText({ least: 0, most: 600 })).toStrictEqual({ least: '0', most: '6' })
    expect(asRange('6')).toStrictEqual({ least: '6', most: '6' })
    const range = { least: '0', most: null }
    expect(asRange(range)).toBe(range)
  })

  test('add up end by end', () => {
    expect(plus({ least: 1, most: 2 }, { least: 10, most: 20 })).toStrictEqual({ least: 11, most: 22 })
    expect(isExact(exactly(5))).toBe(true)
    expect(isExact({ least: 1, most: 2 })).toBe(false)
  })
})

describe('quotients', () => {
  const rational = fc.tuple(
    fc.integer({ min: -10_000_000, max: 10_000_000 }),
    fc.integer({ min: 1, max: 10_000_000 }),
  )

  test('are the exact quotient rounded half up in size, with no zero too many', () => {
    fc.assert(
      fc.property(rational, fc.constantFrom(2, 4), ([numerator, denominator], places) => {
        const text = quotientText(numerator, denominator, places)
        const exact = new Money(numerator).div(denominator).toDecimalPlaces(places, Money.ROUND_HALF_UP)
        expect(text).toBe(exact.isZero() ? '0' : exact.toFixed())
      }),
      runs(1000),
    )
  })

  test.each([
    [1, 3, 4, '0.3333'],
    [2, 3, 4, '0.6667'],
    [1, 8, 2, '0.13'],
    [-1, 8, 2, '-0.13'],
    [1, 2000, 2, '0'],
    [-1, 2000, 2, '0'],
    [16, 80, 4, '0.2'],
    [100, 1, 2, '100'],
    [0, 7, 4, '0'],
    [123_456, 100, 2, '1234.56'],
  ])('%s of %s to %s places is %s', (numerator, denominator, places, expected) => {
    expect(quotientText(numerator, denominator, places)).toBe(expected)
  })
})

describe('parts of a whole', () => {
  test.each([
    [19_999, 20_000, 100, 2, '99.99'],
    [199_999, 200_000, 100, 2, '99.99'],
    [20_000, 20_000, 100, 2, '100'],
    [9_999_998, 9_999_999, 1, 4, '0.9999'],
    [2, 3, 100, 2, '66.67'],
    [1, 8, 1, 2, '0.13'],
    [0, 7, 100, 2, '0'],
  ] as const)(
    '%s of %s are told as the whole only where they are it',
    (part, whole, all, places, expected) => {
      expect(partText(part, whole, all, places)).toBe(expected)
    },
  )
})

describe('money', () => {
  test('is rounded up to the fen, and only where it must be', () => {
    expect(upToFen(new Money('1.001')).toFixed()).toBe('1.01')
    expect(upToFen(new Money('1.01')).toFixed()).toBe('1.01')
    expect(upToFen(new Money('0.000001')).toFixed()).toBe('0.01')
  })

  test('is a share in per cent that is cut off, never rounded up', () => {
    expect(percentOf(new Money('1'), new Money('3'), 4).toFixed()).toBe('33.3333')
    expect(percentOf(new Money('2'), new Money('3'), 4).toFixed()).toBe('66.6666')
    expect(percentOf(new Money('179999.99'), new Money('12000000'), 4).toFixed()).toBe('1.4999')
    expect(percentOf(new Money('9999999999999.98'), new Money('9999999999999.99'), 4).toFixed()).toBe(
      '99.9999',
    )
  })

  test('holds every product of a sum and a rate exactly', () => {
    expect(new Money('9999999999999.99').times('0.999999').toFixed()).toBe('9999989999999.99000001')
  })
})
