import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addCalendarYears,
  addDays,
  dateOfDay,
  dayNumber,
  daysBetween,
  isPlainDate,
  monthsTouched,
  yearOf,
} from '../../../src/engine/quantity/calendar.js'
import {
  calendarPeriod,
  isWithin,
  statisticalPeriodFrom,
  statisticalYearContaining,
  yearBounds,
} from '../../../src/engine/quantity/period.js'

const millisecondsPerDay = 86_400_000
const first = Date.UTC(1900, 0, 1) / millisecondsPerDay
const last = Date.UTC(2999, 11, 31) / millisecondsPerDay
const anyDay = fc.integer({ min: first, max: last })

describe('day numbers', () => {
  test('are those of the platform’s calendar for every day from 1900 to 2999, both ways', () => {
    const wrong: string[] = []
    for (let day = first; day <= last; day++) {
      const date = new Date(day * millisecondsPerDay).toISOString().slice(0, 10)
      if (dayNumber(date) !== day || dateOfDay(day) !== date) wrong.push(date)
    }
    expect(wrong).toStrictEqual([])
  })

  test('reach a day beyond either end, where a statistical year or its last day may need one', () => {
    expect(dateOfDay(first - 1)).toBe('1899-12-31')
    expect(dateOfDay(last + 1)).toBe('3000-01-01')
    expect(dayNumber('3000-01-01')).toBe(last + 1)
    expect(addDays('2999-12-31', 1)).toBe('3000-01-01')
  })

  test('are no clock: the days that some zones skipped or lengthened are days like any other', () => {
    // Apia left out 30 December 2011; China had summer time from 4 May 1986 to 15 September 1991.
    for (const date of ['2011-12-30', '1986-05-04', '1986-09-14', '1991-04-14', '1991-09-15']) {
      expect(dateOfDay(dayNumber(date))).toBe(date)
      expect(daysBetween(addDays(date, -1), addDays(date, 1))).toBe(3)
    }
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30')
    expect(addDays('2011-12-30', 1)).toBe('2011-12-31')
  })

  test('add up', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        expect(dayNumber(addDays(dateOfDay(day), days))).toBe(day + days)
      }),
    )
  })

  test('are in the order of the texts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(dateOfDay(a) < dateOfDay(b)).toBe(a < b)
      }),
    )
  })
})

describe('a date', () => {
  test('exists where the platform’s calendar has it, whatever two digits stand for month and day', () => {
    const wrong: string[] = []
    for (const year of [1899, 1900, 1904, 2000, 2025, 2100, 2999, 3000]) {
      for (let month = 0; month < 100; month++) {
        for (let day = 0; day < 100; day++) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
          const there = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === text
          if (isPlainDate(text) !== (there && year >= 1900 && year <= 2999)) wrong.push(text)
        }
      }
    }
    expect(wrong).toStrictEqual([])
  })

  test.each(['1900-01-01', '2999-12-31', '2000-02-29', '2024-02-29', '2400-02-29', '2025-12-31'])(
    '%s exists',
    (text) => {
      expect(isPlainDate(text)).toBe(true)
    },
  )

  test.each([
    '1899-12-31',
    '3000-01-01',
    '1900-02-29',
    '2100-02-29',
    '2025-02-29',
    '2025-04-31',
    '2025-00-10',
    '2025-13-01',
    '2025-01-00',
    '2025-01-32',
    '2025-1-1',
    '2025-01-01 ',
    ' 2025-01-01',
    '2025-01-01T00:00:00Z',
    '20250101',
    '２０２５-01-01',
    '',
  ])('%s does not', (text) => {
    expect(isPlainDate(text)).toBe(false)
  })

  test('has the year that it says', () => {
    expect(yearOf('2025-12-31')).toBe(2025)
    expect(yearOf('1900-01-01')).toBe(1900)
  })
})

describe('spans of days', () => {
  test('count both ends', () => {
    expect(daysBetween('2025-03-03', '2025-03-03')).toBe(1)
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(3)
    expect(daysBetween('2025-02-28', '2025-03-01')).toBe(2)
    expect(daysBetween('2025-03-03', '2025-03-02')).toBe(0)
  })

  test('touch the months of their ends and all between', () => {
    expect(monthsTouched('2025-03-03', '2025-03-03')).toBe(1)
    expect(monthsTouched('2025-03-31', '2025-04-01')).toBe(2)
    expect(monthsTouched('2025-01-01', '2025-12-31')).toBe(12)
    expect(monthsTouched('2024-11-01', '2025-10-31')).toBe(12)
    expect(monthsTouched('2024-03-15', '2025-03-14')).toBe(13)
  })

  test('move by years, and 29 February to the day before where there is none', () => {
    expect(addCalendarYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addCalendarYears('2024-02-29', 4)).toBe('2028-02-29')
    expect(addCalendarYears('2025-03-31', 5)).toBe('2030-03-31')
    expect(addCalendarYears('2011-12-30', 1)).toBe('2012-12-30')
  })
})

describe('years', () => {
  test('of the calendar', () => {
    expect(calendarPeriod(2025)).toStrictEqual({
      system: 'calendar',
      year: 2025,
      from: '2025-01-01',
      to: '2025-12-31',
    })
  })

  test('of the statistics, by the year in which they end', () => {
    expect(statisticalPeriodFrom(2025, '11-01')).toStrictEqual({
      system: 'statistical',
      year: 2025,
      from: '2024-11-01',
      to: '2025-10-31',
    })
    expect(statisticalPeriodFrom(2024, '03-01')).toMatchObject({ from: '2023-03-01', to: '2024-02-29' })
    expect(statisticalPeriodFrom(2025, '03-01')).toMatchObject({ from: '2024-03-01', to: '2025-02-28' })
    expect(statisticalPeriodFrom(2025, '01-01')).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
    expect(statisticalPeriodFrom(2025, '01-02')).toMatchObject({ from: '2024-01-02', to: '2025-01-01' })
    expect(statisticalPeriodFrom(yearBounds.last, '11-01').to).toBe('2998-10-31')
    expect(statisticalPeriodFrom(yearBounds.first, '11-01').from).toBe('1900-11-01')
  })

  test('follow each other without a gap, and each date lies in the one that contains it', () => {
    const monthDay = fc.constantFrom('11-01', '01-01', '01-02', '03-01', '12-31', '02-28')
    fc.assert(
      fc.property(anyDay, monthDay, (day, start) => {
        const date = dateOfDay(day)
        const year = statisticalYearContaining(date, start)
        const period = statisticalPeriodFrom(year, start)
        expect(isWithin(date, period)).toBe(true)
        expect(addDays(period.to, 1)).toBe(statisticalPeriodFrom(year + 1, start).from)
        expect(isWithin(addDays(period.from, -1), period)).toBe(false)
        expect(isWithin(addDays(period.to, 1), period)).toBe(false)
      }),
    )
  })

  test('31 October and 1 November', () => {
    expect(statisticalYearContaining('2025-10-31', '11-01')).toBe(2025)
    expect(statisticalYearContaining('2025-11-01', '11-01')).toBe(2026)
    expect(statisticalYearContaining('2025-12-31', '01-01')).toBe(2025)
  })
})
