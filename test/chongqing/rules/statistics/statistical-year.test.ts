import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { statisticalPeriod } from '../../../../src/chongqing/rules/statistics/statistical-period.js'
import { statisticalYearOf } from '../../../../src/chongqing/rules/statistics/statistical-year.js'
import { dateOfDay, dayNumber } from '../../../../src/engine/quantity/calendar.js'
import { statisticalYearCases } from '../../../cases/statistical-year.js'
import { lawOf, values } from '../../../support/cases.js'
import { runCases } from '../../../support/run-cases.js'

runCases(statisticalYearOf, statisticalYearCases)

const monthDays = fc.constantFrom('11-01..10-31', '12-01..11-30', '01-01..12-31', '07-01..06-30')
const editions = fc
  .record({
    first: monthDays,
    second: monthDays,
    on: fc.constantFrom('2015-06-01', '2016-01-01', '2016-08-15'),
  })
  .map(({ first, second, on }) =>
    lawOf({ parameters: { 'statistical-period': values({ '2006-02-27': first, [on]: second }) } }),
  )
const dates = fc
  .integer({ min: dayNumber('2013-01-01'), max: dayNumber('2018-12-31') })
  .map((day) => dateOfDay(day))

describe('the statistical year of a date', () => {
  test.prop([dates, editions])(
    'is one in which the date lies, also where the period changes',
    (date, law) => {
      const year = statisticalYearOf({ date }, law)
      const containing = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].filter((candidate) => {
        const period = statisticalPeriod({ year: candidate }, law)
        return period.status === 'settled' && period.value.from <= date && date <= period.value.to
      })
      if (year.status === 'settled') expect(containing).toContain(year.value)
      else expect(containing).toStrictEqual([])
    },
  )
})
