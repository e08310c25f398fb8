import type { Finding } from '../../src/chongqing/pack.js'
import type { StudyTimeFacts } from '../../src/chongqing/rules/quota/study-time-right.js'
import type { Severity } from '../../src/engine/determination/finding.js'
import { type Case, struck, values } from '../support/cases.js'
import type { PersonFacts, Some } from '../support/facts.js'

const calendar2025 = { system: 'calendar', year: 2025, from: '2025-01-01', to: '2025-12-31' }
const raised = (on: string) => ({ 'study-time-right-hours': values({ '2006-02-27': '80', [on]: '90' }) })
const changedOn = (on: string): Finding => ({
  code: 'parameter-changed-within-year',
  severity: 'depends-on-reading',
  readings: ['annual-parameter-date'],
  provision: '8(1)',
  data: { parameter: 'study-time-right-hours', on },
})
const force = ['quota-year=calendar', 'effective-from=2006-02-27'] as const

export interface RightFacts extends Omit<StudyTimeFacts, 'person'> {
  /** Departures from an engineer with a degree, in service all along. */
  readonly person?: Some<PersonFacts>
}

const hiredInJuly = { employments: [{ unitId: 'u1', from: '2025-07-15' }] }

/** A right that is not met by so much, and how that weighs. */
const range = (least: string, most: string) => ({ least, most })

const lacking = (
  shortfall: string | ReturnType<typeof range>,
  severity: Severity,
  readings?: NonNullable<Finding['readings']>,
): Finding => ({
  code: 'study-time-not-granted',
  severity,
  ...(readings && { readings }),
  provision: '8(1)',
  data: { shortfall },
})
const partOfYear: Finding = {
  code: 'part-year-service',
  severity: 'depends-on-reading',
  readings: ['part-year-quota'],
  provision: '8(1)',
  data: { months: 6 },
}

export const studyTimeRightCases: readonly Case<RightFacts>[] = [
  // Whose right
  {
    name: 'of someone covered, in service all year',
    facts: { person: {}, grantedHours: '72', year: 2025 },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '80', shortfall: '8' },
      findings: [lacking('8', 'violation')],
      premises: ['person-coverage'],
    },
    article: '8(1)',
    why: 'the right is that of a professional of Article 2',
  },
  {
    name: 'of someone who is not covered',
    facts: { person: { role: 'other' }, grantedHours: '0', year: 2025 },
    expect: { status: 'inapplicable', because: '2.1:excludes', findings: [] },
    article: '2.1',
    why: 'the Measures give the right to professionals alone',
  },
  {
    name: 'of someone of whom coverage is not known, less',
    facts: { person: { title: undefined }, grantedHours: '72', year: 2025 },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', shortfall: range('8', '8') },
      missing: ['person.title'],
      findings: [],
    },
    article: '2.1',
    why: 'nobody is in breach towards someone who may have no right',
  },
  {
    name: 'of someone of whom coverage is not known, enough',
    facts: { person: { title: undefined }, grantedHours: '80', year: 2025 },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '8(1)',
    why: 'it is enough whoever it is',
  },
  {
    name: 'of someone hired in July',
    facts: { person: hiredInJuly, grantedHours: '40', year: 2025 },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '80', shortfall: '40' },
      readings: ['effective-from=2006-02-27', 'part-year-quota=full', 'quota-year=calendar'],
      findings: [lacking('40', 'depends-on-reading', ['part-year-quota']), partOfYear],
    },
    article: '8(1)',
    why: 'the text has no rule for a part of a year: a reading decides, as it does with 9(2)',
  },
  {
    name: 'of someone hired in July, by months',
    facts: { person: hiredInJuly, grantedHours: '40', year: 2025 },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', required: '40', shortfall: '0' },
      findings: [partOfYear],
    },
    article: '8(1)',
    why: 'six of twelve months, the month of joining counted',
  },
  {
    name: 'of someone hired in July, a hundredth less than by months',
    facts: { person: hiredInJuly, grantedHours: '39.99', year: 2025 },
    law: { readings: { 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', shortfall: '0.01' },
      findings: [lacking('0.01', 'depends-on-reading', ['quota-year', 'part-year-quota']), partOfYear],
    },
    article: '8(1)',
    why: 'less is less',
  },
  {
    name: 'of someone hired in July, where nothing is asked of such a year',
    facts: { person: hiredInJuly, grantedHours: '0', year: 2025 },
    law: { readings: { 'part-year-quota': 'none' } },
    expect: { status: 'inapplicable', because: '8(1):exempts' },
    article: '8(1)',
    why: 'the other reading',
  },
  {
    name: 'of someone hired in July, where those who begin in a year have it from the next',
    facts: { person: hiredInJuly, grantedHours: '40', year: 2025 },
    law: { readings: { 'part-year-quota': 'from-next-year' } },
    expect: { status: 'inapplicable', because: '8(1):exempts', findings: ['part-year-service'] },
    article: '8(1)',
    why: 'as with the duty of Article 9',
  },
  ...(
    [
      ['80', 'met', []],
      ['40', 'undetermined', []],
      ['6', 'not-met', [lacking(range('0.67', '74'), 'violation')]],
    ] as const
  ).map(
    ([grantedHours, verdict, found]): Case<RightFacts> => ({
      name: `of someone hired in the year, no more is known, by months, ${grantedHours} hours`,
      facts: { person: { employments: [{ unitId: 'u1', from: '2025' }] }, grantedHours, year: 2025 },
      law: { readings: { 'part-year-quota': 'pro-rata-months' } },
      expect: {
        status: 'bounded',
        valueHas: { verdict, required: range('6.67', '80') },
        findings: [...found, 'part-year-service'],
        missing: ['person.employments'],
      },
      article: '8(1)',
      why: '6.67 to 80 hours are due, by the month of hiring',
    }),
  ),
  {
    name: 'of someone hired in July, asked while the year runs',
    facts: { person: hiredInJuly, grantedHours: '40', year: 2025, asOf: '2025-12-30' },
    expect: { status: 'settled', findings: [lacking('40', 'advisory'), partOfYear] },
    article: '8(1)',
    why: 'time can still be granted',
  },
  ...(['not-in-service', 'in-service'] as const).map(
    (option): Case<RightFacts> => ({
      name: `of someone rehired after retiring in March: ${option}`,
      facts: {
        person: { retiredOn: '2025-03-31', employments: [{ unitId: 'u1', from: '2020-01-01' }] },
        grantedHours: '80',
        year: 2025,
      },
      law: { readings: { 'rehired-retirees': option } },
      expect: {
        status: 'settled',
        valueHas: { verdict: 'met' },
        findings: option === 'in-service' ? [] : ['part-year-service'],
      },
      article: '8(1)',
      why: 'whether the rest of the year is one of service is the same question as with 9(2)',
    }),
  ),
  {
    name: 'with another figure that binds',
    facts: {
      person: hiredInJuly,
      adjustment: { requiredHours: '40', source: '单位文件' },
      grantedHours: '39',
      year: 2025,
    },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '40', shortfall: '1' },
      findings: [
        lacking('1', 'violation'),
        { code: 'quota-adjusted', severity: 'advisory', provision: '8(1)', data: { required: '40' } },
      ],
    },
    article: '8(1)',
    why: "the figure is the caller's, with its source",
  },
  {
    name: 'exactly 80 hours',
    facts: { grantedHours: '80', year: 2025 },
    expect: {
      status: 'settled',
      value: { verdict: 'met', period: calendar2025, granted: '80', required: '80', shortfall: '0' },
      citations: ['49:sets-value', '8(1):sets-value', '8(1):entitles'],
      parameters: ['effective-date=2006-02-27', 'study-time-right-hours=80'],
      readings: [...force],
      findings: [],
    },
    article: '8(1)',
    why: '不少于 includes the figure itself; nobody is in breach, so that 7(3) has nothing to say',
  },
  {
    name: 'a hundredth of an hour less',
    facts: { grantedHours: '79.99', year: 2025 },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', granted: '79.99', shortfall: '0.01' },
      citations: ['49:sets-value', '8(1):sets-value', '8(1):entitles', '7(3):requires'],
      findings: [
        {
          code: 'study-time-not-granted',
          severity: 'violation',
          provision: '8(1)',
          data: { shortfall: '0.01' },
        },
      ],
    },
    article: '8(1)',
    why: 'less is less; the unit must guarantee the time (7(3))',
  },
  {
    name: 'a hundredth of an hour more',
    facts: { grantedHours: 80.01, year: 2025 },
    expect: { status: 'settled', valueHas: { verdict: 'met', granted: '80.01', shortfall: '0' } },
    article: '8(1)',
    why: 'at least, not exactly',
  },
  {
    name: 'no hour at all',
    facts: { grantedHours: 0, year: 2025 },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', granted: '0', shortfall: '80' } },
    article: '8(1)',
    why: 'none is a figure',
  },
  {
    name: 'hours not known',
    facts: { year: 2025 },
    expect: {
      status: 'open',
      missing: ['granted-hours'],
      citations: ['49:sets-value', '8(1):sets-value', '8(1):entitles'],
      findings: [],
    },
    article: '8(1)',
    why: 'unknown is not none',
  },
  // The day on which it is asked
  {
    name: 'asked while the year runs',
    facts: { grantedHours: '72', year: 2025, asOf: '2025-12-30' },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', shortfall: '8' },
      findings: [
        { code: 'study-time-not-granted', severity: 'advisory', provision: '8(1)', data: { shortfall: '8' } },
      ],
    },
    article: '8(1)',
    why: 'a day is left on which time can be granted: nobody is in breach yet',
  },
  {
    name: 'asked on the last day of the year',
    facts: { grantedHours: '72', year: 2025, asOf: '2025-12-31' },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      findings: [
        {
          code: 'study-time-not-granted',
          severity: 'violation',
          provision: '8(1)',
          data: { shortfall: '8' },
        },
      ],
    },
    article: '7(3)',
    why: 'what was not granted by then was not granted in the year',
  },
  {
    name: 'asked on a day that does not exist',
    facts: { grantedHours: '72', year: 2025, asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '8(1)',
    why: 'a mistake of the caller',
  },
  // The year
  {
    name: 'by the statistical year',
    facts: { grantedHours: '80', year: 2025 },
    law: { readings: { 'quota-year': 'statistical' } },
    expect: {
      status: 'settled',
      valueHas: {
        period: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' },
      },
      citations: ['34:sets-value', '49:sets-value', '8(1):sets-value', '8(1):entitles'],
      readings: ['quota-year=statistical', 'effective-from=2006-02-27'],
    },
    article: '34',
    why: 'the reading takes the year of the annual return',
  },
  {
    name: 'by the statistical year, in an edition without one',
    facts: { grantedHours: '80', year: 2025 },
    law: { readings: { 'quota-year': 'statistical' }, parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window' },
    article: '34',
    why: 'the reading needs a period that no text sets',
  },
  {
    name: 'by the calendar year, in an edition without a statistical year',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: { 'statistical-period': struck } },
    expect: { status: 'settled', valueHas: { verdict: 'met', period: calendar2025 } },
    article: '8(1)',
    why: 'the calendar year does without it',
  },
  {
    name: 'the first year in force',
    facts: { grantedHours: '80', year: 2006 },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', required: '80' },
      findings: [
        {
          code: 'partly-before-force',
          severity: 'advisory',
          provision: '49',
          data: { effectiveFrom: '2006-02-27' },
        },
      ],
    },
    article: '49',
    why: 'computed in full, and pointed out that the year began before',
  },
  {
    name: 'the year before',
    facts: { grantedHours: '80', year: 2005 },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'], findings: [] },
    article: '49',
    why: 'no day of it lies in the time of force',
  },
  {
    name: 'the year before, in force from another date',
    facts: { grantedHours: '80', year: 2005 },
    law: { readings: { 'effective-from': '2005-12-31' } },
    expect: { status: 'settled', findings: ['partly-before-force'] },
    article: '49',
    why: 'one day of the year is enough',
  },
  {
    name: 'the year of the repeal',
    facts: { grantedHours: '80', year: 2025 },
    law: { inForceUntil: '2025-01-01' },
    expect: { status: 'settled', valueHas: { verdict: 'met' } },
    article: '49',
    why: 'one day of the year is enough',
  },
  {
    name: 'the year after the repeal',
    facts: { grantedHours: '80', year: 2025 },
    law: { inForceUntil: '2024-12-31' },
    expect: { status: 'not-in-force', force: ['ended', '2024-12-31'] },
    article: '49',
    why: 'no day of it lies in the time of force',
  },
  {
    name: 'an edition without a date of force',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'no text says when the Measures hold',
  },
  // The figure
  {
    name: 'an edition without the figure',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: { 'study-time-right-hours': struck } },
    expect: { status: 'unregulated', because: '8(1):sets-value' },
    article: '8(1)',
    why: 'none is invented, and that of Article 9 is another one',
  },
  {
    name: 'an edition in which the quota of Article 9 is another',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: { 'annual-quota-hours': values({ '2006-02-27': '90' }) } },
    expect: { status: 'settled', valueHas: { verdict: 'met', required: '80' } },
    article: '8(1)',
    why: 'the right and the duty each have a figure of their own',
  },
  {
    name: 'a figure raised on the last day of the year',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: raised('2025-12-31') },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '90', shortfall: '10' },
      parameters: ['effective-date=2006-02-27', 'study-time-right-hours=90'],
      readings: [...force, 'annual-parameter-date=last-day'],
      findings: [changedOn('2025-12-31'), 'study-time-not-granted'],
    },
    article: '8(1)',
    why: 'what holds on the last day binds the year',
  },
  {
    name: 'a figure raised on the second day of the year, by the first day',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: raised('2025-01-02'), readings: { 'annual-parameter-date': 'first-day' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', required: '80' },
      parameters: ['effective-date=2006-02-27', 'study-time-right-hours=80'],
      readings: [...force, 'annual-parameter-date=first-day'],
      findings: [changedOn('2025-01-02')],
    },
    article: '8(1)',
    why: 'what holds on the first day binds the year',
  },
  {
    name: 'a figure raised on the first day of the year',
    facts: { grantedHours: '90', year: 2025 },
    law: { parameters: raised('2025-01-01') },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', required: '90' },
      readings: [...force],
      findings: [],
    },
    article: '8(1)',
    why: 'it held all year: nothing is contested',
  },
  {
    name: 'a figure raised on the day after the year',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: raised('2026-01-01') },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', required: '80' },
      readings: [...force],
      findings: [],
    },
    article: '8(1)',
    why: 'the old figure held all year',
  },
  {
    name: 'a figure raised on 1 December, by the statistical year',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: raised('2025-12-01'), readings: { 'quota-year': 'statistical' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', required: '80' }, findings: [] },
    article: '8(1)',
    why: 'the statistical year has ended on 31 October',
  },
  {
    name: 'a figure set anew at the same height within the year',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: { 'study-time-right-hours': values({ '2006-02-27': '80', '2025-06-01': '80' }) } },
    expect: { status: 'settled', valueHas: { required: '80' }, readings: [...force], findings: [] },
    article: '8(1)',
    why: 'both ends of the year agree',
  },
  {
    name: 'a figure with half an hour',
    facts: { grantedHours: '80', year: 2025 },
    law: { parameters: { 'study-time-right-hours': values({ '2006-02-27': '80.5' }) } },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', required: '80.5', shortfall: '0.5' } },
    article: '8(1)',
    why: 'hours have two places',
  },
  // Arguments that cannot be
  ...['-1', '80.005', 'eighty', '1e2', '100000', '', -1, 0.1 + 0.2, Number.NaN, Number.POSITIVE_INFINITY].map(
    (grantedHours): Case<StudyTimeFacts> => ({
      name: `hours of ${JSON.stringify(grantedHours)} (${typeof grantedHours}) ${String(grantedHours)}`,
      facts: { grantedHours, year: 2025 },
      expect: { throws: 'invalid-hours', argument: 'grantedHours' },
      article: '8(1)',
      why: 'from 0 to 99,999.99 with at most two places',
    }),
  ),
  ...[1900, 2999, 2025.5].map(
    (year): Case<StudyTimeFacts> => ({
      name: `the year ${year}`,
      facts: { grantedHours: '80', year },
      expect: { throws: 'invalid-year', argument: 'year' },
      article: '8(1)',
      why: 'a whole number between 1901 and 2998',
    }),
  ),
]
