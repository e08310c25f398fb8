import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chongqing2006, viewOf } from '../../../../src/chongqing/pack.js'
import type { Settings } from '../../../../src/chongqing/reckoning/settings.js'
import { settingsOf } from '../../../../src/chongqing/reckoning/settings.js'
import { reckonYears, sumsIn, sumsOfYear } from '../../../../src/chongqing/rules/credit-hours/reckon-years.js'
import { withReadings } from '../../../../src/engine/editions/law.js'
import { calendarPeriod, statisticalPeriodFrom } from '../../../../src/engine/quantity/period.js'
import { person, record, totalHours } from '../../../support/facts.js'
import { runs } from '../../../support/runs.js'
import { anyLaw, anything, countedPerson } from '../../statistics/people.js'

test('a year asked for by itself has the sums that it has among all', () => {
  let compared = 0
  fc.assert(
    fc.property(countedPerson(anything), anyLaw, ({ person: one, records }, law) => {
      const view = viewOf(law)
      const reckoned = reckonYears({ person: one, records }, settingsOf(view) as Settings, view)
      for (const { period, sums } of [...reckoned.calendar, ...reckoned.statistical]) {
        compared++
        expect(sumsOfYear(reckoned.entries, period, reckoned.own)).toStrictEqual(sums())
        expect(sumsIn(reckoned, period)).toBe(sums())
      }
    }),
    runs(100),
  )
  expect(compared).toBeGreaterThan(10)
})

test.each([calendarPeriod(2025), statisticalPeriodFrom(2025, '11-01')])(
  'a total of several years has its part in one of them that is asked for alone: $system',
  (period) => {
    const view = viewOf(withReadings(chongqing2006, { 'straddling-totals': 'pro-rata-days' }))
    const records = [record({ study: totalHours('2024-01-01', '2026-12-31', '1096') })]
    const { entries, own } = reckonYears({ person: person(), records }, settingsOf(view) as Settings, view)
    expect(sumsOfYear(entries, period, own).hours).toStrictEqual({ least: 36_500, most: 36_500 })
  },
)

test('a year without hours has none, and its neighbours’ totals are not looked for in it', () => {
  const view = viewOf(chongqing2006)
  const records = [record({ study: totalHours('2024-12-30', '2025-01-02', '6') })]
  const reckoned = reckonYears({ person: person(), records }, settingsOf(view) as Settings, view)
  expect(sumsIn(reckoned, calendarPeriod(2023)).hours).toStrictEqual({ least: 0, most: 0 })
})
