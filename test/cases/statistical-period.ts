import { type Case, struck, values } from '../support/cases.js'

interface Facts {
  readonly year: number
}

export const statisticalPeriodCases: readonly Case<Facts>[] = [
  {
    name: '2025',
    facts: { year: 2025 },
    expect: {
      status: 'settled',
      value: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31', days: 365 },
      citations: ['34:sets-value'],
      parameters: ['statistical-period=11-01..10-31'],
      findings: [],
      readings: [],
    },
    article: '34',
    why: 'from 1 November of the year before to 31 October, both counted',
  },
  {
    name: 'a year with a 29 February',
    facts: { year: 2024 },
    expect: { status: 'settled', valueHas: { from: '2023-11-01', to: '2024-10-31', days: 366 } },
    article: '34',
    why: 'the leap day of 2024 lies in the year named 2024',
  },
  {
    name: 'the first year for which it may be asked',
    facts: { year: 1901 },
    expect: { status: 'settled', valueHas: { from: '1900-11-01', to: '1901-10-31' } },
    article: '34',
    why: 'its first day is still a date of the library',
  },
  {
    name: 'the last year for which it may be asked',
    facts: { year: 2998 },
    expect: { status: 'settled', valueHas: { from: '2997-11-01', to: '2998-10-31' } },
    article: '34',
    why: 'its last day is still a date of the library',
  },
  {
    name: 'an edition in which the statistical year is the calendar year',
    facts: { year: 2025 },
    law: { parameters: { 'statistical-period': values({ '2006-02-27': '01-01..12-31' }) } },
    expect: {
      status: 'settled',
      value: { system: 'statistical', year: 2025, from: '2025-01-01', to: '2025-12-31', days: 365 },
    },
    article: '34',
    why: 'it then begins in the year of its name',
  },
  {
    name: 'the year before a change of the period',
    facts: { year: 2015 },
    law: {
      parameters: {
        'statistical-period': values({ '2006-02-27': '11-01..10-31', '2015-06-01': '12-01..11-30' }),
      },
    },
    expect: { status: 'settled', valueHas: { from: '2014-11-01', to: '2015-10-31' } },
    article: '34',
    why: 'the period that held on 1 January of the year, which lies inside it, goes on to its end',
  },
  {
    name: 'the year after a change of the period',
    facts: { year: 2016 },
    law: {
      parameters: {
        'statistical-period': values({ '2006-02-27': '11-01..10-31', '2015-06-01': '12-01..11-30' }),
      },
    },
    expect: { status: 'settled', valueHas: { from: '2015-12-01', to: '2016-11-30' } },
    article: '34',
    why: 'the new period',
  },
  {
    name: 'an edition without a period',
    facts: { year: 2025 },
    law: { parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window', parameters: [] },
    article: '34',
    why: 'none is invented',
  },
  ...[1900, 2999, 2025.5, Number.NaN].map(
    (year): Case<Facts> => ({
      name: `the year ${year}`,
      facts: { year },
      expect: { throws: 'invalid-year', argument: 'year' },
      article: '34',
      why: 'a whole number between 1901 and 2998',
    }),
  ),
]
