// What each kind of field takes, as tables: dates, hours and days, parts of a day, money, years, volumes and texts.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCertificate } from '../../../src/chongqing/entities/certificate/certificate.js'
import { parseFundingYear } from '../../../src/chongqing/entities/funding/funding-year.js'
import { parsePerson } from '../../../src/chongqing/entities/professional-person.js'
import { parseRegistrationRequest } from '../../../src/chongqing/entities/registration/registration-request.js'
import { parseTrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { isPlainDate } from '../../../src/engine/quantity/calendar.js'
import { outcomeOf } from '../../support/outcomes.js'
import { runs } from '../../support/runs.js'

/** The one problem of a single field, without its path. */
const said = (outcome: ReturnType<typeof outcomeOf>): string =>
  outcome === 'accepted' ? outcome : outcome.map((problem) => problem.replace(/^.*: /, '')).join(', ')

const date = (appliedOn: unknown) => said(outcomeOf(parseRegistrationRequest({ personId: 'p1', appliedOn })))

const lastDate = (retiredOn: unknown) => said(outcomeOf(parsePerson({ id: 'p1', retiredOn })))

const partialDate = (from: unknown) =>
  said(outcomeOf(parsePerson({ id: 'p1', employments: [{ unitId: 'u1', from }] })))

const record = (study: object) =>
  said(outcomeOf(parseTrainingRecord({ id: 'r1', personId: 'p1', title: '班', form: 'other', study })))

const hours = (value: unknown) =>
  record({ kind: 'sessions', sessions: [{ date: '2025-03-03', hours: value }] })

const restDays = (value: unknown) =>
  record({ kind: 'total', from: '1900-01-01', to: '2999-12-31', hours: 1, restDays: value })

const fraction = (value: unknown) =>
  record({ kind: 'sessions', sessions: [{ date: '2025-03-03', dayFraction: value }] })

const money = (payroll: unknown) => said(outcomeOf(parseFundingYear({ unitId: 'u1', year: 2025, payroll })))

const year = (value: unknown) => said(outcomeOf(parseFundingYear({ unitId: 'u1', year: value })))

const volume = (value: unknown) =>
  said(outcomeOf(parseCertificate({ number: 'n', personId: 'p', volume: value, entries: [] })))

const id = (value: unknown) => said(outcomeOf(parsePerson({ id: value })))
const name = (value: unknown) => said(outcomeOf(parsePerson({ id: 'p1', name: value })))

/** Rows of a value and what is said of it, with the value as a title may show it. */
const rows = (...all: readonly (readonly [value: unknown, expected: string])[]) =>
  all.map(([value, expected]) => {
    const shown =
      typeof value === 'string' ? JSON.stringify(value) : Object.is(value, -0) ? '-0' : String(value)
    return [shown.length > 40 ? `${shown.slice(0, 40)}…` : shown, expected, value] as const
  })

describe('a date of which the day may not be known', () => {
  test.each<[unknown, string, string]>([
    ['2025-03-03', 'accepted', 'accepted'],
    ['2025-03', 'accepted', 'accepted'],
    ['2025', 'accepted', 'accepted'],
    ['2999-12-31', 'accepted', 'accepted'],
    ['9999-12-31', 'partial-date', 'accepted'],
    ['9999', 'partial-date', 'accepted'],
    ['2025-02-29', 'partial-date', 'partial-date'],
    ['2025-13', 'partial-date', 'partial-date'],
    ['2025-3', 'partial-date', 'partial-date'],
    ['202503', 'partial-date', 'partial-date'],
    ['2025年', 'partial-date', 'partial-date'],
    ['1899', 'partial-date', 'partial-date'],
    ['', 'partial-date', 'partial-date'],
    [2025, 'partial-date', 'partial-date'],
    [null, 'partial-date', 'partial-date'],
  ])('%j is, as a first day: %s; as a last day: %s', (value, first, last) => {
    expect([partialDate(value), lastDate(value)]).toStrictEqual([first, last])
  })

  test('is asked for where it must stand', () => {
    expect(outcomeOf(parsePerson({ id: 'p1', employments: [{ unitId: 'u1' }] }))).toStrictEqual([
      'employments.0.from: missing',
    ])
  })
})

describe('a date', () => {
  test.each(
    rows(
      ['2025-03-03', 'accepted'],
      ['1900-01-01', 'accepted'],
      ['2999-12-31', 'accepted'],
      ['2024-02-29', 'accepted'],
      ['2000-02-29', 'accepted'],
      ['2025-02-29', 'date'],
      ['1900-02-29', 'date'],
      ['2025-04-31', 'date'],
      ['2025-13-01', 'date'],
      ['2025-00-10', 'date'],
      ['1899-12-31', 'date'],
      ['3000-01-01', 'date'],
      ['2025-3-3', 'date'],
      ['2025/03/03', 'date'],
      ['20250303', 'date'],
      ['2025年3月3日', 'date'],
      ['2025-03-03T00:00:00Z', 'date'],
      ['2025-03-03 ', 'date'],
      ['2025-03-03\n', 'date'],
      ['２０２５-03-03', 'date'],
      ['+002025-03-03', 'date'],
      ['', 'date'],
      [45_719, 'date'],
      [new Date('2025-03-03'), 'date'],
      [null, 'date'],
      [undefined, 'missing'],
    ),
  )('%s: %s', (_, expected, value) => {
    expect(date(value)).toBe(expected)
  })

  test('is taken exactly where the calendar knows it', () => {
    const part = (most: number, width: number) =>
      fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(width, '0'))
    fc.assert(
      fc.property(part(9999, 4), part(13, 2), part(32, 2), (y, m, d) => {
        const text = `${y}-${m}-${d}`
        expect(date(text)).toBe(isPlainDate(text) ? 'accepted' : 'date')
      }),
      runs(2000),
    )
  })
})

describe('hours, days and credits', () => {
  test.each(
    rows(
      ['6', 'accepted'],
      ['0.5', 'accepted'],
      ['0.01', 'accepted'],
      ['79.50', 'accepted'],
      ['99999.99', 'accepted'],
      [6, 'accepted'],
      [0.01, 'accepted'],
      [0.29, 'accepted'],
      [1.15, 'accepted'],
      [99_999.99, 'accepted'],
      ['0', 'positive'],
      ['0.00', 'positive'],
      ['0.000', 'positive'],
      [0, 'positive'],
      [-0, 'positive'],
      ['-0', 'positive'],
      ['-1', 'out-of-range'],
      ['-0.5', 'out-of-range'],
      [-1, 'out-of-range'],
      ['100000', 'out-of-range'],
      [100_000, 'out-of-range'],
      [1e21, 'out-of-range'],
      [Number.POSITIVE_INFINITY, 'out-of-range'],
      [-Number.POSITIVE_INFINITY, 'out-of-range'],
      ['0.001', 'decimal-places'],
      ['6.000', 'decimal-places'],
      [0.1 + 0.2, 'decimal-places'],
      [0.001, 'decimal-places'],
      [1e-9, 'decimal-places'],
      ['1e3', 'decimal'],
      ['1e999999999', 'decimal'],
      ['Infinity', 'decimal'],
      ['NaN', 'decimal'],
      ['+6', 'decimal'],
      ['06', 'decimal'],
      ['.5', 'decimal'],
      ['5.', 'decimal'],
      ['1,000', 'decimal'],
      ['6 ', 'decimal'],
      ['6\n', 'decimal'],
      ['６', 'decimal'],
      ['六', 'decimal'],
      ['0x10', 'decimal'],
      ['--1', 'decimal'],
      ['', 'decimal'],
      [Number.NaN, 'decimal'],
      [6n, 'decimal'],
      [true, 'decimal'],
      [null, 'decimal'],
      [[6], 'decimal'],
      [{ amount: 6 }, 'decimal'],
    ),
  )('%s: %s', (_, expected, value) => {
    expect(hours(value)).toBe(expected)
  })

  test.each(
    rows(
      ['0', 'accepted'],
      ['0.00', 'accepted'],
      [0, 'accepted'],
      [-0, 'decimal'],
      ['-0', 'decimal'],
      ['-0.00', 'decimal'],
      ['-0.01', 'out-of-range'],
      ['99999.99', 'accepted'],
      ['100000.00', 'out-of-range'],
      ['0.000', 'decimal-places'],
      ['-0.000', 'decimal'],
      ['-0.001', 'out-of-range'],
      ['99999.999', 'out-of-range'],
      [-0.001, 'out-of-range'],
      [99_999.999, 'out-of-range'],
    ),
  )('days of rest, which may be none, %s: %s', (_, expected, value) => {
    expect(restDays(value)).toBe(expected)
  })

  test('every hundredth of the range is taken, as text and as a number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (hundredths) => {
        expect(hours(hundredths / 100)).toBe('accepted')
        expect(hours((hundredths / 100).toFixed(2))).toBe('accepted')
      }),
    )
  })

  test('no figure between two hundredths is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_998 }),
        fc.integer({ min: 1, max: 9 }),
        (hundredths, rest) => {
          const text = `${(hundredths / 100).toFixed(2)}${rest}`
          expect(hours(text)).toBe('decimal-places')
          expect(hours(Number(text))).toBe('decimal-places')
        },
      ),
    )
  })
})

describe('a part of a day', () => {
  test.each(
    rows(
      ['1', 'accepted'],
      ['1.0', 'accepted'],
      ['1.00', 'accepted'],
      ['0.5', 'accepted'],
      ['0.01', 'accepted'],
      [1, 'accepted'],
      [0.33, 'accepted'],
      ['0', 'positive'],
      ['0.0', 'positive'],
      [0, 'positive'],
      ['1.01', 'out-of-range'],
      ['2', 'out-of-range'],
      [1.01, 'out-of-range'],
      ['0.333', 'decimal-places'],
      [1 / 3, 'decimal-places'],
      ['1/2', 'decimal'],
      ['50%', 'decimal'],
      ['半天', 'decimal'],
    ),
  )('%s: %s', (_, expected, value) => {
    expect(fraction(value)).toBe(expected)
  })
})

describe('money', () => {
  test.each(
    rows(
      ['12000000', 'accepted'],
      ['0', 'accepted'],
      ['9999999999999.99', 'accepted'],
      [9_999_999_999_999.99, 'accepted'],
      [12_000_000, 'accepted'],
      ['10000000000000', 'out-of-range'],
      [1e13, 'out-of-range'],
      ['-1', 'out-of-range'],
      ['0.005', 'decimal-places'],
      ['12,000,000', 'decimal'],
      ['1200万', 'decimal'],
      ['¥12000000', 'decimal'],
      ['1.2e7', 'decimal'],
    ),
  )('%s: %s', (_, expected, value) => {
    expect(money(value)).toBe(expected)
  })

  test('every fen of the range is taken as a number', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), (fen) => {
        const text = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
        expect(money(text)).toBe('accepted')
        expect(money(Number(text))).toBe('accepted')
      }),
    )
  })
})

describe('a year and a volume', () => {
  test.each(
    rows(
      [2025, 'accepted'],
      [1901, 'accepted'],
      [2998, 'accepted'],
      [1900, 'out-of-range'],
      [2999, 'out-of-range'],
      [-0, 'out-of-range'],
      [1e300, 'out-of-range'],
      [-1e300, 'out-of-range'],
      [2025.5, 'whole-number'],
      ['2025', 'type'],
      [Number.NaN, 'type'],
      [Number.POSITIVE_INFINITY, 'type'],
      [2025n, 'type'],
      [null, 'type'],
      [undefined, 'missing'],
    ),
  )('the year %s: %s', (_, expected, value) => {
    expect(year(value)).toBe(expected)
  })

  test.each(
    rows(
      [1, 'accepted'],
      [999, 'accepted'],
      [0, 'out-of-range'],
      [-0, 'out-of-range'],
      [1000, 'out-of-range'],
      [1.5, 'whole-number'],
      ['1', 'type'],
    ),
  )('the volume %s: %s', (_, expected, value) => {
    expect(volume(value)).toBe(expected)
  })
})

describe('a text', () => {
  test.each(
    rows(
      ['p1', 'accepted'],
      ['p 1', 'accepted'],
      ['p\n1', 'hidden-character'],
      [' ', 'surrounding-space'],
      [' p1', 'surrounding-space'],
      ['p1 ', 'surrounding-space'],
      ['p1\n', 'surrounding-space'],
      ['\tp1', 'surrounding-space'],
      ['\u3000p1', 'surrounding-space'],
      ['p1\u00a0', 'surrounding-space'],
      ['11010519491231002X', 'citizen-number-as-id'],
      ['11010519491231002x', 'citizen-number-as-id'],
      ['440524188001010014', 'citizen-number-as-id'],
      ['11010519491231002X ', 'surrounding-space'],
      ['110105194912310020', 'accepted'],
      ['P11010519491231002X', 'citizen-number-as-id'],
      ['员工11010519491231002x号', 'citizen-number-as-id'],
      ['１１０１０５１９４９１２３１００２Ｘ', 'citizen-number-as-id'],
      ['110105-19491231-002X', 'citizen-number-as-id'],
      ['110105 1949 1231 002X', 'citizen-number-as-id'],
      ['1.1_0/1–0(5)19491231002X', 'citizen-number-as-id'],
      ['2025-11010519491231002X', 'citizen-number-as-id'],
      ['11010519491231002X-01', 'citizen-number-as-id'],
      ['440524-18800101-0014-2', 'citizen-number-as-id'],
      ['440524188001010014A', 'citizen-number-as-id'],
      ['1440524188001010014', 'accepted'],
      ['4405241880010100142', 'accepted'],
      ['440524188001010014202503010001', 'accepted'],
      ['440524188001010015', 'accepted'],
      ['20250301-123456-789012', 'accepted'],
      ['渝继2025-000123', 'accepted'],
      ['3f2504e0-4f89-41d3-9a0c-0305e82c3301', 'accepted'],
      ['p\u00001', 'hidden-character'],
      ['p\u001b[31m', 'hidden-character'],
      ['p\u007f', 'hidden-character'],
      ['p\u0085 1', 'hidden-character'],
      ['p\u200b1', 'hidden-character'],
      ['\u200fp1', 'hidden-character'],
      ['p1\u202e', 'hidden-character'],
      ['\u2066p1\u2069', 'hidden-character'],
      ['\ufeffp1', 'hidden-character'],
      ['\u2028p1', 'hidden-character'],
      ['p\u00ad1', 'hidden-character'],
      ['p\ud800', 'hidden-character'],
      ['\u202e11010519491231002X', 'hidden-character'],
      ['p\u3000一・é', 'accepted'],
      ['110105491231002', 'accepted'],
      ['x'.repeat(200), 'accepted'],
      ['𠮷'.repeat(200), 'accepted'],
      ['x'.repeat(201), 'too-long'],
      ['𠮷'.repeat(201), 'too-long'],
      ['', 'too-short'],
      [1, 'type'],
      [null, 'type'],
      [undefined, 'missing'],
    ),
  )('an id %s: %s', (_, expected, value) => {
    expect(id(value)).toBe(expected)
  })

  test('no key may be a citizen number, wherever it stands', () => {
    const key = '11010519491231002X'
    const study = { kind: 'total', from: '2025-03-03', to: '2025-03-05', hours: 6 }
    const keys = { id: key, personId: key, proofs: ['a', key], classId: key, hostId: key, providerId: key }
    const refused = parseTrainingRecord({ ...keys, title: '班', form: 'other', study })
    expect(outcomeOf(refused)).toEqual([
      'id: citizen-number-as-id',
      'personId: citizen-number-as-id',
      'proofs.1: citizen-number-as-id',
      'classId: citizen-number-as-id',
      'hostId: citizen-number-as-id',
      'providerId: citizen-number-as-id',
    ])
    expect(JSON.stringify(refused)).not.toContain(key)
  })

  test.each(['n\u0000', '\u202en', '渝继\u200b2025', '\ufeffn'])(
    'no number of a document may hold %j',
    (number) => {
      const entries = [{ completionNumber: number }]
      expect(outcomeOf(parseCertificate({ number, personId: 'p1', entries }))).toEqual([
        'number: hidden-character',
        'entries.0.completionNumber: hidden-character',
      ])
    },
  )

  test.each(['11010519491231002X', ' 渝继2025-0001 '])('the number of a certificate may be %j', (number) => {
    const entries = [{ completionNumber: number }]
    expect(parseCertificate({ number, personId: 'p1', entries }).ok).toBe(true)
  })

  test.each(
    rows(
      ['张三', 'accepted'],
      ['x'.repeat(1000), 'accepted'],
      ['x'.repeat(1001), 'too-long'],
      ['', 'too-short'],
    ),
  )('a name %s: %s', (_, expected, value) => {
    expect(name(value)).toBe(expected)
  })
})
