import { type Case, struck, values } from '../support/cases.js'

interface Facts {
  readonly case: {
    readonly subject?: string
    readonly persons?: number
    readonly entries?: number
    readonly events: readonly object[]
  }
  readonly asOf?: string
}

const found = { kind: 'breach-found', on: '2025-03-03' }
const order = { kind: 'order', on: '2025-03-10', deadline: '2025-04-10' }
const openOrder = { kind: 'order', on: '2025-03-10' }
const refusal = { kind: 'express-refusal', on: '2025-03-12' }
const penalty = (on: string) => ({ kind: 'penalty', on })
const correction = (on: string) => ({ kind: 'correction', on })
const part = (on: string) => ({ kind: 'partial-correction', on })

const hoursOfPersons = 'unaffected'
const subject = 'unit'
const penaltyOf = (cases: number | null, amount: string | null) => ({
  perCase: '200',
  cases,
  amount,
  verifiedAgainst: '2010-07-23',
})

/** A case without penalty. */
const standing = (state: string, next: string) => ({ subject, state, next, penalty: null, hoursOfPersons })

export const recordingBreachCases: readonly Case<Facts>[] = [
  {
    name: 'found',
    facts: { case: { events: [found] } },
    expect: {
      status: 'settled',
      value: standing('found', 'order-correction'),
      citations: ['46:empowers'],
      parameters: [],
      readings: [],
      findings: [],
      premises: [],
    },
    article: '46',
    why: 'an order to correct comes first, and no penalty',
  },
  {
    name: 'of a talent exchange agency',
    facts: { case: { subject: 'talent-exchange-agency', events: [found] } },
    expect: { status: 'settled', valueHas: { subject: 'talent-exchange-agency', state: 'found' } },
    article: '46',
    why: 'it is bound as the unit is',
  },
  {
    name: 'ordered without a deadline',
    facts: { case: { persons: 2, events: [found, openOrder] } },
    expect: {
      status: 'settled',
      value: standing('ordered', 'await-correction'),
      readings: [],
      premises: ['recording-breach-procedure'],
    },
    article: '46',
    why: 'without a deadline none can pass',
  },
  {
    name: 'on a day before the order, of a case that went on to a penalty',
    facts: {
      case: { persons: 2, events: [found, order, refusal, penalty('2025-06-01')] },
      asOf: '2025-03-05',
    },
    expect: { status: 'settled', value: standing('found', 'order-correction') },
    article: '46',
    why: 'what comes later has not happened yet: no penalty before an order and a refusal',
  },
  {
    name: 'on the last day of the deadline',
    facts: { case: { persons: 2, events: [found, order] }, asOf: '2025-04-10' },
    expect: { status: 'settled', value: standing('ordered', 'await-correction') },
    article: '46',
    why: 'the last day is still in time',
  },
  {
    name: 'on the day after the deadline',
    facts: { case: { persons: 2, events: [found, order] }, asOf: '2025-04-11' },
    expect: {
      status: 'settled',
      value: { ...standing('refused', 'penalty'), penalty: penaltyOf(2, '400') },
      citations: ['46:empowers', 'R18:sets-value'],
      parameters: ['penalty-per-case=200'],
      premises: ['recording-breach-procedure', 'recording-breach-procedure'],
    },
    article: '46',
    why: 'a deadline that passes is a refusal by default',
  },
  {
    name: 'on the day after the deadline, where only an express refusal is one',
    facts: { case: { persons: 2, events: [found, order] }, asOf: '2025-04-11' },
    law: { readings: { refusal: 'express-only' } },
    expect: { status: 'settled', value: standing('ordered', 'await-correction'), findings: [] },
    article: '46',
    why: 'the other reading',
  },
  {
    name: 'a deadline, and no day to compare it with',
    facts: { case: { persons: 2, events: [found, order] } },
    expect: {
      status: 'bounded',
      value: { subject, state: null, next: null, penalty: null, hoursOfPersons },
      missing: ['asked-period'],
      readings: ['refusal=express-or-deadline-passed'],
    },
    article: '46',
    why: 'it may have passed: there is no clock here',
  },
  {
    name: 'a deadline, no day, and only an express refusal is one',
    facts: { case: { persons: 2, events: [found, order] } },
    law: { readings: { refusal: 'express-only' } },
    expect: {
      status: 'settled',
      value: standing('ordered', 'await-correction'),
      readings: ['refusal=express-only'],
    },
    article: '46',
    why: 'the day changes nothing',
  },
  {
    name: 'refused expressly before the deadline',
    facts: { case: { persons: 1, events: [found, order, refusal] } },
    expect: {
      status: 'settled',
      value: { ...standing('refused', 'penalty'), penalty: penaltyOf(1, '200') },
      findings: [],
    },
    article: 'R18',
    why: 'two hundred yuan for each case',
  },
  {
    name: 'refused, number of cases not known',
    facts: { case: { events: [found, order, refusal] } },
    expect: {
      status: 'bounded',
      value: { ...standing('refused', 'penalty'), penalty: penaltyOf(null, null) },
      missing: ['recording-breach.persons'],
    },
    article: 'R18',
    why: 'of how many persons is not known',
  },
  {
    name: 'ten thousand cases',
    facts: { case: { persons: 10_000, events: [found, order, refusal] } },
    expect: { status: 'settled', valueHas: { penalty: penaltyOf(10_000, '2000000') } },
    article: 'R18',
    why: 'plain digits, whatever the size',
  },
  {
    name: 'an edition that sets no penalty',
    facts: { case: { persons: 1, events: [found, order, refusal] } },
    law: { parameters: { 'penalty-per-case': struck } },
    expect: { status: 'unregulated', because: 'R18:sets-value' },
    article: 'R18',
    why: 'no figure is invented',
  },
  {
    name: 'a later figure, on the day before and on the day',
    facts: { case: { persons: 1, events: [found, order, { ...refusal, on: '2025-03-31' }] } },
    law: { parameters: { 'penalty-per-case': values({ '2004-01-01': '200', '2025-04-01': '500' }) } },
    expect: {
      status: 'settled',
      valueHas: { penalty: { perCase: '200', cases: 1, amount: '200', verifiedAgainst: null } },
    },
    article: 'R18',
    why: 'the figure of the day of the refusal',
  },
  {
    name: 'a later figure, on its first day',
    facts: { case: { persons: 1, events: [found, order, { ...refusal, on: '2025-04-01' }] } },
    law: { parameters: { 'penalty-per-case': values({ '2004-01-01': '200', '2025-04-01': '500' }) } },
    expect: {
      status: 'settled',
      valueHas: { penalty: { perCase: '500', cases: 1, amount: '500', verifiedAgainst: null } },
    },
    article: 'R18',
    why: 'the figure of the day of the refusal',
  },
  {
    name: 'a later figure, where the deadline passes on the day before it and correction comes late',
    facts: { case: { persons: 1, events: [found, order, correction('2025-04-20')] } },
    law: { parameters: { 'penalty-per-case': values({ '2004-01-01': '200', '2025-04-12': '500' }) } },
    expect: {
      status: 'settled',
      valueHas: { penalty: { perCase: '200', cases: 1, amount: '200', verifiedAgainst: null } },
      findings: ['corrected-after-refusal'],
    },
    article: 'R18',
    why: 'the figure of the day of the refusal, and not of what came after',
  },
  {
    name: 'a later figure, on the day on which the deadline has passed',
    facts: { case: { persons: 1, events: [found, order, penalty('2025-05-01')] } },
    law: { parameters: { 'penalty-per-case': values({ '2004-01-01': '200', '2025-04-11': '500' }) } },
    expect: {
      status: 'settled',
      valueHas: {
        state: 'penalised',
        penalty: { perCase: '500', cases: 1, amount: '500', verifiedAgainst: null },
      },
      findings: [],
    },
    article: 'R18',
    why: 'the refusal is complete on the day after the last',
  },
  {
    name: 'penalised',
    facts: { case: { persons: 1, events: [found, order, refusal, penalty('2025-03-20')] } },
    expect: {
      status: 'settled',
      value: { ...standing('penalised', 'order-correction'), penalty: penaltyOf(1, '200') },
      findings: [],
    },
    article: 'R18',
    why: 'what was penalised is still to be put right: another order comes next, and no second penalty for the same',
  },
  {
    name: 'penalised without an order',
    facts: { case: { persons: 1, events: [found, penalty('2025-03-04')] } },
    expect: {
      status: 'settled',
      value: standing('found', 'order-correction'),
      findings: [
        {
          code: 'penalty-without-refusal',
          severity: 'violation',
          provision: '46',
          data: { on: '2025-03-04', reason: 'not-ordered' },
        },
      ],
    },
    article: '46',
    why: 'no penalty before an order',
  },
  {
    name: 'penalised without a refusal, on the last day of the deadline',
    facts: { case: { persons: 1, events: [found, order, penalty('2025-04-10')] }, asOf: '2025-04-10' },
    expect: {
      status: 'settled',
      value: standing('ordered', 'await-correction'),
      findings: ['penalty-without-refusal'],
    },
    article: '46',
    why: 'no penalty before a refusal',
  },
  {
    name: 'penalised on the day after the deadline',
    facts: { case: { persons: 1, events: [found, order, penalty('2025-04-11')] } },
    expect: { status: 'settled', valueHas: { state: 'penalised', next: 'order-correction' }, findings: [] },
    article: '46',
    why: 'the deadline had passed by then',
  },
  {
    name: 'corrected in time',
    facts: { case: { persons: 1, events: [found, order, correction('2025-04-10')] }, asOf: '2026-01-01' },
    expect: { status: 'settled', value: standing('corrected', 'none'), findings: [], parameters: [] },
    article: '46',
    why: 'a corrected breach is closed',
  },
  {
    name: 'corrected without an order',
    facts: { case: { events: [found, correction('2025-03-04')] } },
    expect: { status: 'settled', value: standing('corrected', 'none'), findings: [] },
    article: '46',
    why: 'nothing is left to order',
  },
  {
    name: 'corrected after the deadline',
    facts: { case: { persons: 1, events: [found, order, correction('2025-04-11')] } },
    expect: {
      status: 'settled',
      value: { ...standing('refused', 'penalty'), penalty: penaltyOf(1, '200') },
      findings: ['corrected-after-refusal'],
    },
    article: '46',
    why: 'the text does not say that a late correction undoes the refusal',
  },
  {
    name: 'corrected in part, and the deadline passes',
    facts: { case: { persons: 1, events: [found, order, part('2025-03-20')] }, asOf: '2025-04-11' },
    expect: { status: 'settled', valueHas: { state: 'refused', next: 'penalty' }, findings: [] },
    article: '46',
    why: 'not corrected for the rest',
  },
  {
    name: 'corrected in part, within the deadline',
    facts: { case: { persons: 1, events: [found, order, part('2025-03-20')] }, asOf: '2025-04-10' },
    expect: { status: 'settled', value: standing('ordered', 'await-correction'), findings: [] },
    article: '46',
    why: 'the deadline still runs for the rest',
  },
  {
    name: 'repeated after correction',
    facts: {
      case: {
        persons: 1,
        events: [
          found,
          order,
          correction('2025-03-20'),
          { kind: 'breach-found', on: '2025-06-02' },
          penalty('2025-06-03'),
        ],
      },
      asOf: '2025-07-01',
    },
    expect: {
      status: 'settled',
      value: standing('found', 'order-correction'),
      findings: ['penalty-without-refusal'],
    },
    article: '46',
    why: 'a repetition needs a new order',
  },
  {
    name: 'ordered twice',
    facts: {
      case: { persons: 1, events: [found, order, { ...openOrder, on: '2025-03-11' }] },
      asOf: '2025-04-11',
    },
    expect: { status: 'settled', value: standing('ordered', 'await-correction'), findings: [] },
    article: '46',
    why: 'the last order counts, and it names no deadline',
  },
  ...(['2025-05-10', '2025-05-11'] as const).map(
    (asOf): Case<Facts> => ({
      name: `extended within the deadline, asked on ${asOf}`,
      facts: {
        case: {
          persons: 2,
          events: [found, order, { kind: 'order', on: '2025-04-08', deadline: '2025-05-10' }],
        },
        asOf,
      },
      expect: {
        status: 'settled',
        value:
          asOf === '2025-05-10'
            ? standing('ordered', 'await-correction')
            : { ...standing('refused', 'penalty'), penalty: penaltyOf(2, '400') },
        findings: [],
      },
      article: '46',
      why: 'refusal is measured by the last order, and its last day is still in time',
    }),
  ),
  {
    name: 'ordered again after the deadline, and corrected then',
    facts: {
      case: {
        persons: 1,
        events: [found, order, { kind: 'order', on: '2025-05-06' }, correction('2025-05-20')],
      },
    },
    expect: { status: 'settled', value: standing('corrected', 'none'), findings: [] },
    article: '46',
    why: 'the last order was complied with',
  },
  {
    name: 'ordered again after an express refusal',
    facts: { case: { persons: 1, events: [found, order, refusal, { kind: 'order', on: '2025-05-06' }] } },
    expect: { status: 'settled', value: standing('ordered', 'await-correction'), findings: [] },
    article: '46',
    why: 'refusal is measured by the last order',
  },
  {
    name: 'ordered again after a penalty, and refused again',
    facts: {
      case: {
        persons: 3,
        events: [
          found,
          order,
          refusal,
          penalty('2025-03-20'),
          { kind: 'order', on: '2025-05-06' },
          { ...refusal, on: '2025-05-20' },
        ],
      },
    },
    expect: {
      status: 'settled',
      value: { ...standing('refused', 'penalty'), penalty: penaltyOf(3, '600') },
      findings: [],
    },
    article: '46',
    why: 'another order, another refusal',
  },
  {
    name: 'corrected after a penalty',
    facts: {
      case: { persons: 1, events: [found, order, refusal, penalty('2025-03-20'), correction('2025-04-01')] },
    },
    expect: { status: 'settled', value: standing('corrected', 'none'), findings: [] },
    article: '46',
    why: 'nothing is left to order',
  },
  {
    name: 'ordered after it was said to be corrected',
    facts: {
      case: { events: [found, openOrder, correction('2025-03-20'), { ...openOrder, on: '2025-04-01' }] },
    },
    expect: { status: 'settled', value: standing('ordered', 'await-correction'), findings: [] },
    article: '46',
    why: 'the order says that something was found anew',
  },
  ...(
    [
      ['person', { persons: 3, entries: 7 }, penaltyOf(3, '600'), []],
      ['entry', { persons: 3, entries: 7 }, penaltyOf(7, '1400'), []],
      ['order', {}, penaltyOf(1, '200'), []],
      ['person', { entries: 7 }, penaltyOf(null, null), ['recording-breach.persons']],
      ['entry', { persons: 3 }, penaltyOf(null, null), ['recording-breach.entries']],
    ] as const
  ).map(
    ([unit, counts, sum, missing]): Case<Facts> => ({
      name: `a case is ${unit}: ${missing.length > 0 ? 'not known' : sum.amount}`,
      facts: { case: { ...counts, events: [found, order, refusal] } },
      law: { readings: { 'case-unit': unit } },
      expect: {
        status: missing.length > 0 ? 'bounded' : 'settled',
        valueHas: { penalty: sum },
        readings: [`case-unit=${unit}`],
        ...(missing.length > 0 && { missing }),
      },
      article: 'R18',
      why: 'what 例 counts, the Regulation does not say',
    }),
  ),
  {
    name: 'refused without an order',
    facts: { case: { events: [found, refusal] } },
    expect: {
      status: 'settled',
      value: standing('found', 'order-correction'),
      findings: [
        {
          code: 'breach-event-refused',
          severity: 'data-defect',
          provision: '46',
          data: { event: 'express-refusal', on: '2025-03-12', reason: 'not-ordered' },
        },
      ],
    },
    article: '46',
    why: 'there is nothing yet to refuse',
  },
  {
    name: 'not listed in the order of time',
    facts: { case: { persons: 1, events: [found, refusal, openOrder] } },
    expect: {
      status: 'settled',
      valueHas: { state: 'refused', next: 'penalty' },
      findings: [
        {
          code: 'breach-events-out-of-order',
          severity: 'data-defect',
          provision: '46',
          data: { event: 'order', on: '2025-03-10' },
        },
      ],
    },
    article: '46',
    why: 'the dates decide, and the list is noted',
  },
  {
    name: 'two events of one day',
    facts: { case: { persons: 1, events: [found, openOrder, { ...refusal, on: '2025-03-10' }] } },
    expect: { status: 'settled', valueHas: { state: 'refused' }, findings: [] },
    article: '46',
    why: 'on one day the list decides',
  },
  {
    name: 'beginning with the order',
    facts: { case: { persons: 1, events: [openOrder] } },
    expect: { status: 'settled', value: standing('ordered', 'await-correction'), findings: [] },
    article: '46',
    why: 'an order presupposes that the breach was found',
  },
  {
    name: 'a day that does not exist',
    facts: { case: { events: [found] }, asOf: '2025-02-30' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '46',
    why: 'a mistake of the calling program',
  },
]
