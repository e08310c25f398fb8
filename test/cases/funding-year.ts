import type * as z from 'zod'
import type { fundLedgerSchema } from '../../src/chongqing/entities/funding/fund-ledger.js'
import type { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import type { UnitKind } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

export interface FundingYearCaseFacts {
  /** `null`: not known. */
  readonly kind?: UnitKind | null
  readonly funding?: Partial<z.input<typeof fundingYearSchema>>
  readonly ledger?: Partial<z.input<typeof fundLedgerSchema>>
}

const enough = {
  entries: [{ amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }],
} as const satisfies Partial<z.input<typeof fundingYearSchema>> | object
const clean = {
  entries: [
    { amount: '1', movement: 'spent' as const, purpose: 'continuing-education' as const },
    { amount: '1', movement: 'received' as const },
  ],
}

export const fundingYearCases: readonly Case<FundingYearCaseFacts>[] = [
  {
    name: 'enough, and used for its purpose',
    facts: { funding: { entries: [...enough.entries] }, ledger: clean },
    expect: {
      status: 'settled',
      value: { unitId: 'u1', year: 2025, floor: 'met', earmarking: 'met' },
      premises: ['funding-floor', 'ledger-audit'],
      citations: [],
      findings: [],
    },
    article: '19',
    why: 'the reasons are in the premises',
  },
  {
    name: 'too little, and diverted',
    facts: {
      funding: { entries: [] },
      ledger: { entries: [{ amount: '1', movement: 'spent', purpose: 'other' }] },
    },
    expect: { status: 'settled', valueHas: { floor: 'not-met', earmarking: 'not-met' }, findings: [] },
    article: '21',
    why: 'two duties, each with its own verdict; the findings stay with the premises',
  },
  {
    name: 'no ledger',
    facts: { funding: { entries: [...enough.entries] } },
    expect: { status: 'settled', valueHas: { floor: 'met', earmarking: null }, premises: ['funding-floor'] },
    article: '21',
    why: 'what was not asked is not answered',
  },
  {
    name: 'a state organ',
    facts: { kind: 'state-organ', ledger: clean },
    expect: { status: 'settled', valueHas: { floor: null, earmarking: 'met' } },
    article: '19',
    why: 'the floor binds enterprises and public institutions, the earmark everyone',
  },
  {
    name: 'the kind of unit and a purpose not known',
    facts: {
      kind: null,
      funding: { entries: [...enough.entries] },
      ledger: {
        entries: [
          { id: 'e', amount: '1', movement: 'spent' },
          { amount: '1', movement: 'received' },
        ],
      },
    },
    expect: {
      status: 'bounded',
      valueHas: { floor: 'undetermined', earmarking: 'undetermined' },
      missing: ['unit.kind', 'ledger.purpose@e'],
    },
    article: '19',
    why: 'what the premises miss the assessment misses',
  },
  {
    name: 'the entries of the ledger not known',
    facts: { funding: { entries: [...enough.entries] }, ledger: {} },
    expect: { status: 'bounded', valueHas: { earmarking: null }, missing: ['ledger.entries'] },
    article: '21',
    why: 'asked, and not known',
  },
  {
    name: 'a year before force',
    facts: { funding: { year: 2005 }, ledger: { ...clean, year: 2005 } },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'], premises: ['funding-floor'] },
    article: '49',
    why: 'neither floor nor earmark was asked by these Measures then',
  },
  ...(
    [
      ['another unit', { unitId: 'u2' }],
      ['another year', { year: 2024 }],
    ] as const
  ).map(
    ([name, other]): Case<FundingYearCaseFacts> => ({
      name: `a ledger of ${name}`,
      facts: { funding: { entries: [...enough.entries] }, ledger: { ...clean, ...other } },
      expect: {
        status: 'settled',
        valueHas: { earmarking: 'met' },
        citations: ['21:requires'],
        findings: [{ code: 'ledger-of-another-fund', severity: 'data-defect', provision: '21', data: {} }],
      },
      article: '21',
      why: 'audited as given, and said',
    }),
  ),
]
