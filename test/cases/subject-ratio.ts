import { chongqing2006 } from '../../src/chongqing/pack.js'
import type { PlannedHours } from '../../src/chongqing/rules/subject-ratio/class-hours.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { type Case, type Expected, struck, values } from '../support/cases.js'
import { type RecordFacts, type Some, sessions, totalHours } from '../support/facts.js'
import type { QuotaFacts } from './annual-quota.js'

type Finding = NonNullable<Expected['findings']>[number]

/** So many hours in one month of 2025, all of one class of subjects. */
const hours = (
  month: '03' | '05' | '09',
  amount: string,
  subject: RecordFacts['subject'],
): Some<RecordFacts> => ({ subject, study: totalHours(`2025-${month}-01`, `2025-${month}-30`, amount) })

/** Hours of public subjects and of professional subjects in 2025. */
const sides = (publicHours: string, otherHours: string): QuotaFacts => ({
  year: 2025,
  records: [hours('03', publicHours, 'public-required'), hours('05', otherHours, 'professional')],
})

const plan = (publicRequired: string, professional: string, elective = '0'): PlannedHours => ({
  year: 2025,
  planned: { publicRequired, professional, elective },
})

/** An edition in which the ratio is no general rule any more. */
const mandatory = withProvisions(chongqing2006, {
  '12.3': {
    strength: 'mandatory',
    from: '2020-01-01',
    source: 'case',
    reference: { 'zh-CN': '新条文', en: 'the new text' },
    precis: { 'zh-CN': '比例应为1∶4。', en: 'The ratio is to be 1 to 4.' },
  },
})

const period = { system: 'calendar', year: 2025, from: '2025-01-01', to: '2025-12-31' }
const of80 = { publicHours: '16', otherHours: '64' }
const range = (least: string, most: string) => ({ least, most })

const departs = (difference: unknown) =>
  ({
    code: 'ratio-departs',
    severity: 'advisory',
    provision: '12.3',
    data: { difference },
  }) as Finding

const lacksPart = (side: 'public' | 'other', shortfall: unknown) =>
  ({
    code: 'ratio-part-lacking',
    severity: 'advisory',
    provision: '12.3',
    data: { side, shortfall },
  }) as Finding

const outside = (amount: unknown) =>
  ({
    code: 'hours-outside-ratio',
    severity: 'data-defect',
    provision: '12.1',
    data: { hours: amount },
  }) as Finding

const partYear = (months: number) =>
  ({
    code: 'part-year-service',
    severity: 'depends-on-reading',
    readings: ['part-year-quota'],
    provision: '9(2)',
    data: { months },
  }) as Finding

const adjusted = (required: string) =>
  ({
    code: 'quota-adjusted',
    severity: 'advisory',
    provision: '9(2)',
    data: { required },
  }) as Finding

const hiredOn = (from: string) => ({ employments: [{ unitId: 'u1', from }] })

/** A total of one class of subjects across New Year, of which two days lie in 2025 and two in 2026. */
const acrossNewYear = (amount: string, subject: RecordFacts['subject']): Some<RecordFacts> => ({
  subject,
  study: totalHours('2025-12-30', '2026-01-02', amount),
})

export const subjectRatioCases: readonly Case<QuotaFacts | PlannedHours>[] = [
  {
    name: '16 public hours and 64 others',
    facts: sides('16', '64'),
    expect: {
      status: 'settled',
      value: {
        verdict: 'met',
        period,
        publicHours: '16',
        otherHours: '64',
        unclassifiedHours: '0',
        expectedPublicHours: '16',
        difference: '0',
        publicShare: '0.2',
        lacking: null,
        ofQuota: of80,
      },
      citations: ['49:sets-value', '12.3:requires', '12.3:sets-value', '9(2):sets-value'],
      parameters: ['effective-date=2006-02-27', 'public-to-other-ratio=1:4', 'annual-quota-hours=80'],
      readings: [
        'quota-year=calendar',
        'effective-from=2006-02-27',
        'ratio-of=person',
        'ratio-direction=both',
        'ratio-base=all-credited',
        'ratio-tolerance=0',
      ],
      findings: [],
      premises: ['person-coverage', 'credited-hours'],
    },
    article: '12.3',
    why: 'one part and four parts: a fifth of the whole is public',
  },
  {
    name: 'a hundredth of a public hour too few',
    facts: sides('15.99', '64.01'),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', difference: '-0.01', publicShare: '0.1999' },
      findings: [departs('-0.01')],
    },
    article: '12.3',
    why: 'by default there is no tolerance; the departure is reported and never a violation',
  },
  {
    name: 'a hundredth of a public hour too many',
    facts: sides('16.01', '63.99'),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', difference: '0.01', publicShare: '0.2001' },
      findings: [departs('0.01')],
    },
    article: '12.3',
    why: '1:4 is an equality: too many public hours depart from it too',
  },
  {
    name: '20 public hours of 100',
    facts: sides('20', '80'),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', expectedPublicHours: '20', difference: '0', publicShare: '0.2' },
      findings: [],
    },
    article: '12.3',
    why: 'measured against all credited hours by default',
  },
  {
    name: '20 public hours of 100, of the first 80',
    facts: sides('20', '80'),
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', expectedPublicHours: '16', difference: '4', publicShare: '0.25' },
      findings: [departs('4')],
    },
    article: '12.3',
    why: 'against a fifth of 80, 20 are four too many',
  },
  {
    name: '16 public hours of 100, of the first 80',
    facts: sides('16', '84'),
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', expectedPublicHours: '16' }, findings: [] },
    article: '12.3',
    why: 'what lies beyond the required hours needs no public part under this reading',
  },
  {
    name: '8 public hours of 40, of the first 80',
    facts: sides('8', '32'),
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', expectedPublicHours: '8' } },
    article: '12.3',
    why: 'the lesser of the total and the required hours is the total',
  },
  // The required hours of a person
  {
    name: '8 public hours of 100, of required hours adjusted to 40',
    facts: { ...sides('8', '92'), adjustment: { requiredHours: '40', source: '某行业规定' } },
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', expectedPublicHours: '8', publicShare: '0.2', ofQuota: of80 },
      citations: ['49:sets-value', '12.3:requires', '12.3:sets-value', '9(2):sets-value'],
      findings: [adjusted('40')],
    },
    article: '12.3',
    why: 'the lesser of the total and the required hours is 40, not 80; the share of the quota itself stays as it is',
  },
  {
    name: '16 public hours of 100, of required hours adjusted to 40',
    facts: { ...sides('16', '84'), adjustment: { requiredHours: '40', source: '某行业规定' } },
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', expectedPublicHours: '8', difference: '8' },
      findings: [adjusted('40'), departs('8')],
    },
    article: '12.3',
    why: 'what is right for 80 hours is twice too much for 40',
  },
  {
    name: '18 public hours of 90, of required hours adjusted to 90',
    facts: { ...sides('18', '82'), adjustment: { requiredHours: '90', source: '国家规定' } },
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', expectedPublicHours: '18' } },
    article: '12.3',
    why: 'a figure above the quota moves the base as one below it does',
  },
  {
    name: 'hours adjusted to none, of the first 80',
    facts: { ...sides('16', '64'), adjustment: { requiredHours: '0', source: '某行业规定' } },
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { status: 'not-computable', because: '12.3:requires' },
    article: '12.3',
    why: 'where nothing is required there is nothing to take a fifth of',
  },
  {
    name: 'adjusted hours where all credited hours are compared',
    facts: { ...sides('20', '80'), adjustment: { requiredHours: '40', source: '某行业规定' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', expectedPublicHours: '20' }, findings: [] },
    article: '12.3',
    why: 'by default the required hours play no part',
  },
  {
    name: 'half a year in service, of the first 80, by months',
    facts: { ...sides('8', '92'), person: hiredOn('2025-07-15') },
    law: { readings: { 'ratio-base': 'first-80', 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', expectedPublicHours: '8' },
      readings: [
        'quota-year=calendar',
        'effective-from=2006-02-27',
        'ratio-of=person',
        'ratio-direction=both',
        'ratio-base=first-80',
        'part-year-quota=pro-rata-months',
        'ratio-tolerance=0',
      ],
      findings: [partYear(6)],
    },
    article: '9(2)',
    why: 'six months of twelve require 40 hours, of which a fifth is 8',
  },
  {
    name: 'a month in service, of the first 80, by months',
    facts: { ...sides('1.33', '20'), person: hiredOn('2025-12-01') },
    law: { readings: { 'ratio-base': 'first-80', 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'not-met',
        expectedPublicHours: '1.3333',
        difference: '-0.0033',
        publicShare: '0.1995',
      },
      findings: [departs('-0.0033'), partYear(1)],
    },
    article: '9(2)',
    why: 'a fifth of six and two thirds, compared crosswise: neither 6.66 nor 6.67 takes its place',
  },
  {
    name: 'half a year in service, of the first 80, by the whole quota',
    facts: { ...sides('16', '84'), person: hiredOn('2025-07-15') },
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', expectedPublicHours: '16' },
      findings: [partYear(6)],
    },
    article: '9(2)',
    why: 'by default a part of a year is asked for the full 80, with the finding that this rests on a reading',
  },
  {
    name: 'half a year in service, of the first 80, where only whole years are asked for hours',
    facts: { ...sides('16', '84'), person: hiredOn('2025-07-15') },
    law: { readings: { 'ratio-base': 'first-80', 'part-year-quota': 'none' } },
    expect: { status: 'inapplicable', because: '9(2):exempts', findings: [partYear(6)] },
    article: '9(2)',
    why: 'without required hours this base does not exist',
  },
  {
    name: 'hired in July, of the first 80, where those who begin in a year owe from the next',
    facts: { ...sides('16', '84'), person: hiredOn('2025-07-15') },
    law: { readings: { 'ratio-base': 'first-80', 'part-year-quota': 'from-next-year' } },
    expect: { status: 'inapplicable', because: '9(2):exempts', findings: [partYear(6)] },
    article: '9(2)',
    why: 'without required hours this base does not exist',
  },
  {
    name: 'hired in the year, no more is known, of what a part of the year requires',
    facts: { ...sides('16', '84'), person: hiredOn('2025') },
    law: { readings: { 'ratio-base': 'first-80', 'part-year-quota': 'pro-rata-months' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined' },
      missing: ['person.employments'],
    },
    article: '9(2)',
    why: 'a fifth of how much, is not known',
  },
  {
    name: 'one who retired at midyear, of the first 80',
    facts: {
      ...sides('16', '84'),
      person: { employments: [{ unitId: 'u1', from: '2020-01-01' }], retiredOn: '2025-06-30' },
    },
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', expectedPublicHours: '16' },
      readings: [
        'quota-year=calendar',
        'effective-from=2006-02-27',
        'ratio-of=person',
        'ratio-direction=both',
        'ratio-base=first-80',
        'rehired-retirees=not-in-service',
        'part-year-quota=full',
        'ratio-tolerance=0',
      ],
      findings: [partYear(6)],
    },
    article: '9(2)',
    why: 'service ended with retirement by default, and a part of a year is asked for the full 80',
  },
  {
    name: 'a rehired retiree, of the first 80',
    facts: {
      ...sides('16', '84'),
      person: { employments: [{ unitId: 'u1', from: '2020-01-01' }], retiredOn: '2025-06-30' },
    },
    law: { readings: { 'ratio-base': 'first-80', 'rehired-retirees': 'in-service' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      readings: [
        'quota-year=calendar',
        'effective-from=2006-02-27',
        'ratio-of=person',
        'ratio-direction=both',
        'ratio-base=first-80',
        'rehired-retirees=in-service',
        'ratio-tolerance=0',
      ],
      findings: [],
    },
    article: '9(2)',
    why: 'the reading makes the year a whole one',
  },
  {
    name: 'a plan of the first 80',
    facts: plan('16', '84'),
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', expectedPublicHours: '16' }, findings: [] },
    article: '12.3',
    why: 'a plan has no person whose hours could be adjusted: the quota is its base',
  },
  // Whom it is asked of
  {
    name: 'a person who is not covered',
    facts: { ...sides('16', '64'), person: { role: 'other' } },
    expect: {
      status: 'inapplicable',
      because: '2.1:excludes',
      citations: ['49:sets-value', '2.1:excludes'],
      findings: [],
      premises: ['person-coverage'],
    },
    article: '2.1',
    why: 'nobody owes a ratio of subjects of whom no continuing education is asked, as with the quota',
  },
  {
    name: 'a person who left before the year began',
    facts: {
      ...sides('16', '64'),
      person: { employments: [{ unitId: 'u1', from: '2020-01-01', to: '2024-12-31' }] },
    },
    expect: { status: 'inapplicable', because: '2.1:excludes' },
    article: '2.1',
    why: 'in service on no day of the year',
  },
  {
    name: 'a person whose education is not known, and a ratio that departs',
    facts: { ...sides('20', '60'), person: { education: undefined } },
    expect: {
      status: 'bounded',
      value: {
        verdict: 'undetermined',
        period,
        publicHours: range('20', '20'),
        otherHours: range('60', '60'),
        unclassifiedHours: range('0', '0'),
        expectedPublicHours: range('16', '16'),
        difference: range('4', '4'),
        publicShare: range('0.25', '0.25'),
        lacking: null,
        ofQuota: of80,
      },
      missing: ['person.education'],
      findings: [],
    },
    article: '2.1',
    why: 'whether anything is asked is open; the figures stand',
  },
  {
    name: 'a person whose education is not known, and hours that may be none',
    facts: {
      year: 2025,
      records: [acrossNewYear('6', 'professional')],
      person: { education: undefined },
    },
    expect: { status: 'open', missing: ['record.study-dates@r1', 'person.education'] },
    article: '2.1',
    why: 'both questions are open',
  },
  {
    name: 'a person whose education is not known, and no hours',
    facts: { year: 2025, person: { education: undefined } },
    expect: { status: 'open', missing: ['person.education'] },
    article: '2.1',
    why: 'whether there is nothing to compare, or nothing is asked, depends on it',
  },
  {
    name: 'a person whose education is not known, and hours adjusted to none, of the first 80',
    facts: {
      ...sides('16', '64'),
      person: { education: undefined },
      adjustment: { requiredHours: '0', source: '某行业规定' },
    },
    law: { readings: { 'ratio-base': 'first-80' } },
    expect: { status: 'open', missing: ['person.education'] },
    article: '2.1',
    why: 'the same where nothing is required',
  },
  {
    name: 'a person whose education is not known, and a result that changes no figure',
    facts: {
      year: 2025,
      records: [
        hours('03', '16', 'public-required'),
        hours('05', '58', 'professional'),
        { subject: 'professional', study: sessions('2025-09-01'), result: undefined },
        { subject: 'professional', study: sessions('2025-09-01') },
      ],
      person: { education: undefined },
    },
    law: { readings: { 'failed-assessment': 'hours-only-on-pass' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', otherHours: range('64', '64') },
      missing: ['person.education'],
    },
    article: '2.1',
    why: 'passed or not, 1 September holds six professional hours: only coverage is left to ask',
  },
  {
    name: 'one quarter instead of one fifth',
    facts: sides('20', '60'),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', expectedPublicHours: '16', difference: '4', publicShare: '0.25' },
    },
    article: '12.3',
    why: '1:4 sets public against other hours, not against the whole',
  },
  {
    name: 'too many public hours, if only too few depart',
    facts: sides('40', '40'),
    law: { readings: { 'ratio-direction': 'under-only' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', difference: '24' }, findings: [] },
    article: '12.3',
    why: 'the reading takes the ratio as a minimum',
  },
  {
    name: 'too few public hours, if only too few depart',
    facts: sides('10', '70'),
    law: { readings: { 'ratio-direction': 'under-only' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', difference: '-6' },
      findings: [departs('-6')],
    },
    article: '12.3',
    why: 'the minimum is missed',
  },
  {
    name: 'a departure of exactly the tolerance',
    facts: sides('12', '68'),
    law: { readings: { 'ratio-tolerance': '0.05' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', publicShare: '0.15' }, findings: [] },
    article: '12.3',
    why: '0.15 departs from 0.2 by 0.05, and no more',
  },
  {
    name: 'a departure of a hundredth of an hour beyond the tolerance',
    facts: sides('11.99', '68.01'),
    law: { readings: { 'ratio-tolerance': '0.05' } },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', difference: '-4.01' } },
    article: '12.3',
    why: 'the tolerance is a limit like any other',
  },
  {
    name: 'elective subjects beside professional ones',
    facts: {
      year: 2025,
      records: [
        hours('03', '16', 'public-required'),
        hours('05', '40', 'professional'),
        hours('09', '24', 'elective'),
      ],
    },
    expect: { status: 'settled', valueHas: { verdict: 'met', otherHours: '64' } },
    article: '12.3',
    why: '专业科目 and 选修科目 are together the other side',
  },
  {
    name: 'public hours alone',
    facts: { year: 2025, records: [hours('03', '80', 'public-required')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', otherHours: '0', publicShare: '1', difference: '64' },
    },
    article: '12.3',
    why: 'no other hours is a departure and no division by nothing',
  },
  {
    name: 'other hours alone',
    facts: { year: 2025, records: [hours('03', '80', 'elective')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', publicHours: '0', publicShare: '0', difference: '-16' },
    },
    article: '12.3',
    why: 'a share of nothing is a share',
  },
  // Each part as a least
  {
    name: '20 public hours and 80 others, each part as a least',
    facts: sides('20', '80'),
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: {
      status: 'settled',
      value: {
        verdict: 'met',
        period,
        publicHours: '20',
        otherHours: '80',
        unclassifiedHours: '0',
        expectedPublicHours: '16',
        difference: '4',
        publicShare: '0.25',
        lacking: { publicHours: '0', otherHours: '0' },
        ofQuota: of80,
      },
      citations: ['49:sets-value', '12.3:requires', '12.3:sets-value', '9(2):sets-value'],
      readings: [
        'quota-year=calendar',
        'effective-from=2006-02-27',
        'ratio-of=person',
        'ratio-direction=each-part-at-least',
        'ratio-tolerance=0',
      ],
      findings: [],
    },
    article: '12.3',
    why: 'both reach their part of the 80 hours required; what is studied beyond them may lie on either side',
  },
  {
    name: 'exactly 16 public hours and 64 others, each part as a least',
    facts: sides('16', '64'),
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '12.3',
    why: 'a least is reached at its figure',
  },
  {
    name: 'a hundredth of a public hour too few, each part as a least',
    facts: sides('15.99', '200'),
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', lacking: { publicHours: '0.01', otherHours: '0' } },
      findings: [lacksPart('public', '0.01')],
    },
    article: '12.3',
    why: 'hours of other subjects do not stand in for public ones',
  },
  {
    name: 'a hundredth of another hour too few, each part as a least',
    facts: sides('40', '63.99'),
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', lacking: { publicHours: '0', otherHours: '0.01' } },
      findings: [lacksPart('other', '0.01')],
    },
    article: '12.3',
    why: 'nor the other way round',
  },
  {
    name: 'no hours at all, each part as a least',
    facts: { year: 2025 },
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', publicShare: '0', lacking: { publicHours: '16', otherHours: '64' } },
      findings: [lacksPart('public', '16'), lacksPart('other', '64')],
    },
    article: '12.3',
    why: 'a share of nothing has no value, but a least is missed by nothing',
  },
  {
    name: 'a range about the least of one part',
    facts: {
      year: 2025,
      records: [
        hours('03', '70', 'professional'),
        hours('05', '10', 'public-required'),
        acrossNewYear('12', 'public-required'),
      ],
    },
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: {
      status: 'bounded',
      valueHas: {
        verdict: 'undetermined',
        lacking: { publicHours: range('0', '6'), otherHours: range('0', '0') },
      },
      findings: [],
      missing: ['record.study-dates@r3'],
    },
    article: '12.3',
    why: 'with none of the twelve hours six are lacking, with six of them none',
  },
  {
    name: 'a range that cannot reach the least of one part',
    facts: {
      year: 2025,
      records: [hours('03', '70', 'professional'), acrossNewYear('12', 'public-required')],
    },
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met' },
      findings: [lacksPart('public', range('4', '16'))],
    },
    article: '12.3',
    why: 'even all twelve hours leave four lacking',
  },
  {
    name: 'a part that lacks exactly the tolerance',
    facts: sides('12', '68'),
    law: { readings: { 'ratio-direction': 'each-part-at-least', 'ratio-tolerance': '0.05' } },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: [] },
    article: '12.3',
    why: 'four hours are a twentieth of 80, and no more',
  },
  {
    name: 'a part that lacks a hundredth of an hour more than the tolerance',
    facts: sides('11.99', '68.01'),
    law: { readings: { 'ratio-direction': 'each-part-at-least', 'ratio-tolerance': '0.05' } },
    expect: { status: 'settled', valueHas: { verdict: 'not-met' }, findings: [lacksPart('public', '4.01')] },
    article: '12.3',
    why: 'the tolerance is a limit like any other',
  },
  {
    name: 'each part as a least, of hours adjusted to 40',
    facts: { ...sides('8', '32'), adjustment: { requiredHours: '40', source: '某行业规定' } },
    law: { readings: { 'ratio-direction': 'each-part-at-least' } },
    expect: { status: 'settled', valueHas: { verdict: 'met', expectedPublicHours: '8' } },
    article: '12.3',
    why: 'the parts are those of the hours required of the person',
  },
  {
    name: 'each part as a least, where the edition sets no quota',
    facts: sides('16', '64'),
    law: {
      parameters: { 'annual-quota-hours': struck },
      readings: { 'ratio-direction': 'each-part-at-least' },
    },
    expect: { status: 'unregulated', because: '9(2):sets-value' },
    article: '9(2)',
    why: 'without hours required there is no part of them',
  },
  // Of whom
  {
    name: 'a person, where the ratio is one of plans',
    facts: sides('10', '70'),
    law: { readings: { 'ratio-of': 'plan' } },
    expect: {
      status: 'inapplicable',
      because: '12.3:excludes',
      readings: ['quota-year=calendar', 'effective-from=2006-02-27', 'ratio-of=plan'],
      findings: [],
    },
    article: '12.3',
    why: 'what is divided is then the hours that are planned',
  },
  {
    name: 'a plan, where the ratio is one of plans',
    facts: plan('10', '70'),
    law: { readings: { 'ratio-of': 'plan' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', difference: '-6' },
      findings: [departs('-6')],
    },
    article: '12.3',
    why: 'a plan is held to the ratio under either reading',
  },
  // Hours of no stated subject
  {
    name: 'hours of no stated subject beside a ratio that is kept',
    facts: {
      year: 2025,
      records: [
        hours('03', '16', 'public-required'),
        hours('05', '64', 'professional'),
        hours('09', '10', undefined),
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', unclassifiedHours: '10', publicShare: '0.2' },
      citations: ['49:sets-value', '12.3:requires', '12.3:sets-value', '9(2):sets-value', '12.1:defines'],
      findings: [outside('10')],
    },
    article: '12.1',
    why: 'they are in the quota and outside the ratio, with a finding',
  },
  {
    name: 'hours of no stated subject alone',
    facts: { year: 2025, records: [hours('03', '80', undefined)] },
    expect: { status: 'not-computable', because: '12.3:requires' },
    article: '12.3',
    why: 'nothing to compare',
  },
  {
    name: 'no hours at all',
    facts: { year: 2025 },
    expect: { status: 'not-computable', because: '12.3:requires', findings: [] },
    article: '12.3',
    why: 'a share of nothing has no value',
  },
  // Hours that are not known exactly
  {
    name: 'hours that may be none',
    facts: { year: 2025, records: [acrossNewYear('6', 'professional')] },
    expect: { status: 'open', missing: ['record.study-dates@r1'] },
    article: '12.3',
    why: 'all six may lie in 2026, and then there is nothing to compare',
  },
  {
    name: 'hours of no stated subject that are certain, others that may be none',
    facts: { year: 2025, records: [hours('03', '80', undefined), acrossNewYear('6', 'professional')] },
    expect: { status: 'open', missing: ['record.study-dates@r2'] },
    article: '12.3',
    why: 'unclassified hours do not help',
  },
  {
    name: 'hours of which only the side is open',
    facts: {
      year: 2025,
      records: [
        { subject: 'public-required', study: totalHours('2025-12-31', '2026-01-01', '6') },
        { subject: 'professional', study: totalHours('2025-12-31', '2026-01-01', '6') },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', publicHours: range('0', '6'), publicShare: range('0', '1') },
      missing: ['record.study-dates@r1', 'record.study-dates@r2'],
    },
    article: '12.3',
    why: '31 December held six hours of the one or the other: they cannot be none',
  },
  {
    name: 'a range on one side of the ratio',
    facts: {
      year: 2025,
      records: [hours('03', '40', 'professional'), acrossNewYear('12', 'public-required')],
    },
    expect: {
      status: 'bounded',
      value: {
        verdict: 'undetermined',
        period,
        publicHours: range('0', '12'),
        otherHours: range('40', '40'),
        unclassifiedHours: range('0', '0'),
        expectedPublicHours: range('8', '10.4'),
        difference: range('-8', '1.6'),
        publicShare: range('0', '0.2308'),
        lacking: null,
        ofQuota: of80,
      },
      missing: ['record.study-dates@r2'],
      findings: [],
    },
    article: '12.3',
    why: 'between none and 12 of 52; ten would be right',
  },
  {
    name: 'a range that departs at both ends',
    facts: {
      year: 2025,
      records: [hours('03', '80', 'professional'), acrossNewYear('12', 'public-required')],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', difference: range('-16', '-6.4') },
      findings: [departs(range('-16', '-6.4'))],
    },
    article: '12.3',
    why: 'even with all twelve hours the public part is below a fifth',
  },
  {
    name: 'a range of which one end keeps the ratio',
    facts: {
      year: 2025,
      records: [hours('03', '3', 'public-required'), acrossNewYear('20', 'professional')],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', difference: range('0', '0.8') },
    },
    article: '12.3',
    why: 'from 3 of 11 down to exactly 3 of 15: the lower end is kept, so it is open',
  },
  {
    name: 'a range within the tolerance at both ends',
    facts: {
      year: 2025,
      records: [
        hours('03', '20', 'public-required'),
        hours('05', '76', 'professional'),
        acrossNewYear('16', 'elective'),
      ],
    },
    law: { readings: { 'ratio-tolerance': '0.02' } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'met', publicShare: range('0.1852', '0.2') },
      findings: [],
    },
    article: '12.3',
    why: 'neither end departs from 0.2 by more than 0.02',
  },
  {
    name: 'a range above the minimum at both ends, if only too few depart',
    facts: {
      year: 2025,
      records: [hours('03', '40', 'public-required'), acrossNewYear('18', 'elective')],
    },
    law: { readings: { 'ratio-direction': 'under-only' } },
    expect: { status: 'bounded', valueHas: { verdict: 'met' }, findings: [] },
    article: '12.3',
    why: 'more than a fifth is public at either end',
  },
  {
    name: 'a range below the minimum at both ends, if only too few depart',
    facts: {
      year: 2025,
      records: [
        hours('03', '1', 'public-required'),
        hours('05', '40', 'professional'),
        acrossNewYear('8', 'elective'),
      ],
    },
    law: { readings: { 'ratio-direction': 'under-only' } },
    expect: { status: 'bounded', valueHas: { verdict: 'not-met' }, findings: ['ratio-departs'] },
    article: '12.3',
    why: 'less than a fifth is public at either end',
  },
  {
    name: 'a range about the minimum, if only too few depart',
    facts: {
      year: 2025,
      records: [hours('03', '40', 'professional'), acrossNewYear('12', 'public-required')],
    },
    law: { readings: { 'ratio-direction': 'under-only' } },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, findings: [] },
    article: '12.3',
    why: 'none is too few and twelve are enough',
  },
  {
    name: 'hours of no stated subject that are a range',
    facts: { year: 2025, records: [...(sides('16', '64').records ?? []), acrossNewYear('6', undefined)] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'met', unclassifiedHours: range('0', '6') },
      findings: [outside(range('0', '6'))],
    },
    article: '12.1',
    why: 'they may lie outside the year as well as outside the ratio',
  },
  // Plans
  {
    name: 'a plan that keeps the ratio',
    facts: plan('16', '50', '14'),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', publicHours: '16', otherHours: '64', unclassifiedHours: '0' },
      premises: [],
      findings: [],
    },
    article: '12.3',
    why: 'the same function for a plan as for a person',
  },
  {
    name: 'a plan that departs from the ratio',
    facts: plan('30', '50'),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', difference: '14' },
      findings: [departs('14')],
    },
    article: '12.3',
    why: 'a departure from a general rule is reported',
  },
  {
    name: 'a plan of nothing',
    facts: plan('0', '0'),
    expect: { status: 'not-computable', because: '12.3:requires' },
    article: '12.3',
    why: 'nothing to compare',
  },
  {
    name: 'a plan with negative public hours',
    facts: plan('-1', '4'),
    expect: { throws: 'invalid-hours', argument: 'planned.publicRequired' },
    article: '12.3',
    why: 'a mistake of the calling program, named by its place',
  },
  {
    name: 'a plan with professional hours of three places',
    facts: plan('1', '4.001'),
    expect: { throws: 'invalid-hours', argument: 'planned.professional' },
    article: '12.3',
    why: 'hours have at most two places',
  },
  {
    name: 'a plan with elective hours in words',
    facts: plan('1', '4', '四'),
    expect: { throws: 'invalid-hours', argument: 'planned.elective' },
    article: '12.3',
    why: 'hours are decimals',
  },
  // Another law
  {
    name: 'a ratio of 1 to 2',
    facts: sides('30', '60'),
    law: { parameters: { 'public-to-other-ratio': values({ '2006-02-27': '1:2' }) } },
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'met',
        expectedPublicHours: '30',
        publicShare: '0.3333',
        ofQuota: { publicHours: '26.6667', otherHours: '53.3333' },
      },
    },
    article: '12.3',
    why: 'a third of the whole; only what is shown is rounded',
  },
  {
    name: 'a ratio that changed within the year',
    facts: sides('30', '60'),
    law: { parameters: { 'public-to-other-ratio': values({ '2006-02-27': '1:4', '2025-07-01': '1:2' }) } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      findings: [
        {
          code: 'parameter-changed-within-year',
          severity: 'depends-on-reading',
          readings: ['annual-parameter-date'],
          provision: '12.3',
          data: { parameter: 'public-to-other-ratio', on: '2025-07-01' },
        },
      ],
    },
    article: '12.3',
    why: 'the figure of the last day binds by default, with a finding',
  },
  {
    name: 'a ratio that changed within the year, by its first day',
    facts: sides('30', '60'),
    law: {
      parameters: { 'public-to-other-ratio': values({ '2006-02-27': '1:4', '2025-07-01': '1:2' }) },
      readings: { 'annual-parameter-date': 'first-day' },
    },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', expectedPublicHours: '18' } },
    article: '12.3',
    why: 'the other reading takes the figure with which the year began',
  },
  {
    name: 'no ratio in the edition',
    facts: sides('16', '64'),
    law: { parameters: { 'public-to-other-ratio': struck } },
    expect: { status: 'unregulated', because: '12.3:sets-value' },
    article: '12.3',
    why: 'a struck figure is not replaced',
  },
  {
    name: 'no quota in the edition',
    facts: sides('16', '64'),
    law: { parameters: { 'annual-quota-hours': struck } },
    expect: { status: 'settled', valueHas: { verdict: 'met', ofQuota: null } },
    article: '12.3',
    why: 'the ratio needs no quota; only its share of one is left out',
  },
  {
    name: 'no quota in the edition, of the first 80',
    facts: sides('16', '64'),
    law: { parameters: { 'annual-quota-hours': struck }, readings: { 'ratio-base': 'first-80' } },
    expect: { status: 'unregulated', because: '9(2):sets-value' },
    article: '9(2)',
    why: 'this reading measures against the required hours, and there are none',
  },
  {
    name: 'no hours for a day in the edition',
    facts: sides('16', '64'),
    law: { parameters: { 'hours-per-day': struck } },
    expect: {
      status: 'unregulated',
      because: '30.1:defines',
      premises: ['person-coverage', 'credited-hours'],
    },
    article: '30.1',
    why: 'nothing is credited, so nothing can be compared',
  },
  {
    name: 'the statistical year',
    facts: {
      year: 2025,
      records: [
        { subject: 'public-required', study: totalHours('2024-11-01', '2024-11-30', '16') },
        hours('03', '64', 'professional'),
      ],
    },
    law: { readings: { 'quota-year': 'statistical' } },
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'met',
        period: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' },
      },
    },
    article: '34',
    why: 'the ratio follows the year of the quota',
  },
  {
    name: 'the statistical year, where the edition has none',
    facts: sides('16', '64'),
    law: { readings: { 'quota-year': 'statistical' }, parameters: { 'statistical-period': struck } },
    expect: { status: 'unregulated', because: '34:sets-window' },
    article: '34',
    why: 'the reading asks for a period that this edition does not set',
  },
  {
    name: 'the year before the Measures',
    facts: { year: 2005 },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'no day of 2005 lies in their time',
  },
  {
    name: 'asked on a day that does not exist',
    facts: { ...sides('16', '64'), asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '12.3',
    why: 'a mistake of the caller',
  },
  {
    name: 'a departure where an edition makes the ratio mandatory',
    facts: sides('20', '60'),
    law: { from: mandatory },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      findings: [
        {
          code: 'ratio-departs',
          severity: 'depends-on-reading',
          readings: ['ratio-of', 'ratio-direction'],
          provision: '12.3',
          data: { difference: '4' },
        },
      ],
    },
    article: '12.3',
    why: 'without 一般 it binds; read as a floor of public subjects, nothing departs',
  },
  {
    name: 'the same while the year runs',
    facts: { ...sides('20', '60'), asOf: '2025-12-30' },
    law: { from: mandatory },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      findings: [
        { code: 'ratio-departs', severity: 'advisory', provision: '12.3', data: { difference: '4' } },
      ],
    },
    article: '12.3',
    why: 'the year may still come to it',
  },
  {
    name: 'a year that is no number',
    facts: { ...plan('16', '64'), year: Number.NaN },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '12.3',
    why: 'a mistake of the calling program',
  },
  {
    name: 'totals of both sides that contend for the last day of the year',
    facts: {
      year: 2025,
      records: [
        { study: totalHours('2025-12-31', '2026-01-01', '6'), subject: 'professional' },
        { study: totalHours('2025-12-31', '2026-01-01', '6'), subject: 'professional' },
        { study: totalHours('2025-12-31', '2026-01-02', '6'), subject: 'public-required' },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', publicHours: '0', otherHours: '6', publicShare: '0' },
    },
    article: '12.3',
    why: 'two days hold no more than the two professional classes, so that nothing public lies on either',
  },
  {
    name: 'totals of three classes that contend for the last day of the year',
    facts: {
      year: 2025,
      records: [
        hours('03', '10', 'public-required'),
        { study: totalHours('2025-12-31', '2026-01-01', '6'), subject: 'professional' },
        { study: totalHours('2025-12-31', '2026-01-01', '6'), subject: 'elective' },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { publicHours: range('10', '10'), otherHours: range('6', '6') },
      missing: ['record.study-dates@r2', 'record.study-dates@r3'],
    },
    article: '12.3',
    why: 'of which class the six hours of that day are is open, and that they are not public is sure',
  },
  {
    name: 'a row of which neither the amount nor the subject was read',
    facts: {
      year: 2025,
      records: [
        hours('03', '16', 'public-required'),
        hours('05', '64', 'professional'),
        {
          id: 'x',
          subject: undefined,
          study: { kind: 'unstated', from: '2025-09-01', to: '2025-09-01', unread: true },
        },
      ],
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', publicHours: range('16', '22'), otherHours: range('64', '70') },
      missing: ['record.study-amount@x'],
    },
    article: '12.3',
    why: 'its hours may be of either side, and only once of the other',
  },
]
