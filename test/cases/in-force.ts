import { type Case, struck } from '../support/cases.js'

interface Facts {
  readonly date: string
}

const grounded = { readings: ['effective-from=2006-02-27'], citations: ['49:sets-value'] } as const

export const inForceCases: readonly Case<Facts>[] = [
  {
    name: 'the day of promulgation',
    facts: { date: '2006-02-27' },
    expect: {
      status: 'settled',
      value: true,
      ...grounded,
      parameters: ['effective-date=2006-02-27'],
      findings: [],
    },
    article: '49',
    why: '自公布之日起施行: the notice bears this date',
  },
  {
    name: 'the day before',
    facts: { date: '2006-02-26' },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'], ...grounded, findings: [] },
    article: '49',
    why: 'not yet in force',
  },
  {
    name: 'the day of adoption',
    facts: { date: '2006-02-06' },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'adopted on that day, promulgated three weeks later',
  },
  {
    name: 'the day before, in force from another date',
    facts: { date: '2006-02-26' },
    law: { readings: { 'effective-from': '2006-02-26' } },
    expect: { status: 'settled', value: true, readings: ['effective-from=2006-02-26'] },
    article: '49',
    why: 'the reading takes another day of publication',
  },
  {
    name: 'the day before that other date',
    facts: { date: '2006-02-25' },
    law: { readings: { 'effective-from': '2006-02-26' } },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-26'] },
    article: '49',
    why: 'not yet in force',
  },
  {
    name: 'the last day before a repeal',
    facts: { date: '2025-12-31' },
    law: { inForceUntil: '2025-12-31' },
    expect: { status: 'settled', value: true },
    article: '49',
    why: 'the last day is one in force',
  },
  {
    name: 'the day after',
    facts: { date: '2026-01-01' },
    law: { inForceUntil: '2025-12-31' },
    expect: { status: 'not-in-force', force: ['ended', '2025-12-31'] },
    article: '49',
    why: 'no longer in force',
  },
  {
    name: 'an edition without a date of force',
    facts: { date: '2025-01-01' },
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'none is invented',
  },
  {
    name: 'a day that does not exist',
    facts: { date: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'date' },
    article: '49',
    why: '2025 has no 29 February',
  },
]
