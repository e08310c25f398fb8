import type { CalendarFacts } from '../../src/chongqing/rules/norms/duty-calendar.js'
import { type Case, struck, values } from '../support/cases.js'

/** The entries of the year in short: `act from..to deadline event`. */
export type CalendarCase = Case<CalendarFacts> & { readonly yearly?: readonly string[] }

const plan = { from: '2021-01-01', to: '2025-12-31' }
const year = '2025-01-01..2025-12-31'
const statistical = '2024-11-01..2025-10-31'

const unitYear = [
  `verify-certificates ${year} none-in-text annual-assessment`,
  `compile-year ${year} none-in-text`,
  `report-year ${year} none-in-text`,
] as const
const recheck = `recheck-certificates ${year} end-of-period`
const figures = `compile-statistics ${statistical} none-in-text`

const of = (
  facts: Omit<CalendarFacts, 'year'>,
  yearly: readonly string[],
  why: string,
  rest: Partial<CalendarCase> = {},
): CalendarCase => ({
  name: facts.actor,
  facts: { ...facts, year: 2025 },
  expect: { status: 'settled', findings: [] },
  yearly,
  article: '34',
  why,
  ...rest,
})

export const dutyCalendarCases: readonly CalendarCase[] = [
  of(
    { actor: 'professional' },
    [`complete-annual-hours ${year} end-of-period`],
    'each year its hours, and none carried',
    {
      article: '9(2)',
      expect: {
        status: 'settled',
        readings: ['effective-from=2006-02-27', 'quota-year=calendar'],
        citations: [
          ...(['9(1)', '9(2)', '9(3)', '10', '20', '31', '33', '41', '43', '44'] as const).map(
            (id) => `${id}:requires` as const,
          ),
          '49:sets-value',
        ],
      },
    },
  ),
  of(
    { actor: 'unit', unitKind: 'enterprise' },
    [...unitYear, figures],
    'the assessment has no date in the text',
  ),
  of({ actor: 'talent-exchange-agency' }, [], 'nothing by the year'),
  of({ actor: 'training-provider' }, [], 'everything by the class'),
  of({ actor: 'training-qualified-body' }, [], 'everything by the offer', { article: '15.3' }),
  of({ actor: 'host' }, [], 'everything by the class'),
  of({ actor: 'education-department' }, [], 'everything by the application'),
  of({ actor: 'office-of-official' }, [], 'once misconduct is found', { article: '47' }),
  of({ actor: 'government' }, [], '逐步: no year and no rate', { article: '18' }),
  of({ actor: 'society' }, [], 'what is encouraged falls due for nobody', { article: '18' }),
  of(
    { actor: 'municipal-personnel', plan },
    [`review-plan ${year} end-of-period`, recheck, figures],
    'the plan ends in the year',
    { article: '24' },
  ),
  of(
    { actor: 'district-personnel', plan: { from: '2022-01-01', to: '2026-12-31' } },
    [recheck, figures],
    'the plan ends in another year',
    { article: '24' },
  ),
  of(
    { actor: 'industry-department', plan: { from: '2020-07-01', to: '2025-06-30' } },
    [
      `sum-up-year ${year} none-in-text`,
      `file-annual-summary ${year} none-in-text`,
      'review-plan 2024-07-01..2025-06-30 end-of-period',
      recheck,
      figures,
    ],
    'the last twelve months of a plan from July to June',
    { article: '24' },
  ),
  of(
    { actor: 'industry-organisation' },
    [
      `sum-up-year ${year} none-in-text`,
      `file-annual-summary ${year} none-in-text`,
      'review-plan unknown end-of-period',
      recheck,
      figures,
    ],
    'the days of the plan are not known',
    { article: '24', expect: { status: 'bounded', missing: ['plan.period'] } },
  ),
  of({ actor: 'unit' }, [...unitYear, figures], 'whether the floor is owed depends on the kind', {
    name: 'a unit of a kind not known',
    article: '19',
    expect: { status: 'bounded', missing: ['unit.kind'] },
  }),
  of(
    { actor: 'municipal-personnel', plan: { from: '2024-03-01', to: '2025-02-28' } },
    ['review-plan 2024-03-01..2025-02-28 end-of-period', recheck, figures],
    'a plan of one year is its own last year',
    { name: 'a plan of one year' },
  ),
  of(
    { actor: 'municipal-personnel', plan: { from: '2025-07-01', to: '2025-12-31' } },
    ['review-plan 2025-07-01..2025-12-31 end-of-period', recheck, figures],
    'no days from before the plan',
    { name: 'a plan shorter than a year' },
  ),
  of(
    { actor: 'professional' },
    [`complete-annual-hours ${statistical} end-of-period`],
    'the year of the quota is a reading',
    {
      name: 'the quota by the statistical year',
      law: { readings: { 'quota-year': 'statistical' } },
      expect: { status: 'settled', readings: ['effective-from=2006-02-27', 'quota-year=statistical'] },
    },
  ),
  of(
    { actor: 'unit', unitKind: 'other' },
    [...unitYear, 'compile-statistics unknown none-in-text'],
    'the edition has no period',
    {
      name: 'a statistical year struck',
      law: { parameters: { 'statistical-period': struck } },
    },
  ),
  of(
    { actor: 'unit', unitKind: 'other' },
    [...unitYear, 'compile-statistics 2024-12-01..2025-11-30 none-in-text'],
    'the period is a parameter',
    {
      name: 'another statistical year',
      law: { parameters: { 'statistical-period': values({ '2006-02-27': '12-01..11-30' }) } },
    },
  ),
  {
    name: 'the year 2005',
    facts: { actor: 'unit', year: 2005 },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'before the Measures',
  },
  {
    name: 'the year 2006',
    facts: { actor: 'host', year: 2006 },
    expect: { status: 'settled', findings: ['partly-before-force'] },
    article: '49',
    why: 'in force from 27 February',
  },
  {
    name: 'no whole year',
    facts: { actor: 'unit', year: Number.NaN },
    expect: { throws: 'invalid-year', argument: 'year' },
    article: '49',
    why: 'a mistake of the caller',
  },
  {
    name: 'a plan with a day that does not exist',
    facts: { actor: 'municipal-personnel', year: 2025, plan: { from: '2021-02-29', to: '2025-12-31' } },
    expect: { throws: 'invalid-date', argument: 'plan.from' },
    article: '24',
    why: 'a mistake of the caller',
  },
]
