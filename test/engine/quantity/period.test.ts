import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dateOfDay, dayNumber } from '../../../src/engine/quantity/calendar.js'
import * as period from '../../../src/engine/quantity/period.js'

const { calendarPeriod, isWithin, statisticalPeriodFrom } = period

describe('years of the two systems', () => {
  it('a calendar year runs from 1 January to 31 December', () => {
    expect(calendarPeriod(2025)).toStrictEqual({
      system: 'calendar',
      year: 2025,
      from: '2025-01-01',
      to: '2025-12-31',
    })
  })

  it('a statistical year bears the name of the year in which it ends', () => {
    expect(statisticalPeriodFrom(2025, '11-01')).toStrictEqual({
      system: 'statistical',
      year: 2025,
      from: '2024-11-01',
      to: '2025-10-31',
    })
  })

  it('a statistical year that begins on 1 January is the calendar year', () => {
    const { from, to } = statisticalPeriodFrom(2025, '01-01')
    expect([from, to]).toStrictEqual(['2025-01-01', '2025-12-31'])
  })

  it('one that begins on 1 March takes the leap day with it', () => {
    expect(statisticalPeriodFrom(2024, '03-01').to).toBe('2024-02-29')
    expect(statisticalPeriodFrom(2025, '03-01').to).toBe('2025-02-28')
  })

  it('both ends belong to a period', () => {
    const year = calendarPeriod(2025)
    const days = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01']
    expect(days.map((day) => isWithin(day, year))).toStrictEqual([false, true, true, false])
  })

  it('statistical years follow one another without a gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1902, max: 2997 }),
        fc.integer({ min: 0, max: 364 }).map((day) => addDays('2023-01-01', day).slice(5)),
        (year, start) => {
          expect(addDays(statisticalPeriodFrom(year, start).to, 1)).toBe(
            statisticalPeriodFrom(year + 1, start).from,
          )
        },
      ),
    )
  })

  it('every day lies in exactly one statistical year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber('1903-01-01'), max: dayNumber('2996-12-31') }).map(dateOfDay),
        (date) => {
          const named = Number(date.slice(0, 4))
          const containing = [named - 1, named, named + 1, named + 2].filter((year) =>
            isWithin(date, statisticalPeriodFrom(year, '11-01')),
          )
          expect(containing).toStrictEqual([date.slice(5) < '11-01' ? named : named + 1])
        },
      ),
    )
  })
})
