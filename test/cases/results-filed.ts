import type { Actor } from '../../src/chongqing/law/vocabulary.js'
import { type Case, struck } from '../support/cases.js'

interface Facts {
  readonly body: Actor
  readonly year: number
  readonly inspected?: boolean
  readonly asOf?: string
  readonly filings?: readonly { readonly year: number; readonly filedOn?: string; readonly with?: Actor }[]
}

const body = 'district-personnel'
const year = 2025
const deadline = 'none-in-text'
const none = { filedOn: null, deadline } as const
const municipal = { year, with: 'municipal-personnel' } as const

export const resultsFiledCases: readonly Case<Facts>[] = [
  ...(['district-personnel', 'industry-department', 'industry-organisation'] as const).map(
    (filer): Case<Facts> => ({
      name: `filed by ${filer}`,
      facts: { body: filer, year, filings: [{ ...municipal, filedOn: '2025-12-20' }] },
      expect: {
        status: 'settled',
        value: { verdict: 'met', filedOn: '2025-12-20', deadline },
        citations: ['28.2:requires', '49:sets-value'],
        findings: [],
      },
      article: '28.2',
      why: 'one of the three that file, with the department that is named',
    }),
  ),
  {
    name: 'filed twice, and once more without a date',
    facts: {
      body,
      year,
      filings: [{ ...municipal, filedOn: '2026-02-01' }, { ...municipal, filedOn: '2026-01-05' }, municipal],
    },
    expect: { status: 'settled', value: { verdict: 'met', filedOn: '2026-01-05', deadline }, findings: [] },
    article: '28.2',
    why: 'the first filing counts; none is late, because no date is set',
  },
  {
    name: 'filed on a day that is not known',
    facts: { body, year, filings: [municipal] },
    expect: { status: 'settled', value: { verdict: 'met', ...none }, findings: [] },
    article: '28.2',
    why: 'the text asks for a filing and not for a date',
  },
  {
    name: 'filed with a district',
    facts: { body, year, inspected: true, filings: [{ year, with: 'district-personnel' }] },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', ...none },
      findings: ['results-filed-with-another-body', 'results-not-filed'],
    },
    article: '28.2',
    why: 'the text names the municipal department',
  },
  {
    name: 'a filing dated before the year',
    facts: { body, year, inspected: true, filings: [{ ...municipal, filedOn: '2024-12-31' }] },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', ...none },
      findings: ['results-filed-before-year', 'results-not-filed'],
    },
    article: '28.2',
    why: 'results of a year cannot be filed before it',
  },
  {
    name: 'a filing on the first day of the year',
    facts: { body, year, filings: [{ ...municipal, filedOn: '2025-01-01' }] },
    expect: { status: 'settled', value: { verdict: 'met', filedOn: '2025-01-01', deadline }, findings: [] },
    article: '28.2',
    why: 'an inspection may end as early as that',
  },
  {
    name: 'a filing of another year',
    facts: { body, year, inspected: true, filings: [{ ...municipal, year: 2024 }] },
    expect: { status: 'settled', value: { verdict: 'not-met', ...none }, findings: ['results-not-filed'] },
    article: '28.2',
    why: 'each year has its own results',
  },
  {
    name: 'inspected and not filed',
    facts: { body, year, inspected: true, filings: [] },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', ...none },
      findings: [
        { code: 'results-not-filed', severity: 'overdue-undated', provision: '28.2', data: { year } },
      ],
    },
    article: '28.2',
    why: 'no date is set, so that a missing filing is no breach yet',
  },
  {
    name: 'not filed, and not known whether there was anything to file',
    facts: { body, year, filings: [] },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', ...none },
      missing: ['inspection.made'],
      findings: [],
    },
    article: '28.2',
    why: 'without an inspection there are no results',
  },
  {
    name: 'filed with someone unknown',
    facts: { body, year, inspected: true, filings: [{ year, filedOn: '2025-12-20' }] },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', ...none },
      missing: ['results.addressee'],
    },
    article: '28.2',
    why: 'it counts only if it went to the municipal department',
  },
  // The day of the question
  {
    name: 'asked on the day of the filing',
    facts: { body, year, asOf: '2025-12-20', filings: [{ ...municipal, filedOn: '2025-12-20' }] },
    expect: { status: 'settled', valueHas: { verdict: 'met', filedOn: '2025-12-20' } },
    article: '28.2',
    why: 'it has been made',
  },
  {
    name: 'asked on the day before the filing',
    facts: {
      body,
      year,
      inspected: true,
      asOf: '2025-12-19',
      filings: [{ ...municipal, filedOn: '2025-12-20' }],
    },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', ...none },
      findings: [
        { code: 'results-not-filed', severity: 'overdue-undated', provision: '28.2', data: { year } },
      ],
    },
    article: '28.2',
    why: 'there are results, and they are not filed yet; no day is set by which they are late',
  },
  {
    name: 'asked in the course of the year, filed on a day that is not known',
    facts: { body, year, asOf: '2025-06-30', filings: [municipal] },
    expect: { status: 'settled', value: { verdict: 'met', ...none } },
    article: '28.2',
    why: 'what bears no date has happened',
  },
  {
    name: 'asked on the first day of the year, and not known whether anything was inspected',
    facts: { body, year, asOf: '2025-01-01', filings: [] },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, missing: ['inspection.made'] },
    article: '28.2',
    why: 'without an inspection there are no results',
  },
  {
    name: 'asked on the day before the year',
    facts: { body, year, asOf: '2024-12-31', filings: [] },
    expect: { status: 'inapplicable', because: '28.2:requires', findings: [] },
    article: '28.2',
    why: 'nothing of that year can have been inspected',
  },
  {
    name: 'asked on a day that does not exist',
    facts: { body, year, asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '28.2',
    why: 'a mistake of the calling program',
  },
  {
    name: 'filings not known',
    facts: { body, year },
    expect: { status: 'open', missing: ['results.filings'] },
    article: '28.2',
    why: 'unknown is not none',
  },
  {
    name: 'nothing was inspected',
    facts: { body, year, inspected: false },
    expect: { status: 'inapplicable', because: '28.2:requires', findings: [] },
    article: '28.2',
    why: 'there is nothing to file',
  },
  {
    name: 'the municipal department itself',
    facts: { body: 'municipal-personnel', year, filings: [] },
    expect: { status: 'inapplicable', because: '28.2:requires' },
    article: '28.2',
    why: 'it receives filings and makes none',
  },
  {
    name: 'before the Measures',
    facts: { body, year: 2005, filings: [] },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'nothing was asked then',
  },
  {
    name: 'an edition without a first day',
    facts: { body, year, filings: [] },
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'no day is invented',
  },
  {
    name: 'a year that is none',
    facts: { body, year: 2025.5 },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '28.2',
    why: 'a mistake of the calling program',
  },
]
