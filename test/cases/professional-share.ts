import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import type { Amount } from '../../src/chongqing/findings/findings.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import type { PlannedHours } from '../../src/chongqing/rules/subject-ratio/class-hours.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import { withParameters } from '../../src/engine/editions/law.js'
import { type Case, struck, values } from '../support/cases.js'
import { type RecordFacts, type Some, totalHours } from '../support/facts.js'
import type { QuotaFacts } from './annual-quota.js'

/** So many hours in one month of a year, all of one class of subjects. */
const hours = (
  month: string,
  amount: string,
  subject: RecordFacts['subject'],
  year = 2025,
): Some<RecordFacts> => ({
  subject,
  study: totalHours(`${year}-${month}-01`, `${year}-${month}-28`, amount),
})

const sides = (professional: string, others: string, year = 2025): QuotaFacts => ({
  year,
  records: [hours('03', professional, 'professional', year), hours('05', others, 'public-required', year)],
})

const plan = (publicRequired: string, professional: string, elective: string, year = 2025): PlannedHours => ({
  year,
  planned: { publicRequired, professional, elective },
})

const period = { system: 'calendar', year: 2025, from: '2025-01-01', to: '2025-12-31' }
const range = (least: string, most: string) => ({ least, most })
const national = { from: national2015 }
const share = 'national-2015:8.1-share'

const below = (shortfall: Amount) =>
  ({ code: 'professional-share-below', severity: 'advisory', provision: share, data: { shortfall } }) as const

const electives = (amount: Amount) =>
  ({
    code: 'elective-beside-two-subjects',
    severity: 'advisory',
    provision: 'national-2015:subjects',
    data: { hours: amount },
  }) as const

/** A place whose own rule asks for a half, and means it. */
const strictCity = withParameters(
  withProvisions(chongqing2006, {
    'city-2020:5': {
      from: '2020-01-01',
      source: 'case',
      strength: 'mandatory',
      reference: { 'zh-CN': '第五条', en: 'Article 5' },
      precis: { 'zh-CN': '专业科目过半。', en: 'A half of professional subjects.' },
    },
  }),
  { 'professional-share': [{ from: '2020-01-01', value: '1/2', source: 'case', provision: 'city-2020:5' }] },
)

export const professionalShareCases: readonly Case<QuotaFacts | PlannedHours>[] = [
  {
    name: 'two thirds exactly',
    facts: sides('60', '30'),
    law: national,
    expect: {
      status: 'settled',
      value: {
        verdict: 'met',
        period,
        professionalHours: '60',
        otherHours: '30',
        unclassifiedHours: '0',
        required: '2/3',
        share: '0.6667',
        shortfall: '0',
      },
      citations: ['49:sets-value', `${share}:sets-value`, `${share}:requires`],
      parameters: ['effective-date=2006-02-27', 'professional-share=2/3'],
      readings: ['quota-year=calendar', 'effective-from=2006-02-27'],
      findings: [],
      premises: ['person-coverage', 'credited-hours'],
    },
    article: '12.3',
    why: 'the national rules ask for no less than two thirds, and 60 of 90 are two thirds',
  },
  {
    name: 'a hundredth of an hour too few',
    facts: sides('59.99', '30'),
    law: national,
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', share: '0.6666', shortfall: '0.01' },
      findings: [below('0.01')],
    },
    article: '12.3',
    why: 'compared crosswise and not by a rounded share; 一般, so that it is reported and no violation',
  },
  {
    name: 'a shortfall that no whole number of hundredths makes up',
    facts: plan('10', '20', '0.01'),
    law: national,
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', shortfall: '0.02' },
      findings: [electives('0.01'), below('0.02')],
    },
    article: '12.3',
    why: 'each hour of other subjects calls for two professional ones',
  },
  {
    name: 'the Measures alone',
    facts: sides('60', '30'),
    expect: { status: 'unregulated', because: '12.3:sets-value', findings: [], premises: [] },
    article: '12.3',
    why: 'Article 12 sets one to four between public subjects and all others, and no share of professional ones',
  },
  {
    name: 'a year before the national rules',
    facts: sides('60', '30', 2014),
    law: national,
    expect: { status: 'unregulated', because: '12.3:sets-value' },
    article: '12.3',
    why: 'nothing set a share in 2014',
  },
  {
    name: 'the year in which they began',
    facts: sides('59', '31', 2015),
    law: national,
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', shortfall: '3' },
      findings: [
        {
          code: 'parameter-changed-within-year',
          severity: 'depends-on-reading',
          readings: ['annual-parameter-date'],
          provision: share,
          data: { parameter: 'professional-share', on: '2015-10-01' },
        },
        below('3'),
      ],
    },
    article: '12.3',
    why: 'by default the figures of a year are those of its last day',
  },
  {
    name: 'the year in which they began, by its first day',
    facts: sides('59', '31', 2015),
    law: { ...national, readings: { 'annual-parameter-date': 'first-day' } },
    expect: {
      status: 'unregulated',
      because: '12.3:sets-value',
      findings: ['parameter-changed-within-year'],
    },
    article: '12.3',
    why: 'on 1 January 2015 nothing set a share',
  },
  {
    name: 'a place that binds',
    facts: sides('40', '44'),
    law: { from: strictCity },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '1/2', shortfall: '4' },
      findings: [
        {
          code: 'professional-share-below',
          severity: 'violation',
          provision: 'city-2020:5',
          data: { shortfall: '4' },
        },
      ],
    },
    article: '12.3',
    why: 'how a shortfall weighs follows the strength of the provision that sets the share',
  },
  {
    name: 'a share of no named provision',
    facts: plan('0', '59', '31'),
    law: { parameters: { 'professional-share': values({ '2010-01-01': '2/3' }) } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      citations: ['49:sets-value', '12.1:sets-value', '12.3:sets-value', '12.3:requires'],
      findings: [
        {
          code: 'professional-share-below',
          severity: 'advisory',
          provision: '12.3',
          data: { shortfall: '3' },
        },
      ],
    },
    article: '12.3',
    why: 'an edition that names no provision sets it where the Measures speak of shares, and there the rule is general',
  },
  {
    name: 'elective hours that may lie in another year',
    facts: {
      year: 2025,
      records: [
        hours('03', '60', 'professional'),
        { study: totalHours('2025-12-31', '2026-01-01', '6'), subject: 'elective' },
      ],
    },
    law: national,
    expect: { status: 'bounded', valueHas: { verdict: 'met' }, findings: [electives(range('0', '6'))] },
    article: '12.1',
    why: 'the national rules know public and professional subjects only; how many of the hours are of neither is open',
  },
  {
    name: 'public and professional hours alone',
    facts: plan('30', '60', '0'),
    law: national,
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      findings: [],
      parameters: ['effective-date=2006-02-27', 'professional-share=2/3'],
    },
    article: '12.1',
    why: 'nothing is of another class, so the classes are not asked about',
  },
  {
    name: 'hours of no stated subject',
    facts: { year: 2025, records: [hours('03', '60', 'professional'), hours('05', '40', undefined)] },
    law: national,
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', share: '1', unclassifiedHours: '40' },
    },
    article: '12.1',
    why: 'what class they are of is not known, so they stand outside',
  },
  {
    name: 'a total over New Year that decides',
    facts: {
      year: 2025,
      records: [
        hours('03', '58', 'professional'),
        hours('05', '30', 'elective'),
        { study: totalHours('2025-12-31', '2026-01-01', '6') },
      ],
    },
    law: national,
    expect: {
      status: 'bounded',
      valueHas: {
        verdict: 'undetermined',
        professionalHours: range('58', '64'),
        otherHours: range('30', '30'),
        share: range('0.6591', '0.6809'),
        shortfall: range('0', '2'),
      },
      findings: [electives('30')],
      missing: ['record.study-dates@r3'],
    },
    article: '12.3',
    why: 'between none and six of its hours lie in the year, and two would be enough',
  },
  {
    name: 'a range below the share throughout',
    facts: {
      year: 2025,
      records: [hours('05', '30', 'elective'), { study: totalHours('2025-12-31', '2026-01-01', '6') }],
    },
    law: national,
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', shortfall: range('54', '60') },
      findings: [electives('30'), below(range('54', '60'))],
    },
    article: '12.3',
    why: 'both ends fall short, so the verdict is settled while the figures are not',
  },
  {
    name: 'hours of which it is not known whether there are any',
    facts: { year: 2025, records: [{ study: totalHours('2025-12-31', '2026-01-01', '6') }] },
    law: national,
    expect: { status: 'open', missing: ['record.study-dates@r1'] },
    article: '12.3',
    why: 'a share of what may be nothing has no value',
  },
  {
    name: 'no hours at all',
    facts: { year: 2025, records: [] },
    law: national,
    expect: { status: 'not-computable', because: '12.3:sets-value' },
    article: '12.3',
    why: 'a share of nothing has no value',
  },
  {
    name: 'no hours of a person of whom it is not known whether they are covered',
    facts: { year: 2025, person: { title: undefined }, records: [] },
    law: national,
    expect: { status: 'open', missing: ['person.title'] },
    article: '2.1',
    why: 'nothing to compare is an outcome only where the share surely applies',
  },
  {
    name: 'below a share that an edition asks for, while the year runs',
    facts: { ...sides('10', '20'), asOf: '2025-06-01' },
    law: { from: strictCity },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', shortfall: '10' },
      findings: [
        {
          code: 'professional-share-below',
          severity: 'advisory',
          provision: 'city-2020:5',
          data: { shortfall: '10' },
        },
      ],
    },
    article: '12.3',
    why: 'what is lacking can still be studied',
  },
  {
    name: 'asked on a day that does not exist',
    facts: { ...sides('10', '20'), asOf: '2025-02-29' },
    law: national,
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '12.3',
    why: 'a mistake of the caller',
  },
  {
    name: 'a person who is not covered',
    facts: { year: 2025, person: { title: 'none' }, records: [hours('03', '10', 'elective')] },
    law: national,
    expect: { status: 'inapplicable', because: '2.1:excludes' },
    article: '2.1',
    why: 'the share is asked of professionals',
  },
  {
    name: 'a person of whom it is not known',
    facts: { year: 2025, person: { title: undefined }, records: [hours('03', '10', 'elective')] },
    law: national,
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', shortfall: range('20', '20') },
      missing: ['person.title'],
      findings: [electives('10')],
    },
    article: '2.1',
    why: 'the figures stand, the verdict waits for the title',
  },
  {
    name: 'an edition without hours for a day',
    facts: { year: 2025, records: [hours('03', '10', 'elective')] },
    law: { ...national, parameters: { 'hours-per-day': struck } },
    expect: { status: 'unregulated', because: '30.1:defines' },
    article: '30.1',
    why: 'no hours can be credited',
  },
  {
    name: 'an edition without a statistical year, where that is the quota year',
    facts: plan('1', '1', '1'),
    law: {
      ...national,
      parameters: { 'statistical-period': struck },
      readings: { 'quota-year': 'statistical' },
    },
    expect: { status: 'unregulated', because: '34:sets-window' },
    article: '34',
    why: 'there is no year to look at',
  },
  {
    name: 'by the statistical year',
    facts: plan('10', '60', '20'),
    law: { ...national, readings: { 'quota-year': 'statistical' } },
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'met',
        period: { system: 'statistical', year: 2025, from: '2024-11-01', to: '2025-10-31' },
      },
    },
    article: '34',
    why: 'the year of the share is that of the quota',
  },
  {
    name: 'a year before the Measures',
    facts: plan('1', '1', '1', 2004),
    law: national,
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'nothing was in force',
  },
  {
    name: 'planned hours that are no decimal',
    facts: plan('many', '1', '1'),
    law: national,
    expect: { throws: 'invalid-hours', argument: 'planned.publicRequired' },
    article: '12.3',
    why: 'a mistake of the calling program',
  },
]
