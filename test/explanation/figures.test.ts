import { describe, expect, test } from 'vitest'
import { grouped, isNothing, isUnknown, perCent } from '../../src/explanation/figures.js'
import * as en from '../../src/words/en/figures.js'
import * as zh from '../../src/words/zh-CN/figures.js'

const told = (text: string) => zh.finish(text)

describe('digits', () => {
  test.each([
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['12000000.5', '12,000,000.5'],
    ['0.123456', '0.123456'],
    ['-1234.5678', '-1,234.5678'],
  ])('%s is grouped as %s', (figure, expected) => {
    expect(grouped(figure)).toBe(expected)
  })

  test.each([
    ['0.015', '1.5'],
    ['0', '0'],
    ['1', '100'],
    ['0.2', '20'],
    ['0.2105', '21.05'],
    ['0.0005', '0.05'],
    ['1.5', '150'],
    ['0.1000', '10'],
  ])('%s is %s per cent', (fraction, expected) => {
    expect(perCent(fraction)).toBe(expected)
  })
})

describe('figures', () => {
  test.each([
    ['80', '80 学时', '80 hours'],
    ['1', '1 学时', '1 hour'],
    ['79.5', '79.5 学时', '79.5 hours'],
    [{ least: '12', most: '18' }, '12 至 18 学时', '12 to 18 hours'],
    [{ least: '18', most: '18' }, '18 学时', '18 hours'],
    [{ least: '1', most: '1' }, '1 学时', '1 hour'],
    [{ least: '0', most: '1' }, '0 至 1 学时', '0 to 1 hours'],
    [{ least: '12', most: null }, '至少 12 学时', 'at least 12 hours'],
  ])('of hours: %j', (figure, chinese, english) => {
    expect(told(zh.hours(figure))).toBe(chinese)
    expect(en.hours(figure)).toBe(english)
  })

  test('of people, days, money and shares', () => {
    expect([zh.people(1200), zh.personTimes({ least: 1, most: 2 }), zh.days(9)].map(told)).toStrictEqual([
      '1,200 人',
      '1 至 2 人次',
      '9 天',
    ])
    expect([en.people(1), en.personTimes(1), en.days(1), en.entries(2)]).toStrictEqual([
      '1 person',
      '1 entry',
      '1 day',
      '2 entries',
    ])
    expect(told(zh.yuan({ least: '0.5', most: '20000.25' }))).toBe('0.50 至 20,000.25 元')
    expect(en.yuan('180000')).toBe('180,000 yuan')
    expect(told(zh.fraction({ least: '0.2105', most: '0.45' }))).toBe('21.05% 至 45%')
    expect(en.fraction({ least: '0.2105', most: null })).toBe('at least 21.05%')
    expect(en.percent('1')).toBe('1%')
  })

  test('that are nothing, or not known at all', () => {
    expect([isNothing('0'), isNothing(0), isNothing({ least: '0', most: '0' })]).toStrictEqual([
      true,
      true,
      true,
    ])
    expect([
      isNothing('0.5'),
      isNothing({ least: '0', most: '1' }),
      isNothing({ least: '0', most: null }),
    ]).toStrictEqual([false, false, false])
    expect([
      isUnknown({ least: '0', most: null }),
      isUnknown({ least: '1', most: null }),
      isUnknown('0'),
    ]).toStrictEqual([true, false, false])
  })

  test.each([
    ['4', '多 4 学时', '4 hours more'],
    ['-0.8', '少 0.8 学时', '0.8 hours fewer'],
    ['0', '正好相符', 'exactly as many'],
    [{ least: '0', most: '0' }, '正好相符', 'exactly as many'],
    [{ least: '2', most: '4' }, '多 2 至 4 学时', '2 to 4 hours more'],
    [{ least: '-4', most: '-2' }, '少 2 至 4 学时', '2 to 4 hours fewer'],
    [{ least: '-4', most: '0' }, '少 0 至 4 学时', '0 to 4 hours fewer'],
    [
      { least: '-4', most: '2' },
      '差额介于少 4 学时与多 2 学时之间',
      'between 4 hours fewer and 2 hours more',
    ],
    [{ least: '2', most: null }, '多至少 2 学时', 'at least 2 hours more'],
    [{ least: '-2', most: null }, '至多少 2 学时', 'at most 2 hours fewer'],
  ])('of a difference: %j', (figure, chinese, english) => {
    expect(told(zh.difference(figure))).toBe(chinese)
    expect(en.difference(figure)).toBe(english)
  })
})

describe('dates and periods', () => {
  test('are written out without a clock or a locale', () => {
    expect([zh.date('2025-03-03'), en.date('2025-03-03')]).toStrictEqual(['2025年3月3日', '3 March 2025'])
    expect([zh.monthDays('11-01..10-31'), en.monthDays('11-01..10-31')]).toStrictEqual([
      '上年11月1日至当年10月31日',
      '1 November of the year before to 31 October of the year',
    ])
    expect([zh.monthDays('01-01..12-31'), en.monthDays('01-01..12-31')]).toStrictEqual([
      '1月1日至12月31日',
      '1 January to 31 December',
    ])
  })

  test('name their system', () => {
    const calendar = { system: 'calendar', year: 2025, from: '2025-01-01', to: '2025-12-31' } as const
    const statistical = { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' } as const
    expect([zh.period(calendar), zh.period(statistical)]).toStrictEqual([
      '2025年度（1月1日至12月31日）',
      '2025统计年度（2024年11月1日至2025年10月31日）',
    ])
    expect([en.period(calendar), en.period(statistical)]).toStrictEqual([
      'calendar year 2025',
      'statistical year 2025 (1 November 2024 to 31 October 2025)',
    ])
  })
})

test("a caller's key stands in one line", () => {
  expect(zh.key(' r1\n- **x** ')).toBe('“r1 - **x**”')
  expect(en.key('r\t1')).toBe('"r 1"')
})
