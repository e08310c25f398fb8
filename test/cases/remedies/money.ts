import { fundLedgerSchema } from '../../../src/chongqing/entities/funding/fund-ledger.js'
import { fundingYearSchema } from '../../../src/chongqing/entities/funding/funding-year.js'
import { unitSchema } from '../../../src/chongqing/entities/unit.js'
import type { FactsOf } from '../../../src/chongqing/remedies/remedist.js'
import { agreementWith } from '../../support/agreement.js'
import type { ExpectedLine, RemedyCase } from '../../support/remedies.js'

const funding = (entries: readonly object[], more: object = {}): FactsOf<'funding-floor'> => ({
  unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
  funding: fundingYearSchema.parse({ unitId: 'u1', year: 2025, payroll: '12000000', entries, ...more }),
})
const appropriated = (amount: string, more: object = {}) => ({
  amount,
  kind: 'appropriated',
  recurrent: true,
  source: 'unit',
  ...more,
})
const provide = (yuan: string, as: 'appropriated' | 'budgeted' | 'spent' = 'appropriated'): ExpectedLine => ({
  act: 'provide-funds',
  yuan,
  as,
  rests: ['19'],
})

export const fundingFloorRemedies: readonly RemedyCase<FactsOf<'funding-floor'>>[] = [
  {
    name: 'a fen below the floor',
    facts: funding([appropriated('179999.99')]),
    asOf: '2025-12-31',
    expect: { standing: 'cured', lines: [provide('0.01')] },
    article: '19',
    why: 'on its last day the year still runs',
  },
  {
    name: 'a floor that is no whole fen',
    facts: funding([appropriated('150')], { payroll: '10000.01' }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [provide('0.01')] },
    article: '19',
    why: '150.00015 yuan are reached only with the next fen',
  },
  {
    name: 'nothing set aside',
    facts: funding([]),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [provide('180000')] },
    article: '19',
    why: '1.5% of twelve millions',
  },
  {
    name: 'a year that is over',
    facts: funding([appropriated('179999.99')]),
    asOf: '2026-01-01',
    expect: { standing: 'no-remedy-known', because: '19' },
    article: '19',
    why: 'the text neither gives a way to make up for it nor rules one out',
  },
  {
    name: 'money of which it is not known whether it recurs',
    facts: funding(
      [appropriated('100000'), { ...appropriated('50000'), recurrent: undefined }].map((entry) =>
        JSON.parse(JSON.stringify(entry)),
      ),
    ),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [provide('80000')] },
    article: '19',
    why: 'enough whichever it is',
  },
  {
    name: 'the fund measured by the budget',
    facts: funding([appropriated('180000')], { complete: true }),
    asOf: '2025-06-30',
    law: { readings: { 'fund-measure': 'budgeted' } },
    expect: { standing: 'cured', lines: [provide('180000', 'budgeted')] },
    article: '19',
    why: 'then what is appropriated does not measure it',
  },
  {
    name: 'the fund measured by what is spent',
    facts: funding([appropriated('180000')], { complete: true }),
    asOf: '2025-06-30',
    law: { readings: { 'fund-measure': 'spent' } },
    expect: { standing: 'cured', lines: [provide('180000', 'spent')] },
    article: '19',
    why: 'then only spending does',
  },
  {
    name: 'the largest payroll that can be stated',
    facts: funding([], { payroll: '9999999999999.99' }),
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [provide('150000000000')] },
    article: '19',
    why: 'exact to the fen, rounded up',
  },
  {
    name: 'a payroll that is not known',
    facts: {
      unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
      funding: fundingYearSchema.parse({ unitId: 'u1', year: 2025, entries: [] }),
    },
    asOf: '2025-06-30',
    expect: { standing: 'undetermined', missing: ['funding.payroll'] },
    article: '19',
    why: 'a share of an unknown sum is not known',
  },
  {
    name: 'a state organ',
    facts: { ...funding([]), unit: unitSchema.parse({ id: 'u1', kind: 'state-organ' }) },
    asOf: '2025-06-30',
    expect: { standing: 'nothing-to-cure' },
    article: '19',
    why: 'the floor is that of enterprises and public institutions',
  },
]

const raise = (year: number, yuan: string): ExpectedLine => ({
  act: 'raise-funding',
  yuan,
  year,
  rests: ['18'],
})

export const fundingTrendRemedies: readonly RemedyCase<FactsOf<'funding-trend'>>[] = [
  {
    name: 'less than in the year before',
    facts: {
      byYear: [
        { year: 2024, amount: '500000' },
        { year: 2025, amount: '480000' },
      ],
    },
    asOf: '2025-12-31',
    expect: { standing: 'cured', lines: [raise(2025, '20000.01')] },
    article: '18',
    why: 'no rate is set, so that a fen more is growth',
  },
  {
    name: 'as much as in the year before',
    facts: {
      byYear: [
        { year: 2025, amount: 500000 },
        { year: 2024, amount: '500000' },
      ],
    },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [raise(2025, '0.01')] },
    article: '18',
    why: 'an equal amount is no growth',
  },
  {
    name: 'two years to come, the second by what the first becomes',
    facts: {
      byYear: [
        { year: 2024, amount: '100' },
        { year: 2025, amount: '90' },
        { year: 2026, amount: '100' },
        { year: 2027, amount: '200' },
      ],
    },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [raise(2025, '10.01'), raise(2026, '0.02')] },
    article: '18',
    why: '100.01 and then 100.02; the third has grown already',
  },
  {
    name: 'a year that is over',
    facts: {
      byYear: [
        { year: 2024, amount: '100' },
        { year: 2025, amount: '90' },
      ],
    },
    asOf: '2026-01-01',
    expect: { standing: 'no-remedy-known', because: '18' },
    article: '18',
    why: 'of a year that is over the text says nothing',
  },
  {
    name: 'the largest amount that can be stated',
    facts: {
      byYear: [
        { year: 2024, amount: '9999999999999.99' },
        { year: 2025, amount: '9999999999999.99' },
      ],
    },
    asOf: '2025-06-30',
    expect: { standing: 'no-remedy-known', because: '18' },
    article: '18',
    why: 'more cannot be stated',
  },
]

export const ledgerAuditRemedies: readonly RemedyCase<FactsOf<'ledger-audit'>>[] = [
  {
    name: 'money for other matters, not given back',
    facts: fundLedgerSchema.parse({
      unitId: 'u1',
      year: 2025,
      entries: [{ amount: '4000', movement: 'spent', purpose: 'other' }],
    }),
    asOf: '2025-06-30',
    expect: { standing: 'cannot-be-cured', because: '21' },
    article: '21',
    why: 'a return remedies the damage, and misuse it remains',
  },
  {
    name: 'money of which the purpose is not known',
    facts: fundLedgerSchema.parse({
      unitId: 'u1',
      year: 2025,
      entries: [{ amount: '4000', movement: 'spent' }],
    }),
    asOf: '2025-06-30',
    expect: { standing: 'undetermined', missing: ['ledger.purpose@#1'] },
    article: '21',
    why: 'a gap in the books is no offence',
  },
]

const agreed = { cost: '9000', costShare: '0.3', serviceMonths: 24 } as const
const grounds: Pick<ExpectedLine, 'rests'> = { rests: ['9(3)', '10'] }

export const agreementRemedies: readonly RemedyCase<FactsOf<'agreement'>>[] = [
  {
    name: 'something to pay and to serve',
    facts: { agreement: agreementWith(agreed), paid: '2699.99', servedMonths: 23 },
    asOf: '2025-06-30',
    expect: {
      standing: 'cured',
      lines: [
        { act: 'pay', yuan: '0.01', ...grounds },
        { act: 'serve', months: 1, ...grounds },
      ],
    },
    article: '9(3)',
    why: '30% of 9,000 yuan and 24 months were agreed',
  },
  {
    name: 'only something to serve',
    facts: { agreement: agreementWith(agreed), paid: 2700, servedMonths: 0 },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'serve', months: 24, ...grounds }] },
    article: '9(3)',
    why: 'all is paid',
  },
  {
    name: 'left before the months were over',
    facts: { agreement: agreementWith(agreed), paid: '2700', servedMonths: 23, left: true },
    asOf: '2025-06-30',
    expect: { standing: 'cannot-be-cured', because: '9(3)' },
    article: '9(3)',
    why: 'who has left serves no more, and damages are not in the text',
  },
  {
    name: 'something to pay, months served not known',
    facts: { agreement: agreementWith(agreed), paid: '2000' },
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'pay', yuan: '700', ...grounds }],
      missing: ['agreement.served-months'],
    },
    article: '9(3)',
    why: 'the sum is owed whatever was served',
  },
  {
    name: 'months left, what was paid not known',
    facts: { agreement: agreementWith(agreed), servedMonths: 23 },
    asOf: '2025-06-30',
    expect: {
      standing: 'undetermined',
      lines: [{ act: 'serve', months: 1, ...grounds }],
      missing: ['agreement.paid'],
    },
    article: '9(3)',
    why: 'the month is owed whatever was paid',
  },
]

const selected = {
  unitKind: 'enterprise',
  selectedByOrganisation: true,
  offTheJob: true,
  sameTreatment: { wages: true, 'social-insurance': true, welfare: false },
} as const

export const treatmentRemedies: readonly RemedyCase<FactsOf<'treatment-during-study'>>[] = [
  {
    name: 'not treated as on the post',
    facts: { ...selected, agreement: null },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'grant-treatment', rests: ['R8(4)'] }] },
    article: '8(2)',
    why: '享受本单位在岗人员同等工资、社会保险和其他福利待遇',
  },
  {
    name: 'not treated as was promised',
    facts: { ...selected, agreement: agreementWith({ treatment: 'same' }) },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'grant-treatment', rests: ['R8(4)', '10'] }] },
    article: '10',
    why: 'the law and the promise ask for the same act',
  },
  {
    name: 'study on the job',
    facts: { ...selected, offTheJob: false, agreement: null },
    asOf: '2025-06-30',
    expect: { standing: 'cured', lines: [{ act: 'grant-treatment', rests: ['R8(4)'] }] },
    article: 'R8(4)',
    why: 'outside the item of the Measures the Regulation asks for it',
  },
]
