import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import type { PersonYearFacts } from '../../src/chongqing/rules/quota/person-year-facts.js'
import type { Severity } from '../../src/engine/determination/finding.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { withParameters } from '../../src/engine/editions/law.js'
import type { Strength } from '../../src/engine/editions/provision.js'
import { type Case, type Expected, struck, values } from '../support/cases.js'
import {
  credits,
  type PersonFacts,
  type RecordFacts,
  registered,
  type Some,
  totalHours,
} from '../support/facts.js'

/** A place whose own text asks for 90 hours. */
const city = (strength: Strength) =>
  withParameters(
    withProvisions(chongqing2006, {
      'city-2020:5': {
        from: '2020-01-01',
        source: 'case',
        strength,
        reference: { 'zh-CN': '第五条', en: 'Article 5' },
        precis: { 'zh-CN': '每年90学时。', en: 'Ninety hours a year.' },
      },
    }),
    {
      'annual-quota-hours': [{ from: '2020-01-01', value: '90', source: 'case', provision: 'city-2020:5' }],
    },
  )

export interface QuotaFacts {
  readonly year: number
  /** Departures from an engineer with a degree, in service all along. */
  readonly person?: Some<PersonFacts>
  /** Departures from a professional class, passed and registered. */
  readonly records?: readonly Some<RecordFacts>[]
  readonly adjustment?: NonNullable<PersonYearFacts['adjustment']>
  readonly asOf?: string
}

/** So many hours in March of a year. */
const march = (year: number, hours: string, more: Some<RecordFacts> = {}): Some<RecordFacts> => ({
  study: totalHours(`${year}-03-01`, `${year}-03-31`, hours),
  ...more,
})

const calendar = (year: number) => ({
  system: 'calendar',
  year,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
})

const quota = (
  verdict: string,
  hours: string,
  { shortfall = '0', surplus = '0', required = '80', year = 2025, registered: entered = hours },
) => ({
  verdict,
  period: calendar(year),
  hours,
  byBasis: { registered: entered, evidenced: hours },
  required,
  shortfall,
  surplus,
  carriedOver: '0',
})

const range = (least: string, most: string) => ({ least, most })

const notMet = (severity: Severity, shortfall: unknown, readings?: readonly string[]) =>
  ({
    code: 'annual-quota-not-met',
    severity,
    ...(readings && { readings }),
    provision: '9(2)',
    data: { shortfall },
  }) as NonNullable<Expected['findings']>[number]

const violation = (shortfall: unknown) => notMet('violation', shortfall)
const dependsOn = (readings: readonly string[], shortfall: unknown) =>
  notMet('depends-on-reading', shortfall, readings)

const short = (entered: unknown, shortfall: unknown) =>
  ({
    code: 'registered-hours-short',
    severity: 'depends-on-reading',
    readings: ['quota-evidence'],
    provision: '9(2)',
    data: { registered: entered, shortfall },
  }) as NonNullable<Expected['findings']>[number]

const partYear = (months: number | { least: number; most: number }) =>
  ({
    code: 'part-year-service',
    severity: 'depends-on-reading',
    readings: ['part-year-quota'],
    provision: '9(2)',
    data: { months },
  }) as NonNullable<Expected['findings']>[number]

const grounds: Partial<Expected> = {
  citations: ['49:sets-value', '9(2):requires', '9(2):sets-value'],
  parameters: ['effective-date=2006-02-27', 'annual-quota-hours=80'],
  readings: ['quota-year=calendar', 'effective-from=2006-02-27'],
  premises: ['person-coverage', 'credited-hours'],
}

const august = (hours: string): Some<RecordFacts> => ({
  study: totalHours('2025-08-01', '2025-08-31', hours),
})

const hiredInJuly = { employments: [{ unitId: 'u1', from: '2025-07-15' }] }
const acrossNewYear = (hours: string): Some<RecordFacts> => ({
  study: totalHours('2025-12-30', '2026-01-02', hours),
})

export const annualQuotaCases: readonly Case<QuotaFacts>[] = [
  // The figure
  {
    name: 'exactly 80 hours',
    facts: { year: 2025, records: [march(2025, '80')] },
    expect: { status: 'settled', value: quota('met', '80', {}), findings: [], ...grounds },
    article: '9(2)',
    why: '不少于80学时 includes 80',
  },
  {
    name: 'half an hour too few',
    facts: { year: 2025, records: [march(2025, '79.5')] },
    expect: {
      status: 'settled',
      value: quota('not-met', '79.5', { shortfall: '0.5' }),
      findings: [violation('0.5')],
      ...grounds,
    },
    article: '9(2)',
    why: '79.5 is not rounded to 80',
  },
  {
    name: '81 hours, of which 4 are above what a day can hold',
    facts: {
      year: 2025,
      records: [
        march(2025, '71'),
        { id: 'r2', study: { kind: 'sessions', sessions: [{ date: '2025-05-12', hours: '10' }] } },
      ],
    },
    expect: {
      status: 'settled',
      value: quota('not-met', '77', { shortfall: '3' }),
      findings: [dependsOn(['daily-maximum'], '3')],
    },
    article: '30.1',
    why: 'if six hours are no maximum, the 80 are there: no bare violation',
  },
  {
    name: '79 hours, of which 4 are above what a day can hold',
    facts: {
      year: 2025,
      records: [
        march(2025, '69'),
        { id: 'r2', study: { kind: 'sessions', sessions: [{ date: '2025-05-12', hours: '10' }] } },
      ],
    },
    expect: {
      status: 'settled',
      value: quota('not-met', '75', { shortfall: '5' }),
      findings: [violation('5')],
    },
    article: '9(2)',
    why: 'too few, whatever a day holds',
  },
  {
    name: 'a hundredth of an hour too few',
    facts: { year: 2025, records: [march(2025, '79.99')] },
    expect: { status: 'settled', value: quota('not-met', '79.99', { shortfall: '0.01' }) },
    article: '9(2)',
    why: 'however small, a shortfall is one',
  },
  {
    name: 'half an hour beyond',
    facts: { year: 2025, records: [march(2025, '80.5')] },
    expect: { status: 'settled', value: quota('met', '80.5', { surplus: '0.5' }), findings: [] },
    article: '9(2)',
    why: 'the surplus is shown; nothing is carried over',
  },
  {
    name: 'no records at all',
    facts: { year: 2025 },
    expect: {
      status: 'settled',
      value: quota('not-met', '0', { shortfall: '80' }),
      findings: [violation('80')],
    },
    article: '9(2)',
    why: 'an empty file is a file: what is not in it was not studied',
  },
  {
    name: 'thirteen days of six hours',
    facts: {
      year: 2025,
      records: [{ study: { kind: 'total', from: '2025-03-03', to: '2025-03-15', days: 13 } }],
    },
    expect: { status: 'settled', value: quota('not-met', '78', { shortfall: '2' }) },
    article: '30.1',
    why: '78 hours for 13 days are not 80',
  },
  // Years do not help each other
  {
    name: 'the surplus of the year before',
    facts: { year: 2025, records: [march(2024, '120'), march(2025, '60')] },
    expect: { status: 'settled', value: quota('not-met', '60', { shortfall: '20' }) },
    article: '9(2)',
    why: '超出部分不逾年: 40 hours of 2024 lapsed with 2024',
  },
  {
    name: 'the surplus of the year after',
    facts: { year: 2024, records: [march(2024, '60'), march(2025, '120')] },
    expect: { status: 'settled', value: quota('not-met', '60', { shortfall: '20', year: 2024 }) },
    article: '9(2)',
    why: 'a shortfall is not cured by later surplus',
  },
  {
    name: 'the year with the surplus itself',
    facts: { year: 2024, records: [march(2024, '120'), march(2025, '60')] },
    expect: { status: 'settled', value: quota('met', '120', { surplus: '40', year: 2024 }) },
    article: '9(2)',
    why: 'its surplus counts for nothing more than itself',
  },
  // Part of a year
  {
    name: 'hired on 15 July',
    facts: {
      year: 2025,
      person: hiredInJuly,
      records: [{ study: totalHours('2025-08-01', '2025-08-31', '40') }],
    },
    expect: {
      status: 'settled',
      value: quota('not-met', '40', { shortfall: '40' }),
      findings: [partYear(6), dependsOn(['part-year-quota'], '40')],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27', 'part-year-quota=full'],
    },
    article: '9(2)',
    why: 'the text has no rule for a part of a year: the full figure, and never a bare violation',
  },
  {
    name: 'hired on 15 July, 80 hours',
    facts: {
      year: 2025,
      person: hiredInJuly,
      records: [{ study: totalHours('2025-08-01', '2025-08-31', '80') }],
    },
    expect: { status: 'settled', value: quota('met', '80', {}), findings: [partYear(6)] },
    article: '9(2)',
    why: 'met is met; the finding stays, since the figure itself rests on the reading',
  },
  {
    name: 'hired on 15 July, by months',
    facts: {
      year: 2025,
      person: hiredInJuly,
      records: [{ study: totalHours('2025-08-01', '2025-08-31', '40') }],
    },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      value: quota('met', '40', { required: '40' }),
      findings: [partYear(6)],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27', 'part-year-quota=pro-rata-months'],
    },
    article: '9(2)',
    why: 'July to December are six months: 40 hours',
  },
  {
    name: 'seven months, a hundredth below seven twelfths',
    facts: {
      year: 2025,
      person: { employments: [{ unitId: 'u1', from: '2025-06-30' }] },
      records: [{ study: totalHours('2025-08-01', '2025-08-31', '46.66') }],
    },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      value: quota('not-met', '46.66', { required: '46.67', shortfall: '0.01' }),
      findings: [partYear(7), dependsOn(['quota-year', 'part-year-quota'], '0.01')],
    },
    article: '9(2)',
    why: 'seven twelfths of 80 are 46.666…: 46.66 is less, and the shortfall is rounded up',
  },
  {
    name: 'seven months, a hundredth above seven twelfths',
    facts: {
      year: 2025,
      person: { employments: [{ unitId: 'u1', from: '2025-06-30' }] },
      records: [{ study: totalHours('2025-08-01', '2025-08-31', '46.67') }],
    },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: { status: 'settled', value: quota('met', '46.67', { required: '46.67' }) },
    article: '9(2)',
    why: '46.67 times twelve is more than 560: nothing is rounded before it is compared',
  },
  {
    name: 'hired on 15 July, if a part of a year owes nothing',
    facts: { year: 2025, person: hiredInJuly },
    law: { readings: { 'part-year-quota': 'none' } },
    expect: { status: 'inapplicable', because: '9(2):exempts', findings: [partYear(6)] },
    article: '9(2)',
    why: 'under this reading only a whole year in service is asked for hours',
  },
  // A qualification obtained in the year
  ...(
    [
      ['full', quota('not-met', '40', { shortfall: '40' })],
      ['pro-rata-months', quota('met', '40', { required: '40' })],
      ['none', null],
      ['from-next-year', null],
    ] as const
  ).map(
    ([option, value]): Case<QuotaFacts> => ({
      name: `a title obtained on 15 July, part-year-quota: ${option}`,
      facts: { year: 2025, person: { titleSince: '2025-07-15' }, records: [august('40')] },
      law: { readings: { 'part-year-quota': option } },
      expect: value
        ? { status: 'settled', value, premises: ['person-coverage', 'person-coverage', 'credited-hours'] }
        : { status: 'inapplicable', because: '9(2):exempts', findings: [partYear(6)] },
      article: '2.1',
      why: 'until then the Measures did not reach them, as if they had joined on that day',
    }),
  ),
  {
    name: 'a title obtained on 1 January',
    facts: { year: 2025, person: { titleSince: '2025-01-01' }, records: [march(2025, '40')] },
    expect: {
      status: 'settled',
      value: quota('not-met', '40', { shortfall: '40' }),
      findings: [violation('40')],
      premises: ['person-coverage', 'credited-hours'],
    },
    article: '2.1',
    why: 'the whole year',
  },
  {
    name: 'a title obtained on 1 January of the next year',
    facts: { year: 2025, person: { titleSince: '2026-01-01' }, records: [march(2025, '40')] },
    expect: { status: 'inapplicable', because: '2.1:excludes' },
    article: '2.1',
    why: 'on no day of the year',
  },
  {
    name: 'a title obtained in the year beside schooling that is enough by itself',
    facts: { year: 2025, person: { titleSince: '2025-07-15' }, records: [march(2025, '40')] },
    law: { readings: { coverage: 'either-suffices' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '80' },
      findings: [violation('40')],
    },
    article: '2.1',
    why: 'covered all year by the degree: the day of the title plays no part',
  },
  {
    name: 'a title obtained in the year, no more is known, by months',
    facts: { year: 2025, person: { titleSince: '2025' }, records: [august('40')] },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', required: range('6.67', '80') },
      findings: [partYear({ least: 1, most: 12 })],
      missing: ['person.qualified-since'],
    },
    article: '2.1',
    why: 'one month to twelve, by the day of the title',
  },
  {
    name: 'a title in March and the degree in September, joined in July, by months',
    facts: {
      year: 2025,
      person: { ...hiredInJuly, titleSince: '2025-03-01', educationSince: '2025-09-01' },
      records: [august('40')],
    },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', required: '26.67' },
      findings: [partYear(4)],
    },
    article: '2.1',
    why: 'both are asked for and service besides: September to December',
  },
  {
    name: 'retired on 30 June, where those who begin in a year owe from the next',
    facts: { year: 2025, person: { retiredOn: '2025-06-30' }, records: [march(2025, '40')] },
    law: { readings: { 'part-year-quota': 'from-next-year' } },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', required: '80' } },
    article: '9(2)',
    why: 'they did not begin in the year; that they leave in it takes nothing away',
  },
  {
    name: 'joined in January, no more is known, where those who begin in a year owe from the next',
    facts: {
      year: 2025,
      person: { employments: [{ unitId: 'u1', from: '2025-01' }] },
      records: [august('40')],
    },
    law: { readings: { 'part-year-quota': 'from-next-year' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', required: range('0', '80'), shortfall: range('0', '40') },
      missing: ['person.employments'],
    },
    article: '9(2)',
    why: 'there on the first day, or not',
  },
  // Days of joining, leaving and retiring known to the month or the year
  {
    name: 'joined in July of the year, no more is known',
    facts: {
      year: 2025,
      person: { employments: [{ unitId: 'u1', from: '2025-07' }] },
      records: [august('40')],
    },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      value: quota('met', '40', { required: '40' }),
      findings: [partYear(6)],
    },
    article: '9(2)',
    why: 'whichever day of July it was, July to December are six months: the day does not matter',
  },
  {
    name: 'joined within the year, no more is known, by months',
    facts: { year: 2025, person: { employments: [{ unitId: 'u1', from: '2025' }] }, records: [august('40')] },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'bounded',
      value: {
        verdict: 'undetermined',
        period: calendar(2025),
        hours: range('40', '40'),
        byBasis: { registered: range('40', '40'), evidenced: range('40', '40') },
        required: range('6.67', '80'),
        shortfall: range('0', '40'),
        surplus: range('0', '33.33'),
        carriedOver: '0',
      },
      findings: [partYear({ least: 1, most: 12 })],
      missing: ['person.employments'],
    },
    article: '9(2)',
    why: 'one month to twelve: 6.67 to 80 hours may be asked',
  },
  {
    name: 'joined within the year, no more is known, by months, with the whole figure',
    facts: { year: 2025, person: { employments: [{ unitId: 'u1', from: '2025' }] }, records: [august('80')] },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: { status: 'bounded', valueHas: { verdict: 'met' }, missing: ['person.employments'] },
    article: '9(2)',
    why: 'enough for any day of joining; by how much it is passed is not known',
  },
  ...(['pro-rata-months', 'none', 'full'] as const).map(
    (option): Case<QuotaFacts> => ({
      name: `service that could not be read, a part of a year being ${option}`,
      facts: {
        year: 2025,
        person: { employments: [{ unitId: 'u1', from: '2020' }], serviceUnread: true },
        records: [august('60')],
      },
      law: { readings: { 'part-year-quota': option } },
      expect: {
        status: 'bounded',
        valueHas: { verdict: 'undetermined', hours: range('60', '60') },
        missing: ['person.employments'],
      },
      article: '2.2',
      why: 'whether and when the person served in the year was not read',
    }),
  ),
  {
    name: 'joined within the year, no more is known, by months, with next to nothing',
    facts: {
      year: 2025,
      person: { employments: [{ unitId: 'u1', from: '2025' }] },
      records: [august('6.66')],
    },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', shortfall: range('0.01', '73.34') },
      findings: [partYear({ least: 1, most: 12 }), violation(range('0.01', '73.34'))],
    },
    article: '9(2)',
    why: 'too few for a single month',
  },
  {
    name: 'joined within the year, no more is known',
    facts: { year: 2025, person: { employments: [{ unitId: 'u1', from: '2025' }] }, records: [august('40')] },
    expect: {
      status: 'settled',
      value: quota('not-met', '40', { shortfall: '40' }),
      findings: [partYear({ least: 1, most: 12 }), violation('40')],
    },
    article: '9(2)',
    why: 'where the full figure is asked for any part of a year, the day does not matter; no other reading surely lifts it',
  },
  {
    name: 'joined in January, no more is known, if a part of a year owes nothing',
    facts: {
      year: 2025,
      person: { employments: [{ unitId: 'u1', from: '2025-01' }] },
      records: [august('40')],
    },
    law: { readings: { 'part-year-quota': 'none' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', required: range('0', '80'), shortfall: range('0', '40') },
      missing: ['person.employments'],
    },
    article: '9(2)',
    why: 'on the first of the month it would be the whole year',
  },
  {
    name: 'joined in February, no more is known, if a part of a year owes nothing',
    facts: { year: 2025, person: { employments: [{ unitId: 'u1', from: '2025-02' }] } },
    law: { readings: { 'part-year-quota': 'none' } },
    expect: { status: 'inapplicable', because: '9(2):exempts' },
    article: '9(2)',
    why: 'a part of the year, whichever day it was',
  },
  {
    name: 'retired in the year before or in this one: the file has the month',
    facts: { year: 2025, person: { retiredOn: '2024-12' }, records: [march(2025, '40')] },
    expect: { status: 'inapplicable', because: '2.1:excludes' },
    article: '2.1',
    why: 'on no day of December 2024 was it 2025',
  },
  {
    name: 'retires in the year, no more is known',
    facts: { year: 2025, person: { retiredOn: '2025' }, records: [march(2025, '40')] },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', required: range('6.67', '80') },
      findings: [partYear({ least: 1, most: 12 })],
      missing: ['person.retirement'],
    },
    article: '9(2)',
    why: 'the day of retirement is asked for, and not that of joining',
  },
  {
    name: 'an employment that ends in 9999',
    facts: {
      year: 2025,
      person: {
        employments: [{ unitId: 'u1', from: '2020-01-01', to: '9999-12-31' }],
        retiredOn: '2099-12-31',
      },
      records: [march(2025, '40')],
    },
    expect: {
      status: 'settled',
      value: quota('not-met', '40', { shortfall: '40' }),
      findings: [violation('40')],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27'],
    },
    article: '9(2)',
    why: 'what systems write for no end is no end, and no retirement',
  },
  {
    name: 'in service from 1 January to 31 December',
    facts: {
      year: 2025,
      person: {
        employments: [
          { unitId: 'u1', from: '2025-01-01', to: '2025-05-31' },
          { unitId: 'u2', from: '2025-06-01', to: '2025-12-31' },
        ],
      },
      records: [march(2025, '60'), { study: totalHours('2025-09-01', '2025-09-30', '20') }],
    },
    expect: { status: 'settled', value: quota('met', '80', {}), findings: [], ...grounds },
    article: '9(2)',
    why: 'two employments without a gap are the whole year, and hours of the old unit count',
  },
  {
    name: 'a gap of one day between two employments',
    facts: {
      year: 2025,
      person: {
        employments: [
          { unitId: 'u1', from: '2025-01-01', to: '2025-05-30' },
          { unitId: 'u2', from: '2025-06-01' },
        ],
      },
    },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      value: quota('not-met', '0', { shortfall: '80' }),
      findings: [partYear(12), dependsOn(['part-year-quota'], '80')],
    },
    article: '9(2)',
    why: 'every month has a day in service: twelve months, the full figure',
  },
  {
    name: 'a year that begins in the middle of a month, all but one day in service',
    facts: { year: 2025, person: { employments: [{ unitId: 'u1', from: '2024-03-16' }] } },
    law: {
      readings: { 'quota-year': 'statistical', 'part-year-quota': 'pro-rata-months' },
      parameters: { 'statistical-period': values({ '2006-02-27': '03-15..03-14' }) },
    },
    expect: {
      status: 'settled',
      valueHas: { required: '80', shortfall: '80' },
      findings: [partYear(12), dependsOn(['part-year-quota'], '80')],
    },
    article: '9(2)',
    why: 'such a year touches thirteen months, but no part of it can owe more than the whole',
  },
  {
    name: 'retired on 30 June',
    facts: { year: 2025, person: { retiredOn: '2025-06-30' }, records: [march(2025, '40')] },
    expect: {
      status: 'settled',
      value: quota('not-met', '40', { shortfall: '40' }),
      findings: [partYear(6), dependsOn(['part-year-quota'], '40')],
      readings: [
        'quota-year=calendar',
        'effective-from=2006-02-27',
        'part-year-quota=full',
        'rehired-retirees=not-in-service',
      ],
    },
    article: '9(2)',
    why: 'in service on some days of the year: the quota applies, on a reading',
  },
  {
    name: 'retired on the last day of the year',
    facts: { year: 2025, person: { retiredOn: '2025-12-31' }, records: [march(2025, '40')] },
    expect: {
      status: 'settled',
      value: quota('not-met', '40', { shortfall: '40' }),
      findings: [violation('40')],
    },
    article: '9(2)',
    why: 'the last day before retirement is a day in service, so the year was whole',
  },
  {
    name: 'retired on the last day of the year before',
    facts: { year: 2025, person: { retiredOn: '2024-12-31' }, records: [march(2025, '40')] },
    expect: { status: 'inapplicable', because: '2.1:excludes', premises: ['person-coverage'] },
    article: '2.1',
    why: 'in service on no day of the year',
  },
  {
    name: 'retired the year before and hired again, if that is service',
    facts: {
      year: 2025,
      person: { retiredOn: '2024-12-31', employments: [{ unitId: 'u1', from: '2020-01-01' }] },
      records: [march(2025, '80')],
    },
    law: { readings: { 'rehired-retirees': 'in-service' } },
    expect: { status: 'settled', value: quota('met', '80', {}) },
    article: '2.1',
    why: 'the reading makes the later employment service',
  },
  // Who
  {
    name: 'a person without a title',
    facts: { year: 2025, person: { title: 'none' }, records: [march(2025, '80')] },
    expect: {
      status: 'inapplicable',
      because: '2.1:excludes',
      citations: ['49:sets-value', '2.1:excludes'],
      parameters: ['effective-date=2006-02-27'],
      findings: [],
    },
    article: '2.1',
    why: 'the Measures do not reach them, so no quota is theirs',
  },
  {
    name: 'a title that is not known, too few hours',
    facts: { year: 2025, person: { title: undefined }, records: [march(2025, '60')] },
    expect: {
      status: 'bounded',
      value: {
        verdict: 'undetermined',
        period: calendar(2025),
        hours: range('60', '60'),
        byBasis: { registered: range('60', '60'), evidenced: range('60', '60') },
        required: range('80', '80'),
        shortfall: range('20', '20'),
        surplus: range('0', '0'),
        carriedOver: '0',
      },
      missing: ['person.title'],
      findings: [],
    },
    article: '2.1',
    why: 'whether the quota applies is not known; the figures are, and are kept',
  },
  {
    name: 'a title that is not known, enough hours',
    facts: { year: 2025, person: { title: undefined }, records: [march(2025, '90')] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('90', '90'), surplus: range('10', '10') },
      missing: ['person.title'],
      findings: [],
    },
    article: '2.1',
    why: 'even with enough hours, a person who is not covered has no quota to keep',
  },
  {
    name: 'a person of whom nothing is known but that the unit lists them',
    facts: {
      year: 2025,
      person: {
        title: undefined,
        education: undefined,
        role: undefined,
        inService: undefined,
        listedAsProfessional: true,
      },
    },
    expect: {
      status: 'settled',
      value: quota('not-met', '0', { shortfall: '80' }),
      findings: [violation('80')],
    },
    article: '2.1',
    why: "the unit's list is taken at its word; the premise says so",
  },
  // Hours that are not known exactly
  {
    name: 'a total across New Year that cannot matter: enough without it',
    facts: { year: 2025, records: [march(2025, '80'), acrossNewYear('18')] },
    expect: {
      status: 'bounded',
      value: {
        verdict: 'met',
        period: calendar(2025),
        hours: range('86', '92'),
        byBasis: { registered: range('86', '92'), evidenced: range('86', '92') },
        required: range('80', '80'),
        shortfall: range('0', '0'),
        surplus: range('6', '12'),
        carriedOver: '0',
      },
      missing: ['record.study-dates@r2'],
      findings: [],
    },
    article: '9(2)',
    why: 'two days of 2026 hold at most 12 of the 18; both ends are above 80, so the verdict stands',
  },
  {
    name: 'a total across New Year that cannot matter: too few with all of it',
    facts: { year: 2025, records: [march(2025, '60'), acrossNewYear('18')] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', hours: range('66', '72'), shortfall: range('8', '14') },
      missing: ['record.study-dates@r2'],
      findings: [violation(range('8', '14'))],
    },
    article: '9(2)',
    why: 'both ends are below 80; the shortfall is a range',
  },
  {
    name: 'a total across New Year that decides',
    facts: { year: 2025, records: [march(2025, '70'), acrossNewYear('18')] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('76', '82'), shortfall: range('0', '4') },
      missing: ['record.study-dates@r2'],
      findings: [],
    },
    article: '9(2)',
    why: '76 would not do and 82 would',
  },
  {
    name: 'a total across New Year that just does at its most',
    facts: {
      year: 2025,
      records: [march(2025, '74'), { study: totalHours('2025-12-31', '2026-01-01', '6') }],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('74', '80') },
      missing: ['record.study-dates@r2'],
    },
    article: '9(2)',
    why: '80 would be enough',
  },
  {
    name: 'a total across New Year, booked when it ended',
    facts: { year: 2025, records: [march(2025, '70'), acrossNewYear('18')] },
    law: { readings: { 'straddling-totals': 'completion-date' } },
    expect: { status: 'settled', value: quota('not-met', '70', { shortfall: '10' }) },
    article: '30.1',
    why: 'all of it belongs to 2026 under this reading',
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
    expect: { status: 'settled', value: quota('not-met', '6', { shortfall: '74' }) },
    article: '30.1',
    why: 'which of them lay on which day is open, but each day held six hours: nothing is missing for the quota',
  },
  {
    name: 'an unknown result, where only a pass gives hours',
    facts: { year: 2025, records: [march(2025, '70'), { ...march(2025, '20'), result: undefined }] },
    law: { readings: { 'failed-assessment': 'hours-only-on-pass' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('70', '90') },
      missing: ['record.result@r2'],
    },
    article: '30.1',
    why: 'between nothing and 20 hours',
  },
  // Credits of a scheme
  {
    name: 'credits of a scheme beside too few hours',
    facts: {
      year: 2025,
      records: [
        march(2025, '60'),
        { study: { ...credits(5), from: '2025-06-02', to: '2025-06-06' } as never, registration: undefined },
      ],
    },
    expect: {
      status: 'settled',
      value: quota('undetermined', '60', { shortfall: '20' }),
      findings: [],
      premises: ['person-coverage', 'credited-hours', 'credit-scheme'],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27', 'quota-evidence=evidenced-attendance'],
    },
    article: '30.2',
    why: 'no conversion exists, so nobody can say; it is not among the questions, since nobody could answer it',
  },
  {
    name: 'credits of a scheme beside enough hours',
    facts: {
      year: 2025,
      records: [
        march(2025, '80'),
        { study: { ...credits(5), from: '2025-06-02', to: '2025-06-06' } as never },
      ],
    },
    expect: {
      status: 'settled',
      value: quota('met', '80', {}),
      premises: ['person-coverage', 'credited-hours'],
    },
    article: '30.2',
    why: 'the quota is met without them, so they are not asked about',
  },
  {
    name: 'credits of a scheme in another year',
    facts: {
      year: 2025,
      records: [
        march(2025, '60'),
        { study: { ...credits(5), from: '2024-06-02', to: '2024-06-06' } as never },
      ],
    },
    expect: {
      status: 'settled',
      value: quota('not-met', '60', { shortfall: '20' }),
      findings: [violation('20')],
    },
    article: '30.2',
    why: 'whatever they are worth, they are worth it in 2024',
  },
  {
    name: 'credits of a scheme without dates',
    facts: { year: 2025, records: [march(2025, '60'), { study: credits(5) }] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('60', '60') },
      missing: ['record.credit-dates@r2'],
      premises: ['person-coverage', 'credited-hours', 'credit-scheme'],
      findings: [],
    },
    article: '30.2',
    why: 'their dates can be asked for, and if they lie in another year the quota is not met',
  },
  {
    name: 'credits of a scheme over the whole year, both ends counted',
    facts: {
      year: 2025,
      records: [{ study: { ...credits(5), from: '2025-01-01', to: '2025-12-31' } as never }],
    },
    expect: { status: 'settled', valueHas: { verdict: 'undetermined' }, findings: [] },
    article: '30.2',
    why: 'the first and the last day belong to the year',
  },
  {
    name: 'credits of a scheme from the last day of the year before',
    facts: {
      year: 2025,
      records: [{ study: { ...credits(5), from: '2024-12-31', to: '2025-01-01' } as never }],
    },
    expect: { status: 'bounded', missing: ['record.credit-dates@r1'] },
    article: '30.2',
    why: 'perhaps all of them were earned on that day',
  },
  {
    name: 'credits of a scheme across New Year',
    facts: {
      year: 2025,
      records: [{ study: { ...credits(5), from: '2025-12-30', to: '2026-01-02' } as never }],
    },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, missing: ['record.credit-dates@r1'] },
    article: '30.2',
    why: 'perhaps all of them were earned in January',
  },
  {
    name: 'credits of a scheme that ended in the year, the beginning not stated',
    facts: { year: 2025, records: [{ study: { ...credits(5), to: '2025-06-06' } as never }] },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, missing: ['record.credit-dates@r1'] },
    article: '30.2',
    why: 'nothing says that they began in the same year',
  },
  {
    name: 'credits of a scheme that began in the year before, entered in January',
    facts: {
      year: 2025,
      records: [
        { study: { ...credits(5), from: '2024-12-02' } as never, registration: registered('2025-01-10') },
      ],
    },
    expect: { status: 'bounded', missing: ['record.credit-dates@r1'] },
    article: '31',
    why: 'they ended by the day of the entry, which lies in this year',
  },
  {
    name: 'credits of a scheme that were entered before the year',
    facts: { year: 2025, records: [{ study: credits(5), registration: registered('2024-12-31') }] },
    expect: { status: 'settled', valueHas: { verdict: 'not-met' }, findings: [violation('80')] },
    article: '31',
    why: 'what is entered was earned before, whenever that was',
  },
  {
    name: 'credits of a scheme that were not entered, where only entries count',
    facts: {
      year: 2025,
      records: [
        { study: { ...credits(5), from: '2025-06-02', to: '2025-06-02' } as never, registration: undefined },
      ],
    },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      status: 'settled',
      value: quota('not-met', '0', { shortfall: '80' }),
      findings: [violation('80')],
      readings: [
        'quota-year=calendar',
        'effective-from=2006-02-27',
        'quota-evidence=certificate-entries-only',
      ],
    },
    article: '31',
    why: 'what is not in the certificate is no evidence under this reading, whatever it would be worth',
  },
  {
    name: 'credits of a scheme that were entered, where only entries count',
    facts: {
      year: 2025,
      records: [
        {
          study: { ...credits(5), from: '2025-06-02', to: '2025-06-02' } as never,
          registration: registered('2025-07-01'),
        },
      ],
    },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'undetermined' },
      readings: ['quota-year=calendar', 'effective-from=2006-02-27'],
    },
    article: '31',
    why: 'they are in the certificate, so the reading does not matter',
  },
  ...([false, null] as const).map(
    (entryStands): Case<QuotaFacts> => ({
      name: `credits of a scheme whose entry stands: ${entryStands}, where only entries count`,
      facts: {
        year: 2025,
        records: [
          {
            study: { ...credits(5), from: '2025-06-02', to: '2025-06-02' } as never,
            registration: { ...registered('2025-07-01'), entryStands },
          },
        ],
      },
      law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
      expect:
        entryStands === false
          ? { status: 'settled', valueHas: { verdict: 'not-met' } }
          : {
              status: 'bounded',
              valueHas: { verdict: 'undetermined' },
              missing: ['registration.entry-stands@r1'],
            },
      article: '33',
      why: 'an entry that fell is no entry, and one in question may be one',
    }),
  ),
  // Registered, and all
  {
    name: 'enough hours, of which too few are registered',
    facts: {
      year: 2025,
      records: [
        march(2025, '60'),
        { study: totalHours('2025-05-01', '2025-05-30', '20'), registration: undefined },
      ],
    },
    expect: {
      status: 'settled',
      value: quota('met', '80', { registered: '60' }),
      findings: [short('60', '20')],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27', 'quota-evidence=evidenced-attendance'],
    },
    article: '9(2)',
    why: 'the task is to study; that the certificate does not show it is said with what it lacks',
  },
  {
    name: 'enough hours, of which too few are registered, where only entries count',
    facts: {
      year: 2025,
      records: [
        march(2025, '60'),
        { study: totalHours('2025-05-01', '2025-05-30', '20'), registration: undefined },
      ],
    },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', hours: '60', byBasis: { registered: '60', evidenced: '80' } },
      findings: [dependsOn(['quota-evidence'], '20'), short('60', '20')],
    },
    article: '31',
    why: 'the same difference from the other side',
  },
  {
    name: 'enough hours in a file that notes no registration at all',
    facts: { year: 2025, records: [march(2025, '80', { registration: undefined })] },
    expect: {
      status: 'settled',
      value: quota('met', '80', { registered: '0' }),
      findings: [],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27', 'quota-evidence=evidenced-attendance'],
    },
    article: '9(2)',
    why: 'it says nothing of the certificate, so that nothing can be said to lack there; the reading decides all the same',
  },
  {
    name: 'enough hours by a proof, whose only entry fell',
    facts: {
      year: 2025,
      records: [
        march(2025, '80', {
          proofs: ['A'],
          registration: { ...registered('2025-07-01'), entryStands: false },
        }),
      ],
    },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [short('0', '80')] },
    article: '33',
    why: 'the file knows of the certificate, and there nothing is left',
  },
  {
    name: 'enough registered hours beside study that is not registered',
    facts: {
      year: 2025,
      records: [
        march(2025, '80'),
        { study: totalHours('2025-05-01', '2025-05-30', '20'), registration: undefined },
      ],
    },
    expect: {
      status: 'settled',
      value: quota('met', '100', { surplus: '20', registered: '80' }),
      findings: [],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27'],
    },
    article: '9(2)',
    why: 'the verdict is the same either way: the hours stand beside each other and nothing is found',
  },
  {
    name: 'too few hours either way',
    facts: { year: 2025, records: [march(2025, '79.99', { registration: undefined })] },
    expect: {
      status: 'settled',
      value: quota('not-met', '79.99', { shortfall: '0.01', registered: '0' }),
      findings: [violation('0.01')],
    },
    article: '9(2)',
    why: 'registration would not mend it',
  },
  {
    name: 'enough hours, too few of them registered beside credits that are',
    facts: {
      year: 2025,
      records: [
        march(2025, '80', { registration: undefined }),
        { study: { ...credits(5), from: '2025-06-02', to: '2025-06-02' } as never },
      ],
    },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '30.2',
    why: 'what credits are worth nobody can say, so that the entries do not surely fall short',
  },
  {
    name: 'enough hours with a proof, whose entry is in question',
    facts: {
      year: 2025,
      records: [
        march(2025, '80', {
          proofs: ['A'],
          registration: { ...registered('2025-07-01'), entryStands: null },
        }),
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        verdict: 'met',
        hours: range('80', '80'),
        byBasis: { registered: range('0', '80'), evidenced: range('80', '80') },
      },
      findings: [],
      missing: ['registration.entry-stands@r1'],
    },
    article: '33',
    why: 'the verdict is settled by the proof; how much is registered is not',
  },
  {
    name: 'enough hours, too few of them registered, of a person of whom the title is not known',
    facts: {
      year: 2025,
      person: { title: undefined },
      records: [
        march(2025, '60'),
        { study: totalHours('2025-05-01', '2025-05-30', '20'), registration: undefined },
      ],
    },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, findings: [] },
    article: '2.1',
    why: 'no verdict differs where none is given',
  },
  {
    name: 'a study that could not be read, in a year that lacks hours',
    facts: {
      year: 2025,
      records: [
        march(2025, '60'),
        { id: 'x', study: { kind: 'unstated', from: '2025-05-05', to: '2025-05-09' } },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('60', '90') },
      missing: ['record.study-amount@x'],
    },
    article: '9(2)',
    why: 'five days may hold the twenty hours that are lacking: a study that was not read is no missing study',
  },
  {
    name: 'a study that could not be read, in a year that has its hours',
    facts: { year: 2025, records: [march(2025, '80'), { id: 'x', study: { kind: 'unstated' } }] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'met', hours: range('80', '2190') },
      missing: ['record.study-amount@x', 'record.study-dates@x'],
    },
    article: '9(2)',
    why: 'whatever it was, the year is complete without it',
  },
  {
    name: 'a study that could not be read at all, in a year without any',
    facts: { year: 2025, records: [{ id: 'x', study: { kind: 'unstated' } }] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('0', '2190') },
      missing: ['record.study-amount@x', 'record.study-dates@x'],
    },
    article: '9(2)',
    why: 'it may be of this year',
  },
  {
    name: 'hours whose entry does not stand',
    facts: {
      year: 2025,
      records: [march(2025, '80', { registration: { ...registered('2025-07-01'), entryStands: false } })],
    },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', hours: '0' } },
    article: '33',
    why: 'with the entry gone, nothing shows that there was study',
  },
  {
    name: 'hours whose entry does not stand, with a proof beside it',
    facts: {
      year: 2025,
      records: [
        march(2025, '80', {
          proofs: ['x'],
          registration: { ...registered('2025-07-01'), entryStands: false },
        }),
      ],
    },
    expect: { status: 'settled', valueHas: { verdict: 'met', hours: '80' } },
    article: '33',
    why: 'what falls is the registration; the task was to study, and the study is what it was',
  },
  {
    name: 'hours whose entry does not stand, where only entries count',
    facts: {
      year: 2025,
      records: [march(2025, '80', { registration: { ...registered('2025-07-01'), entryStands: false } })],
    },
    law: { readings: { 'quota-evidence': 'certificate-entries-only' } },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', hours: '0' } },
    article: '33',
    why: 'entries altered without authority do not count',
  },
  {
    name: "another person's credits",
    facts: {
      year: 2025,
      records: [{ personId: 'p2', study: { ...credits(5), from: '2025-06-02', to: '2025-06-02' } as never }],
    },
    expect: { status: 'settled', valueHas: { verdict: 'not-met' } },
    article: '30.2',
    why: 'they are not this person’s study',
  },
  // The year
  {
    name: 'the statistical year, by its last day',
    facts: {
      year: 2025,
      records: [{ study: totalHours('2024-11-01', '2024-11-30', '40') }, march(2025, '40')],
    },
    law: { readings: { 'quota-year': 'statistical' } },
    expect: {
      status: 'settled',
      value: {
        ...quota('met', '80', {}),
        period: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' },
      },
      citations: ['49:sets-value', '9(2):requires', '9(2):sets-value', '34:sets-value'],
      parameters: ['effective-date=2006-02-27', 'annual-quota-hours=80', 'statistical-period=11-01..10-31'],
      readings: ['quota-year=statistical', 'effective-from=2006-02-27'],
    },
    article: '34',
    why: 'November 2024 belongs to the statistical year 2025',
  },
  {
    name: 'the same hours in the calendar year',
    facts: {
      year: 2025,
      records: [{ study: totalHours('2024-11-01', '2024-11-30', '40') }, march(2025, '40')],
    },
    expect: { status: 'settled', value: quota('not-met', '40', { shortfall: '40' }) },
    article: '9(2)',
    why: 'November 2024 belongs to 2024; the two year systems are never mixed',
  },
  {
    name: 'the statistical year, where the edition has none',
    facts: { year: 2025 },
    law: { readings: { 'quota-year': 'statistical' }, parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window', readings: ['quota-year=statistical'] },
    article: '34',
    why: 'the reading asks for a period that this edition does not set',
  },
  // Other figures
  {
    name: 'a figure that binds this person by another source',
    facts: {
      year: 2025,
      records: [march(2025, '40')],
      adjustment: { requiredHours: '40', source: '产假，单位文件〔2025〕3号' },
    },
    expect: {
      status: 'settled',
      value: quota('met', '40', { required: '40' }),
      findings: [
        {
          code: 'quota-adjusted',
          severity: 'advisory',
          provision: '9(2)',
          data: { required: '40' },
        },
      ],
    },
    article: '9(2)',
    why: 'the caller answers for the source, whose words, perhaps with names in them, go into no answer',
  },
  {
    name: 'a figure by another source that is missed',
    facts: {
      year: 2025,
      person: hiredInJuly,
      records: [{ study: totalHours('2025-08-01', '2025-08-31', '39.5') }],
      adjustment: { requiredHours: 40, source: '单位文件' },
    },
    expect: {
      status: 'settled',
      value: quota('not-met', '39.5', { required: '40', shortfall: '0.5' }),
      findings: ['quota-adjusted', violation('0.5')],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27'],
    },
    article: '9(2)',
    why: 'with its own figure the part of the year is no longer contested',
  },
  {
    name: 'a figure by another source that is no decimal',
    facts: { year: 2025, adjustment: { requiredHours: 0.1 + 0.2, source: '单位文件' } },
    expect: { throws: 'invalid-hours', argument: 'adjustment.requiredHours' },
    article: '9(2)',
    why: 'a float with a long tail is a mistake of the calling program',
  },
  {
    name: 'a quota that was raised within the year',
    facts: { year: 2015, records: [march(2015, '85')] },
    law: { parameters: { 'annual-quota-hours': values({ '2006-02-27': '80', '2015-10-01': '90' }) } },
    expect: {
      status: 'settled',
      value: quota('not-met', '85', { required: '90', shortfall: '5', year: 2015 }),
      parameters: ['effective-date=2006-02-27', 'annual-quota-hours=90'],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27', 'annual-parameter-date=last-day'],
      findings: [
        dependsOn(['annual-parameter-date'], '5'),
        {
          code: 'parameter-changed-within-year',
          severity: 'depends-on-reading',
          readings: ['annual-parameter-date'],
          provision: '9(2)',
          data: { parameter: 'annual-quota-hours', on: '2015-10-01' },
        },
      ],
    },
    article: '9(2)',
    why: 'the figure of the last day binds by default, with a finding',
  },
  {
    name: 'a quota that was raised within the year, by its first day',
    facts: { year: 2015, records: [march(2015, '85')] },
    law: {
      parameters: { 'annual-quota-hours': values({ '2006-02-27': '80', '2015-10-01': '90' }) },
      readings: { 'annual-parameter-date': 'first-day' },
    },
    expect: {
      status: 'settled',
      value: quota('met', '85', { surplus: '5', year: 2015 }),
      findings: ['parameter-changed-within-year'],
    },
    article: '9(2)',
    why: 'the other reading takes the figure with which the year began',
  },
  {
    name: 'the year after the quota was raised',
    facts: { year: 2016, records: [march(2016, '85')] },
    law: { parameters: { 'annual-quota-hours': values({ '2006-02-27': '80', '2015-10-01': '90' }) } },
    expect: {
      status: 'settled',
      value: quota('not-met', '85', { required: '90', shortfall: '5', year: 2016 }),
      findings: [violation('5')],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27'],
    },
    article: '9(2)',
    why: 'one figure held all year: there is nothing to read',
  },
  {
    name: '82 hours, where another text asks for 90',
    facts: { year: 2025, records: [march(2025, '82')] },
    law: { from: national2015 },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '90', shortfall: '8' },
      citations: [
        '49:sets-value',
        '9(2):requires',
        'national-2015:8.1-hours:sets-value',
        'national-2015:8.1-hours:requires',
      ],
      findings: [
        {
          code: 'annual-quota-not-met',
          severity: 'violation',
          provision: 'national-2015:8.1-hours',
          data: { shortfall: '8' },
        },
      ],
    },
    article: '9(2)',
    why: 'the 80 of 9(2) are there: what is not met is the text that asks for 90',
  },
  {
    name: '82 hours, where another text generally asks for 90',
    facts: { year: 2025, records: [march(2025, '82')] },
    law: { from: city('general-rule') },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', shortfall: '8' },
      findings: [
        {
          code: 'annual-quota-not-met',
          severity: 'advisory',
          provision: 'city-2020:5',
          data: { shortfall: '8' },
        },
      ],
    },
    article: '9(2)',
    why: 'it weighs as strongly as the text binds that asks for it',
  },
  {
    name: 'an edition that strikes who is covered',
    facts: { year: 2025, records: [march(2025, '80')] },
    law: {
      from: withProvisions(chongqing2006, { '2.1': { struck: true, from: '2020-01-01', source: 'case' } }),
    },
    expect: { status: 'unregulated', because: '2.1:defines', premises: ['person-coverage'] },
    article: '2.1',
    why: 'of whom nothing is said, nothing is asked',
  },
  {
    name: 'no quota in the edition',
    facts: { year: 2025, records: [march(2025, '80')] },
    law: { parameters: { 'annual-quota-hours': struck } },
    expect: { status: 'unregulated', because: '9(2):sets-value' },
    article: '9(2)',
    why: 'a struck figure is not replaced by an invented one',
  },
  {
    name: 'no hours for a day in the edition',
    facts: { year: 2025, records: [march(2025, '80')] },
    law: { parameters: { 'hours-per-day': struck } },
    expect: {
      status: 'unregulated',
      because: '30.1:defines',
      premises: ['person-coverage', 'credited-hours'],
    },
    article: '30.1',
    why: 'without it no hours can be credited, so there is nothing to compare',
  },
  // Force
  {
    name: 'the year before the Measures',
    facts: { year: 2005, records: [march(2005, '40')] },
    expect: {
      status: 'not-in-force',
      force: ['not-yet', '2006-02-27'],
      citations: ['49:sets-value'],
      premises: [],
    },
    article: '49',
    why: 'no day of 2005 lies in their time',
  },
  {
    name: 'the year in which the Measures came',
    facts: { year: 2006, records: [march(2006, '40')] },
    expect: {
      status: 'settled',
      value: quota('not-met', '40', { shortfall: '40', year: 2006 }),
      findings: [
        violation('40'),
        {
          code: 'partly-before-force',
          severity: 'advisory',
          provision: '49',
          data: { effectiveFrom: '2006-02-27' },
        },
      ],
    },
    article: '49',
    why: '2006 carries the full figure (the Regulation already set it), with a finding',
  },
  {
    name: 'the year in which the Measures came, from another date',
    facts: { year: 2006 },
    law: { readings: { 'effective-from': '2007-01-01' } },
    expect: { status: 'not-in-force', force: ['not-yet', '2007-01-01'] },
    article: '49',
    why: 'the reading moves the first day',
  },
  {
    name: 'the last year of the Measures',
    facts: { year: 2025, records: [march(2025, '80')] },
    law: { inForceUntil: '2025-01-01' },
    expect: { status: 'settled', value: quota('met', '80', {}) },
    article: '49',
    why: 'one day of the year is enough',
  },
  {
    name: 'the year after the Measures',
    facts: { year: 2025, records: [march(2025, '80')] },
    law: { inForceUntil: '2024-12-31' },
    expect: { status: 'not-in-force', force: ['ended', '2024-12-31'] },
    article: '49',
    why: 'no day of the year lies in their time',
  },
  {
    name: 'no first day in the edition',
    facts: { year: 2025 },
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'an edition without a first day cannot be said to be in force',
  },
  // Asked on a day
  {
    name: 'too few, on the day before the last',
    facts: { year: 2025, records: [march(2025, '79.5')], asOf: '2025-12-30' },
    expect: {
      status: 'settled',
      value: quota('not-met', '79.5', { shortfall: '0.5' }),
      findings: [notMet('advisory', '0.5')],
    },
    article: '9(2)',
    why: 'a day is left in which the rest can be studied',
  },
  {
    name: 'too few, on the last day',
    facts: { year: 2025, records: [march(2025, '79.5')], asOf: '2025-12-31' },
    expect: {
      status: 'settled',
      value: quota('not-met', '79.5', { shortfall: '0.5' }),
      findings: [violation('0.5')],
    },
    article: '9(2)',
    why: 'the day asked about is no day left',
  },
  {
    name: 'too few for a part of a year that is over',
    facts: { year: 2025, person: hiredInJuly, records: [march(2025, '40')], asOf: '2026-01-31' },
    expect: {
      status: 'settled',
      value: quota('not-met', '40', { shortfall: '40' }),
      findings: [dependsOn(['part-year-quota'], '40'), partYear(6)],
    },
    article: '9(2)',
    why: 'a year that is over leaves the weight of the finding as it is',
  },
  // Mistakes of the calling program
  {
    name: 'asked on a day that does not exist',
    facts: { year: 2025, records: [march(2025, '80')], asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '9(2)',
    why: 'the year 2025 has no 29 February',
  },
  {
    name: 'half a year',
    facts: { year: 2025.5 },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '9(2)',
    why: 'a year is a whole number',
  },
  {
    name: 'a year beyond the calendar',
    facts: { year: 2999 },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '9(2)',
    why: 'its days could not all be written',
  },
  {
    name: 'a row that could not be read, whose days cannot hold what is lacking',
    facts: {
      year: 2025,
      records: [
        march(2025, '20'),
        { id: 'x', study: { kind: 'unstated', from: '2025-05-05', to: '2025-05-09', unread: true } },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('20', '50') },
      missing: ['record.study-amount@x'],
    },
    article: '30.2',
    why: 'what was not read may be credits of a scheme, of which nobody can say what they are worth',
  },
  {
    name: 'a row that could not be read, of another year',
    facts: {
      year: 2025,
      records: [
        march(2025, '20'),
        { id: 'x', study: { kind: 'unstated', from: '2024-05-05', to: '2024-05-09', unread: true } },
      ],
    },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', shortfall: '60' }, missing: [] },
    article: '9(2)',
    why: 'whatever it was, no other year can hold it',
  },
  {
    name: 'a study of which it is not known whose it is, in a year that lacks its hours',
    facts: {
      year: 2025,
      records: [
        march(2025, '62'),
        { id: 'x', personId: undefined, study: totalHours('2025-05-05', '2025-05-09', '18') },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('62', '80') },
      missing: ['record.person@x'],
    },
    article: '9(2)',
    why: "it may be this person's, and would complete the year",
  },
  {
    name: 'credits of a scheme of which it is not known whose they are',
    facts: {
      year: 2025,
      records: [
        {
          id: 'x',
          personId: undefined,
          study: { ...credits('2'), from: '2025-05-05', to: '2025-05-09' } as never,
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', hours: range('0', '0') },
      missing: ['record.person@x'],
      premises: ['credit-scheme', 'credited-hours', 'person-coverage'],
    },
    article: '30.2',
    why: "they may be this person's, and nobody can say what they are worth",
  },
]
