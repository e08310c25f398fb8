import { expect, test } from 'vitest'
import { isScaled, shownDate, shownPlaces, shownUnit } from '../../../src/import/cells/number-format.js'

test.each([
  ['General', undefined],
  ['G/通用格式', undefined],
  ['0.00', undefined],
  ['@', undefined],
  ['"第"0"期"', undefined],
  ['yyyy/m/d', { year: true, month: true, day: true }],
  ['m/d/yy', { year: true, month: true, day: true }],
  ['yyyy"年"m"月"', { year: true, month: true, day: false }],
  ['m"月"d"日"', { year: false, month: true, day: true }],
  ['yyyy-mm-dd hh:mm:ss', { year: true, month: true, day: true }],
  ['h:mm', { year: false, month: false, day: false }],
  ['[$-F800]dddd, mmmm dd, yyyy', { year: true, month: true, day: true }],
  ['yyyy\\-mm\\-dd', { year: true, month: true, day: true }],
])('%s', (format, shown) => expect(shownDate(format)).toStrictEqual(shown))

test('what stands behind a number, and what a format hides of it', () => {
  expect([shownUnit('0"天"'), shownUnit('0\\天'), shownUnit('0%'), shownUnit('General')]).toStrictEqual([
    '天',
    '天',
    '%',
    '',
  ])
  expect(['0,', '#,##0', '0!.0,', '0\\.0,', '#,##0.00'].map(isScaled)).toStrictEqual([
    true,
    false,
    true,
    true,
    false,
  ])
  expect([shownPlaces('000'), shownPlaces('0'), shownPlaces('General')]).toStrictEqual([3, 1, 0])
})
