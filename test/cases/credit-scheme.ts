import { type Case, struck } from '../support/cases.js'

export const creditSchemeCases: readonly Case<Record<never, never>>[] = [
  {
    name: 'credits of any scheme',
    facts: {},
    expect: {
      status: 'unregulated',
      because: '30.2:excludes',
      citations: ['30.2:excludes'],
      parameters: [],
      readings: [],
      findings: [],
      premises: [],
    },
    article: '30.2',
    why: 'credits are managed apart, and the text sets no conversion',
  },
  {
    name: 'credits of any scheme, with no hours for a day in the edition',
    facts: {},
    law: { parameters: { 'hours-per-day': struck } },
    expect: { status: 'unregulated', because: '30.2:excludes', parameters: [] },
    article: '30.2',
    why: 'the six hours of a day convert days and no credits, so nothing hangs on them',
  },
]

/** Credits of one person, by the days on which they were earned. */
interface EarnedCase {
  readonly name: string
  /** One for each record: its first and last day, as far as they are known, and the day of its entry, where there is one. */
  readonly facts: readonly { readonly from?: string; readonly to?: string; readonly registeredOn?: string }[]
  /** Whether credits were earned in 2025: surely, never, or hanging on the dates of some of the records. */
  readonly expect: 'surely' | 'never' | { readonly perhaps: readonly number[] }
  readonly article: '30.2' | '34'
  readonly why: string
}

export const creditsEarnedCases: readonly EarnedCase[] = [
  {
    name: 'none at all',
    facts: [],
    expect: 'never',
    article: '30.2',
    why: 'without a record there is nothing to ask about',
  },
  {
    name: 'on the first day of the year',
    facts: [{ from: '2025-01-01', to: '2025-01-01' }],
    expect: 'surely',
    article: '34',
    why: 'both ends of a period belong to it',
  },
  {
    name: 'on the last day of the year, the end not stated',
    facts: [{ from: '2025-12-31' }],
    expect: { perhaps: [0] },
    article: '30.2',
    why: 'how long they took is not known, and the next year is near',
  },
  {
    name: 'on the last day of the year, the beginning not stated',
    facts: [{ to: '2025-12-31' }],
    expect: { perhaps: [0] },
    article: '30.2',
    why: 'when they began is not known: it may be years before',
  },
  {
    name: 'over the whole year',
    facts: [{ from: '2025-01-01', to: '2025-12-31' }],
    expect: 'surely',
    article: '34',
    why: 'wherever in it they were earned, it is this year',
  },
  {
    name: 'the day before the year',
    facts: [{ to: '2024-12-31' }],
    expect: 'never',
    article: '34',
    why: 'it is another year',
  },
  {
    name: 'the day after the year',
    facts: [{ from: '2026-01-01' }],
    expect: 'never',
    article: '34',
    why: 'it is another year',
  },
  {
    name: 'over the first day of the year',
    facts: [{ from: '2024-12-31', to: '2025-01-01' }],
    expect: { perhaps: [0] },
    article: '30.2',
    why: 'on which of the two days is not known, and credits are not shared out',
  },
  {
    name: 'over the last day of the year',
    facts: [{ from: '2025-12-31', to: '2026-01-01' }],
    expect: { perhaps: [0] },
    article: '30.2',
    why: 'on which of the two days is not known, and credits are not shared out',
  },
  {
    name: 'from a day of the year, entered on its last day',
    facts: [{ from: '2025-12-01', registeredOn: '2025-12-31' }],
    expect: 'surely',
    article: '34',
    why: 'what is entered was earned before (31)',
  },
  {
    name: 'from a day of the year, entered in the next',
    facts: [{ from: '2025-12-01', registeredOn: '2026-01-01' }],
    expect: { perhaps: [0] },
    article: '30.2',
    why: 'they may have ended on the day of the entry',
  },
  {
    name: 'without dates, entered before the year',
    facts: [{ registeredOn: '2024-12-31' }],
    expect: 'never',
    article: '34',
    why: 'what is entered was earned before (31)',
  },
  {
    name: 'from a day after that of the entry',
    facts: [{ from: '2025-12-01', registeredOn: '2025-11-30' }],
    expect: { perhaps: [0] },
    article: '30.2',
    why: 'an entry made before they began says nothing of their end',
  },
  {
    name: 'without dates',
    facts: [{}],
    expect: { perhaps: [0] },
    article: '30.2',
    why: 'a date that is not known is no date outside the year',
  },
  {
    name: 'without dates, beside others of the year',
    facts: [{}, { from: '2025-03-03', to: '2025-03-07' }],
    expect: 'surely',
    article: '30.2',
    why: 'what some leave open the others settle',
  },
  {
    name: 'without dates, beside others of another year',
    facts: [{}, { from: '2024-03-03', to: '2024-03-07' }, {}],
    expect: { perhaps: [0, 2] },
    article: '30.2',
    why: 'the two without dates may be of the year, the other is not',
  },
]
