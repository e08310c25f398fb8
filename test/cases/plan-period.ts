import type { PlanDates } from '../../src/chongqing/rules/planning/plan-dates.js'
import { type Case, struck, values } from '../support/cases.js'

const usual = (months: number, wholeMonths: boolean) => ({
  code: 'plan-cycle-unusual' as const,
  severity: 'advisory' as const,
  provision: '24' as const,
  data: { months, wholeMonths, usualYears: 5 },
})

export const planPeriodCases: readonly Case<PlanDates>[] = [
  {
    name: 'five calendar years',
    facts: { from: '2021-01-01', to: '2025-12-31' },
    expect: {
      status: 'settled',
      value: {
        usual: true,
        usualYears: 5,
        years: 5,
        months: 60,
        wholeMonths: true,
        finalYear: { from: '2025-01-01', to: '2025-12-31' },
      },
      citations: ['24:sets-value', '24:sets-window', '49:sets-value'],
      parameters: ['planning-cycle-years=5', 'effective-date=2006-02-27'],
      findings: [],
    },
    article: '24',
    why: '周期一般为五年',
  },
  {
    name: 'five years from the middle of a month',
    facts: { from: '2021-07-15', to: '2026-07-14' },
    expect: {
      status: 'settled',
      valueHas: { usual: true, years: 5, finalYear: { from: '2025-07-15', to: '2026-07-14' } },
      findings: [],
    },
    article: '24',
    why: 'the last twelve months, not the last calendar year',
  },
  {
    name: 'a day less than five years',
    facts: { from: '2021-01-01', to: '2025-12-30' },
    expect: {
      status: 'settled',
      valueHas: { usual: false, years: null, months: 59, wholeMonths: false },
      findings: [usual(59, false)],
    },
    article: '24',
    why: '一般: advisory, never a violation',
  },
  {
    name: 'a day more than five years',
    facts: { from: '2021-01-01', to: '2026-01-01' },
    expect: {
      status: 'settled',
      valueHas: { usual: false, years: null, months: 60, wholeMonths: false },
      findings: [usual(60, false)],
    },
    article: '24',
    why: 'not whole years: the months are given',
  },
  {
    name: 'three years',
    facts: { from: '2021-01-01', to: '2023-12-31' },
    expect: {
      status: 'settled',
      valueHas: { usual: false, years: 3, months: 36, wholeMonths: true },
      findings: [usual(36, true)],
    },
    article: '24',
    why: 'another length is allowed',
  },
  {
    name: 'half a year',
    facts: { from: '2021-01-01', to: '2021-06-30' },
    expect: {
      status: 'settled',
      valueHas: {
        years: null,
        months: 6,
        wholeMonths: true,
        finalYear: { from: '2021-01-01', to: '2021-06-30' },
      },
    },
    article: '24',
    why: 'the last twelve months are then the whole plan',
  },
  {
    name: 'one day',
    facts: { from: '2021-01-31', to: '2021-01-31' },
    expect: { status: 'settled', valueHas: { years: null, months: 0, wholeMonths: false } },
    article: '24',
    why: 'no full month',
  },
  ...(
    [
      ['2025-02-26', { years: null, months: 59, wholeMonths: false }],
      ['2025-02-27', { years: 5, months: 60, wholeMonths: true }],
      ['2025-02-28', { years: 5, months: 60, wholeMonths: true }],
      ['2025-03-01', { years: null, months: 60, wholeMonths: false }],
    ] as const
  ).map(
    ([to, valueHas]): Case<PlanDates> => ({
      name: `from 29 February 2020 to ${to}`,
      facts: { from: '2020-02-29', to },
      expect: { status: 'settled', valueHas: { usual: valueHas.years === 5, ...valueHas } },
      article: '24',
      why: 'February 2025 has no 29th: five years are full on its last day, and on the day before',
    }),
  ),
  {
    name: 'ending on a leap day',
    facts: { from: '2019-03-01', to: '2024-02-29' },
    expect: {
      status: 'settled',
      valueHas: { years: 5, finalYear: { from: '2023-03-01', to: '2024-02-29' } },
    },
    article: '24',
    why: 'twelve months back from the end of February is the beginning of March',
  },
  {
    name: 'ending on the day before a leap day',
    facts: { from: '2019-03-01', to: '2024-02-28' },
    expect: { status: 'settled', valueHas: { finalYear: { from: '2023-03-01', to: '2024-02-28' } } },
    article: '24',
    why: 'a year of 365 days',
  },
  {
    name: 'ending at the end of February after a leap year',
    facts: { from: '2020-03-01', to: '2025-02-28' },
    expect: {
      status: 'settled',
      valueHas: { years: 5, finalYear: { from: '2024-03-01', to: '2025-02-28' } },
    },
    article: '24',
    why: 'a leap day does not make the last year longer',
  },
  {
    name: 'under an edition with three years',
    facts: { from: '2021-01-01', to: '2023-12-31' },
    law: { parameters: { 'planning-cycle-years': values({ '2006-02-27': '5', '2020-01-01': '3' }) } },
    expect: {
      status: 'settled',
      valueHas: { usual: true, usualYears: 3 },
      parameters: ['planning-cycle-years=3', 'effective-date=2006-02-27'],
      findings: [],
    },
    article: '24',
    why: 'the figure that holds when the plan begins',
  },
  {
    name: 'under an edition in which the cycle changes while the plan runs',
    facts: { from: '2021-01-01', to: '2025-12-31' },
    law: { parameters: { 'planning-cycle-years': values({ '2006-02-27': '5', '2021-01-02': '3' }) } },
    expect: {
      status: 'settled',
      valueHas: { usual: true, usualYears: 5 },
      parameters: ['planning-cycle-years=5', 'effective-date=2006-02-27'],
      findings: [],
    },
    article: '24',
    why: 'a plan keeps the cycle under which it was made',
  },
  {
    name: 'under an edition without a cycle',
    facts: { from: '2021-01-01', to: '2025-12-31' },
    law: { parameters: { 'planning-cycle-years': struck } },
    expect: { status: 'unregulated', because: '24:sets-value' },
    article: '24',
    why: 'no figure is made up',
  },
  {
    name: 'a plan that began before the Measures',
    facts: { from: '2006-01-01', to: '2010-12-31' },
    expect: {
      status: 'settled',
      valueHas: { usual: true },
      findings: ['partly-before-force'],
      readings: ['effective-from=2006-02-27'],
    },
    article: '49',
    why: 'computed, with a finding',
  },
  {
    name: 'a plan from before the Measures',
    facts: { from: '2001-01-01', to: '2005-12-31' },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'not in force on any day of it',
  },
  {
    name: 'a date that does not exist',
    facts: { from: '2021-02-30', to: '2025-12-31' },
    expect: { throws: 'invalid-date', argument: 'plan.from' },
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
