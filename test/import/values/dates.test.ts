import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { addDays } from 'xueshi/engine'
import { readDate, readLastDate, readPartialDate, readPeriod } from 'xueshi/import'
import { runs } from '../../support/runs.js'

const number = (value: number, format?: string, epoch?: 1900 | 1904) =>
  ({ kind: 'number', value, ...(format ? { format } : {}), ...(epoch ? { epoch } : {}) }) as const

describe('a date as it is written', () => {
  test.each([
    ['2025-03-05', '2025-03-05'],
    ['2025/3/5', '2025-03-05'],
    ['2025.3.5', '2025-03-05'],
    ['2025年3月5日', '2025-03-05'],
    ['2025 年 3 月 5 日', '2025-03-05'],
    ['2025年3月5号', '2025-03-05'],
    ['２０２５年３月５日', '2025-03-05'],
    ['二〇二五年三月五日', '2025-03-05'],
    ['二○二五年十二月三十一日', '2025-12-31'],
    ['二零二五年十月二十日', '2025-10-20'],
    ['二〇二五年一二月三一日', '2025-12-31'],
    ['20250305', '2025-03-05'],
    ['2025/3/5 0:00', '2025-03-05'],
    ['2025-03-05 09:30:00', '2025-03-05'],
    ['2025-03-05T00:00:00', '2025-03-05'],
    ['2025-03-05T00:00:00+08:00', '2025-03-05'],
    ['2025年3月5日 上午9:00', '2025-03-05'],
    ['2025年3月5日（星期三）', '2025-03-05'],
    ['2025-3-5 周三', '2025-03-05'],
    ['2025年3月', '2025-03'],
    ['2025年3月份', '2025-03'],
    ['2010.7', '2010-07'],
    ['2010-07', '2010-07'],
    ['2010/7', '2010-07'],
    ['201007', '2010-07'],
    ['2010', '2010'],
    ['2010年', '2010'],
    ['2010年度', '2010'],
  ])('%s', (text, value) => {
    expect(readPartialDate(text)).toStrictEqual({ ok: true, value })
    expect(readPartialDate({ kind: 'text', text })).toStrictEqual({ ok: true, value })
  })

  test.each([
    ['3月5日', '2025-03-05'],
    ['3.5', '2025-03-05'],
    ['3/5', '2025-03-05'],
    ['2024年3月5日', '2024-03-05'],
  ])('%s under the heading of a year', (text, value) => {
    expect(readPartialDate(text, { year: 2025 })).toStrictEqual({ ok: true, value })
  })

  test.each([
    ['', 'empty'],
    ['—', 'empty'],
    ['2025-02-29', 'no-such-day'],
    ['2025-13', 'no-such-day'],
    ['1899-12-31', 'no-such-day'],
    ['3月5日', 'year-missing'],
    ['25.3.5', 'short-year'],
    ['25年3月5日', 'short-year'],
    ['3/5/2025', 'no-date'],
    ['2025/3-5', 'no-date'],
    ['20 25-3-5', 'no-date'],
    ['2025-3 5', 'no-date'],
    ['202503051', 'no-date'],
    ['下周', 'no-date'],
    ['2025-03-02T16:00:00Z', 'utc-instant'],
    ['2025-03-02T16:00:00.000Z', 'utc-instant'],
    ['2025-03-02 16:00:00 +0000', 'utc-instant'],
    ['2025-03-03T01:00:00+09:00', 'utc-instant'],
  ])('%s is refused', (text, reason) => {
    expect(readPartialDate(text)).toStrictEqual({ ok: false, reason, nearest: [] })
  })

  test('must be known to the day', () => {
    expect(readDate('2025.3.5')).toStrictEqual({ ok: true, value: '2025-03-05' })
    expect(readDate('2025.3')).toMatchObject({ reason: 'day-missing' })
    expect(readDate('—')).toMatchObject({ reason: 'empty' })
  })

  test('a year of the heading that is none is a mistake of the program', () => {
    expect(() => readDate('3月5日', { year: 25 })).toThrow('invalid-year')
  })
})

describe('a cell shows what its format shows', () => {
  test.each([
    ['a day', number(45_721, 'yyyy/m/d'), '2025-03-05'],
    ['in Chinese', number(45_721, '[$-804]yyyy"年"m"月"d"日";@'), '2025-03-05'],
    ['with the hour', number(45_721.99, 'yyyy/m/d h:mm'), '2025-03-05'],
    ['a fraction of a second before the next day', number(45_720.999999999, 'yyyy/m/d'), '2025-03-05'],
    ['the month of which the first day is stored', number(40_360, 'yyyy"年"m"月"'), '2010-07'],
    ['a year', number(40_360, 'yyyy'), '2010'],
    ['1 January 1900', number(1, 'yyyy/m/d'), '1900-01-01'],
    ['28 February 1900', number(59, 'yyyy/m/d'), '1900-02-28'],
    ['1 March 1900', number(61, 'yyyy/m/d'), '1900-03-01'],
    ['1 January 1904, where years are counted from it', number(0, 'yyyy/m/d', 1904), '1904-01-01'],
    ['a day of such a workbook', number(44_259, 'yyyy/m/d', 1904), '2025-03-05'],
    ['a day that lost its format', number(45_721), '2025-03-05'],
    ['the same counted from 1904', number(44_259, undefined, 1904), '2025-03-05'],
    ['a day without signs', number(20_250_305), '2025-03-05'],
    ['a month without signs', number(201_007), '2010-07'],
    ['a year as a number', number(2010), '2010'],
    ['a month behind a point', number(2010.7), '2010-07'],
    ['a tenth month in two places', number(2010.1, '0.00'), '2010-10'],
    ['an eleventh month', number(2010.11), '2010-11'],
    ['a first month in two places', number(2010.01), '2010-01'],
  ] as const)('%s', (_, cell, value) => {
    expect(readPartialDate(cell)).toStrictEqual({ ok: true, value })
  })

  test('the year that the sheet does not show is that of the heading', () => {
    expect(readDate(number(46_084, 'm"月"d"日"'), { year: 2025 })).toStrictEqual({
      ok: true,
      value: '2025-03-03',
    })
    expect(readDate(number(46_084, 'm"月"d"日"'))).toMatchObject({ reason: 'year-missing' })
    expect(readDate(number(3.5), { year: 2025 })).toStrictEqual({ ok: true, value: '2025-03-05' })
  })

  test.each([
    ['a month that may be the tenth', number(2010.1), 'lost-zero'],
    ['a day that may be the tenth', number(3.1), 'lost-zero'],
    ['an hour', number(0.375, 'h:mm'), 'no-date'],
    ['minutes and seconds', number(0.01, 'mm:ss'), 'no-date'],
    ['a duration', number(1.5, '[h]:mm:ss'), 'no-date'],
    ['29 February 1900', number(60, 'yyyy/m/d'), 'no-such-day'],
    ['before all days', number(-1, 'yyyy/m/d'), 'no-such-day'],
    ['a count', number(12), 'no-date'],
    ['more than any day', number(123_456_789), 'no-date'],
    ['an error', { kind: 'unread', because: 'error-value' }, 'error-value'],
    ['a formula', { kind: 'unread', because: 'not-computed' }, 'not-computed'],
    ['nothing', { kind: 'empty' }, 'empty'],
    ['a value of truth', { kind: 'boolean', value: true }, 'no-date'],
  ] as const)('%s is refused', (_, cell, reason) => {
    expect(readPartialDate(cell)).toStrictEqual({ ok: false, reason, nearest: [] })
  })
})

describe('a last day', () => {
  test.each([
    '至今',
    '今',
    '无',
    '在职',
    '在岗',
    '长期',
    '9999-12-31',
    '9999/12/31',
    '2099-12-31',
    '2999.12.31',
  ])('%s says that there is none', (text) =>
    expect(readLastDate(text)).toStrictEqual({ ok: true, value: null }),
  )
  test.each([2_958_465, 73_050])('so does the number of the last day that a system has', (value) => {
    expect(readLastDate(number(value, 'yyyy-mm-dd'))).toStrictEqual({ ok: true, value: null })
  })
  test('is a date otherwise', () => {
    expect(readLastDate('2025.6')).toStrictEqual({ ok: true, value: '2025-06' })
    expect(readLastDate('6月30日', { year: 2025 })).toStrictEqual({ ok: true, value: '2025-06-30' })
    expect(readLastDate(number(45_721, 'yyyy/m/d'))).toStrictEqual({ ok: true, value: '2025-03-05' })
  })
  test.each([
    ['', 'empty'],
    ['离职', 'no-date'],
    ['2025-02-29', 'no-such-day'],
  ])('%j is refused', (text, reason) => expect(readLastDate(text)).toMatchObject({ ok: false, reason }))
  test('a formula that nobody computed does not say that somebody is still there', () => {
    expect(readLastDate({ kind: 'unread', because: 'not-computed' })).toMatchObject({
      reason: 'not-computed',
    })
  })
})

describe('a stretch of time', () => {
  test.each([
    ['2025.9.1-9.3', '2025-09-01', '2025-09-03'],
    ['2025.9.1-3', '2025-09-01', '2025-09-03'],
    ['2025-9-1至9-3', '2025-09-01', '2025-09-03'],
    ['2025年3月3日至5日', '2025-03-03', '2025-03-05'],
    ['2025年3月31日至4月2日', '2025-03-31', '2025-04-02'],
    ['2025年3月31日—2025年4月2日', '2025-03-31', '2025-04-02'],
    ['二〇二五年三月三日至五日', '2025-03-03', '2025-03-05'],
    ['2025/3/3-2025/3/7', '2025-03-03', '2025-03-07'],
    ['2025-03-03-2025-03-07', '2025-03-03', '2025-03-07'],
    ['2025-03-03 至 2025-03-07', '2025-03-03', '2025-03-07'],
    ['2025-03-03～2025-03-07', '2025-03-03', '2025-03-07'],
    ['20250303-20250307', '2025-03-03', '2025-03-07'],
    ['2025-03-03 09:00 至 2025-03-07 17:00', '2025-03-03', '2025-03-07'],
    ['2025年3月3日', '2025-03-03', '2025-03-03'],
    ['2025.12.29-2026.1.2', '2025-12-29', '2026-01-02'],
    ['2025年3月-5月', '2025-03', '2025-05'],
    ['2025.3-5', '2025-03', '2025-05'],
    ['2010.7-2012.6', '2010-07', '2012-06'],
    ['2010-2012', '2010', '2012'],
    ['2010年至2012年', '2010', '2012'],
    ['2010.7-2012.6.30', '2010-07', '2012-06-30'],
    ['2025.3', '2025-03', '2025-03'],
    ['2010.7至今', '2010-07', null],
    ['2010.7—至今', '2010-07', null],
    ['2010年7月-长期', '2010-07', null],
    ['2010.7-9999.12', '2010-07', null],
    ['2010.7.1-2099.12.31', '2010-07-01', null],
  ])('%s', (text, from, to) => expect(readPeriod(text)).toStrictEqual({ ok: true, value: { from, to } }))

  test.each([
    ['3月3日至5日', '2025-03-03', '2025-03-05'],
    ['3.3-3.5', '2025-03-03', '2025-03-05'],
    ['3月3日', '2025-03-03', '2025-03-03'],
    ['10月', '2025-10', '2025-10'],
    ['3月份至4月', '2025-03', '2025-04'],
    ['3-4月', '2025-03', '2025-04'],
    ['2025年10—12月', '2025-10', '2025-12'],
  ])('%s under the heading of a year', (text, from, to) => {
    expect(readPeriod(text, { year: 2025 })).toStrictEqual({ ok: true, value: { from, to } })
  })

  test('of a cell with a date is that date', () => {
    expect(readPeriod(number(45_721, 'yyyy/m/d'))).toStrictEqual({
      ok: true,
      value: { from: '2025-03-05', to: '2025-03-05' },
    })
  })

  test.each([
    ['', 'empty'],
    ['3月3日至5日', 'year-missing'],
    ['10月', 'year-missing'],
    ['2025年3-4', 'no-date'],
    ['2025年12-1月', 'reversed-dates'],
    ['12-13月', 'year-missing'],
    ['3月3日至4月', 'no-date'],
    // The year of the end is not made up.
    ['2025.12.29-1.2', 'reversed-dates'],
    ['2025.3.3-2.30', 'no-such-day'],
    ['2025.3.3-4.5.6', 'no-date'],
    ['2025.3-5.7', 'no-date'],
    ['2025-5日', 'no-date'],
    ['2025.9.1-10月', 'no-date'],
    ['2025.3-5日', 'no-date'],
    ['2025.3.3-3.5、3.10-3.12', 'no-date'],
    ['去年-今年', 'no-date'],
    ['2025-03-02T16:00:00Z至2025-03-06T16:00:00Z', 'utc-instant'],
  ])('%j is refused', (text, reason) => expect(readPeriod(text)).toMatchObject({ ok: false, reason }))

  test('a formula that nobody computed is refused', () => {
    expect(readPeriod({ kind: 'unread', because: 'not-computed' })).toMatchObject({ reason: 'not-computed' })
    expect(readPeriod({ kind: 'number', value: 12 })).toMatchObject({ reason: 'no-date' })
  })
})

const date = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1930-01-01', days))
const written = [
  (text: string) => text,
  (text: string) => text.replaceAll('-', '/'),
  (text: string) => text.replaceAll('-', '.'),
  (text: string) => text.replaceAll('-', ''),
  (text: string) => text.replace('-', '年').replace('-', '月').concat('日'),
  (text: string) => text.replace(/-0?/, '年').replace(/-0?/, '月').concat('日'),
  (text: string) => text.replace(/-0?/g, '/'),
]

property.prop(
  [date, date, fc.constantFrom(...written), fc.constantFrom('-', '至', '～', '—', ' - ', '到')],
  runs(1000),
)('two dates are read from whatever way of writing them', (one, other, write, between) => {
  const [from, to] = one < other ? [one, other] : [other, one]
  const read = readPeriod(`${write(from)}${between}${write(to)}`)
  expect(read).toStrictEqual({ ok: true, value: { from, to: to >= '2099' ? null : to } })
})

property.prop([date, fc.constantFrom(1900 as const, 1904 as const)], runs(1000))(
  'the day of a spreadsheet is the day that it shows, in any zone',
  (day, epoch) => {
    const zero = epoch === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1)
    const serial = (Date.parse(`${day}T00:00:00Z`) - zero) / 86_400_000
    expect(readDate(number(serial, 'yyyy-mm-dd', epoch))).toStrictEqual({ ok: true, value: day })
  },
)

property.prop([fc.string({ unit: 'grapheme' })], runs(1000))('any text is a date or is refused', (text) => {
  const read = readPartialDate(text)
  expect(read.ok || read.reason).toBeTruthy()
  expect(Object.isFrozen(read)).toBe(true)
})
