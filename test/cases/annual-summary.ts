import type * as z from 'zod'
import type { summaryFilingSchema } from '../../src/chongqing/entities/norms/summary-filing.js'
import type { SummaryFacts } from '../../src/chongqing/rules/norms/annual-summary.js'
import { type Case, struck } from '../support/cases.js'

type Facts = Omit<SummaryFacts, 'filings'> & {
  readonly filings?: readonly z.input<typeof summaryFilingSchema>[]
}

const base = { body: 'industry-department', year: 2025 } as const
const city = 'municipal-personnel'
const filed = (filedOn: string | null, addressee = city as typeof city | null, year = 2025) => ({
  year,
  ...(filedOn !== null && { filedOn }),
  ...(addressee !== null && { with: addressee }),
})
const met = (filedOn: string | null) => ({ verdict: 'met', over: true, filedOn, deadline: 'none-in-text' })

export const annualSummaryCases: readonly Case<Facts>[] = [
  {
    name: 'filed in the January after',
    facts: { ...base, filings: [filed('2026-01-15')] },
    expect: {
      status: 'settled',
      value: met('2026-01-15'),
      citations: ['6(4):requires', '49:sets-value'],
      findings: [],
    },
    article: '6(4)',
    why: 'once for the year',
  },
  {
    name: 'filed on the first day after the year',
    facts: { ...base, filings: [filed('2026-01-01')] },
    expect: { status: 'settled', findings: [] },
    article: '6(4)',
    why: 'the year is over',
  },
  {
    name: 'filed on the last day of the year',
    facts: { ...base, filings: [filed('2025-12-31')] },
    expect: {
      status: 'settled',
      value: met('2025-12-31'),
      findings: [
        {
          code: 'summary-filed-before-year-end',
          severity: 'advisory',
          provision: '6(4)',
          data: { filedOn: '2025-12-31' },
        },
      ],
    },
    article: '6(4)',
    why: 'the year was not over; the text gives no date, so it counts',
  },
  {
    name: 'filed on the first day of the year',
    facts: { ...base, filings: [filed('2025-01-01')] },
    expect: { status: 'settled', value: met('2025-01-01'), findings: ['summary-filed-before-year-end'] },
    article: '6(4)',
    why: 'as the last day',
  },
  {
    name: 'filed before the year began',
    facts: { ...base, filings: [filed('2024-12-31')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', filedOn: null },
      findings: [
        {
          code: 'summary-filed-before-year',
          severity: 'data-defect',
          provision: '6(4)',
          data: { filedOn: '2024-12-31' },
        },
        'annual-summary-not-filed',
      ],
    },
    article: '6(4)',
    why: 'a year cannot be summed up before it begins',
  },
  {
    name: 'filed years later',
    facts: { ...base, filings: [filed('2031-06-01')] },
    expect: { status: 'settled', value: met('2031-06-01'), findings: [] },
    article: '6(4)',
    why: 'there is no date after which it is late',
  },
  {
    name: 'filed on a day not known',
    facts: { ...base, filings: [filed(null)] },
    expect: { status: 'settled', value: met(null), findings: [] },
    article: '6(4)',
    why: 'the text does not ask for the day',
  },
  {
    name: 'filed twice',
    facts: { ...base, filings: [filed('2026-03-01'), filed('2026-01-15'), filed(null)] },
    expect: { status: 'settled', value: met('2026-01-15') },
    article: '6(4)',
    why: 'the first one is shown, whatever the order',
  },
  {
    name: 'by an industry organisation, with its district',
    facts: {
      body: 'industry-organisation',
      year: 2025,
      level: 'district',
      filings: [{ year: 2025, filedOn: '2026-01-15', with: 'district-personnel' }],
    },
    expect: { status: 'settled', value: met('2026-01-15'), findings: [] },
    article: '6(4)',
    why: 'the department of its own level',
  },
  {
    name: 'with a department of another level',
    facts: { ...base, level: 'district', filings: [filed('2026-01-15')] },
    expect: {
      status: 'settled',
      value: met('2026-01-15'),
      findings: [
        {
          code: 'summary-filed-at-another-level',
          severity: 'advisory',
          provision: '6(4)',
          data: { with: 'municipal-personnel' },
        },
      ],
    },
    article: '6(4)',
    why: 'the text names no level; its own is the default, another is a point to look at',
  },
  {
    name: 'with the education department',
    facts: { ...base, filings: [{ year: 2025, filedOn: '2026-01-15', with: 'municipal-education' }] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      findings: [
        {
          code: 'summary-filed-with-another-body',
          severity: 'advisory',
          provision: '6(4)',
          data: { with: 'municipal-education' },
        },
        'annual-summary-not-filed',
      ],
    },
    article: '6(4)',
    why: '向人事行政主管部门备案',
  },
  {
    name: 'with a body not known',
    facts: { ...base, filings: [filed('2026-01-15', null)] },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', over: true, filedOn: null, deadline: 'none-in-text' },
      missing: ['summary.addressee'],
      findings: [],
    },
    article: '6(4)',
    why: 'whether it counts depends on where it went',
  },
  {
    name: 'with a body not known, and once with the personnel department',
    facts: { ...base, filings: [filed('2026-01-10', null), filed('2026-01-15')] },
    expect: { status: 'settled', value: met('2026-01-15') },
    article: '6(4)',
    why: 'one that counts is enough',
  },
  {
    name: 'of another year',
    facts: { ...base, filings: [filed('2025-01-15', city, 2024)] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met' },
      findings: [
        {
          code: 'annual-summary-not-filed',
          severity: 'advisory',
          provision: '6(4)',
          data: { year: 2025, over: true },
        },
      ],
    },
    article: '6(4)',
    why: '每一年度: each year its own',
  },
  {
    name: 'none',
    facts: { ...base, filings: [] },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', over: true, filedOn: null, deadline: 'none-in-text' },
      findings: ['annual-summary-not-filed'],
    },
    article: '6(4)',
    why: 'not filed; without a date in the text it is no violation by itself',
  },
  {
    name: 'not known',
    facts: base,
    expect: { status: 'open', missing: ['summary.filings'], findings: [] },
    article: '6(4)',
    why: 'unknown is not none',
  },
  {
    name: 'a unit',
    facts: { body: 'unit', year: 2025, filings: [] },
    expect: { status: 'inapplicable', because: '6(4):requires', findings: [] },
    article: '6(4)',
    why: 'the item addresses the bodies of an industry',
  },
  {
    name: 'a personnel department',
    facts: { body: 'district-personnel', year: 2025, filings: [] },
    expect: { status: 'inapplicable', because: '6(4):requires' },
    article: '6(4)',
    why: 'it receives the filing',
  },
  {
    name: 'the year 2005',
    facts: { ...base, year: 2005, filings: [] },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'before the Measures',
  },
  {
    name: 'the year 2006',
    facts: { ...base, year: 2006, filings: [filed('2007-01-15', city, 2006)] },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: ['partly-before-force'] },
    article: '49',
    why: 'in force from 27 February',
  },
  {
    name: 'an edition without a date of force',
    facts: { ...base, filings: [] },
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'nothing says from when it holds',
  },
  {
    name: 'no whole year',
    facts: { ...base, year: 2025.5 },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '6(4)',
    why: 'a mistake of the caller',
  },
  // The day of the question
  {
    name: 'asked on the day before the last of the year',
    facts: { ...base, asOf: '2025-12-30', filings: [] },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', over: false, filedOn: null, deadline: 'none-in-text' },
      findings: [
        {
          code: 'annual-summary-not-filed',
          severity: 'advisory',
          provision: '6(4)',
          data: { year: 2025, over: false },
        },
      ],
    },
    article: '6(4)',
    why: 'the year is not over that is to be summed up: nothing was missed',
  },
  {
    name: 'asked on the last day of the year',
    facts: { ...base, asOf: '2025-12-31', filings: [] },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', over: true } },
    article: '6(4)',
    why: 'the year is over',
  },
  {
    name: 'asked on the day before the filing',
    facts: { ...base, asOf: '2026-01-14', filings: [filed('2026-01-15')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', filedOn: null },
      findings: ['annual-summary-not-filed'],
    },
    article: '6(4)',
    why: 'it has not been made yet',
  },
  {
    name: 'asked on the day of the filing',
    facts: { ...base, asOf: '2026-01-15', filings: [filed('2026-01-15')] },
    expect: { status: 'settled', value: met('2026-01-15'), findings: [] },
    article: '6(4)',
    why: 'it has been made',
  },
  {
    name: 'asked in the course of the year, filed with someone unknown',
    facts: { ...base, asOf: '2025-06-30', filings: [filed(null, null)] },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', over: false, filedOn: null, deadline: 'none-in-text' },
      missing: ['summary.addressee'],
    },
    article: '6(4)',
    why: 'what bears no date has happened',
  },
  {
    name: 'asked on a day that does not exist',
    facts: { ...base, asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '6(4)',
    why: 'a mistake of the calling program',
  },
]
