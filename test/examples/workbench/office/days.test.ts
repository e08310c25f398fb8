import { expect, test } from 'vitest'
import { daysLeft, serialOf } from '../../../../examples/workbench/office/days.js'

test.each([
  ['1900-03-01', 61],
  ['2025-01-01', 45658],
  ['2025-12-09', 46000],
])('%s is the day %i of a workbook', (date, serial) => {
  expect(serialOf(date)).toBe(serial)
})

test.each([
  ['2025-12-31', 0],
  ['2025-12-01', 30],
  ['2025-01-01', 364],
  ['2024-01-01', 365],
])('after %s the year has %i days', (date, days) => {
  expect(daysLeft(date)).toBe(days)
})
