import { type Case, struck } from '../support/cases.js'
import { credits, registered, totalHours } from '../support/facts.js'
import type { QuotaFacts } from './annual-quota.js'

const calendarYear = (hours: unknown, bySubject: object, year = 2025) => ({
  period: { system: 'calendar', year, from: `${year}-01-01`, to: `${year}-12-31` },
  hours,
  bySubject,
})
const statisticalYear = (hours: unknown, bySubject: object, year = 2025) => ({
  period: { system: 'statistical', year, from: `${year - 1}-11-01`, to: `${year}-10-31` },
  hours,
  bySubject,
})
const range = (least: string, most: string) => ({ least, most })

const good: QuotaFacts = {
  year: 2025,
  records: [
    { subject: 'public-required', study: totalHours('2025-03-01', '2025-03-30', '16') },
    { subject: 'professional', study: totalHours('2025-11-01', '2025-11-30', '64') },
  ],
}

export const personYearCases: readonly Case<QuotaFacts>[] = [
  {
    name: 'a year with enough hours, of which most lie in November',
    facts: good,
    expect: {
      status: 'settled',
      value: {
        personId: 'p1',
        year: 2025,
        calendarYear: calendarYear('80', { professional: '64', 'public-required': '16' }),
        statisticalYear: statisticalYear('16', { 'public-required': '16' }),
        quota: 'met',
        ratio: 'met',
        records: [
          { recordId: 'r1', credited: '16' },
          { recordId: 'r2', credited: '64' },
        ],
      },
      citations: ['34:sets-value'],
      parameters: ['statistical-period=11-01..10-31'],
      readings: [],
      findings: [],
      premises: ['credited-hours', 'annual-quota', 'subject-ratio'],
    },
    article: '9(2)',
    why: 'both years side by side, never mixed; the quota goes by the calendar year',
  },
  {
    name: 'the same records, the year after',
    facts: { ...good, year: 2026 },
    expect: {
      status: 'settled',
      value: {
        personId: 'p1',
        year: 2026,
        calendarYear: calendarYear('0', {}, 2026),
        statisticalYear: statisticalYear('64', { professional: '64' }, 2026),
        quota: 'not-met',
        ratio: null,
        records: [
          { recordId: 'r1', credited: '16' },
          { recordId: 'r2', credited: '64' },
        ],
      },
    },
    article: '34',
    why: 'November 2025 is in the return of 2026 and in the quota of 2025',
  },
  {
    name: 'no records',
    facts: { year: 2025 },
    expect: {
      status: 'settled',
      valueHas: { quota: 'not-met', ratio: null, records: [], calendarYear: calendarYear('0', {}) },
    },
    article: '9(2)',
    why: 'no hours: the quota is missed, and there is nothing to weigh',
  },
  {
    name: 'a person who is not covered',
    facts: { ...good, person: { role: 'other' } },
    expect: { status: 'settled', valueHas: { quota: null, ratio: null } },
    article: '2.1',
    why: 'neither quota nor ratio is theirs; what they studied is still said',
  },
  {
    name: 'a person whose schooling is not known',
    facts: { ...good, person: { education: undefined } },
    expect: {
      status: 'bounded',
      valueHas: {
        quota: 'undetermined',
        ratio: 'undetermined',
        calendarYear: calendarYear(range('80', '80'), {
          professional: range('64', '64'),
          'public-required': range('16', '16'),
        }),
      },
      missing: ['person.education'],
    },
    article: '2.1',
    why: 'the hours are what they are; whether they are owed is open',
  },
  {
    name: 'a total across New Year',
    facts: { year: 2025, records: [{ study: totalHours('2025-12-31', '2026-01-01', '8') }] },
    expect: {
      status: 'bounded',
      valueHas: {
        quota: 'not-met',
        ratio: 'not-met',
        calendarYear: calendarYear(range('2', '6'), { professional: range('2', '6') }),
        statisticalYear: statisticalYear(range('0', '0'), {}),
        records: [{ recordId: 'r1', credited: range('8', '8') }],
      },
      missing: ['record.study-dates@r1'],
    },
    article: '30.1',
    why: 'both verdicts are settled all the same',
  },
  {
    name: 'a total across the ends of other years',
    facts: { year: 2025, records: [{ study: totalHours('2022-12-31', '2023-01-01', '8') }] },
    expect: {
      status: 'settled',
      valueHas: {
        quota: 'not-met',
        calendarYear: calendarYear('0', {}),
        records: [{ recordId: 'r1', credited: '8' }],
      },
    },
    article: '30.1',
    why: 'what lies open in 2022 and 2023 leaves nothing open in 2025',
  },
  {
    name: 'a result that is not known in another year, where only a pass gives hours',
    facts: {
      year: 2025,
      records: [{ study: totalHours('2022-03-01', '2022-03-02', '8'), result: undefined }],
    },
    law: { readings: { 'failed-assessment': 'hours-only-on-pass' } },
    expect: {
      status: 'bounded',
      valueHas: { quota: 'not-met', records: [{ recordId: 'r1', credited: range('0', '8') }] },
      missing: ['record.result@r1'],
    },
    article: '41',
    why: 'the year is known; what that record is worth is among the figures, and is not',
  },
  {
    name: 'a total across 1 November',
    facts: { year: 2025, records: [{ study: totalHours('2025-10-31', '2025-11-01', '8') }] },
    expect: {
      status: 'bounded',
      valueHas: {
        calendarYear: calendarYear(range('8', '8'), { professional: range('8', '8') }),
        statisticalYear: statisticalYear(range('2', '6'), { professional: range('2', '6') }),
        quota: 'not-met',
      },
      missing: ['record.study-dates@r1'],
    },
    article: '34',
    why: 'the calendar year is known and the statistical year is not',
  },
  {
    name: 'two totals that together fill the days across New Year',
    facts: {
      year: 2025,
      records: [
        { subject: 'public-required', study: totalHours('2025-12-31', '2026-01-01', '6') },
        { study: totalHours('2025-12-31', '2026-01-01', '6') },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        quota: 'not-met',
        ratio: 'undetermined',
        calendarYear: calendarYear(range('6', '6'), {
          professional: range('0', '6'),
          'public-required': range('0', '6'),
        }),
      },
      missing: ['record.study-dates@r1', 'record.study-dates@r2'],
    },
    article: '30.1',
    why: 'the sum is known and its parts are not',
  },
  {
    name: 'hours that may all lie in another year',
    facts: { year: 2025, records: [{ study: totalHours('2025-12-31', '2026-01-01', '6') }] },
    expect: {
      status: 'bounded',
      valueHas: { quota: 'not-met', ratio: 'undetermined' },
      missing: ['record.study-dates@r1'],
    },
    article: '12.3',
    why: 'whether there is anything to weigh is itself open',
  },
  {
    name: 'credits of a scheme without dates',
    facts: { year: 2025, records: [{ study: credits(5) }] },
    expect: {
      status: 'bounded',
      valueHas: { quota: 'undetermined', ratio: null },
      missing: ['record.credit-dates@r1'],
    },
    article: '30.2',
    why: 'when they were earned can be asked; what they are worth cannot',
  },
  {
    name: 'only entries in the certificate',
    facts: {
      year: 2025,
      records: [
        { study: totalHours('2025-03-01', '2025-03-30', '80') },
        { study: totalHours('2025-05-01', '2025-05-30', '10'), registration: registered('2025-06-02') },
      ],
    },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      status: 'settled',
      valueHas: {
        quota: 'not-met',
        records: [
          { recordId: 'r1', credited: '0' },
          { recordId: 'r2', credited: '10' },
        ],
      },
    },
    article: '31',
    why: 'what is not entered is nothing under this reading',
  },
  {
    name: 'no statistical year in the edition',
    facts: good,
    law: { parameters: { 'statistical-period': struck } },
    expect: { status: 'settled', valueHas: { statisticalYear: null, quota: 'met' }, citations: [] },
    article: '34',
    why: 'the quota does not need it',
  },
  {
    name: 'no hours for a day in the edition',
    facts: good,
    law: { parameters: { 'hours-per-day': struck } },
    expect: { status: 'unregulated', because: '30.1:defines', premises: ['credited-hours'] },
    article: '30.1',
    why: 'nothing can be credited',
  },
  {
    name: 'the year before the Measures',
    facts: { ...good, year: 2005 },
    expect: { status: 'settled', valueHas: { quota: null, ratio: null } },
    article: '49',
    why: 'the premises say that the Measures were not in force',
  },
  {
    name: 'a year that is no number',
    facts: { year: Number.POSITIVE_INFINITY },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '9(2)',
    why: 'a mistake of the calling program',
  },
  {
    name: 'a year with enough hours and a row that could not be read',
    facts: {
      year: 2025,
      records: [
        ...(good.records ?? []),
        { id: 'x', study: { kind: 'unstated', from: '2025-05-05', to: '2025-05-05', unread: true } },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { quota: 'met', ratio: 'undetermined' },
      missing: ['record.study-amount@x'],
    },
    article: '30.1',
    why: 'the quota is reached whatever it was; how the subjects stand to each other is not known',
  },
]
