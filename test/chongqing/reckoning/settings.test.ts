import { describe, expect, test } from 'vitest'
import { chongqing2006, type Law, viewOf } from '../../../src/chongqing/pack.js'
import {
  dayLength,
  hoursReadings,
  settingsOf,
  spanCapacity,
  statisticalStart,
} from '../../../src/chongqing/reckoning/settings.js'
import { withParameters } from '../../../src/engine/editions/law.js'
import { dayNumber } from '../../../src/engine/quantity/calendar.js'
import { values } from '../../support/cases.js'
import { resolve } from './reckoned.js'

const changing = withParameters(chongqing2006, {
  'hours-per-day': values({ '2006-02-27': '6', '2025-03-03': '8', '2025-03-05': '4' }),
})

describe('an edition resolved', () => {
  test('has the hours of a day in hundredths, by day, and the readings', () => {
    expect(settingsOf(viewOf(changing))).toStrictEqual({
      dayLengths: [
        { date: '2006-02-27', from: dayNumber('2006-02-27'), hundredths: 600 },
        { date: '2025-03-03', from: dayNumber('2025-03-03'), hundredths: 800 },
        { date: '2025-03-05', from: dayNumber('2025-03-05'), hundredths: 400 },
      ],
      readings: viewOf(chongqing2006).optionsOf(...hoursReadings),
    })
  })

  test('is none where the hours of a day are struck', () => {
    expect(settingsOf(viewOf(withParameters(chongqing2006, { 'hours-per-day': [] })))).toBeUndefined()
  })
})

describe('the hours of a day', () => {
  test.each([
    ['1999-01-01', 600],
    ['2006-02-26', 600],
    ['2025-03-02', 600],
    ['2025-03-03', 800],
    ['2025-03-04', 800],
    ['2025-03-05', 400],
    ['2999-12-31', 400],
  ])('on %s are %d hundredths', (date, hundredths) => {
    expect(dayLength(resolve(changing), dayNumber(date))).toBe(hundredths)
  })

  test('are the same on all days where there is one value', () => {
    expect(dayLength(resolve(), dayNumber('1999-01-01'))).toBe(600)
    expect(dayLength(resolve(), dayNumber('2025-01-01'))).toBe(600)
  })
})

describe('what a span of days holds', () => {
  test.each([
    ['2025-03-01', '2025-03-02', 1200],
    ['2025-03-02', '2025-03-03', 1400],
    ['2025-03-02', '2025-03-05', 2600],
    ['2025-03-04', '2025-03-06', 1600],
    ['2025-03-04', '2025-03-03', 0],
  ])('from %s to %s is %d hundredths', (from, to, hundredths) => {
    expect(spanCapacity(resolve(changing), dayNumber(from), dayNumber(to))).toBe(hundredths)
  })

  test.each([
    [1, 1, 600],
    [1, 10, 6000],
    [2, 1, 0],
    [5, 1, 0],
  ])('under one value, from day %d to day %d is %d hundredths', (from, to, hundredths) => {
    expect(spanCapacity(resolve(), from, to)).toBe(hundredths)
  })
})

const starts = ({ parameters }: Law) => parameters['statistical-period']

describe('the start of statistical years', () => {
  test('is 1 November', () => {
    expect(statisticalStart(starts(chongqing2006), '2025-06-30')).toBe('11-01')
  })

  test('changes with the edition', () => {
    const law = withParameters(chongqing2006, {
      'statistical-period': values({ '2006-02-27': '11-01..10-31', '2020-01-01': '01-01..12-31' }),
    })
    expect(statisticalStart(starts(law), '2019-12-31')).toBe('11-01')
    expect(statisticalStart(starts(law), '2020-01-01')).toBe('01-01')
  })

  test('is none where the period is struck', () => {
    expect(statisticalStart([], '2025-01-01')).toBeUndefined()
  })
})
