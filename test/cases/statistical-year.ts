import { type Case, struck, values } from '../support/cases.js'

interface Facts {
  readonly date: string
}

const changed = {
  parameters: {
    'statistical-period': values({ '2006-02-27': '11-01..10-31', '2016-01-01': '01-01..12-31' }),
  },
}

export const statisticalYearCases: readonly Case<Facts>[] = [
  {
    name: '31 October',
    facts: { date: '2025-10-31' },
    expect: {
      status: 'settled',
      value: 2025,
      citations: ['34:sets-value'],
      parameters: ['statistical-period=11-01..10-31'],
      findings: [],
      readings: [],
    },
    article: '34',
    why: 'the last day of the statistical year 2025',
  },
  {
    name: '1 November',
    facts: { date: '2025-11-01' },
    expect: { status: 'settled', value: 2026 },
    article: '34',
    why: 'the first day of the statistical year 2026',
  },
  {
    name: '31 December',
    facts: { date: '2025-12-31' },
    expect: { status: 'settled', value: 2026 },
    article: '34',
    why: 'in the statistical year that ends in 2026',
  },
  {
    name: '1 January',
    facts: { date: '2026-01-01' },
    expect: { status: 'settled', value: 2026 },
    article: '34',
    why: 'in the same statistical year as the day before',
  },
  {
    name: '29 February',
    facts: { date: '2024-02-29' },
    expect: { status: 'settled', value: 2024 },
    article: '34',
    why: 'a date like any other',
  },
  {
    name: 'an edition in which the statistical year is the calendar year',
    facts: { date: '2025-12-31' },
    law: { parameters: { 'statistical-period': values({ '2006-02-27': '01-01..12-31' }) } },
    expect: { status: 'settled', value: 2025 },
    article: '34',
    why: 'the year begins on 1 January',
  },
  {
    name: 'the last day of the old period',
    facts: { date: '2015-10-31' },
    law: changed,
    expect: { status: 'settled', value: 2015 },
    article: '34',
    why: 'the statistical year 2015 is still the old one',
  },
  {
    name: 'a day between the old period and the new',
    facts: { date: '2015-11-15' },
    law: changed,
    expect: { status: 'unregulated', because: '34:sets-window' },
    article: '34',
    why: 'the old year has ended, the new begins on 1 January 2016: no text gives the day a year',
  },
  {
    name: 'the first day of the new period',
    facts: { date: '2016-01-01' },
    law: changed,
    expect: { status: 'settled', value: 2016 },
    article: '34',
    why: 'the statistical year 2016 is the new one',
  },
  {
    name: 'a day of both the old period and the new',
    facts: { date: '2015-11-15' },
    law: {
      parameters: {
        'statistical-period': values({ '2006-02-27': '01-01..12-31', '2016-01-01': '11-01..10-31' }),
      },
    },
    expect: { status: 'settled', value: 2015 },
    article: '34',
    why: 'the old year runs to its end, and the day is counted once',
  },
  {
    name: 'an edition without a period',
    facts: { date: '2025-03-03' },
    law: { parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window', citations: ['34:sets-window'] },
    article: '34',
    why: 'none is invented',
  },
  ...['2025-02-29', '2025-3-3', '03.03.2025', '1899-12-31'].map(
    (date): Case<Facts> => ({
      name: `"${date}"`,
      facts: { date },
      expect: { throws: 'invalid-date', argument: 'date' },
      article: '34',
      why: 'no date of the form YYYY-MM-DD from 1900 on',
    }),
  ),
]
