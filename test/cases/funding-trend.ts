import type { FundingOfYear } from '../../src/chongqing/rules/funding/funding-trend.js'
import { type Case, struck } from '../support/cases.js'

interface Facts {
  readonly byYear: readonly FundingOfYear[]
}

const years = (first: number, ...amounts: readonly (string | undefined)[]): Facts => ({
  byYear: amounts.map((amount, i) => ({ year: first + i, ...(amount !== undefined && { amount }) })),
})
const notGrown = (year: number, change: string) =>
  ({ code: 'funding-not-grown', severity: 'advisory', provision: '18', data: { year, change } }) as const

export const fundingTrendCases: readonly Case<Facts>[] = [
  {
    name: 'grown each year',
    facts: years(2023, '100', '100.01', '200'),
    expect: {
      status: 'settled',
      value: {
        verdict: 'met',
        changes: [
          { year: 2024, amount: '100.01', change: '0.01' },
          { year: 2025, amount: '200', change: '99.99' },
        ],
      },
      citations: ['18:requires', '49:sets-value'],
      parameters: ['effective-date=2006-02-27'],
      readings: ['effective-from=2006-02-27'],
      findings: [],
    },
    article: '18',
    why: 'a fen is growth: the text sets no rate',
  },
  {
    name: 'the same in any order',
    facts: {
      byYear: [
        { year: 2025, amount: '200' },
        { year: 2024, amount: '100' },
      ],
    },
    expect: { status: 'settled', valueHas: { verdict: 'met' } },
    article: '18',
    why: 'years have an order of their own',
  },
  {
    name: 'equal',
    facts: years(2024, '100', '100.00'),
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', changes: [{ year: 2025, amount: '100', change: '0' }] },
      findings: [notGrown(2025, '0')],
    },
    article: '18',
    why: 'what does not fall has not grown; advisory, since 逐步 sets no year',
  },
  {
    name: 'fallen, then grown beyond',
    facts: years(2023, '100', '99.99', '300'),
    expect: { status: 'settled', valueHas: { verdict: 'not-met' }, findings: [notGrown(2024, '-0.01')] },
    article: '18',
    why: 'year by year, and never a violation',
  },
  {
    name: 'from nothing',
    facts: years(2024, '0', '1'),
    expect: { status: 'settled', valueHas: { verdict: 'met' } },
    article: '18',
    why: 'a difference needs no denominator',
  },
  // Not known
  {
    name: 'a year in between not given',
    facts: {
      byYear: [
        { year: 2023, amount: '100' },
        { year: 2025, amount: '300' },
      ],
    },
    expect: { status: 'open', missing: ['funding.amount-of-year@2024'], findings: [] },
    article: '18',
    why: 'it may have risen and fallen',
  },
  {
    name: 'amounts not known at the ends',
    facts: years(2022, undefined, '1', '2', undefined),
    expect: { status: 'open', missing: ['funding.amount-of-year@2022', 'funding.amount-of-year@2025'] },
    article: '18',
    why: 'these years were asked about',
  },
  {
    name: 'one year',
    facts: years(2025, '100'),
    expect: { status: 'open', missing: ['funding.amount-of-year@2024'] },
    article: '18',
    why: 'there is nothing to hold it against',
  },
  {
    name: 'no year',
    facts: { byYear: [] },
    expect: { status: 'open', missing: ['funding.amount-of-year'], citations: ['18:requires'] },
    article: '18',
    why: 'there is nothing to compare',
  },
  // Force
  {
    name: 'all before force',
    facts: years(2004, '1', '2'),
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'the Measures asked nothing then',
  },
  {
    name: 'partly before force',
    facts: years(2005, '1', '2'),
    expect: { status: 'settled', findings: ['partly-before-force'] },
    article: '49',
    why: 'compared, and said',
  },
  {
    name: 'no date of force',
    facts: years(2024, '1', '2'),
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'the edition strikes it',
  },
  // Arguments that cannot be
  {
    name: 'a year twice',
    facts: {
      byYear: [
        { year: 2025, amount: '1' },
        { year: 2024, amount: '1' },
        { year: 2025, amount: '2' },
      ],
    },
    expect: { throws: 'invalid-year', argument: 'byYear' },
    article: '18',
    why: 'which amount holds cannot be known',
  },
  {
    name: 'a year that is none',
    facts: { byYear: [{ year: 2025.5, amount: '1' }] },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '18',
    why: "the caller's mistake",
  },
  {
    name: 'a negative amount',
    facts: years(2024, '1', '-1'),
    expect: { throws: 'invalid-amount', argument: 'byYear.amount' },
    article: '18',
    why: "the caller's mistake",
  },
]
