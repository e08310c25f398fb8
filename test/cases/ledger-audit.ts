import type * as z from 'zod'
import type { fundLedgerSchema } from '../../src/chongqing/entities/funding/fund-ledger.js'
import type { FundViolation } from '../../src/chongqing/law/vocabulary.js'
import type { Finding } from '../../src/chongqing/pack.js'
import { type Case, struck } from '../support/cases.js'

type Entry = NonNullable<z.input<typeof fundLedgerSchema>['entries']>[number]

export interface LedgerCaseFacts {
  /** Absent: not known. */
  readonly entries?: readonly Entry[]
  readonly complete?: boolean
  /** 2025; `null`: not given. */
  readonly year?: number | null
}

const received = (amount: string): Entry => ({ id: 'in', amount, movement: 'received' })
const spent = (amount: string, purpose?: Entry['purpose'], more: Partial<Entry> = {}): Entry => ({
  id: 'e',
  amount,
  movement: 'spent',
  ...(purpose && { purpose }),
  ...more,
})
const misused = (violation: FundViolation, remedied = false, entryId = 'e'): Finding => ({
  code: 'fund-misused',
  severity: 'violation',
  provision: '21',
  data: { entryId, violation, remedied },
})
const nothing = { withholding: '0', embezzlement: '0', misappropriation: '0' }
const fund = received('10000')
const range = (least: string, most: string | null) => ({ least, most })

export const ledgerAuditCases: readonly Case<LedgerCaseFacts>[] = [
  {
    name: 'spent on continuing education',
    facts: { entries: [fund, spent('4000', 'continuing-education')] },
    expect: {
      status: 'settled',
      value: {
        verdict: 'met',
        entries: [
          { entryId: 'in', violation: null, remedied: false },
          { entryId: 'e', violation: null, remedied: false },
        ],
        received: '10000',
        spent: '4000',
        returned: '0',
        balance: '6000',
        misused: nothing,
      },
      citations: ['21:requires', '49:sets-value'],
      parameters: ['effective-date=2006-02-27'],
      readings: ['effective-from=2006-02-27'],
      findings: [],
    },
    article: '21',
    why: 'earmarked and so used; a surplus is nothing the text speaks of',
  },
  {
    name: 'spent on other matters',
    facts: { entries: [fund, spent('4000', 'other')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', misused: { ...nothing, misappropriation: '4000' } },
      findings: [misused('misappropriation')],
    },
    article: '21',
    why: '挪用',
  },
  {
    name: 'spent on private gain',
    facts: { entries: [fund, spent('4000', 'private-gain')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', misused: { ...nothing, embezzlement: '4000' } },
      findings: [misused('embezzlement')],
    },
    article: '21',
    why: '侵占',
  },
  {
    name: 'withheld, whatever for',
    facts: {
      entries: [fund, { id: 'e', amount: '500', movement: 'withheld', purpose: 'continuing-education' }],
    },
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'not-met',
        spent: '0',
        balance: '10000',
        misused: { ...nothing, withholding: '500' },
      },
      findings: [misused('withholding')],
    },
    article: '21',
    why: '截留: money that never reached the fund is no part of its balance',
  },
  {
    name: 'withheld for private gain',
    facts: { entries: [fund, { id: 'e', amount: '500', movement: 'withheld', purpose: 'private-gain' }] },
    expect: {
      status: 'settled',
      valueHas: { balance: '10000', misused: { ...nothing, withholding: '500' } },
      findings: [misused('withholding')],
    },
    article: '21',
    why: 'it was held back before it reached the fund, and is counted once',
  },
  {
    name: 'all three, without keys',
    facts: {
      entries: [
        { amount: '1', movement: 'withheld' },
        { amount: '2', movement: 'spent', purpose: 'private-gain' },
        { amount: '3', movement: 'spent', purpose: 'other' },
        { amount: '4', movement: 'spent', purpose: 'other' },
        { amount: '10', movement: 'received', purpose: 'other' },
      ],
    },
    expect: {
      status: 'settled',
      valueHas: { misused: { withholding: '1', embezzlement: '2', misappropriation: '7' }, balance: '1' },
      findings: [
        misused('withholding', false, '#1'),
        misused('embezzlement', false, '#2'),
        misused('misappropriation', false, '#3'),
        misused('misappropriation', false, '#4'),
      ],
    },
    article: '21',
    why: 'each entry by itself; what comes in is no misuse, whatever was written beside it',
  },
  // Borrowed and given back
  {
    name: 'borrowed and given back',
    facts: { entries: [fund, spent('4000', 'other', { returned: '4000' })] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', returned: '4000', balance: '10000' },
      findings: [misused('misappropriation', true)],
    },
    article: '21',
    why: 'a violation all the same, marked remedied',
  },
  {
    name: 'borrowed and given back but for a fen',
    facts: { entries: [fund, spent('4000', 'other', { returned: '3999.99' })] },
    expect: {
      status: 'settled',
      valueHas: { balance: '9999.99' },
      findings: [misused('misappropriation', false)],
    },
    article: '21',
    why: 'remedied is all of it',
  },
  {
    name: 'more given back than taken',
    facts: { entries: [fund, spent('4000', 'other', { returned: '4000.01' })] },
    expect: {
      status: 'settled',
      findings: [
        { code: 'fund-return-exceeds', severity: 'data-defect', provision: '21', data: { entryId: 'e' } },
        misused('misappropriation', true),
      ],
    },
    article: '21',
    why: 'the books contradict themselves',
  },
  {
    name: 'a rightful expense refunded',
    facts: { entries: [fund, spent('4000', 'continuing-education', { returned: '4000' })] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', balance: '10000' },
      findings: [],
    },
    article: '21',
    why: 'there was nothing to remedy',
  },
  // Not known
  {
    name: 'spent on something not known',
    facts: { entries: [fund, spent('4000')] },
    expect: {
      status: 'bounded',
      valueHas: {
        verdict: 'undetermined',
        spent: range('4000', '4000'),
        balance: range('6000', '6000'),
        misused: {
          withholding: range('0', '0'),
          embezzlement: range('0', '4000'),
          misappropriation: range('0', '4000'),
        },
      },
      findings: [
        { code: 'fund-purpose-unknown', severity: 'data-defect', provision: '21', data: { entryId: 'e' } },
      ],
      missing: ['ledger.purpose@e'],
    },
    article: '21',
    why: 'a gap in the books, not a violation',
  },
  {
    name: 'spent on something not known, beside a misuse',
    facts: { entries: [fund, spent('4000'), spent('1', 'other', { id: 'f' })] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met' },
      findings: ['fund-purpose-unknown', misused('misappropriation', false, 'f')],
      missing: ['ledger.purpose@e'],
    },
    article: '21',
    why: 'one misuse settles the verdict',
  },
  {
    name: 'entries not known',
    facts: {},
    expect: { status: 'open', missing: ['ledger.entries'], citations: ['21:requires', '49:sets-value'] },
    article: '21',
    why: 'no ledger is not a clean one',
  },
  {
    name: 'no entries',
    facts: { entries: [] },
    expect: { status: 'settled', valueHas: { verdict: 'met', entries: [], balance: '0' }, findings: [] },
    article: '21',
    why: 'where nothing was touched nothing was misused',
  },
  {
    name: 'an amount that was not read, of money spent on other matters',
    facts: { entries: [fund, { id: 'e', movement: 'spent', purpose: 'other', returned: '100' }] },
    expect: {
      status: 'bounded',
      valueHas: {
        verdict: 'not-met',
        received: range('10000', '10000'),
        spent: range('0', null),
        returned: range('100', '100'),
        balance: null,
        misused: {
          withholding: range('0', '0'),
          embezzlement: range('0', '0'),
          misappropriation: range('0', null),
        },
      },
      findings: [misused('misappropriation')],
      missing: ['ledger.amount@e'],
    },
    article: '21',
    why: 'however much it was, it was misused; whether all of it came back is not known',
  },
  {
    name: 'a direction that was not read',
    facts: {
      entries: [fund, { id: 'e', amount: '4000', purpose: 'continuing-education', returned: '1000' }],
    },
    expect: {
      status: 'bounded',
      valueHas: {
        verdict: 'undetermined',
        received: range('10000', '14000'),
        spent: range('0', '4000'),
        returned: range('0', '1000'),
        balance: range('7000', '14000'),
        misused: {
          withholding: range('0', '4000'),
          embezzlement: range('0', '0'),
          misappropriation: range('0', '0'),
        },
      },
      findings: [],
      missing: ['ledger.movement@e'],
    },
    article: '21',
    why: 'it came in, went out or was held back: 截留 alone would be misuse',
  },
  {
    name: 'an entry of which nothing was read',
    facts: { entries: [fund, { id: 'e' }] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', received: range('10000', null), balance: null },
      findings: [],
      missing: ['ledger.amount@e', 'ledger.movement@e', 'ledger.purpose@e'],
    },
    article: '21',
    why: 'it may be anything',
  },
  {
    name: 'money received of which the amount was not read, beside spending in full',
    facts: { entries: [{ id: 'in', movement: 'received' }, spent('4000', 'continuing-education')] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'met', received: range('0', null), spent: range('4000', '4000'), balance: null },
      findings: [],
      missing: ['ledger.amount@in'],
    },
    article: '21',
    why: 'what came in is no misuse; nor is the fund overdrawn by what was not read',
  },
  {
    name: 'nothing but money received',
    facts: { entries: [fund] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', balance: range('10000', '10000') },
      findings: [],
      missing: ['ledger.entries'],
    },
    article: '21',
    why: 'the spending is simply not in the file',
  },
  {
    name: 'nothing but money received, and the entries are all there were',
    facts: { entries: [fund], complete: true },
    expect: { status: 'settled', valueHas: { verdict: 'met', spent: '0', balance: '10000' }, findings: [] },
    article: '21',
    why: 'nothing was spent, so that nothing was misused',
  },
  {
    name: 'entries that are said not to be all',
    facts: { entries: [fund], complete: false },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, missing: ['ledger.entries'] },
    article: '21',
    why: 'as where nothing is said',
  },
  // Force
  {
    name: 'a year before force',
    facts: { year: 2005, entries: [spent('1', 'other')] },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'], findings: [] },
    article: '49',
    why: 'these Measures did not forbid it then',
  },
  {
    name: 'the year in which force began',
    facts: { year: 2006, entries: [] },
    expect: { status: 'settled', findings: ['partly-before-force'] },
    article: '49',
    why: 'audited, and said',
  },
  {
    name: 'no date of force',
    facts: { entries: [] },
    law: { parameters: { 'effective-date': struck } },
    expect: { status: 'unregulated', because: '49:sets-window' },
    article: '49',
    why: 'the edition strikes it',
  },
  {
    name: 'no year given',
    facts: { year: null, entries: [fund, spent('1', 'other')] },
    expect: {
      status: 'settled',
      citations: ['21:requires'],
      readings: [],
      findings: [misused('misappropriation')],
    },
    article: '21',
    why: 'whether the law was in force is then not asked',
  },
  // Overdrawn
  {
    name: 'spent to the last fen',
    facts: { entries: [fund, spent('10000', 'continuing-education')] },
    expect: { status: 'settled', valueHas: { balance: '0' }, findings: [] },
    article: '21',
    why: 'nothing is left and nothing lacks',
  },
  {
    name: 'overdrawn by a fen',
    facts: { entries: [fund, spent('10000.01', 'continuing-education')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', balance: '-0.01' },
      findings: [{ code: 'fund-overdrawn', severity: 'data-defect', provision: '21', data: { by: '0.01' } }],
    },
    article: '21',
    why: 'more cannot be spent than is there: an entry is wrong or lacking, and nothing is misused by that',
  },
]
