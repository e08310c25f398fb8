import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { readCredits, readDays, readHours, readKey, readMoney, readMoneyUnit } from 'xueshi/import'
import { runs } from '../../support/runs.js'

const number = (value: number, format?: string) =>
  ({ kind: 'number', value, ...(format ? { format } : {}) }) as const

describe('hours', () => {
  test.each([
    ['24', '24'],
    ['24学时', '24'],
    ['24个学时', '24'],
    [' ２４．５０ 学时 ', '24.5'],
    ['024.0', '24'],
    ['0', '0'],
    ['4.1999999999999993', '4.2'],
    ['30.299999999999997学时', '30.3'],
    [number(4.1999999999999993), '4.2'],
    ['十二学时', '12'],
    ['三十二个学时', '32'],
    ['两学时', '2'],
    [number(24), '24'],
    [number(24, '0.0"学时"'), '24'],
    [number(24, '0\\学\\时'), '24'],
    [number(24, '#,##0.00_);[Red](#,##0.00)'), '24'],
  ])('%j', (written, value) => expect(readHours(written)).toStrictEqual({ ok: true, value }))

  test.each([
    ['', 'empty'],
    ['/', 'empty'],
    ['二十四', 'no-number'],
    ['一百二十学时', 'no-number'],
    ['两三学时', 'approximate'],
    ['十几学时', 'approximate'],
    ['1e2', 'two-numbers'],
    ['12/24', 'two-numbers'],
    ['12 24', 'two-numbers'],
    ['12\n24', 'two-numbers'],
    ['12\u202824', 'two-numbers'],
    ['8、4', 'two-numbers'],
    ['9,5', 'two-numbers'],
    ['1.2.3', 'two-numbers'],
    ['3天24学时', 'two-numbers'],
    ['20-24', 'range'],
    ['20～24学时', 'range'],
    ['约20', 'approximate'],
    ['20余', 'approximate'],
    ['20+', 'approximate'],
    ['≥20', 'approximate'],
    ['20以上', 'approximate'],
    ['50%', 'percent'],
    ['-6', 'negative'],
    ['−6', 'negative'],
    ['30.333', 'decimal-places'],
    ['90分钟', 'clock-hours'],
    ['24小时', 'clock-hours'],
    ['24h', 'clock-hours'],
    ['24课时', 'lesson-hours'],
    ['3天', 'days-not-hours'],
    ['3个工作日', 'days-not-hours'],
    ['半天', 'days-not-hours'],
    ['两天半', 'days-not-hours'],
    ['24学分', 'unknown-unit'],
    ['$24', 'currency'],
    [number(10 / 3), 'decimal-places'],
    [number(0.5, '0%'), 'percent'],
    [number(3, '0"天"'), 'days-not-hours'],
    [number(24_000, '0,"千"'), 'scaled-format'],
    [number(190_000, '0!.0,"万元"'), 'scaled-format'],
    // What was typed as 3-5 is the fifth of March now.
    [number(45_721, 'm"月"d"日"'), 'date-instead'],
    [number(1e21), 'digits-lost'],
    [`${'9'.repeat(22)}.5`, 'digits-lost'],
    [{ kind: 'boolean', value: true }, 'no-number'],
    [{ kind: 'boolean', value: false }, 'no-number'],
    [{ kind: 'empty' }, 'empty'],
    [{ kind: 'unread', because: 'not-computed' }, 'not-computed'],
  ] as const)('%j is refused', (written, reason) => {
    expect(readHours(written)).toStrictEqual({ ok: false, reason, nearest: [] })
  })
})

describe('days', () => {
  test.each([
    ['3', '3'],
    ['3天', '3'],
    ['1.5天', '1.5'],
    ['半天', '0.5'],
    ['一天', '1'],
    ['零天', '0'],
    ['两天', '2'],
    ['十二天', '12'],
    ['三十五天', '35'],
    ['二十日', '20'],
    ['三个工作日', '3'],
    ['一天半', '1.5'],
    ['3天半', '3.5'],
    ['2日', '2'],
    ['5个工作日', '5'],
    ['3个半天', '1.5'],
    [number(0.5), '0.5'],
  ])('%j', (written, value) => expect(readDays(written)).toStrictEqual({ ok: true, value }))

  test.each([
    ['3-5天', 'range'],
    ['24学时', 'hours-not-days'],
    ['24课时', 'lesson-hours'],
    ['8小时', 'clock-hours'],
    ['3周', 'unknown-unit'],
    ['全天', 'no-number'],
    ['三五天', 'approximate'],
    ['一两日', 'approximate'],
    ['几天', 'approximate'],
    ['十十天', 'no-number'],
    ['二〇天', 'no-number'],
  ])('%s is refused', (written, reason) => expect(readDays(written)).toMatchObject({ ok: false, reason }))
})

test('credits', () => {
  expect(readCredits('10学分')).toStrictEqual({ ok: true, value: '10' })
  expect(readCredits('2.5分')).toStrictEqual({ ok: true, value: '2.5' })
  expect(readCredits('10学时')).toMatchObject({ reason: 'unknown-unit' })
})

describe('money', () => {
  test.each([
    ['190000', undefined, '190000'],
    ['￥1,234,567.80元', undefined, '1234567.8'],
    ['人民币500元整', undefined, '500'],
    ['19万元', undefined, '190000'],
    ['19万', undefined, '190000'],
    ['1.2亿', undefined, '120000000'],
    ['19', 'ten-thousand-yuan', '190000'],
    ['4683.2612', 'ten-thousand-yuan', '46832612'],
    ['0.00012', 'ten-thousand-yuan', '1.2'],
    ['12.5', 'thousand-yuan', '12500'],
    ['1.5', 'million-yuan', '1500000'],
    ['2', 'hundred-million-yuan', '200000000'],
    ['500元', 'ten-thousand-yuan', '500'],
    ['(500)', undefined, '-500'],
    ['（1,234.50）', undefined, '-1234.5'],
    ['-0.5', 'ten-thousand-yuan', '-5000'],
    [number(12_345_678.899999999), undefined, '12345678.9'],
    [number(190_000.1), undefined, '190000.1'],
    [number(-500, '#,##0.00;[Red]-#,##0.00'), undefined, '-500'],
    [number(19, '0"万元"'), undefined, '190000'],
  ] as const)('%j in %s', (written, unit, value) => {
    expect(readMoney(written, unit)).toStrictEqual({ ok: true, value })
  })

  test.each([
    ['12,34', 'two-numbers'],
    ['1 234 567', 'two-numbers'],
    ['100美元', 'currency'],
    ['100斤', 'unknown-unit'],
    ['0.001', 'decimal-places'],
    ['壹万元整', 'no-number'],
    ['约3万元', 'approximate'],
    ['', 'empty'],
  ])('%s is refused', (written, reason) => expect(readMoney(written)).toMatchObject({ ok: false, reason }))

  test('a unit that does not exist is a mistake of the program', () => {
    expect(() => readMoney('1', '万元' as never)).toThrow('invalid-argument: unit')
  })

  test.each([
    ['金额单位：人民币万元', 'ten-thousand-yuan'],
    ['单位:万元', 'ten-thousand-yuan'],
    ['（单位：千元）', 'thousand-yuan'],
    ['单位 亿元', 'hundred-million-yuan'],
    ['工资总额（百万元）', 'million-yuan'],
    ['工资总额\n（元）', 'yuan'],
    ['计量单位：元 ', 'yuan'],
  ])('%s states its unit', (text, value) => expect(readMoneyUnit(text)).toStrictEqual({ ok: true, value }))

  test.each(['单位：某某学院', '工资总额', '单位名称：千元集团'])('%s states none', (text) => {
    expect(readMoneyUnit(text)).toMatchObject({ reason: 'unknown-unit' })
  })
})

describe('keys', () => {
  test.each([
    ['A 01', 'A01'],
    ['渝继教００１', '渝继教001'],
    [number(7), '7'],
    [number(7, '000'), '007'],
    [number(202_503), '202503'],
    [{ kind: 'text', text: '500101199001011234' }, '500101199001011234'],
  ] as const)('%j', (written, value) => expect(readKey(written)).toStrictEqual({ ok: true, value }))

  test.each([
    ['—', 'empty'],
    [{ kind: 'empty' }, 'empty'],
    ['5.00101E+17', 'digits-lost'],
    [number(5.00101199001011e17), 'digits-lost'],
    [number(45_721, 'm-d'), 'date-instead'],
    [{ kind: 'unread', because: 'error-value' }, 'error-value'],
  ] as const)('%j is refused', (written, reason) =>
    expect(readKey(written)).toMatchObject({ ok: false, reason }),
  )
})

const hundredths = fc.integer({ min: 0, max: 9_999_999 })
const textOf = (amount: number): string => String(amount / 100)

property.prop([hundredths, hundredths], runs(1000))(
  'what a machine adds up is read as it is shown',
  (one, other) => {
    const sum = one / 100 + other / 100
    expect(readHours(number(sum))).toStrictEqual({ ok: true, value: textOf(one + other) })
    expect(readHours(String(sum))).toStrictEqual({ ok: true, value: textOf(one + other) })
  },
)

property.prop(
  [hundredths, hundredths, fc.constantFrom(' ', '\n', '\t', '\u3000', '\u2028', '\u0085', '/', '、')],
  runs(500),
)('two numbers are never one', (one, other, between) => {
  expect(readHours(`${textOf(one)}${between}${textOf(other)}`).ok).toBe(false)
  expect(readMoney(`${textOf(one)}${between}${textOf(other)}`).ok).toBe(false)
})

property.prop([hundredths, fc.constantFrom('', '元', '千元', '万元', '亿元')], runs(500))(
  'money means the same whether the cell or the heading states its unit',
  (amount, unit) => {
    const stated = readMoneyUnit(`单位：${unit}`)
    const given = stated.ok ? stated.value : undefined
    expect(readMoney(`${textOf(amount)}${unit}`)).toStrictEqual(readMoney(textOf(amount), given))
  },
)
