import type * as z from 'zod'
import type { studyAgreementSchema } from '../../src/chongqing/entities/agreement/study-agreement.js'
import type { AgreementFacts } from '../../src/chongqing/rules/agreement/agreement.js'
import type { Case } from '../support/cases.js'

export interface AgreementCaseFacts extends Omit<AgreementFacts, 'agreement'> {
  /** What differs from an agreement on three tenths of 9,000 yuan and 24 months. */
  readonly agreement?: Partial<z.input<typeof studyAgreementSchema>>
  /** What of the agreement is not known. */
  readonly unknown?: readonly ('cost' | 'costShare' | 'serviceMonths')[]
}

const done = { paid: '2700', servedMonths: 24 } as const
const cost = (outstanding: string, due = '2700') => ({ due, outstanding })
const service = (remaining: number, due = 24) => ({ due, remaining })

export const agreementCases: readonly Case<AgreementCaseFacts>[] = [
  {
    name: 'paid in full and served in full',
    facts: done,
    expect: {
      status: 'settled',
      value: { fulfilled: true, cost: cost('0'), service: service(0) },
      citations: ['9(3):requires', '10:requires'],
      findings: [],
      premises: [],
    },
    article: '9(3)',
    why: 'everything agreed is done',
  },
  {
    name: 'one fen short',
    facts: { ...done, paid: '2699.99' },
    expect: {
      status: 'settled',
      value: { fulfilled: false, cost: cost('0.01'), service: service(0) },
      findings: [],
    },
    article: '9(3)',
    why: 'in full means to the fen; without an agreed day it is not overdue',
  },
  {
    name: 'one fen too much',
    facts: { ...done, paid: '2700.01' },
    expect: {
      status: 'settled',
      value: { fulfilled: true, cost: cost('0'), service: service(0) },
      findings: [
        { code: 'paid-beyond-agreement', severity: 'advisory', provision: '9(3)', data: { by: '0.01' } },
      ],
    },
    article: '9(3)',
    why: 'something to look at, and no breach of the person',
  },
  {
    name: 'one month short, still serving',
    facts: { ...done, servedMonths: 23 },
    expect: {
      status: 'settled',
      value: { fulfilled: false, cost: cost('0'), service: service(1) },
      findings: [],
      premises: [],
    },
    article: '9(3)',
    why: 'time that runs is not broken',
  },
  {
    name: 'one month short, and gone',
    facts: { ...done, servedMonths: 23, left: true },
    expect: {
      status: 'settled',
      value: { fulfilled: false, cost: cost('0'), service: service(1) },
      findings: [
        {
          code: 'agreed-service-not-completed',
          severity: 'violation',
          provision: '9(3)',
          data: { months: 1 },
        },
      ],
      premises: ['agreement-damages'],
    },
    article: '9(3)',
    why: 'the agreed period is a duty; what leaving costs is not in the text',
  },
  {
    name: 'gone after full service, and more',
    facts: { ...done, servedMonths: 30, left: true },
    expect: {
      status: 'settled',
      valueHas: { fulfilled: true, service: service(0) },
      findings: [],
      premises: [],
    },
    article: '9(3)',
    why: 'nobody owes more than was agreed',
  },
  // The agreed day
  ...(
    [
      ['the day before', '2025-06-29', []],
      ['on the day', '2025-06-30', []],
      ['the day after', '2025-07-01', ['agreed-cost-overdue']],
    ] as const
  ).map(
    ([name, asOf, findings]): Case<AgreementCaseFacts> => ({
      name: `700 outstanding, looked at ${name}`,
      facts: { paid: '2000', servedMonths: 24, agreement: { costDueOn: '2025-06-30' }, asOf },
      expect: {
        status: 'settled',
        valueHas: { fulfilled: false, cost: cost('700') },
        findings: [...findings],
      },
      article: '10',
      why: 'in time means up to the agreed day, included',
    }),
  ),
  {
    name: 'all paid, looked at after the agreed day',
    facts: { ...done, agreement: { costDueOn: '2025-06-30' }, asOf: '2026-01-01' },
    expect: { status: 'settled', valueHas: { fulfilled: true }, findings: [] },
    article: '10',
    why: 'nothing is overdue that is paid',
  },
  {
    name: 'outstanding after an agreed day that nobody asks about',
    facts: { paid: 0, servedMonths: 24, agreement: { costDueOn: '2025-06-30' } },
    expect: { status: 'settled', valueHas: { cost: cost('2700') }, findings: [] },
    article: '10',
    why: 'there is no clock: without a day to look at nothing is late',
  },
  {
    name: 'an overdue sum as a finding',
    facts: { paid: '2000', servedMonths: 24, agreement: { costDueOn: '2025-06-30' }, asOf: '2026-01-01' },
    expect: {
      status: 'settled',
      findings: [
        {
          code: 'agreed-cost-overdue',
          severity: 'violation',
          provision: '9(3)',
          data: { outstanding: '700', dueOn: '2025-06-30' },
        },
      ],
    },
    article: '9(3)',
    why: 'to bear the cost as agreed is a duty',
  },
  // Rounding and nothing agreed
  {
    name: 'a third of a fen',
    facts: { paid: '0', servedMonths: 24, agreement: { cost: '100.01', costShare: '0.33' } },
    expect: { status: 'settled', valueHas: { cost: cost('33', '33') } },
    article: '9(3)',
    why: '33.0033 is cut off: the unit bears the odd fen',
  },
  ...([null, 0, '0.00'] as const).map(
    (costShare): Case<AgreementCaseFacts> => ({
      name: `no part of the cost agreed (${JSON.stringify(costShare)})`,
      facts: { servedMonths: 24, agreement: { costShare } },
      expect: { status: 'settled', valueHas: { fulfilled: true, cost: cost('0', '0') }, findings: [] },
      article: '9(3)',
      why: 'what was paid does not matter where nothing is due',
    }),
  ),
  ...([null, 0] as const).map(
    (serviceMonths): Case<AgreementCaseFacts> => ({
      name: `no service agreed (${serviceMonths})`,
      facts: { paid: '2700', left: true, agreement: { serviceMonths } },
      expect: {
        status: 'settled',
        valueHas: { fulfilled: true, service: service(0, 0) },
        findings: [],
        premises: [],
      },
      article: '9(3)',
      why: 'the text sets no period of its own',
    }),
  ),
  // Facts that are not known
  {
    name: 'what was paid is not known, service complete',
    facts: { servedMonths: 24 },
    expect: {
      status: 'bounded',
      value: { fulfilled: null, cost: null, service: service(0) },
      missing: ['agreement.paid'],
    },
    article: '9(3)',
    why: 'not known is not nothing',
  },
  {
    name: 'what was paid is not known, service incomplete',
    facts: { servedMonths: 5 },
    expect: {
      status: 'bounded',
      value: { fulfilled: false, cost: null, service: service(19) },
      missing: ['agreement.paid'],
    },
    article: '9(3)',
    why: 'one part not done settles that not all is done',
  },
  {
    name: 'months served not known, and gone',
    facts: { paid: '2700', left: true },
    expect: {
      status: 'bounded',
      value: { fulfilled: null, cost: cost('0'), service: null },
      missing: ['agreement.served-months'],
      findings: [],
      premises: [],
    },
    article: '9(3)',
    why: 'leaving is a breach only before the months are over',
  },
  {
    name: 'months served not known, not paid',
    facts: { paid: '0' },
    expect: { status: 'bounded', valueHas: { fulfilled: false }, missing: ['agreement.served-months'] },
    article: '9(3)',
    why: 'one part not done settles that not all is done',
  },
  {
    name: 'cost and part not known',
    facts: { ...done, unknown: ['cost', 'costShare'] },
    expect: {
      status: 'bounded',
      valueHas: { fulfilled: null, cost: null },
      missing: ['agreement.cost', 'agreement.cost-share'],
    },
    article: '9(3)',
    why: 'the text sets no part of its own',
  },
  {
    name: 'cost not known',
    facts: { ...done, unknown: ['cost'] },
    expect: { status: 'bounded', missing: ['agreement.cost'] },
    article: '9(3)',
    why: 'a part of what is not known',
  },
  {
    name: 'service period not known',
    facts: { ...done, unknown: ['serviceMonths'] },
    expect: { status: 'bounded', valueHas: { service: null }, missing: ['agreement.service-months'] },
    article: '9(3)',
    why: 'the text sets no period of its own',
  },
  // Arguments that cannot be
  ...['-1', '1e2', '0.001', 'all', Number.NaN, 0.1 + 0.2].map(
    (paid): Case<AgreementCaseFacts> => ({
      name: `paid ${JSON.stringify(paid)} (${typeof paid})`,
      facts: { paid },
      expect: { throws: 'invalid-amount', argument: 'paid' },
      article: '9(3)',
      why: "the caller's mistake",
    }),
  ),
  ...[-1, 0.5, 1201, Number.NaN].map(
    (servedMonths): Case<AgreementCaseFacts> => ({
      name: `${servedMonths} months served`,
      facts: { servedMonths },
      expect: { throws: 'invalid-months', argument: 'servedMonths' },
      article: '9(3)',
      why: 'whole months from 0 to 1,200',
    }),
  ),
  {
    name: 'a day that does not exist',
    facts: { ...done, asOf: '2025-06-31' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '10',
    why: "the caller's mistake",
  },
]
