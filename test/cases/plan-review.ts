import type { Case } from '../support/cases.js'

interface Facts {
  readonly from: string
  readonly to: string
  readonly reviews?: readonly string[]
  readonly asOf?: string
}

const plan = { from: '2021-01-01', to: '2025-12-31' }
const finalYear = { from: '2025-01-01', to: '2025-12-31' }
const met = (reviewedOn: string, over = true) => ({ verdict: 'met', finalYear, over, reviewedOn })
const notMet = { verdict: 'not-met', finalYear, over: true, reviewedOn: null }
const notYet = { ...notMet, over: false }
const notReviewed = {
  code: 'final-year-not-reviewed',
  severity: 'violation',
  provision: '24',
  data: { over: true },
} as const
const notReviewedYet = { ...notReviewed, severity: 'advisory', data: { over: false } } as const

export const planReviewCases: readonly Case<Facts>[] = [
  ...['2025-01-01', '2025-06-30', '2025-12-31'].map(
    (on): Case<Facts> => ({
      name: `reviewed on ${on}`,
      facts: { ...plan, reviews: [on] },
      expect: {
        status: 'settled',
        value: met(on),
        citations: ['24:requires', '49:sets-value'],
        parameters: ['effective-date=2006-02-27'],
        findings: [],
      },
      article: '24',
      why: 'both ends of the last year lie within it',
    }),
  ),
  {
    name: 'reviewed on the day before the last year',
    facts: { ...plan, reviews: ['2024-12-31'] },
    expect: {
      status: 'settled',
      value: notMet,
      findings: [
        {
          code: 'review-before-final-year',
          severity: 'advisory',
          provision: '24',
          data: { on: '2024-12-31' },
        },
        notReviewed,
      ],
    },
    article: '24',
    why: '在规划实施的最后一年',
  },
  {
    name: 'reviewed on the day after the end',
    facts: { ...plan, reviews: ['2026-01-01'] },
    expect: {
      status: 'settled',
      value: notMet,
      findings: [
        { code: 'review-after-plan', severity: 'advisory', provision: '24', data: { on: '2026-01-01' } },
        notReviewed,
      ],
    },
    article: '24',
    why: 'a review after the end fails',
  },
  {
    name: 'reviewed before, within and after',
    facts: { ...plan, reviews: ['2026-01-01', '2025-11-01', '2025-03-01', '2023-01-01'] },
    expect: {
      status: 'settled',
      value: met('2025-03-01'),
      findings: ['review-before-final-year', 'review-after-plan'],
    },
    article: '24',
    why: 'one within the last year is enough; the first of them is named',
  },
  {
    name: 'never reviewed',
    facts: { ...plan, reviews: [] },
    expect: { status: 'settled', value: notMet, findings: [notReviewed] },
    article: '24',
    why: '一般 stands before the cycle only; the review is charged without it',
  },
  ...['2025-12-31', '2026-03-01'].map(
    (asOf): Case<Facts> => ({
      name: `never reviewed, asked on ${asOf}`,
      facts: { ...plan, reviews: [], asOf },
      expect: { status: 'settled', value: notMet, findings: [notReviewed] },
      article: '24',
      why: 'on its last day the year is over, as with the quota',
    }),
  ),
  ...['2023-05-01', '2025-01-01', '2025-12-30'].map(
    (asOf): Case<Facts> => ({
      name: `not reviewed yet, asked on ${asOf}`,
      facts: { ...plan, reviews: [], asOf },
      expect: {
        status: 'settled',
        value: notYet,
        findings: [notReviewedYet],
      },
      article: '24',
      why: 'while the last year runs, or before it, the review can still come',
    }),
  ),
  {
    name: 'a review on the day of the question',
    facts: { ...plan, reviews: ['2025-06-30'], asOf: '2025-06-30' },
    expect: { status: 'settled', value: met('2025-06-30', false), findings: [] },
    article: '24',
    why: 'what was done that day is done',
  },
  {
    name: 'a review that lies ahead',
    facts: { ...plan, reviews: ['2025-07-01', '2026-02-01'], asOf: '2025-06-30' },
    expect: {
      status: 'settled',
      value: notYet,
      findings: [notReviewedYet],
    },
    article: '24',
    why: 'what is planned is not done',
  },
  {
    name: 'asked on a date that does not exist',
    facts: { ...plan, reviews: [], asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '24',
    why: 'a mistake of the caller',
  },
  {
    name: 'reviews not known',
    facts: plan,
    expect: { status: 'open', missing: ['plan.reviews'], findings: [] },
    article: '24',
    why: 'not known is not left out',
  },
  {
    name: 'a plan from before the Measures',
    facts: { from: '2001-01-01', to: '2005-12-31', reviews: [] },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'not in force in its last year',
  },
  {
    name: 'under an edition with another effective date',
    facts: { ...plan, reviews: ['2025-03-01'] },
    law: { readings: { 'effective-from': '2021-02-01' } },
    expect: {
      status: 'settled',
      value: met('2025-03-01'),
      readings: ['effective-from=2021-02-01'],
      findings: ['partly-before-force'],
    },
    article: '49',
    why: 'partly before force',
  },
  {
    name: 'a review on a date that does not exist',
    facts: { ...plan, reviews: ['2025-03-01', '2025-02-29'] },
    expect: { throws: 'invalid-date', argument: 'reviews[1]' },
    article: '24',
    why: 'a mistake of the caller',
  },
  {
    name: 'reversed dates',
    facts: { from: '2025-12-31', to: '2021-01-01' },
    expect: { throws: 'invalid-date', argument: 'plan.to' },
    article: '24',
    why: 'a mistake of the caller',
  },
]
