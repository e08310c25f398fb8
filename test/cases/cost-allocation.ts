import type * as z from 'zod'
import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import type { studyAgreementSchema } from '../../src/chongqing/entities/agreement/study-agreement.js'
import type { CostFacts } from '../../src/chongqing/rules/funding/cost-allocation.js'
import type { Case } from '../support/cases.js'

export interface CostCaseFacts extends Omit<CostFacts, 'agreement'> {
  readonly agreement?: Partial<z.input<typeof studyAgreementSchema>> | null
}

const unfinished = (ofUnit: unknown) =>
  ({
    code: 'cost-of-unfinished-study',
    severity: 'advisory',
    provision: 'national-2015:reimbursement',
    data: { ofUnit },
  }) as never

const half = { cost: '3000', agreement: { costShare: '0.5' } }

const unclear = { least: '0', most: '3000' }

export const costAllocationCases: readonly Case<CostCaseFacts>[] = [
  {
    name: 'in an individual capacity',
    facts: { cost: '3000', capacity: 'individual', agreement: null },
    expect: {
      status: 'settled',
      value: { cost: '3000', individual: '3000', unit: '0', by: 'individual-capacity' },
      citations: ['20:requires'],
      findings: [],
    },
    article: '20',
    why: 'what one attends as an individual one pays for',
  },
  {
    name: 'organised, nothing agreed',
    facts: { cost: '3000', capacity: 'organisation-selected', agreement: null },
    expect: {
      status: 'settled',
      value: { cost: '3000', individual: '0', unit: '3000', by: 'organised-study' },
      citations: ['R8(3):requires'],
      findings: [{ code: 'cost-without-agreement', severity: 'advisory', provision: 'R8(3)', data: {} }],
    },
    article: '20',
    why: 'the Measures are silent; the Regulation has the unit provide the means, and the default says so',
  },
  {
    name: 'organised, an agreement silent on the cost',
    facts: { cost: '3000', capacity: 'organisation-selected', agreement: { costShare: null } },
    expect: { status: 'settled', valueHas: { by: 'organised-study', unit: '3000' } },
    article: '9(3)',
    why: 'the person bears what was agreed, and nothing was',
  },
  {
    name: 'organised, three tenths agreed',
    facts: { cost: '3000', capacity: 'organisation-selected', agreement: { costShare: '0.3' } },
    expect: {
      status: 'settled',
      value: { cost: '3000', individual: '900', unit: '2100', by: 'agreement' },
      citations: ['9(3):requires', '10:requires'],
      findings: [],
    },
    article: '9(3)',
    why: 'as agreed',
  },
  {
    name: 'an odd fen',
    facts: { cost: '0.01', capacity: 'organisation-selected', agreement: { costShare: '0.5' } },
    expect: { status: 'settled', value: { cost: '0.01', individual: '0', unit: '0.01', by: 'agreement' } },
    article: '9(3)',
    why: 'the unit bears the odd fen',
  },
  {
    name: 'a third to the fen',
    facts: { cost: '100.01', agreement: { costShare: '0.33' } },
    expect: {
      status: 'settled',
      value: { cost: '100.01', individual: '33', unit: '67.01', by: 'agreement' },
    },
    article: '9(3)',
    why: '33.0033 is cut off at the fen, and the parts add up; by agreement the capacity does not matter',
  },
  {
    name: 'in an individual capacity, half agreed',
    facts: { cost: '3000', capacity: 'individual', agreement: { costShare: '0.5' } },
    expect: { status: 'settled', valueHas: { individual: '1500', unit: '1500', by: 'agreement' } },
    article: '10',
    why: 'what the unit has promised it must keep',
  },
  {
    name: "a person's own cost out of the fund",
    facts: { cost: '3000', capacity: 'individual', agreement: null, reimbursedFromFund: true },
    expect: {
      status: 'settled',
      valueHas: { individual: '3000' },
      findings: [{ code: 'individual-cost-from-fund', severity: 'advisory', provision: '20', data: {} }],
    },
    article: '20',
    why: 'from other money the unit may; from the earmarked fund it is something to look at',
  },
  {
    name: "a person's own cost out of other money",
    facts: { cost: '3000', capacity: 'individual', agreement: null, reimbursedFromFund: false },
    expect: { status: 'settled', findings: [] },
    article: '20',
    why: 'the unit is free to',
  },
  {
    name: 'organised study out of the fund',
    facts: {
      cost: '3000',
      capacity: 'organisation-selected',
      agreement: { costShare: '0' },
      reimbursedFromFund: true,
    },
    expect: { status: 'settled', valueHas: { individual: '0', unit: '3000' }, findings: [] },
    article: '20',
    why: 'that is what the fund is for',
  },
  // Study that was not finished, by the national rules of 2015
  {
    name: 'half agreed, and the study was not finished',
    facts: { ...half, finished: false },
    law: { from: national2015 },
    expect: {
      status: 'settled',
      value: { cost: '3000', individual: '1500', unit: '1500', by: 'agreement' },
      citations: [
        '9(3):requires',
        '10:requires',
        'national-2015:reimbursement:sets-value',
        'national-2015:reimbursement:empowers',
      ],
      parameters: ['cost-of-unfinished-study=decline-or-recover'],
      findings: [unfinished('1500')],
    },
    article: '20',
    why: 'the unit may decline its part or recover it; whether it does is its own to decide',
  },
  {
    name: 'the study was not finished, and nothing is known of an agreement',
    facts: { cost: '3000', finished: false },
    law: { from: national2015 },
    expect: { status: 'bounded', findings: [unfinished(unclear)] },
    article: '20',
    why: 'of whatever the unit would bear',
  },
  {
    name: 'the study was not finished, and the person bears all of it',
    facts: { cost: '3000', capacity: 'individual', agreement: null, finished: false },
    law: { from: national2015 },
    expect: { status: 'settled', findings: [], parameters: [] },
    article: '20',
    why: 'the unit has nothing to decline',
  },
  {
    name: 'half agreed, and the study was finished',
    facts: { ...half, finished: true },
    law: { from: national2015 },
    expect: { status: 'settled', findings: [], parameters: [] },
    article: '20',
    why: 'it stays as agreed',
  },
  {
    name: 'half agreed, and the study was not finished, by the Measures alone',
    facts: { ...half, finished: false },
    expect: { status: 'settled', findings: [], parameters: [] },
    article: '20',
    why: 'the Measures say nothing of it',
  },
  // Facts that are not known
  {
    name: 'capacity not known',
    facts: { cost: '3000', agreement: null },
    expect: {
      status: 'bounded',
      value: { cost: '3000', individual: unclear, unit: unclear, by: null },
      missing: ['study.capacity'],
      citations: ['20:requires'],
    },
    article: '20',
    why: 'all of it or nothing',
  },
  {
    name: 'agreement not known',
    facts: { cost: '3000', capacity: 'individual' },
    expect: { status: 'bounded', valueHas: { individual: unclear, by: null }, missing: ['study.agreement'] },
    article: '10',
    why: 'the unit may have promised a part',
  },
  {
    name: 'agreed part not known',
    facts: { cost: '3000', capacity: 'organisation-selected', agreement: {} },
    expect: {
      status: 'bounded',
      valueHas: { unit: unclear },
      missing: ['agreement.cost-share'],
      findings: [],
    },
    article: '9(3)',
    why: 'the text sets no part of its own',
  },
  {
    name: 'a cost that is not known, in an individual capacity',
    facts: { capacity: 'individual', agreement: null },
    expect: {
      status: 'bounded',
      value: { cost: null, individual: null, unit: null, by: 'individual-capacity' },
      missing: ['study.cost'],
      citations: ['20:requires'],
    },
    article: '20',
    why: 'who bears it is known all the same',
  },
  {
    name: 'neither the cost nor the capacity known',
    facts: { agreement: null },
    expect: {
      status: 'bounded',
      value: { cost: null, individual: null, unit: null, by: null },
      missing: ['study.cost', 'study.capacity'],
      citations: ['20:requires'],
    },
    article: '20',
    why: 'both are asked',
  },
  {
    name: 'the cost that the agreement names, and no other',
    facts: { agreement: { cost: '2000', costShare: '0.3' } },
    expect: {
      status: 'settled',
      value: { cost: '2000', individual: '600', unit: '1400', by: 'agreement' },
    },
    article: '9(3)',
    why: 'what is agreed on is what is shared',
  },
  {
    name: 'a fixed sum agreed, of a cost that is higher',
    facts: { cost: '3000', agreement: { cost: '2000', costShare: '1' } },
    expect: {
      status: 'settled',
      value: { cost: '3000', individual: '2000', unit: '1000', by: 'agreement' },
    },
    article: '9(3)',
    why: 'the person bears what was agreed and no more',
  },
  {
    name: 'a fixed sum agreed, of a cost that is lower',
    facts: { cost: '1500', agreement: { cost: '2000', costShare: '1' } },
    expect: { status: 'settled', value: { cost: '1500', individual: '1500', unit: '0', by: 'agreement' } },
    article: '9(3)',
    why: 'nobody bears more than there is',
  },
  {
    name: 'no cost at all',
    facts: { cost: 0, capacity: 'individual', agreement: null },
    expect: { status: 'settled', valueHas: { individual: '0', unit: '0' } },
    article: '20',
    why: 'nothing is nothing',
  },
  ...['-1', '3,000', '0.005', ''].map(
    (cost): Case<CostCaseFacts> => ({
      name: `a cost of ${JSON.stringify(cost)}`,
      facts: { cost, capacity: 'individual', agreement: null },
      expect: { throws: 'invalid-amount', argument: 'cost' },
      article: '20',
      why: "the caller's mistake",
    }),
  ),
]
