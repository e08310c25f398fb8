import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { statisticalPeriod } from '../../../../src/chongqing/rules/statistics/statistical-period.js'
import { addDays, daysBetween } from '../../../../src/engine/quantity/calendar.js'
import { statisticalPeriodCases } from '../../../cases/statistical-period.js'
import { runCases } from '../../../support/run-cases.js'

runCases(statisticalPeriod, statisticalPeriodCases)

const period = (year: number) => {
  const answer = statisticalPeriod({ year })
  if (answer.status !== 'settled') throw new Error(answer.status)
  return answer.value
}

describe('statistical years', () => {
  test.prop([fc.integer({ min: 1901, max: 2997 })])('follow one another without a gap', (year) => {
    const { from, to, days } = period(year)
    expect(addDays(to, 1)).toBe(period(year + 1).from)
    expect(days).toBe(daysBetween(from, to))
  })
})
