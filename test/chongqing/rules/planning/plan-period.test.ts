import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { planPeriod } from '../../../../src/chongqing/rules/planning/plan-period.js'
import { addCalendarYears, addDays, daysBetween } from '../../../../src/engine/quantity/calendar.js'
import { planPeriodCases } from '../../../cases/plan-period.js'
import { runCases } from '../../../support/run-cases.js'

runCases(planPeriod, planPeriodCases)

describe('the length of a plan', () => {
  // 29 February begins no plan here: where the same day is lacking, five years have no one end.
  const firstDay = fc
    .integer({ min: 0, max: 20_000 })
    .map((days) => addDays('2007-01-01', days))
    .filter((day) => !day.endsWith('02-29'))

  test.prop([firstDay, fc.integer({ min: 1, max: 30 })])(
    'is as many years as were planned, and its last year has 365 or 366 days up to its end',
    (from, years) => {
      const to = addDays(addCalendarYears(from, years), -1)
      const answer = planPeriod({ from, to })
      if (answer.status !== 'settled') throw new Error(answer.status)
      expect(answer.value).toMatchObject({ years, months: years * 12, usual: years === 5 })
      const { finalYear } = answer.value
      expect(finalYear.to).toBe(to)
      expect([365, 366]).toContain(daysBetween(finalYear.from, finalYear.to))
      expect(finalYear.from >= from).toBe(true)
    },
  )
})
