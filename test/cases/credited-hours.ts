import { taskBookItems } from '../../src/chongqing/law/vocabulary.js'
import { type Case, type CitationText, type Expected, struck, values } from '../support/cases.js'
import {
  credits,
  hoursOn,
  type PersonFacts,
  partOf,
  type RecordFacts,
  registered,
  type Some,
  sessions,
  type TaskBookFacts,
  taskBook,
  totalDays,
  totalHours,
} from '../support/facts.js'

export interface HoursFacts {
  /** Departures from an engineer with a degree, in service all along. */
  readonly person?: Some<PersonFacts>
  /** Departures from a whole day of a professional class on 3 March 2025, passed and not registered. */
  readonly records: readonly Some<RecordFacts>[]
  readonly byEntries?: boolean
  readonly until?: string
}

const range = (least: string, most: string) => ({ least, most })

/** What each record states and is credited with, in the order of the queue. */
const records = (...all: readonly (readonly [string, string | null, unknown])[]) =>
  all.map(([recordId, stated, credited]) => ({ recordId, stated, credited }))

const calendar = (year: number, hours: unknown, more: Record<string, unknown> = {}) => ({
  period: { system: 'calendar', year, from: `${year}-01-01`, to: `${year}-12-31` },
  hours,
  bySubject: { professional: hours },
  byForm: { 'collective-training': hours },
  missing: [],
  ...more,
})

const statistical = (year: number, hours: unknown, more: Record<string, unknown> = {}) => ({
  ...calendar(year, hours, more),
  period: { system: 'statistical', year, from: `${year - 1}-11-01`, to: `${year}-10-31` },
})

/** The days of a total are not known, and so much of a year's hours hangs on them. */
const datesOf = (of: string, width: string) => [{ fact: 'record.study-dates', of, width }]

/** The same of the result of an assessment. */
const resultOf = (of: string, width: string) => [{ fact: 'record.result', of, width }]

/** What every answer with hours of a professional class rests on. */
const inClass: readonly CitationText[] = [
  '30.1:defines',
  '30.1:sets-value',
  '13(1):defines',
  '12.4:defines',
  '49:sets-value',
  '34:sets-value',
]

const inSelfStudy: readonly CitationText[] = [
  ...inClass.filter((one) => one !== '13(1):defines'),
  '13(4):defines',
  '44:requires',
]

/** What an answer rests on when no hours came to the daily maximum. */
const noHours: readonly CitationText[] = ['30.1:defines']

const usual: readonly NonNullable<Expected['readings']>[number][] = [
  'quota-evidence=evidenced-attendance',
  'daily-maximum=ceiling',
  'effective-from=2006-02-27',
]

const uncounted: readonly NonNullable<Expected['readings']>[number][] = [
  'quota-evidence=evidenced-attendance',
]

const finding = (
  code: string,
  severity: string,
  provision: string,
  data: Record<string, unknown>,
): NonNullable<Expected['findings']>[number] =>
  ({ code, severity, provision, data }) as NonNullable<Expected['findings']>[number]

const cut = (recordId: string, amount: unknown) =>
  finding('above-daily-maximum', 'advisory', '30.1', { recordId, cut: amount })

const travelled = (recordId: string, hours: string) =>
  finding('travel-not-counted', 'advisory', '30.1', { recordId, hours })

const gaveWay = (recordId: string) =>
  ({
    code: 'queue-order-matters',
    severity: 'depends-on-reading',
    readings: ['queue-order'],
    provision: '30.1',
    data: { recordId },
  }) as NonNullable<Expected['findings']>[number]

const across = (recordId: string, system: 'calendar' | 'statistical', year: number) =>
  finding('total-across-years', 'advisory', system === 'calendar' ? '30.1' : '34', { recordId, system, year })

const fail = { kind: 'pass-or-fail', value: 'fail' } as const

const essential: readonly string[] = ['start-and-end-dates', 'hour-calculation']

const book = (facts: Some<TaskBookFacts> = {}, more: Some<RecordFacts> = {}): Some<RecordFacts> => ({
  form: 'self-study',
  taskBook: taskBook(facts),
  ...more,
})

const job = (from: string, to?: string): Some<PersonFacts> => ({
  employments: [{ unitId: 'u1', from, ...(to === undefined ? {} : { to }) }],
})

const dayRule: readonly Case<HoursFacts>[] = [
  {
    name: 'by the entries of the certificate, one day entered and one not',
    facts: {
      records: [{ registration: registered('2025-03-10') }, { id: 'r2', study: sessions('2025-03-04') }],
      byEntries: true,
    },
    expect: {
      status: 'settled',
      valueHas: { total: '6', records: records(['r1', '6', '6'], ['r2', null, '0']) },
    },
    article: '30.1',
    why: 'asked by the entries, what is not entered counts nothing, whatever else is evidence for the quota',
  },
  {
    name: 'no records at all',
    facts: { records: [] },
    expect: {
      status: 'settled',
      value: { records: [], byDate: [], byCalendarYear: [], byStatisticalYear: [], total: '0' },
      citations: noHours,
      parameters: [],
      readings: [],
      findings: [],
      premises: [],
    },
    article: '30.1',
    why: 'nothing was studied, and that is known',
  },
  {
    name: 'one day',
    facts: { records: [{}] },
    expect: {
      status: 'settled',
      value: {
        records: records(['r1', '6', '6']),
        byDate: [{ date: '2025-03-03', hours: '6' }],
        byCalendarYear: [calendar(2025, '6')],
        byStatisticalYear: [statistical(2025, '6')],
        total: '6',
      },
      citations: inClass,
      parameters: ['hours-per-day=6', 'statistical-period=11-01..10-31', 'effective-date=2006-02-27'],
      readings: usual,
      findings: [],
      premises: [],
    },
    article: '30.1',
    why: 'one day of study is six class hours',
  },
  {
    name: 'half a day',
    facts: { records: [{ study: sessions(partOf('2025-03-03', '0.5')) }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '3', '3']), total: '3' },
      citations: inClass,
      readings: [...usual, 'part-days=pro-rata'],
      findings: [],
    },
    article: '30.1',
    why: 'half a day is half of six hours',
  },
  {
    name: 'half a day where only whole days count',
    facts: {
      records: [{ study: sessions(partOf('2025-03-03', '0.5'), '2025-03-04', partOf('2025-03-05', '0.5')) }],
    },
    law: { readings: { 'part-days': 'whole-days-only' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '12', '6']), total: '6' },
      citations: inClass,
      readings: [...usual, 'part-days=whole-days-only'],
      findings: [finding('part-day-not-counted', 'advisory', '30.1', { recordId: 'r1' })],
    },
    article: '30.1',
    why: 'the text knows days and no parts of them; the caller reads it so',
  },
  {
    name: 'half a day where any part is a day',
    facts: { records: [{ study: sessions(partOf('2025-03-03', '0.5')) }] },
    law: { readings: { 'part-days': 'any-part-is-a-day' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '3', '6']), total: '6' },
      citations: inClass,
      readings: [...usual, 'part-days=any-part-is-a-day'],
      findings: [],
    },
    article: '30.1',
    why: 'whoever studied on a day studied that day, where the caller reads it so',
  },
  {
    name: 'two records of half a day on one date where only whole days count',
    facts: {
      records: [
        { id: 'r1', study: sessions(partOf('2025-03-03', '0.5')) },
        { id: 'r2', study: sessions(partOf('2025-03-03', '0.5')) },
      ],
    },
    law: { readings: { 'part-days': 'whole-days-only' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '3', '0'], ['r2', '3', '0']), total: '0' },
      findings: [
        finding('part-day-not-counted', 'advisory', '30.1', { recordId: 'r1' }),
        finding('part-day-not-counted', 'advisory', '30.1', { recordId: 'r2' }),
      ],
    },
    article: '30.1',
    why: 'the reading looks at each record by itself: the halves of two records make no whole day',
  },
  {
    name: 'two records of half a day on one date where any part is a day',
    facts: {
      records: [
        { id: 'r1', study: sessions(partOf('2025-03-03', '0.5')) },
        { id: 'r2', study: sessions(partOf('2025-03-03', '0.5')) },
      ],
    },
    law: { readings: { 'part-days': 'any-part-is-a-day' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '3', '6'], ['r2', '3', '0']), total: '6' },
    },
    article: '30.1',
    why: 'each record is a day by itself, and one date holds one',
  },
  ...(
    [
      ['5.99', '5.99', undefined],
      ['6', '6', undefined],
      ['6.01', '6', '0.01'],
      ['8', '6', '2'],
    ] as const
  ).map(
    ([stated, credited, above]): Case<HoursFacts> => ({
      name: `${stated} stated hours on one day`,
      facts: { records: [{ study: sessions(hoursOn('2025-03-03', stated)) }] },
      expect: {
        status: 'settled',
        valueHas: { records: records(['r1', stated, credited]), total: credited },
        citations: inClass,
        readings: usual,
        findings: above === undefined ? [] : [cut('r1', above)],
      },
      article: '30.1',
      why: 'a day is six hours and holds no more; hours short of it stay as they are',
    }),
  ),
  {
    name: '8 stated hours on one day without a maximum',
    facts: { records: [{ study: sessions(hoursOn('2025-03-03', 8)) }] },
    law: { readings: { 'daily-maximum': 'none' } },
    expect: {
      status: 'settled',
      valueHas: { total: '8' },
      citations: inClass,
      readings: ['quota-evidence=evidenced-attendance', 'daily-maximum=none', 'effective-from=2006-02-27'],
      findings: [],
    },
    article: '30.1',
    why: 'six hours a day only convert days, where the caller reads it so',
  },
  {
    name: 'two classes on one day',
    facts: {
      records: [
        { id: 'r1', study: sessions(hoursOn('2025-03-03', 4)), subject: 'elective' },
        { id: 'r2', study: sessions(hoursOn('2025-03-03', 4)) },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: {
        records: records(['r1', '4', '4'], ['r2', '4', '2']),
        byDate: [{ date: '2025-03-03', hours: '6' }],
        byCalendarYear: [calendar(2025, '6', { bySubject: { elective: '4', professional: '2' } })],
        total: '6',
      },
      citations: [...inClass, '12.5:defines'],
      readings: [...usual, 'queue-order=registration'],
      findings: [cut('r2', '2'), gaveWay('r2')],
    },
    article: '30.1',
    why: 'the day holds six hours in all; which record gives way is a reading, and the subjects depend on it',
  },
  {
    name: 'a registered class and an earlier one that is not',
    facts: {
      records: [
        { id: 'r1', study: totalHours('2025-03-01', '2025-03-02', 12) },
        { id: 'r2', study: sessions('2025-03-02'), registration: registered('2025-04-01') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '12', '6'], ['r2', '6', '6']), total: '12' },
      citations: inClass,
      readings: [...usual, 'queue-order=registration'],
      findings: [cut('r1', '6'), gaveWay('r1')],
    },
    article: '30.1',
    why: 'what stands in the certificate comes first',
  },
  {
    name: 'a registered total and dated sessions, dated sessions first',
    facts: {
      records: [
        {
          id: 'r1',
          study: totalHours('2025-03-01', '2025-03-02', 12),
          registration: registered('2025-04-01'),
        },
        { id: 'r2', study: sessions('2025-03-02') },
      ],
    },
    law: { readings: { 'queue-order': 'dated-sessions-first' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '12', '6'], ['r2', '6', '6']) },
      citations: inClass,
      readings: [...usual, 'queue-order=dated-sessions-first'],
      findings: [cut('r1', '6'), gaveWay('r1')],
    },
    article: '30.1',
    why: 'dated hours are bound to their day, where the caller reads it so',
  },
  {
    name: 'thirteen days',
    facts: { records: [{ study: totalDays('2025-03-01', '2025-03-31', 13) }] },
    expect: {
      status: 'settled',
      valueHas: { total: '78' },
      citations: inClass,
      readings: usual,
      findings: [],
    },
    article: '30.1',
    why: 'thirteen days are 78 hours, not 80',
  },
  {
    name: 'a total above what its days hold',
    facts: { records: [{ study: totalHours('2025-03-03', '2025-03-05', 20) }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '20', '18']), byDate: [], total: '18' },
      citations: inClass,
      readings: usual,
      findings: [cut('r1', '2')],
    },
    article: '30.1',
    why: 'three days hold eighteen hours',
  },
  {
    name: 'a study tour with travel and rest days',
    facts: {
      records: [{ study: totalHours('2025-03-03', '2025-03-07', 30, { travelDays: '1.5', restDays: 1 }) }],
    },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '30', '15']), total: '15' },
      citations: [...inClass, '30.1:excludes'],
      readings: usual,
      findings: [travelled('r1', '9'), cut('r1', '6')],
    },
    article: '30.1',
    why: 'the journey is not study time, nor is a day of rest',
  },
  {
    name: 'a study tour certified with its journey',
    facts: { records: [{ study: totalHours('2025-03-03', '2025-03-07', 30, { travelDays: 2 }) }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '30', '18']), total: '18' },
      citations: [...inClass, '30.1:excludes'],
      findings: [travelled('r1', '12')],
    },
    article: '30.1',
    why: 'the hours left out are those of the journey and are told as such, not as hours beyond those of a day',
  },
  {
    name: 'a study tour certified with its journey and with more than its days hold',
    facts: { records: [{ study: totalHours('2025-03-03', '2025-03-07', 36, { travelDays: 1 }) }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '36', '24']), total: '24' },
      findings: [travelled('r1', '6'), cut('r1', '6')],
    },
    article: '30.1',
    why: 'one day of travel explains six hours; the other six are beyond what five days hold',
  },
  {
    name: 'a study tour whose hours are those of the days studied',
    facts: { records: [{ study: totalHours('2025-03-03', '2025-03-07', 18, { travelDays: 2 }) }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '18', '18']), total: '18' },
      findings: [],
    },
    article: '30.1',
    why: 'the journey was left out already',
  },
  {
    name: 'an edition with other hours a day from a date on',
    facts: { records: [{ study: sessions('2025-03-03', '2025-03-04') }] },
    law: { parameters: { 'hours-per-day': values({ '2006-02-27': '6', '2025-03-04': '8' }) } },
    expect: {
      status: 'settled',
      valueHas: {
        byDate: [
          { date: '2025-03-03', hours: '6' },
          { date: '2025-03-04', hours: '8' },
        ],
        total: '14',
      },
      citations: inClass,
      parameters: [
        'hours-per-day=6',
        'hours-per-day=8',
        'statistical-period=11-01..10-31',
        'effective-date=2006-02-27',
      ],
    },
    article: '30.1',
    why: 'each day is measured by the figure that holds on it',
  },
  {
    name: 'a total of days over a change of the hours a day',
    facts: { records: [{ study: totalHours('2025-03-02', '2025-03-05', 99) }] },
    law: {
      parameters: { 'hours-per-day': values({ '2006-02-27': '6', '2025-03-03': '8', '2025-03-05': '4' }) },
    },
    expect: {
      status: 'settled',
      valueHas: { total: '26' },
      parameters: [
        'hours-per-day=6',
        'hours-per-day=8',
        'hours-per-day=4',
        'statistical-period=11-01..10-31',
        'effective-date=2006-02-27',
      ],
      findings: [cut('r1', '73')],
    },
    article: '30.1',
    why: 'the days of the range hold 6, 8, 8 and 4 hours',
  },
  {
    name: 'an edition without hours a day',
    facts: { records: [{}] },
    law: { parameters: { 'hours-per-day': struck } },
    expect: {
      status: 'unregulated',
      because: '30.1:defines',
      citations: noHours,
      readings: [],
      findings: [],
    },
    article: '30.1',
    why: 'no figure is invented where the edition sets none',
  },
  {
    name: 'an edition without a statistical year',
    facts: { records: [{}] },
    law: { parameters: { 'statistical-period': struck } },
    expect: {
      status: 'settled',
      valueHas: { byStatisticalYear: [], total: '6' },
      citations: inClass.filter((one) => one !== '34:sets-value'),
      parameters: ['hours-per-day=6', 'effective-date=2006-02-27'],
    },
    article: '34',
    why: 'hours are counted all the same, only not by statistical years',
  },
]

const years: readonly Case<HoursFacts>[] = [
  {
    name: 'the last day of October and the first of November',
    facts: { records: [{ study: sessions('2025-10-31', '2025-11-01') }] },
    expect: {
      status: 'settled',
      valueHas: {
        byCalendarYear: [calendar(2025, '12')],
        byStatisticalYear: [statistical(2025, '6'), statistical(2026, '6')],
      },
      citations: inClass,
      readings: usual,
      findings: [],
    },
    article: '34',
    why: 'a statistical year ends on 31 October',
  },
  {
    name: 'the last day of December and the first of January',
    facts: { records: [{ study: sessions('2025-12-31', '2026-01-01') }] },
    expect: {
      status: 'settled',
      valueHas: {
        byCalendarYear: [calendar(2025, '6'), calendar(2026, '6')],
        byStatisticalYear: [statistical(2026, '12')],
      },
      citations: inClass,
      readings: usual,
      findings: [],
    },
    article: '9(2)',
    why: 'a calendar year ends on 31 December',
  },
  {
    name: 'a total over New Year',
    facts: { records: [{ study: totalHours('2025-12-30', '2026-01-03', 18) }] },
    expect: {
      status: 'bounded',
      value: {
        records: records(['r1', '18', range('18', '18')]),
        byDate: [],
        byCalendarYear: [
          calendar(2025, range('0', '12'), { missing: datesOf('r1', '12') }),
          calendar(2026, range('6', '18'), { missing: datesOf('r1', '12') }),
        ],
        byStatisticalYear: [statistical(2026, range('18', '18'))],
        total: range('18', '18'),
      },
      citations: inClass,
      readings: [...usual, 'straddling-totals=bounded'],
      findings: [across('r1', 'calendar', 2025), across('r1', 'calendar', 2026)],
      missing: ['record.study-dates@r1'],
    },
    article: '30.1',
    why: 'the certificate does not say on which of its days the hours lay; two days hold twelve, three eighteen',
  },
  {
    name: 'a total over the end of October',
    facts: { records: [{ study: totalHours('2025-10-31', '2025-11-01', 6) }] },
    expect: {
      status: 'bounded',
      valueHas: {
        byCalendarYear: [calendar(2025, range('6', '6'))],
        byStatisticalYear: [
          statistical(2025, range('0', '6'), { missing: datesOf('r1', '6') }),
          statistical(2026, range('0', '6'), { missing: datesOf('r1', '6') }),
        ],
      },
      citations: inClass,
      readings: [...usual, 'straddling-totals=bounded'],
      findings: [across('r1', 'statistical', 2025), across('r1', 'statistical', 2026)],
      missing: ['record.study-dates@r1'],
    },
    article: '34',
    why: 'the calendar year is settled, the statistical years are not',
  },
  {
    name: 'a total over New Year that fills its days',
    facts: { records: [{ study: totalHours('2025-12-30', '2026-01-03', 30) }] },
    expect: {
      status: 'settled',
      valueHas: { byCalendarYear: [calendar(2025, '12'), calendar(2026, '18')] },
      citations: inClass,
      readings: [...usual, 'straddling-totals=bounded'],
      findings: [],
    },
    article: '30.1',
    why: 'five full days are known to be two in one year and three in the other',
  },
  {
    name: 'two totals over New Year that fill their days together',
    facts: {
      records: [
        { id: 'r1', study: totalHours('2025-12-31', '2026-01-01', 6), subject: 'elective' },
        { id: 'r2', study: totalHours('2025-12-31', '2026-01-01', 6) },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        byCalendarYear: [2025, 2026].map((year) =>
          calendar(year, range('6', '6'), {
            bySubject: { elective: range('0', '6'), professional: range('0', '6') },
            byForm: { 'collective-training': range('6', '6') },
            missing: [...datesOf('r1', '6'), ...datesOf('r2', '6')],
          }),
        ),
      },
      citations: [...inClass, '12.5:defines'],
      readings: [...usual, 'straddling-totals=bounded'],
      findings: [
        across('r1', 'calendar', 2025),
        across('r2', 'calendar', 2025),
        across('r1', 'calendar', 2026),
        across('r2', 'calendar', 2026),
      ],
      missing: ['record.study-dates@r1', 'record.study-dates@r2'],
    },
    article: '30.1',
    why: 'the hours of both years are known, only not whose they are',
  },
  {
    name: 'a total over New Year by the date of completion',
    facts: { records: [{ study: totalHours('2025-12-30', '2026-01-03', 18) }] },
    law: { readings: { 'straddling-totals': 'completion-date' } },
    expect: {
      status: 'settled',
      valueHas: {
        byCalendarYear: [calendar(2025, '0', { bySubject: {}, byForm: {} }), calendar(2026, '18')],
        total: '18',
      },
      citations: inClass,
      readings: [...usual, 'straddling-totals=completion-date'],
      findings: [],
    },
    article: '30.1',
    why: 'the study is complete in January, where the caller reads it so',
  },
  {
    name: 'a total over New Year by days',
    facts: { records: [{ study: totalHours('2025-12-30', '2026-01-01', 1) }] },
    law: { readings: { 'straddling-totals': 'pro-rata-days' } },
    expect: {
      status: 'settled',
      valueHas: { byCalendarYear: [calendar(2025, '0.67'), calendar(2026, '0.33')], total: '1' },
      citations: inClass,
      readings: [...usual, 'straddling-totals=pro-rata-days'],
      findings: [],
    },
    article: '30.1',
    why: 'two of three days lie in the old year; the parts add up to the hour',
  },
  {
    name: 'study before the Measures',
    facts: { records: [{ study: sessions('2006-02-26') }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: inClass,
      readings: usual,
      findings: [
        finding('study-before-force', 'advisory', '49', { recordId: 'r1', effectiveFrom: '2006-02-27' }),
      ],
    },
    article: '49',
    why: 'the Measures were in force from 27 February 2006 and not the day before',
  },
  {
    name: 'study on the first day of the Measures',
    facts: { records: [{ study: sessions('2006-02-27') }] },
    expect: { status: 'settled', valueHas: { total: '6' }, readings: usual, findings: [] },
    article: '49',
    why: 'the first day is in force',
  },
  {
    name: 'study on that day where the Measures begin later',
    facts: { records: [{ study: sessions('2006-02-27') }] },
    law: { readings: { 'effective-from': '2006-03-01' } },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      findings: [
        finding('study-before-force', 'advisory', '49', { recordId: 'r1', effectiveFrom: '2006-03-01' }),
      ],
    },
    article: '49',
    why: 'the gazette date may be another one',
  },
  {
    name: 'study under an edition without a first day',
    facts: { records: [{ study: sessions('1999-03-03') }] },
    law: { parameters: { 'effective-date': struck } },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: inClass.filter((one) => one !== '49:sets-value'),
      findings: [],
    },
    article: '49',
    why: 'nothing says that it was not in force',
  },
]

const records30: readonly Case<HoursFacts>[] = [
  {
    name: 'credits of an industry',
    facts: { records: [{ study: credits(30) }] },
    expect: {
      status: 'settled',
      value: {
        records: records(['r1', null, '0']),
        byDate: [],
        byCalendarYear: [],
        byStatisticalYear: [],
        total: '0',
      },
      citations: [...noHours, '30.2:excludes'],
      parameters: [],
      readings: uncounted,
      findings: [finding('credits-without-hours', 'advisory', '30.2', { recordId: 'r1' })],
    },
    article: '30.2',
    why: 'credits are managed apart, and no rule turns them into hours',
  },
  {
    name: 'a record of another person',
    facts: { records: [{ id: 'r1', personId: 'p2' }, { id: 'r2' }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', null, '0'], ['r2', '6', '6']), total: '6' },
      citations: inClass,
      readings: usual,
      findings: [finding('record-of-another-person', 'data-defect', '30.1', { recordId: 'r1' })],
    },
    article: '30.1',
    why: 'a certificate records the study of its holder',
  },
  {
    name: 'a record without a subject',
    facts: { records: [{ subject: undefined }] },
    expect: {
      status: 'settled',
      valueHas: { byCalendarYear: [calendar(2025, '6', { bySubject: { unclassified: '6' } })] },
      citations: [...inClass.filter((one) => one !== '12.4:defines'), '12.1:defines'],
      readings: usual,
      findings: [finding('subject-unclassified', 'data-defect', '12.1', { recordId: 'r1' })],
    },
    article: '12.1',
    why: 'it counts, and which subject it belongs to is never guessed',
  },
  {
    name: 'a form that the text does not name',
    facts: { records: [{ form: 'other' }] },
    expect: {
      status: 'settled',
      valueHas: { byCalendarYear: [calendar(2025, '6', { byForm: { other: '6' } })] },
      citations: [...inClass.filter((one) => one !== '13(1):defines'), '13:defines'],
      readings: usual,
      findings: [finding('unknown-form', 'data-defect', '13', { recordId: 'r1' })],
    },
    article: '13',
    why: 'the list of forms is open',
  },
  {
    name: 'an examination that has nothing to do with the profession',
    facts: { records: [{ form: 'qualification-exam', relatedToProfession: false }] },
    expect: {
      status: 'settled',
      valueHas: { total: '0' },
      citations: [...noHours, '13(7):excludes'],
      findings: [finding('qualification-not-of-profession', 'advisory', '13(7)', { recordId: 'r1' })],
    },
    article: '13(7)',
    why: 'the item names examinations and training related to what the person does',
  },
  {
    name: 'an examination of which it is not known whether it has to do with the profession',
    facts: { records: [{ form: 'qualification-exam' }] },
    expect: {
      status: 'bounded',
      valueHas: { total: { least: '0', most: '6' } },
      citations: [...inClass.filter((one) => one !== '13(1):defines'), '13(7):requires', '13(7):defines'],
      missing: ['record.related-to-profession@r1'],
      findings: [],
    },
    article: '13(7)',
    why: 'related it counts, unrelated it does not',
  },
  {
    name: 'every named form, and the subjects',
    facts: {
      records: [
        { id: 'r1', subject: 'public-required', form: 'advanced-seminar' },
        { id: 'r2', subject: 'elective', form: 'practice-based', study: sessions('2025-03-04') },
        { id: 'r3', form: 'distance', study: sessions('2025-03-05') },
        { id: 'r4', form: 'conference-or-abroad', study: sessions('2025-03-06') },
        { id: 'r5', form: 'qualification-exam', relatedToProfession: true, study: sessions('2025-03-07') },
        { id: 'r6', form: 'degree-education', study: sessions('2025-03-08') },
        { id: 'r7', study: sessions('2025-03-09') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '42' },
      citations: [
        ...inClass,
        '12.2:defines',
        '12.5:defines',
        '13(2):defines',
        '13(3):defines',
        '13(5):defines',
        '13(6):defines',
        '13(7):defines',
        '13(8):defines',
      ],
      findings: [],
    },
    article: '13',
    why: 'each form is cited by its own item, each subject by its own paragraph',
  },
  ...(['2025-03-03', '2025-03-04'] as const).flatMap((registeredOn) =>
    (['counted-with-finding', 'clipped'] as const).map((option): Case<HoursFacts> => {
      const isEarly = registeredOn === '2025-03-03'
      const counts = option === 'counted-with-finding'
      return {
        name: `two days registered on ${registeredOn}, early-registration: ${option}`,
        facts: {
          records: [{ study: sessions('2025-03-03', '2025-03-04'), registration: registered(registeredOn) }],
        },
        law: { readings: { 'early-registration': option } },
        expect: {
          status: 'settled',
          valueHas: { records: records(['r1', '12', isEarly && !counts ? '6' : '12']) },
          citations: isEarly ? [...inClass, counts ? '31:requires' : '31:sets-window'] : inClass,
          readings: [
            'daily-maximum=ceiling',
            ...(isEarly ? [`early-registration=${option}` as const] : []),
            'effective-from=2006-02-27',
          ],
          findings: isEarly
            ? [
                finding('studied-after-registration', 'data-defect', '31', {
                  recordId: 'r1',
                  registeredOn,
                  credited: counts,
                  lost: counts ? '0' : '6',
                }),
              ]
            : [],
        },
        article: '31',
        why: 'the second day was studied all the same; under the other reading an entry attests study up to its own date',
      }
    }),
  ),
  {
    name: '84 hours over two weeks, entered in the certificate two days early',
    facts: {
      records: [
        { study: totalHours('2025-03-03', '2025-03-16', 84), registration: registered('2025-03-14') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '84' },
      citations: [...inClass, '31:requires'],
      findings: [
        finding('studied-after-registration', 'data-defect', '31', {
          recordId: 'r1',
          registeredOn: '2025-03-14',
          credited: true,
          lost: '0',
        }),
      ],
    },
    article: '31',
    why: 'to register early breaks the article on registration, and not the study',
  },
  {
    name: 'a total registered before it ends, where it clips',
    facts: {
      records: [
        { study: totalHours('2025-03-03', '2025-03-07', 20), registration: registered('2025-03-04') },
      ],
    },
    law: { readings: { 'early-registration': 'clipped' } },
    expect: {
      status: 'bounded',
      valueHas: { records: records(['r1', '20', range('2', '12')]), total: range('2', '12') },
      citations: [...inClass, '31:sets-window'],
      findings: [
        finding('studied-after-registration', 'data-defect', '31', {
          recordId: 'r1',
          registeredOn: '2025-03-04',
          credited: false,
          lost: range('8', '18'),
        }),
      ],
      missing: ['record.study-dates@r1'],
    },
    article: '31',
    why: 'two of its days can have been attested: they hold twelve hours, and at least the two that the others cannot',
  },
  {
    name: 'a record that is not in the certificate, where only entries count',
    facts: {
      records: [
        { id: 'r1' },
        { id: 'r2', study: sessions('2025-03-04'), registration: registered('2025-04-01') },
      ],
    },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', null, '0'], ['r2', '6', '6']), total: '6' },
      citations: [...inClass, '31:requires'],
      readings: [
        'quota-evidence=certificate-entries-only',
        'daily-maximum=ceiling',
        'effective-from=2006-02-27',
      ],
      findings: [finding('not-in-certificate', 'advisory', '31', { recordId: 'r1' })],
    },
    article: '31',
    why: 'registration is the evidence, where the caller reads it so',
  },
  ...([undefined, null] as const).map(
    (entryStands): Case<HoursFacts> => ({
      name: `an entry by an office that registers nothing, where only entries count, standing: ${entryStands}`,
      facts: {
        records: [
          {
            registration: {
              ...registered('2025-04-01'),
              registrar: 'other',
              ...(entryStands === null && { entryStands }),
            },
          },
        ],
      },
      law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
      expect: {
        status: entryStands === null ? 'bounded' : 'settled',
        valueHas: { total: entryStands === null ? range('0', '6') : '6' },
        citations: [...inClass, '31:requires', ...(entryStands === null ? (['33:requires'] as const) : [])],
        findings: [
          finding('registrar-not-competent', 'data-defect', '31', { recordId: 'r1' }),
          ...(entryStands === null ? (['entry-in-question'] as const) : []),
        ],
      },
      article: '31',
      why: 'the unit or the agency registers: the study is what it was, and the entry is to be looked at',
    }),
  ),
  {
    name: 'an entry by an office that registers nothing, where all study counts',
    facts: { records: [{ registration: { ...registered('2025-04-01'), registrar: 'other' } }] },
    expect: { status: 'settled', valueHas: { total: '6' }, findings: [] },
    article: '31',
    why: 'the hours do not rest on the entry',
  },
  {
    name: 'a failed assessment',
    facts: { records: [{ result: fail }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '41:requires'],
      readings: [...usual, 'failed-assessment=hours-count'],
      findings: [finding('assessment-failed', 'advisory', '41', { recordId: 'r1', toBeMadeUp: true })],
    },
    article: '41',
    why: 'the time was spent; what was failed is to be made up',
  },
  {
    name: 'a failed assessment of an advanced seminar',
    facts: { records: [{ form: 'advanced-seminar', result: fail }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass.filter((one) => one !== '13(1):defines'), '13(2):defines'],
      readings: [...usual, 'failed-assessment=hours-count', 'collective-scope=form-1'],
      findings: [finding('assessment-failed', 'advisory', '30.1', { recordId: 'r1', toBeMadeUp: false })],
    },
    article: '41',
    why: 'what is to be made up is collective training, and a seminar is an item of its own',
  },
  {
    name: 'a failed assessment of an advanced seminar, where seminars are collective training',
    facts: { records: [{ form: 'advanced-seminar', result: fail }] },
    law: { readings: { 'collective-scope': 'forms-1-and-2' } },
    expect: {
      status: 'settled',
      readings: [...usual, 'failed-assessment=hours-count', 'collective-scope=forms-1-and-2'],
      findings: [finding('assessment-failed', 'advisory', '41', { recordId: 'r1', toBeMadeUp: true })],
    },
    article: '41',
    why: 'the other reading',
  },
  {
    name: 'a failed assessment of distance study',
    facts: { records: [{ form: 'distance', result: fail }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      findings: [finding('assessment-failed', 'advisory', '30.1', { recordId: 'r1', toBeMadeUp: false })],
    },
    article: '41',
    why: 'the article asks nothing of it',
  },
  {
    name: 'a failed assessment, where hours count only on a pass',
    facts: { records: [{ result: { kind: 'completion', value: 'not-completed' } }] },
    law: { readings: { 'failed-assessment': 'hours-only-on-pass' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '6', '0']), byCalendarYear: [], total: '0' },
      citations: [...noHours, '41:requires'],
      readings: [...uncounted, 'failed-assessment=hours-only-on-pass'],
      findings: [finding('assessment-failed', 'advisory', '41', { recordId: 'r1', toBeMadeUp: true })],
    },
    article: '41',
    why: 'without the pass there are no hours, where the caller reads it so',
  },
  {
    name: 'a result that is not known',
    facts: { records: [{ result: { kind: 'score', value: 58 } }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: inClass,
      readings: [...usual, 'failed-assessment=hours-count'],
      findings: [],
    },
    article: '30.1',
    why: 'a score alone does not say whether it passed, and for the hours it need not',
  },
  {
    name: 'a result that is not known, where hours count only on a pass',
    facts: { records: [{ result: undefined }] },
    law: { readings: { 'failed-assessment': 'hours-only-on-pass' } },
    expect: {
      status: 'bounded',
      value: {
        records: records(['r1', '6', range('0', '6')]),
        byDate: [{ date: '2025-03-03', hours: range('0', '6') }],
        byCalendarYear: [calendar(2025, range('0', '6'), { missing: resultOf('r1', '6') })],
        byStatisticalYear: [statistical(2025, range('0', '6'), { missing: resultOf('r1', '6') })],
        total: range('0', '6'),
      },
      citations: inClass,
      readings: [...usual, 'failed-assessment=hours-only-on-pass'],
      findings: [],
      missing: ['record.result@r1'],
    },
    article: '30.1',
    why: 'a result that is absent is neither a pass nor a failure',
  },
  {
    name: 'a record whose hours depend on the unknown result of another',
    facts: {
      records: [
        { id: 'r1', study: sessions('2025-12-31'), result: undefined },
        { id: 'r2', study: totalHours('2025-12-31', '2026-01-01', 12) },
      ],
    },
    law: { readings: { 'failed-assessment': 'hours-only-on-pass', 'straddling-totals': 'completion-date' } },
    expect: {
      status: 'bounded',
      valueHas: {
        records: records(['r1', '6', range('0', '6')], ['r2', '12', range('6', '12')]),
        byCalendarYear: [
          calendar(2025, range('0', '6'), { missing: resultOf('r1', '6') }),
          calendar(2026, range('6', '12'), { missing: resultOf('r1', '6') }),
        ],
        total: range('12', '12'),
      },
      findings: [cut('r2', range('0', '6')), gaveWay('r2')],
      missing: ['record.result@r1'],
    },
    article: '30.1',
    why: 'the fact that would settle the second year belongs to a record of the first',
  },
  {
    name: 'an entry that does not stand, with no proof beside it',
    facts: { records: [{ registration: { ...registered('2025-04-01'), entryStands: false } }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '6', '0']), total: '0' },
      citations: ['30.1:defines', '33:excludes'],
      readings: ['fallen-entry=not-counted', 'quota-evidence=evidenced-attendance'],
      findings: [finding('entry-not-standing', 'data-defect', '33', { recordId: 'r1', credited: false })],
    },
    article: '33',
    why: 'with the entry gone, nothing shows that there was study',
  },
  {
    name: 'an entry that does not stand, of a row that could not be read',
    facts: {
      records: [
        {
          study: { kind: 'unstated', from: '2025-04-07', to: '2025-04-08', unread: true },
          registration: { ...registered('2025-05-01'), entryStands: false },
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '12') },
      missing: ['record.study-amount@r1'],
    },
    article: '33',
    why: 'whether the row shows another proof is not known either',
  },
  {
    name: 'an entry that does not stand, with no proof beside it, where it is counted',
    facts: { records: [{ registration: { ...registered('2025-04-01'), entryStands: false } }] },
    law: { readings: { 'fallen-entry': 'counted' } },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '33:requires'],
      readings: [...usual, 'fallen-entry=counted'],
      findings: [finding('entry-not-standing', 'data-defect', '33', { recordId: 'r1', credited: true })],
    },
    article: '33',
    why: 'what falls is the entry; that the person attended is as it was',
  },
  {
    name: 'an entry that does not stand, with a completion certificate',
    facts: {
      records: [
        { completionNumber: '结字1号', registration: { ...registered('2025-04-01'), entryStands: false } },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '33:requires'],
      readings: usual,
      findings: [finding('entry-not-standing', 'data-defect', '33', { recordId: 'r1', credited: true })],
    },
    article: '33',
    why: 'what falls is the entry; the study is proved by what stands beside it',
  },
  {
    name: 'an entry that does not stand, where only entries count',
    facts: { records: [{ registration: { ...registered('2025-04-01'), entryStands: false } }] },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', null, '0']), total: '0' },
      citations: ['30.1:defines', '33:excludes'],
      readings: ['quota-evidence=certificate-entries-only'],
      findings: [finding('entry-not-standing', 'data-defect', '33', { recordId: 'r1', credited: false })],
    },
    article: '33',
    why: 'entries altered without authority do not count, and nothing else is evidence under this reading',
  },
  {
    name: 'an entry in question, with no proof beside it',
    facts: { records: [{ registration: { ...registered('2025-04-01'), entryStands: null } }] },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '6') },
      citations: [...inClass, '33:requires'],
      findings: ['entry-in-question'],
      missing: ['registration.entry-stands@r1'],
    },
    article: '33',
    why: 'the study is shown by the entry alone, and whether that stands is not known',
  },
  {
    name: 'an entry in question, with a proof beside it',
    facts: { records: [{ proofs: ['x'], registration: { ...registered('2025-04-01'), entryStands: null } }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '33:requires'],
      readings: usual,
      findings: [finding('entry-in-question', 'data-defect', '33', { recordId: 'r1' })],
    },
    article: '33',
    why: 'the study counts whether the entry stands or not',
  },
  {
    name: 'an entry in question, where only entries count',
    facts: { records: [{ registration: { ...registered('2025-04-01'), entryStands: null } }] },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '6') },
      findings: ['entry-in-question'],
      missing: ['registration.entry-stands@r1'],
    },
    article: '33',
    why: 'in question is neither standing nor fallen',
  },
  {
    name: 'an entry of which it is said that it stands',
    facts: { records: [{ registration: { ...registered('2025-04-01'), entryStands: true } }] },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: { status: 'settled', valueHas: { total: '6' }, findings: [] },
    article: '31',
    why: 'nothing is said against it',
  },
  {
    name: 'credits of a scheme whose entry does not stand',
    facts: {
      records: [{ study: credits(5), registration: { ...registered('2025-04-01'), entryStands: false } }],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '0' },
      findings: ['entry-not-standing', 'credits-without-hours'],
    },
    article: '33',
    why: 'a defect is not lost because there are no hours',
  },
  ...(['15.2', '15.3'] as const).map(
    (route): Case<HoursFacts> => ({
      name: `a provider that may not teach by the way of ${route}`,
      facts: { records: [{ providerEligible: false, providerRoute: route }] },
      expect: {
        status: 'settled',
        valueHas: { total: '6' },
        citations: [...inClass, `${route}:requires`],
        findings: [
          finding('provider-not-eligible', 'advisory', route, { recordId: 'r1', credited: true, route }),
        ],
      },
      article: route,
      why: 'the paragraph that opens the way is the one that is not met',
    }),
  ),
  {
    name: 'a school that may not teach this',
    facts: { records: [{ providerEligible: false, providerRoute: '15.1' }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '15.1:empowers'],
      findings: [
        finding('provider-not-eligible', 'advisory', '15.1', {
          recordId: 'r1',
          credited: true,
          route: '15.1',
        }),
      ],
    },
    article: '15.1',
    why: 'what the first paragraph permits (可以) is no duty',
  },
  {
    name: 'a body to which no way is open',
    facts: { records: [{ providerEligible: false, providerRoute: null }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '15.3:requires'],
      findings: [
        finding('provider-not-eligible', 'advisory', '15.3', { recordId: 'r1', credited: true, route: null }),
      ],
    },
    article: '15.3',
    why: 'the last paragraph takes in whoever trains without being a provider',
  },
  {
    name: 'a provider that may teach, by whatever way',
    facts: { records: [{ providerEligible: true, providerRoute: '15.2' }] },
    expect: { status: 'settled', valueHas: { total: '6' }, citations: inClass, findings: [] },
    article: '15.2',
    why: 'nothing was found against it',
  },
  {
    name: 'a provider that may not teach, by a way that is not stated',
    facts: { records: [{ providerEligible: false }] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '15.1:empowers', '15.2:requires', '15.3:requires'],
      readings: [...usual, 'ineligible-provider-hours=credited-with-finding'],
      findings: [finding('provider-not-eligible', 'advisory', '15.1', { recordId: 'r1', credited: true })],
    },
    article: '15.1',
    why: 'Article 30 counts attendance; the qualification of providers is a matter of inspection',
  },
  {
    name: 'a provider that may not teach, where its hours do not count',
    facts: { records: [{ providerEligible: false }] },
    law: { readings: { 'ineligible-provider-hours': 'not-credited' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '6', '0']), total: '0' },
      citations: [...noHours, '15.1:empowers', '15.2:requires', '15.3:requires'],
      readings: [...uncounted, 'ineligible-provider-hours=not-credited'],
      findings: [finding('provider-not-eligible', 'advisory', '15.1', { recordId: 'r1', credited: false })],
    },
    article: '15.1',
    why: 'only those who may teach give hours, where the caller reads it so',
  },
]

const service: readonly Case<HoursFacts>[] = [
  ...(['credited-with-finding', 'not-credited'] as const).map(
    (option): Case<HoursFacts> => ({
      name: `a class of 3 March of somebody who joined in March, no more is known, study-out-of-service: ${option}`,
      facts: { person: { employments: [{ unitId: 'u1', from: '2025-03' }] }, records: [{}] },
      law: { readings: { 'study-out-of-service': option } },
      expect:
        option === 'not-credited'
          ? {
              status: 'bounded',
              valueHas: { total: range('0', '6') },
              findings: [],
              missing: ['person.employments'],
            }
          : { status: 'settled', valueHas: { total: '6' }, findings: [] },
      article: '2.2',
      why: 'they may have joined before the class or after it',
    }),
  ),
  {
    name: 'study before the present employment',
    facts: { person: job('2025-03-04'), records: [{}] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '2.2:defines'],
      readings: [...usual, 'study-out-of-service=credited-with-finding'],
      findings: [finding('study-out-of-service', 'advisory', '2.2', { recordId: 'r1', credited: true })],
    },
    article: '2.2',
    why: 'files often hold the present employment only',
  },
  {
    name: 'study before the present employment, where it does not count',
    facts: { person: job('2025-03-04'), records: [{ study: sessions('2025-03-03', '2025-03-04') }] },
    law: { readings: { 'study-out-of-service': 'not-credited' } },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '12', '6']), total: '6' },
      citations: [...inClass, '2.2:defines'],
      readings: [...usual, 'study-out-of-service=not-credited'],
      findings: [finding('study-out-of-service', 'advisory', '2.2', { recordId: 'r1', credited: false })],
    },
    article: '2.2',
    why: 'continuing education is that of people in service; the first day of service counts',
  },
  {
    name: 'a total partly before the employment, where that does not count',
    facts: { person: job('2025-03-05'), records: [{ study: totalHours('2025-03-03', '2025-03-06', 15) }] },
    law: { readings: { 'study-out-of-service': 'not-credited' } },
    expect: {
      status: 'bounded',
      valueHas: { records: records(['r1', '15', range('3', '12')]), total: range('3', '12') },
      citations: [...inClass, '2.2:defines'],
      readings: [...usual, 'study-out-of-service=not-credited'],
      findings: [finding('study-out-of-service', 'advisory', '2.2', { recordId: 'r1', credited: false })],
      missing: ['record.study-dates@r1'],
    },
    article: '2.2',
    why: 'at most twelve hours lay on each half of its days',
  },
  {
    name: 'two totals around a gap between employments, where study in the gap does not count',
    facts: {
      person: {
        employments: [
          { unitId: 'u1', from: '2020-01-01', to: '2025-03-04' },
          { unitId: 'u2', from: '2025-03-11' },
        ],
      },
      records: [
        { id: 'a', study: totalHours('2025-03-03', '2025-03-12', 60) },
        { id: 'b', study: totalHours('2025-03-03', '2025-03-12', 40) },
      ],
    },
    law: { readings: { 'study-out-of-service': 'not-credited' } },
    expect: {
      status: 'settled',
      valueHas: {
        records: records(['a', '60', '24'], ['b', '40', '0']),
        total: '24',
      },
    },
    article: '2.2',
    why: 'four days in service hold 24 hours of both together: the six days of the gap hold nothing',
  },
  {
    name: 'a total across New Year around a gap between employments, where study in the gap does not count',
    facts: {
      person: {
        employments: [
          { unitId: 'u1', from: '2020-01-01', to: '2025-12-30' },
          { unitId: 'u2', from: '2026-01-04' },
        ],
      },
      records: [{ study: totalHours('2025-12-29', '2026-01-05', 48) }],
    },
    law: { readings: { 'study-out-of-service': 'not-credited' } },
    expect: {
      status: 'settled',
      valueHas: { total: '24', byCalendarYear: [calendar(2025, '12'), calendar(2026, '12')] },
    },
    article: '2.2',
    why: 'two days in service on either side of the year are full, and the days between hold nothing',
  },
  {
    name: 'a total over New Year by its days in service',
    facts: {
      person: job('2025-12-31'),
      records: [{ study: totalHours('2025-12-30', '2026-01-02', 9) }],
    },
    law: {
      readings: { 'straddling-totals': 'pro-rata-days', 'study-out-of-service': 'not-credited' },
    },
    expect: {
      status: 'bounded',
      valueHas: {
        byCalendarYear: [
          calendar(2025, range('1', '3'), {
            missing: [{ fact: 'record.study-dates', of: 'r1', width: '2' }],
          }),
          calendar(2026, range('2', '6'), {
            missing: [{ fact: 'record.study-dates', of: 'r1', width: '4' }],
          }),
        ],
        total: range('3', '9'),
      },
    },
    article: '2.2',
    why: 'one of three days in service lies in the old year; the day before it may hold six of the nine hours',
  },
  {
    name: 'a total wholly out of service, where that does not count',
    facts: { person: job('2025-03-05'), records: [{ study: totalHours('2025-03-03', '2025-03-04', 8) }] },
    law: { readings: { 'study-out-of-service': 'not-credited' } },
    expect: { status: 'settled', valueHas: { total: '0' } },
    article: '2.2',
    why: 'none of its days is a day in service',
  },
  {
    name: 'sessions and a total until a day',
    facts: {
      until: '2025-03-05',
      records: [
        { id: 'a', study: sessions('2025-03-03', '2025-03-10') },
        { id: 'b', study: totalHours('2025-03-04', '2025-03-07', 16) },
        { id: 'c', study: totalHours('2025-03-06', '2025-03-07', 2) },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        records: records(
          ['a', '12', range('6', '6')],
          ['b', '16', range('4', '12')],
          ['c', '2', range('0', '0')],
        ),
        total: range('10', '18'),
      },
      missing: ['record.study-dates@b'],
    },
    article: '30.1',
    why: 'of a total under way the two later days hold twelve hours at most, and so do the two before',
  },
  {
    name: 'until a day that does not exist',
    facts: { until: '2025-02-29', records: [] },
    expect: { throws: 'invalid-date', argument: 'until' },
    article: '30.1',
    why: '2025 has no 29 February',
  },
  {
    name: 'service not known, where study outside it does not count',
    facts: { person: { inService: undefined }, records: [{}] },
    law: { readings: { 'study-out-of-service': 'not-credited' } },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '6') },
      citations: inClass,
      readings: [...usual, 'study-out-of-service=not-credited'],
      findings: [],
      missing: ['person.employments'],
    },
    article: '2.2',
    why: 'employments that are absent are not known, and not none',
  },
  {
    name: 'service not known',
    facts: { person: { inService: undefined }, records: [{}] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: inClass,
      readings: [...usual, 'study-out-of-service=credited-with-finding'],
      findings: [],
    },
    article: '2.2',
    why: 'in service or not, the hours count',
  },
  ...(['2025-03-02', '2025-03-03'] as const).map(
    (retiredOn): Case<HoursFacts> => ({
      name: `study on 3 March by one who retired on ${retiredOn}`,
      facts: { person: { ...job('2000-01-01'), retiredOn }, records: [{}] },
      law: { readings: { 'study-out-of-service': 'not-credited' } },
      expect: {
        status: 'settled',
        valueHas: { total: retiredOn === '2025-03-02' ? '0' : '6' },
        citations: retiredOn === '2025-03-02' ? [...noHours, '2.2:defines'] : inClass,
        findings:
          retiredOn === '2025-03-02'
            ? [finding('study-out-of-service', 'advisory', '2.2', { recordId: 'r1', credited: false })]
            : [],
      },
      article: '2.2',
      why: 'the last day before retirement is a day in service, the next is not',
    }),
  ),
  {
    name: 'a re-hired retiree, where such are in service',
    facts: { person: { ...job('2025-03-03'), retiredOn: '2025-03-02' }, records: [{}] },
    law: { readings: { 'study-out-of-service': 'not-credited', 'rehired-retirees': 'in-service' } },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: inClass,
      readings: [...usual, 'rehired-retirees=in-service'],
      findings: [],
    },
    article: '2.2',
    why: 'an employment is an employment, where the caller reads it so',
  },
]

const selfStudy: readonly Case<HoursFacts>[] = [
  {
    name: 'self-study by a task book',
    facts: { records: [book()] },
    expect: {
      status: 'settled',
      valueHas: { byCalendarYear: [calendar(2025, '6', { byForm: { 'self-study': '6' } })], total: '6' },
      citations: inSelfStudy,
      readings: usual,
      findings: [],
    },
    article: '44',
    why: 'it was planned, approved and recognised',
  },
  {
    name: 'self-study without a task book',
    facts: { records: [{ form: 'self-study' }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '6', '0']), total: '0' },
      citations: [...noHours, '13(4):requires', '44:requires'],
      readings: uncounted,
      findings: [finding('self-study-without-task-book', 'advisory', '44', { recordId: 'r1' })],
    },
    article: '44',
    why: 'self-study is what the unit arranges, and it is done by the task book',
  },
  {
    name: 'a task book that was not approved',
    facts: { records: [book({ approval: null })] },
    expect: {
      status: 'settled',
      valueHas: { total: '0' },
      citations: [...noHours, '42:requires', '44:requires'],
      readings: uncounted,
      findings: [finding('task-book-not-approved', 'advisory', '44', { recordId: 'r1' })],
    },
    article: '42',
    why: 'the task is confirmed by the unit or it is none',
  },
  {
    name: 'a task book of which approval and assessment are not known',
    facts: { records: [book({ approval: undefined, unitAssessment: undefined })] },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '6') },
      citations: inSelfStudy,
      readings: [...usual, 'hours-before-approval=not-credited'],
      findings: [],
      missing: ['record.task-book-approval@r1', 'record.task-book-assessment@r1'],
    },
    article: '44',
    why: 'what is not known is neither approved nor refused',
  },
  ...taskBookItems.map(
    (item): Case<HoursFacts> => ({
      name: `a task book without ${item}, where any gap makes it worthless`,
      law: { readings: { 'task-book-gaps': 'invalid' } },
      facts: { records: [book({ items: taskBookItems.filter((one) => one !== item) })] },
      expect: {
        status: 'settled',
        valueHas: { total: '0' },
        citations: [...noHours, '44:requires'],
        readings: essential.includes(item) ? uncounted : [...uncounted, 'task-book-gaps=invalid'],
        findings: [finding('task-book-item-missing', 'advisory', '44', { recordId: 'r1', item })],
      },
      article: '44',
      why: 'a task book has all six items; without dates and hours nothing can be counted however that is read',
    }),
  ),
  {
    name: 'a task book with a gap',
    facts: { records: [book({ items: taskBookItems.slice(1) })] },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: inSelfStudy,
      readings: [...usual, 'task-book-gaps=advisory'],
      findings: [
        finding('task-book-item-missing', 'advisory', '44', { recordId: 'r1', item: 'study-content' }),
      ],
    },
    article: '44',
    why: 'the gap is noted and the study counts, where the caller reads it so',
  },
  {
    name: 'self-study that the unit did not pass',
    facts: { records: [book({ unitAssessment: 'fail' })] },
    expect: {
      status: 'settled',
      valueHas: { total: '0' },
      citations: [...noHours, '44:requires'],
      readings: uncounted,
      findings: [finding('self-study-failed', 'advisory', '44', { recordId: 'r1' })],
    },
    article: '44',
    why: 'the unit’s assessment is the recognition',
  },
  {
    name: 'self-study that the unit did not assess',
    facts: { records: [book({ unitAssessment: null })] },
    expect: {
      status: 'settled',
      valueHas: { total: '0' },
      citations: [...noHours, '44:requires'],
      findings: [finding('self-study-not-assessed', 'advisory', '44', { recordId: 'r1' })],
    },
    article: '44',
    why: 'without an assessment nothing is recognised',
  },
  ...(
    [
      ['2025-03-03', '2025-03-03', '6'],
      ['2025-03-04', '2025-12-31', '0'],
      ['2025-01-01', '2025-03-02', '0'],
    ] as const
  ).map(
    ([from, to, total]): Case<HoursFacts> => ({
      name: `self-study on 3 March by a task book from ${from} to ${to}`,
      facts: { records: [book({ from, to })] },
      expect: {
        status: 'settled',
        valueHas: { total },
        citations: total === '6' ? inSelfStudy : [...noHours, '44:sets-window'],
        findings:
          total === '6'
            ? []
            : [
                finding('self-study-outside-task-book', 'advisory', '44', {
                  recordId: 'r1',
                  from,
                  to,
                  lost: '6',
                }),
              ],
      },
      article: '44',
      why: 'the task book sets the first and the last day',
    }),
  ),
  {
    name: 'a total of self-study over five days by a task book of two',
    facts: {
      records: [book({ to: '2025-03-04' }, { study: totalHours('2025-03-03', '2025-03-07', '15') })],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '12' },
      findings: [
        finding('self-study-outside-task-book', 'advisory', '44', {
          recordId: 'r1',
          from: '2025-01-01',
          to: '2025-03-04',
          lost: '0',
        }),
        finding('above-daily-maximum', 'advisory', '30.1', { recordId: 'r1', cut: '3' }),
      ],
    },
    article: '44',
    why: 'self-study is study by its task book, so that a total lies within it, and two days hold twelve hours',
  },
  {
    name: 'self-study approved the day after',
    facts: {
      records: [book({ approval: { on: '2025-03-04' } }, { study: sessions('2025-03-03', '2025-03-04') })],
    },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '12', '6']) },
      citations: [...inSelfStudy, '44:sets-window'],
      readings: [...usual, 'hours-before-approval=not-credited'],
      findings: [
        finding('self-study-before-approval', 'advisory', '44', {
          recordId: 'r1',
          approvedOn: '2025-03-04',
          lost: '6',
        }),
      ],
    },
    article: '44',
    why: 'the study by the task book begins with its approval, that day included',
  },
  {
    name: 'a total of self-study approved within its days',
    facts: {
      records: [
        book({ approval: { on: '2025-03-05' } }, { study: totalHours('2025-03-03', '2025-03-07', '15') }),
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { total: range('3', '15') },
      readings: [...usual, 'hours-before-approval=not-credited'],
      findings: [
        finding('self-study-before-approval', 'advisory', '44', {
          recordId: 'r1',
          approvedOn: '2025-03-05',
          lost: range('0', '12'),
        }),
      ],
      missing: ['record.study-dates@r1'],
    },
    article: '44',
    why: 'a total does not say on which days it was studied: the two days before the approval may hold twelve of its hours',
  },
  {
    name: 'self-study approved the day after, where that counts',
    facts: { records: [book({ approval: { on: '2025-03-04' } })] },
    law: { readings: { 'hours-before-approval': 'credited' } },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inSelfStudy, '44:sets-window'],
      readings: [...usual, 'hours-before-approval=credited'],
      findings: [
        finding('self-study-before-approval', 'advisory', '44', {
          recordId: 'r1',
          approvedOn: '2025-03-04',
          lost: '0',
        }),
      ],
    },
    article: '44',
    why: 'the unit approved what had begun, where the caller reads it so',
  },
  {
    name: 'a log above what the task book plans, and above the day',
    facts: {
      records: [
        book(
          { hours: 7, log: [hoursOn('2025-03-03', '7.5')] },
          { study: totalHours('2025-03-01', '2025-03-31', 40) },
        ),
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '7.5', '6']), byDate: [{ date: '2025-03-03', hours: '6' }] },
      citations: inSelfStudy,
      findings: [
        finding('above-task-book-hours', 'advisory', '44', {
          recordId: 'r1',
          planned: '7',
          stated: '7.5',
          credited: true,
        }),
        cut('r1', '1.5'),
      ],
    },
    article: '44',
    why: 'the log is the study; the plan does not cap it, the day does',
  },
  {
    name: 'a total above what the task book plans',
    facts: { records: [book({ hours: 24 }, { study: totalHours('2025-03-03', '2025-03-07', 30) })] },
    expect: {
      status: 'settled',
      valueHas: { total: '30' },
      readings: [
        'quota-evidence=evidenced-attendance',
        'task-book-hours=counted-with-finding',
        'daily-maximum=ceiling',
        'effective-from=2006-02-27',
      ],
      findings: [
        finding('above-task-book-hours', 'advisory', '44', {
          recordId: 'r1',
          planned: '24',
          stated: '30',
          credited: true,
        }),
      ],
    },
    article: '44',
    why: 'what is added up is time studied and assessed by the unit; that it is more than planned is said',
  },
  {
    name: 'a total of exactly what the task book plans',
    facts: { records: [book({ hours: 30 }, { study: totalHours('2025-03-03', '2025-03-07', 30) })] },
    expect: { status: 'settled', valueHas: { total: '30' }, findings: [] },
    article: '44',
    why: 'nothing is beyond the book',
  },
  {
    name: 'a total above what the task book plans, where its hours are the most',
    facts: { records: [book({ hours: 24 }, { study: totalHours('2025-03-03', '2025-03-07', 30) })] },
    law: { readings: { 'task-book-hours': 'cap' } },
    expect: {
      status: 'settled',
      valueHas: { total: '24', records: records(['r1', '30', '24']) },
      findings: [
        finding('above-task-book-hours', 'advisory', '44', {
          recordId: 'r1',
          planned: '24',
          stated: '30',
          credited: false,
        }),
      ],
    },
    article: '44',
    why: 'the reading takes the hours of the book for the most that self-study by it gives',
  },
]

const repeats: readonly Case<HoursFacts>[] = [
  {
    name: 'one proof on two records that say the same',
    facts: {
      records: [
        { id: 'r1', proofs: ['x'] },
        { id: 'r2', proofs: ['x'] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '6', '6'], ['r2', '6', '0']), total: '6' },
      citations: [...inClass, '30.1:excludes'],
      readings: [...usual, 'queue-order=registration'],
      findings: [finding('duplicate-proof', 'data-defect', '30.1', { recordId: 'r2', keptRecordId: 'r1' })],
    },
    article: '30.1',
    why: 'it is one study, recorded twice; which of the two records stays is the order of the queue',
  },
  {
    name: 'a repetition of a record that makes up for it',
    facts: {
      records: [
        {
          id: 'r1',
          study: { kind: 'unstated', from: '2025-03-03', to: '2025-03-03' },
          repeats: { recordId: 'r2' },
        },
        {
          id: 'r2',
          study: sessions(hoursOn('2025-03-03', 1)),
          makesUp: { recordId: 'r1', missedOn: '2025-03-03' },
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '1' },
      readings: [
        ...usual,
        'queue-order=registration',
        'repeated-class=once',
        'make-up-year=year-of-attendance',
      ],
    },
    article: '30.1',
    why: 'two records name one another: which is the first time is the order of the queue',
  },
  {
    name: 'one proof on two records of different days',
    facts: {
      records: [
        { id: 'r1', title: '甲班', proofs: ['x'] },
        { id: 'r2', title: '甲班', proofs: ['x'], study: sessions('2025-03-04') },
      ],
    },
    expect: { status: 'settled', valueHas: { total: '12' }, citations: inClass, findings: [] },
    article: '30.1',
    why: 'two days of study are recorded one by one, and both were studied',
  },
  {
    name: 'one completion certificate over two subjects',
    facts: {
      records: [
        { id: 'r1', completionNumber: 'x', study: totalHours('2025-03-03', '2025-03-06', 20) },
        {
          id: 'r2',
          completionNumber: 'x',
          subject: 'public-required',
          study: totalHours('2025-03-03', '2025-03-06', 4),
        },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '24' },
      citations: [...inClass, '12.2:defines'],
      findings: [finding('part-of-one-study', 'advisory', '30.1', { recordId: 'r2', otherRecordId: 'r1' })],
    },
    article: '30.1',
    why: 'a class may have public and professional parts; both were studied, and someone should look',
  },
  {
    name: 'the same study twice, without a proof',
    facts: {
      records: [
        { id: 'a', title: '甲班', study: totalHours('2025-03-03', '2025-03-14', 36) },
        { id: 'b', title: '甲班', study: totalHours('2025-03-03', '2025-03-14', 36) },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { total: range('36', '72') },
      findings: [finding('possible-duplicate', 'data-defect', '30.1', { recordId: 'b', otherRecordId: 'a' })],
      missing: ['record.same-study@b'],
    },
    article: '30.1',
    why: 'one study recorded twice and two studies look alike: only someone who was there can tell',
  },
  {
    name: 'a word that stands on every proof',
    facts: {
      records: [
        { id: 'r1', title: '甲班', proofs: ['已提交'] },
        { id: 'r2', title: '乙班', proofs: ['已提交'], study: sessions('2025-04-04') },
        { id: 'r3', title: '丙班', proofs: ['已提交'], study: sessions('2025-05-05') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '18' },
      findings: ['proof-of-several-studies', 'proof-of-several-studies', 'proof-of-several-studies'],
    },
    article: '30.1',
    why: 'a text that studies of different titles and days bear is the number of none of them',
  },
  {
    name: 'a chain of proofs',
    facts: {
      records: [
        { id: 'r1', proofs: ['x'] },
        { id: 'r2', proofs: ['y'] },
        { id: 'r3', proofs: ['x', 'y'] },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '30.1:excludes'],
      findings: [
        finding('duplicate-proof', 'data-defect', '30.1', { recordId: 'r2', keptRecordId: 'r1' }),
        finding('duplicate-proof', 'data-defect', '30.1', { recordId: 'r3', keptRecordId: 'r1' }),
      ],
    },
    article: '30.1',
    why: 'the third record says that both proofs are of one study',
  },
  {
    name: 'a row that could not be read but for its days',
    facts: {
      records: [
        { id: 'r1' },
        { id: 'r2', study: { kind: 'unstated', from: '2025-04-07', to: '2025-04-08' } },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        records: records(['r1', '6', range('6', '6')], ['r2', null, range('0', '12')]),
        total: range('6', '18'),
      },
      findings: [finding('study-unstated', 'data-defect', '30.1', { recordId: 'r2' })],
      missing: ['record.study-amount@r2'],
    },
    article: '30.1',
    why: 'somebody studied, and how much is not known: between nothing and what the days hold',
  },
  {
    name: 'a degree course of which neither days nor hours are stated',
    facts: { records: [{ form: 'degree-education', study: { kind: 'unstated' } }] },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '99999.99'), byCalendarYear: [] },
      findings: ['study-unstated'],
      missing: ['record.study-amount@r1', 'record.study-dates@r1'],
    },
    article: '30.1',
    why: 'it may lie in any year, and no conversion of degrees exists',
  },
  {
    name: 'a paper whose hours other rules grant',
    facts: { records: [{ form: 'other', study: totalHours('2025-06-01', '2025-06-01', 20) }] },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '6') },
      findings: [
        'unknown-form',
        finding('result-without-study-time', 'data-defect', '30.1', { recordId: 'r1' }),
      ],
      missing: ['record.study-amount@r1'],
    },
    article: '30.1',
    why: 'time of study is added up, a paper is none of the eight forms, and the text knows no conversion',
  },
  {
    name: 'a class that was missed',
    facts: { records: [{ study: totalHours('2025-03-03', '2025-03-04', 0) }] },
    expect: { status: 'settled', valueHas: { records: records(['r1', '0', '0']), total: '0' }, findings: [] },
    article: '41',
    why: 'it is a record, though nothing was studied, so that a make-up can name it',
  },
  {
    name: 'one id on two records',
    facts: { records: [{ id: 'r1' }, { id: 'r1', study: sessions('2025-03-04') }] },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '6', '6'], ['r1', '6', '0']), total: '6' },
      citations: [...inClass, '30.1:excludes'],
      findings: [finding('duplicate-record', 'data-defect', '30.1', { recordId: 'r1' })],
    },
    article: '30.1',
    why: 'one key names one record',
  },
  {
    name: 'a class recorded day by day',
    facts: {
      records: ['03', '04', '05', '06', '07'].map((day) => ({
        id: `d${day}`,
        title: '甲班',
        classId: 'k1',
        study: sessions({ date: `2025-03-${day}`, hours: '6' }),
      })),
    },
    expect: { status: 'settled', valueHas: { total: '30' }, citations: inClass, findings: [] },
    article: '30.1',
    why: 'the time actually studied is added up, and five days are no repetition',
  },
  {
    name: 'a class held every year',
    facts: {
      records: [
        { id: 'r1', classId: 'k' },
        { id: 'r2', classId: 'k', study: sessions('2026-03-03') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { byCalendarYear: [calendar(2025, '6'), calendar(2026, '6')] },
      findings: [],
    },
    article: '30.1',
    why: 'each year has its own study, and nothing says that it is a repetition',
  },
  ...(['once', 'each-time'] as const).map(
    (option): Case<HoursFacts> => ({
      name: `a class of which it is said that it was taken again, repeated-class: ${option}`,
      facts: {
        records: [
          { id: 'r1', classId: 'k' },
          { id: 'r2', repeats: { classId: 'k' }, study: sessions('2025-09-03') },
        ],
      },
      law: { readings: { 'repeated-class': option } },
      expect: {
        status: 'settled',
        valueHas: { total: option === 'once' ? '6' : '12' },
        citations: option === 'once' ? [...inClass, '30.1:excludes'] : inClass,
        readings: [...usual, `repeated-class=${option}`],
        findings: [
          finding('class-repeated', 'advisory', '30.1', {
            recordId: 'r2',
            keptRecordId: 'r1',
            credited: option === 'each-time',
          }),
        ],
      },
      article: '30.1',
      why: 'whether what gave hours gives them again, the text does not say',
    }),
  ),
  {
    name: 'a make-up longer than what was missed',
    facts: {
      records: [
        { id: 'r1', classId: 'k', scheduled: { hours: 10 } },
        { id: 'r2', makesUp: { classId: 'k', missedOn: '2025-03-04' }, study: sessions('2025-09-03') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '6', '6'], ['r2', '6', '6']), total: '12' },
      citations: [...inClass, '41:defines'],
      readings: [...usual, 'make-up-year=year-of-attendance'],
      findings: [finding('make-up-exceeds-missed', 'advisory', '41', { recordId: 'r2', excess: '2' })],
    },
    article: '41',
    why: 'the article says who must make up and sets no limit; the time was studied, and someone should look',
  },
  {
    name: 'a make-up without a schedule',
    facts: {
      records: [
        { id: 'r1', classId: 'k' },
        { id: 'r2', makesUp: { classId: 'k', missedOn: '2025-03-04' }, study: sessions('2025-09-03') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '12' },
      citations: [...inClass, '41:defines'],
      readings: [...usual, 'make-up-year=year-of-attendance'],
      findings: [],
    },
    article: '41',
    why: 'nothing says that it was more than what was missed',
  },
  {
    name: 'a make-up of a failed assessment',
    facts: {
      records: [
        { id: 'r1', classId: 'k', result: fail },
        { id: 'r2', makesUp: { recordId: 'r1', missedOn: '2025-03-03' }, study: sessions('2025-09-03') },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { records: records(['r1', '6', '6'], ['r2', '6', '0']), total: '6' },
      citations: [...inClass, '30.1:excludes', '41:requires', '41:defines'],
      readings: [
        ...usual,
        'failed-assessment=hours-count',
        'make-up-year=year-of-attendance',
        'repeated-class=once',
      ],
      findings: [
        finding('assessment-failed', 'advisory', '41', { recordId: 'r1', toBeMadeUp: true }),
        finding('class-repeated', 'advisory', '30.1', {
          recordId: 'r2',
          keptRecordId: 'r1',
          credited: false,
        }),
      ],
    },
    article: '41',
    why: 'the hours of the class counted already; the make-up is for the pass',
  },
  {
    name: 'a make-up of a class of which the result is not known',
    facts: {
      records: [
        { id: 'r1', classId: 'k', result: undefined },
        { id: 'r2', makesUp: { recordId: 'r1', missedOn: '2025-03-03' }, study: sessions('2025-09-03') },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { records: records(['r1', '6', range('6', '6')], ['r2', '6', range('0', '6')]) },
      citations: [...inClass, '41:defines'],
      findings: [],
      missing: ['record.result@r1'],
    },
    article: '41',
    why: 'it makes up for hours, or only for a failed assessment: the result of the class would tell',
  },
  {
    name: 'a make-up in the next year',
    facts: {
      records: [{ makesUp: { classId: 'k', missedOn: '2025-12-30' }, study: sessions('2026-01-10') }],
    },
    expect: {
      status: 'settled',
      valueHas: { byCalendarYear: [calendar(2026, '6')] },
      citations: [...inClass, '41:defines'],
      readings: [...usual, 'make-up-year=year-of-attendance'],
      findings: [],
    },
    article: '41',
    why: 'hours belong to the year in which they were studied',
  },
  {
    name: 'a make-up in the next year, booked in the year of what was missed',
    facts: {
      records: [{ makesUp: { classId: 'k', missedOn: '2025-12-30' }, study: sessions('2026-01-10') }],
    },
    law: { readings: { 'make-up-year': 'year-missed' } },
    expect: {
      status: 'settled',
      valueHas: {
        byDate: [{ date: '2026-01-10', hours: '6' }],
        byCalendarYear: [calendar(2025, '6')],
        byStatisticalYear: [statistical(2026, '6')],
      },
      citations: [...inClass, '41:defines'],
      readings: [...usual, 'make-up-year=year-missed'],
      findings: [],
    },
    article: '41',
    why: 'it takes the place of what was missed, where the caller reads it so',
  },
  {
    name: 'a make-up before what was missed',
    facts: {
      records: [{ makesUp: { classId: 'k', missedOn: '2025-03-04' }, study: sessions('2025-03-03') }],
    },
    expect: {
      status: 'settled',
      valueHas: { total: '6' },
      citations: [...inClass, '41:defines'],
      findings: [
        finding('make-up-before-missed', 'data-defect', '41', { recordId: 'r1', missedOn: '2025-03-04' }),
      ],
    },
    article: '41',
    why: 'nobody makes up for what has not been missed yet',
  },
]

export const creditedHoursCases: readonly Case<HoursFacts>[] = [
  ...dayRule,
  ...years,
  ...records30,
  ...service,
  ...selfStudy,
  ...repeats,
  {
    name: 'a row of which nothing was read but its days',
    facts: {
      records: [
        {
          form: undefined,
          subject: undefined,
          study: { kind: 'unstated', from: '2025-04-07', to: '2025-04-08', unread: true },
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '12') },
      citations: [
        '12.1:defines',
        '13:defines',
        '30.1:defines',
        '30.1:sets-value',
        '34:sets-value',
        '49:sets-value',
      ],
      findings: [
        finding('study-unread', 'data-defect', '30.1', { recordId: 'r1' }),
        finding('subject-unclassified', 'data-defect', '12.1', { recordId: 'r1' }),
      ],
      missing: ['record.study-amount@r1'],
    },
    article: '30.1',
    why: 'it may be of any form and of any class of subjects',
  },
  {
    name: 'a row of self-study that could not be read',
    facts: {
      records: [
        {
          form: 'self-study',
          study: { kind: 'unstated', from: '2025-04-07', to: '2025-04-08', unread: true },
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { total: range('0', '12') },
      findings: ['study-unread'],
      missing: ['record.study-amount@r1'],
    },
    article: '44',
    why: 'that it has no task book was not read either',
  },
  {
    name: 'a row of which it was not read whether it is registered, on the day of a record that is',
    facts: {
      records: [
        { id: 'r1', registration: registered('2025-05-01'), study: sessions(hoursOn('2025-04-07', 6)) },
        { id: 'r2', study: { kind: 'unstated', from: '2025-04-07', to: '2025-04-07', unread: true } },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        records: records(['r1', '6', range('0', '6')], ['r2', null, range('0', '6')]),
        total: range('6', '6'),
      },
      findings: ['study-unread', 'above-daily-maximum', 'queue-order-matters'],
      missing: ['record.study-amount@r2'],
    },
    article: '30.1',
    why: 'registered earlier, the row would fill the day first; both together give what the day holds',
  },
  {
    name: 'a row of which it was not read whether it is registered, under the id of a record that is',
    facts: {
      records: [
        { id: 'r1', registration: registered('2025-05-01'), study: sessions(hoursOn('2025-04-07', 6)) },
        { id: 'r1', study: { kind: 'unstated', from: '2025-04-08', to: '2025-04-08', unread: true } },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        records: records(['r1', '6', range('0', '6')], ['r1', null, range('0', '6')]),
        total: range('0', '12'),
      },
      findings: ['duplicate-record', 'study-unread'],
    },
    article: '30.1',
    why: 'registered earlier, the row would be the one that counts, with as many hours as nobody read',
  },
  {
    name: 'a row of which neither the day nor the amount was read, beside a record of one day',
    facts: {
      records: [
        { id: 'r1', registration: registered('2025-05-01'), study: sessions(hoursOn('2025-04-07', 6)) },
        { id: 'r2', study: { kind: 'unstated', unread: true } },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { records: records(['r1', '6', range('6', '6')], ['r2', null, range('0', '99999.99')]) },
    },
    article: '30.1',
    why: 'that two studies fell on one day is not assumed where no day says so',
  },
  {
    name: 'a study of which it is not known whose it is, beside the same study of the person',
    facts: {
      records: [
        { id: 'r1', proofs: ['z1'] },
        { id: 'a', personId: undefined, proofs: ['z1'] },
      ],
    },
    expect: { status: 'settled', valueHas: { total: '6' }, missing: [] },
    article: '30.1',
    why: "if it is this person's it is the same study, and if it is not it adds nothing",
  },
]
