import type * as z from 'zod'
import type { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import type { unitSchema } from '../../src/chongqing/entities/unit.js'
import type { Finding } from '../../src/chongqing/pack.js'
import { type Case, struck, values } from '../support/cases.js'

type UnitFacts = z.input<typeof unitSchema>
type FundingFacts = z.input<typeof fundingYearSchema>
type EntryFacts = NonNullable<FundingFacts['entries']>[number]

interface Facts {
  readonly unit?: Partial<UnitFacts>
  readonly funding?: Partial<FundingFacts>
  /** Facts of the funding year that are not known. */
  readonly unknown?: readonly ('payroll' | 'entries' | 'kind')[]
}

/** 1.5% of a payroll of twelve million is 180,000. */
const entry = (amount: string | number, facts: Partial<EntryFacts> = {}): EntryFacts => ({
  amount,
  kind: 'appropriated',
  recurrent: true,
  source: 'unit',
  ...facts,
})
const unsure = (amount: string | number, id?: string): EntryFacts => ({
  amount,
  kind: 'appropriated',
  source: 'unit',
  ...(id !== undefined && { id }),
})
const entries = (...all: readonly EntryFacts[]): Facts => ({ funding: { entries: [...all] } })

const calendar2025 = { system: 'calendar', year: 2025, from: '2025-01-01', to: '2025-12-31' }
const measured = ['effective-from=2006-02-27', 'fund-measure=appropriated-recurrent'] as const
const below = (shortfall: string, readings?: NonNullable<Finding['readings']>): Finding => ({
  code: 'funding-below-floor',
  ...(readings ? { severity: 'depends-on-reading', readings } : { severity: 'violation' }),
  provision: '19',
  data: { shortfall },
})
const notCounted = (entryId: string, reason: 'source' | 'one-off' | 'measure'): Finding => ({
  code: 'funding-not-counted',
  ...(reason === 'source'
    ? { severity: 'advisory' }
    : {
        severity: 'depends-on-reading',
        readings: [reason === 'measure' ? 'fund-measure' : 'one-off-money'],
      }),
  provision: '19',
  data: { entryId, reason },
})

export const fundingFloorCases: readonly Case<Facts>[] = [
  // Where the unit is
  {
    name: 'a unit in another city',
    facts: { unit: { divisionCode: '510104' } },
    expect: { status: 'inapplicable', because: '4:excludes', findings: [], premises: ['unit-scope'] },
    article: '4',
    why: 'the floor binds the units to which the Measures apply',
  },
  {
    name: 'a unit of a district of the city',
    facts: { unit: { divisionCode: '500103' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', shortfall: '180000' },
      findings: [below('180000')],
      premises: ['unit-scope'],
    },
    article: '19',
    why: 'it is reached by Article 4',
  },
  // The threshold
  {
    name: 'exactly 1.5%',
    facts: entries(entry('180000')),
    expect: {
      status: 'settled',
      value: {
        verdict: 'met',
        period: calendar2025,
        payroll: '12000000',
        fund: '180000',
        required: '180000',
        shortfall: '0',
        share: '1.5',
        notCounted: [],
      },
      citations: ['49:sets-value', '19:sets-value', '19:requires'],
      parameters: ['effective-date=2006-02-27', 'funding-floor-rate=0.015'],
      readings: [...measured],
      findings: [],
    },
    article: '19',
    why: '不得低于 includes the rate itself',
  },
  {
    name: 'one fen less',
    facts: entries(entry('179999.99')),
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'not-met',
        fund: '179999.99',
        required: '180000',
        shortfall: '0.01',
        share: '1.4999',
      },
      findings: [below('0.01')],
    },
    article: '19',
    why: 'compared exactly; the share is cut off, so that it never shows a floor not reached',
  },
  {
    name: 'one fen more',
    facts: entries(entry('180000.01')),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', shortfall: '0', share: '1.5' },
      findings: [],
    },
    article: '19',
    why: 'at least',
  },
  {
    name: 'a floor that is no whole fen, reached by the fen above it',
    facts: { funding: { payroll: '100.01', entries: [entry('1.51')] } },
    expect: { status: 'settled', valueHas: { verdict: 'met', required: '1.51', shortfall: '0' } },
    article: '19',
    why: '1.5% of 100.01 is 1.50015; shown rounded up to the fen, which changes no verdict',
  },
  {
    name: 'a floor that is no whole fen, missed by the fen below it',
    facts: { funding: { payroll: '100.01', entries: [entry('1.50')] } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '1.51', shortfall: '0.01', share: '1.4998' },
    },
    article: '19',
    why: '1.50 is less than 1.50015',
  },
  {
    name: 'several postings that make up the floor in fractions that floats cannot hold',
    facts: { funding: { payroll: '20', entries: [entry('0.1'), entry(0.1), entry('0.1')] } },
    expect: { status: 'settled', valueHas: { verdict: 'met', fund: '0.3', share: '1.5' } },
    article: '19',
    why: 'three times 0.1 is 0.3',
  },
  {
    name: 'the largest sums',
    facts: {
      funding: {
        payroll: '9999999999999.99',
        entries: [entry('149999999999.99'), entry('0.01')],
      },
    },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', fund: '150000000000', required: '150000000000', share: '1.5' },
    },
    article: '19',
    why: '1.5% is 149999999999.99985: exact at every size',
  },
  {
    name: 'no money at all',
    facts: entries(),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', fund: '0', shortfall: '180000', share: '0', notCounted: [] },
      readings: ['effective-from=2006-02-27'],
      findings: [below('180000')],
    },
    article: '19',
    why: 'an empty list says that there were no postings; no reading can change that',
  },
  // Whose money
  {
    name: 'donations and employees’ money beside the unit’s own',
    facts: entries(
      entry('170000', { id: 'own' }),
      entry('10000', { id: 'gift', source: 'donation' }),
      entry('5000', { source: 'employee', recurrent: false }),
    ),
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'not-met',
        fund: '170000',
        shortfall: '10000',
        notCounted: [
          { entryId: 'gift', amount: '10000', reason: 'source' },
          { entryId: '#3', amount: '5000', reason: 'source' },
        ],
      },
      readings: [...measured],
      findings: [below('10000'), notCounted('gift', 'source'), notCounted('#3', 'source')],
    },
    article: '19',
    why: 'never the unit’s own fund, under any reading; an entry without a key is named by its place',
  },
  {
    name: 'government money and money of other origin',
    facts: entries(entry('100000', { source: 'government' }), entry('80000', { source: 'other' })),
    expect: { status: 'settled', valueHas: { verdict: 'met', fund: '180000' }, findings: [] },
    article: '19',
    why: 'only donations and employees’ money are left out',
  },
  // Which postings
  {
    name: 'budgeted and spent money beside the appropriation',
    facts: entries(
      entry('180000', { id: 'a' }),
      entry('200000', { id: 'b', kind: 'budgeted' }),
      entry('150000', { id: 's', kind: 'spent' }),
    ),
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'met',
        fund: '180000',
        notCounted: [
          { entryId: 'b', amount: '200000', reason: 'measure' },
          { entryId: 's', amount: '150000', reason: 'measure' },
        ],
      },
      findings: [notCounted('b', 'measure'), notCounted('s', 'measure')],
    },
    article: '19',
    why: 'the appropriation measures the fund by default, and money is not counted three times',
  },
  {
    name: 'only spending in the file',
    facts: entries(entry('150000', { id: 's', kind: 'spent' })),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', fund: { least: '0', most: null } },
      findings: [notCounted('s', 'measure')],
      missing: ['funding.entries'],
    },
    article: '19',
    why: 'what was paid out was appropriated before: the appropriation is simply not in the file',
  },
  {
    name: 'only spending in a file that is complete',
    facts: { funding: { entries: [entry('150000', { kind: 'spent' })], complete: true } },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', fund: '0' } },
    article: '19',
    why: 'the file says that nothing was appropriated',
  },
  {
    name: 'measured by the budget',
    facts: entries(
      entry('180000'),
      entry('200000', { kind: 'budgeted' }),
      entry('150000', { kind: 'spent' }),
    ),
    law: { readings: { 'fund-measure': 'budgeted' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', fund: '200000' },
      readings: ['effective-from=2006-02-27', 'fund-measure=budgeted'],
    },
    article: '19',
    why: 'the reading takes the budget',
  },
  {
    name: 'measured by what was spent',
    facts: entries(
      entry('180000'),
      entry('200000', { kind: 'budgeted' }),
      entry('150000', { kind: 'spent' }),
    ),
    law: { readings: { 'fund-measure': 'spent' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', fund: '150000', shortfall: '30000' },
      readings: ['effective-from=2006-02-27', 'fund-measure=spent'],
    },
    article: '19',
    why: 'the reading takes the spending',
  },
  {
    name: 'money that does not recur',
    facts: entries(entry('170000'), entry('10000', { id: 'once', recurrent: false })),
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'not-met',
        fund: '170000',
        notCounted: [{ entryId: 'once', amount: '10000', reason: 'one-off' }],
      },
      readings: [...measured, 'one-off-money=excluded'],
      findings: [below('10000', ['one-off-money']), notCounted('once', 'one-off')],
    },
    article: '19',
    why: '经常性',
  },
  {
    name: 'money that does not recur, if it is included',
    facts: entries(entry('170000'), entry('10000', { recurrent: false })),
    law: { readings: { 'one-off-money': 'included' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', fund: '180000', notCounted: [] },
      readings: [...measured, 'one-off-money=included'],
      findings: [],
    },
    article: '19',
    why: 'the reading counts it',
  },
  // What is not known
  {
    name: 'whether money recurs not known, and it decides',
    facts: entries(entry('170000'), unsure('10000', 'e2'), unsure('5000')),
    expect: {
      status: 'bounded',
      value: {
        verdict: 'undetermined',
        period: calendar2025,
        payroll: '12000000',
        fund: { least: '170000', most: '185000' },
        required: '180000',
        shortfall: { least: '0', most: '10000' },
        share: { least: '1.4166', most: '1.5416' },
        notCounted: [],
      },
      missing: ['funding.entry-recurrent@e2', 'funding.entry-recurrent@#3'],
      readings: [...measured, 'one-off-money=excluded'],
      findings: [],
    },
    article: '19',
    why: 'unknown is neither recurrent nor not',
  },
  {
    name: 'whether money recurs not known, and it suffices exactly',
    facts: entries(entry('170000'), unsure('10000')),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', fund: { least: '170000', most: '180000' } },
    },
    article: '19',
    why: 'with it the floor is reached, without it not',
  },
  {
    name: 'whether money recurs not known, and the floor is reached without it',
    facts: entries(entry('180000'), unsure('10000')),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'met', shortfall: { least: '0', most: '0' } },
      missing: ['funding.entry-recurrent@#2'],
      findings: [],
    },
    article: '19',
    why: 'both ends lie on one side: the verdict is settled, the figures are not',
  },
  {
    name: 'whether money recurs not known, and the floor is missed with it',
    facts: entries(entry('100000'), unsure('79999.99')),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', shortfall: { least: '0.01', most: '80000' } },
      findings: [
        {
          code: 'funding-below-floor',
          severity: 'violation',
          provision: '19',
          data: { shortfall: { least: '0.01', most: '80000' } },
        },
      ],
    },
    article: '19',
    why: 'both ends lie on one side',
  },
  {
    name: 'whether money recurs not known, if it is included either way',
    facts: entries(entry('170000'), unsure('10000')),
    law: { readings: { 'one-off-money': 'included' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', fund: '180000' },
      readings: [...measured, 'one-off-money=included'],
    },
    article: '19',
    why: 'it counts either way, so that nobody is asked',
  },
  {
    name: 'whether money recurs not known of a posting that does not count anyway',
    facts: entries(
      entry('180000'),
      { amount: '5', kind: 'spent', source: 'unit' },
      { amount: '5', kind: 'appropriated', source: 'donation' },
    ),
    expect: { status: 'settled', valueHas: { verdict: 'met' }, readings: [...measured] },
    article: '19',
    why: 'it does not matter',
  },
  {
    name: 'whether money recurs not known of a posting of nothing',
    facts: entries(unsure('0'), unsure('0.00'), entry('0', { source: 'donation' })),
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', fund: '0', notCounted: [] },
      readings: ['effective-from=2006-02-27'],
    },
    article: '19',
    why: 'nothing is nothing, counted or not',
  },
  {
    name: 'postings not known',
    facts: { unknown: ['entries'] },
    expect: {
      status: 'bounded',
      value: {
        verdict: 'undetermined',
        period: calendar2025,
        payroll: '12000000',
        fund: { least: '0', most: null },
        required: '180000',
        shortfall: { least: '0', most: '180000' },
        share: { least: '0', most: null },
        notCounted: [],
      },
      missing: ['funding.entries'],
      readings: ['effective-from=2006-02-27'],
      findings: [],
    },
    article: '19',
    why: 'unknown is not none: nothing bounds the fund from above',
  },
  {
    name: 'payroll not known',
    facts: { ...entries(entry('180000')), unknown: ['payroll'] },
    expect: { status: 'open', missing: ['funding.payroll'], findings: [] },
    article: '19',
    why: 'without the payroll there is no floor',
  },
  {
    name: 'payroll, postings and kind not known',
    facts: { unknown: ['payroll', 'entries', 'kind'] },
    expect: { status: 'open', missing: ['funding.payroll', 'funding.entries', 'unit.kind'] },
    article: '19',
    why: 'each of them matters',
  },
  {
    name: 'a payroll of nothing',
    facts: { funding: { payroll: '0', entries: [entry('1')] } },
    expect: { status: 'not-computable', because: '19:requires' },
    article: '19',
    why: 'no share of nothing',
  },
  // Which units
  {
    name: 'a public institution',
    facts: { unit: { kind: 'public-institution' }, ...entries(entry('180000')) },
    expect: { status: 'settled', valueHas: { verdict: 'met' } },
    article: '19',
    why: '企事业单位',
  },
  ...(['state-organ', 'social-organisation', 'talent-exchange-agency', 'other'] as const).map(
    (kind): Case<Facts> => ({
      name: `a unit of the kind ${kind}`,
      facts: { unit: { kind }, unknown: ['payroll', 'entries'] },
      expect: {
        status: 'inapplicable',
        because: '19:excludes',
        citations: ['49:sets-value', '19:excludes'],
        findings: [],
      },
      article: '19',
      why: 'the floor binds enterprises and public institutions alone',
    }),
  ),
  {
    name: 'kind not known, below the floor',
    facts: { ...entries(entry('170000')), unknown: ['kind'] },
    expect: {
      status: 'bounded',
      valueHas: {
        verdict: 'undetermined',
        fund: { least: '170000', most: '170000' },
        shortfall: { least: '10000', most: '10000' },
        share: { least: '1.4166', most: '1.4166' },
      },
      missing: ['unit.kind'],
      findings: [],
    },
    article: '19',
    why: 'the figures stand, but whether the floor binds is not known: no breach is found',
  },
  {
    name: 'kind not known, above the floor',
    facts: { ...entries(entry('190000')), unknown: ['kind'] },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, missing: ['unit.kind'] },
    article: '19',
    why: 'the floor may not bind at all',
  },
  {
    name: 'the figures of another unit',
    facts: { unit: { id: 'u2' }, ...entries(entry('180000')) },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      findings: [{ code: 'funding-of-another-unit', severity: 'data-defect', provision: '19', data: {} }],
    },
    article: '19',
    why: 'the unit is the legal person; the two do not go together',
  },
  // Which year
  {
    name: 'payroll of another year',
    facts: { funding: { payrollYear: 2024, entries: [entry('180000')] } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met' },
      findings: [
        {
          code: 'funding-years-differ',
          severity: 'data-defect',
          provision: '19',
          data: { payrollYear: 2024, fundYear: 2025 },
        },
      ],
    },
    article: '19',
    why: 'fund and payroll are of one year',
  },
  {
    name: 'payroll of the same year, as is said',
    facts: { funding: { payrollYear: 2025, entries: [entry('180000')] } },
    expect: { status: 'settled', findings: [] },
    article: '19',
    why: 'nothing departs',
  },
  {
    name: 'the first year in force',
    facts: { funding: { year: 2006, entries: [entry('180000')] } },
    expect: { status: 'settled', valueHas: { verdict: 'met' }, findings: ['partly-before-force'] },
    article: '49',
    why: 'computed in full, and pointed out that the year began before',
  },
  {
    name: 'the year before',
    facts: { unit: { kind: 'state-organ' }, funding: { year: 2005 } },
    expect: { status: 'not-in-force', force: ['not-yet', '2006-02-27'] },
    article: '49',
    why: 'no day of it lies in the time of force',
  },
  // The rate
  {
    name: 'an edition without a rate',
    facts: entries(entry('180000')),
    law: { parameters: { 'funding-floor-rate': struck } },
    expect: { status: 'unregulated', because: '19:sets-value' },
    article: '19',
    why: 'none is invented',
  },
  {
    name: 'a rate of six places',
    facts: { funding: { payroll: '1000000', entries: [entry('15000')] } },
    law: { parameters: { 'funding-floor-rate': values({ '2006-02-27': '0.015001' }) } },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', required: '15001', shortfall: '1' } },
    article: '19',
    why: 'any rate is compared exactly',
  },
  {
    name: 'a rate of nothing, postings not known',
    facts: { unknown: ['entries'] },
    law: { parameters: { 'funding-floor-rate': values({ '2006-02-27': '0.0' }) } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'met', required: '0', shortfall: { least: '0', most: '0' } },
    },
    article: '19',
    why: 'nothing is asked, so that whatever there is suffices',
  },
  {
    name: 'a rate raised within the year',
    facts: entries(entry('180000')),
    law: { parameters: { 'funding-floor-rate': values({ '2006-02-27': '0.015', '2025-07-01': '0.025' }) } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', required: '300000' },
      readings: [...measured, 'annual-parameter-date=last-day'],
      findings: ['funding-below-floor', 'parameter-changed-within-year'],
    },
    article: '19',
    why: 'what holds on the last day binds the year',
  },
  {
    name: 'a rate raised within the year, by the first day',
    facts: entries(entry('180000')),
    law: {
      parameters: { 'funding-floor-rate': values({ '2006-02-27': '0.015', '2025-07-01': '0.025' }) },
      readings: { 'annual-parameter-date': 'first-day' },
    },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', required: '180000' },
      findings: ['parameter-changed-within-year'],
    },
    article: '19',
    why: 'what holds on the first day binds the year',
  },
  {
    name: 'a posting that could not be read, beside one that does not reach the floor',
    facts: entries(entry('170000'), { id: 'x' }),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', fund: { least: '0', most: null } },
      missing: [
        'funding.entry-source@x',
        'funding.entry-kind@x',
        'funding.entry-recurrent@x',
        'funding.entry-amount@x',
      ],
    },
    article: '19',
    why: 'it may be what is lacking, or take back what is there',
  },
  {
    name: 'the same beside one that reaches the floor',
    facts: entries(entry('190000'), { id: 'x' }),
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined', fund: { least: '0', most: null } } },
    article: '19',
    why: 'it may take back what is there',
  },
  {
    name: 'a posting of which the amount was not read, and which is no reversal',
    facts: entries(entry('190000'), {
      id: 'x',
      reversal: false,
      kind: 'appropriated',
      source: 'unit',
      recurrent: true,
    }),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'met', fund: { least: '190000', most: null } },
      missing: ['funding.entry-amount@x'],
    },
    article: '19',
    why: 'whatever it is, it only adds',
  },
  {
    name: 'a reversal of which the amount was not read',
    facts: entries(entry('170000'), {
      id: 'x',
      reversal: true,
      kind: 'appropriated',
      source: 'unit',
      recurrent: true,
    }),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', fund: { least: '0', most: '170000' } },
      missing: ['funding.entry-amount@x'],
    },
    article: '19',
    why: 'whatever it is, it only takes away',
  },
  {
    name: 'a posting of which the amount alone was not read, spent',
    facts: entries(entry('180000'), { id: 'x', kind: 'spent', source: 'unit' }),
    expect: {
      status: 'settled',
      valueHas: {
        verdict: 'met',
        fund: '180000',
        notCounted: [{ entryId: 'x', amount: null, reason: 'measure' }],
      },
      missing: [],
    },
    article: '19',
    why: 'its kind was read, and the fund is not measured by it',
  },
  {
    name: 'a posting of which the source alone was not read, and it decides',
    facts: entries(entry('170000'), { id: 'x', amount: '10000', kind: 'appropriated', recurrent: true }),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', fund: { least: '170000', most: '180000' } },
      missing: ['funding.entry-source@x'],
    },
    article: '19',
    why: "it may be a donation, or employees' money",
  },
  {
    name: 'a reversal of which the kind was not read, and it decides',
    facts: entries(entry('180000'), { id: 'x', amount: '-10000', source: 'unit', recurrent: true }),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', fund: { least: '170000', most: '180000' } },
      missing: ['funding.entry-kind@x'],
    },
    article: '19',
    why: 'it takes away from its own kind alone',
  },
  {
    name: 'an appropriation of which a part was reversed',
    facts: entries(entry('190000'), entry('-10000.01')),
    expect: { status: 'settled', valueHas: { verdict: 'not-met', fund: '179999.99', shortfall: '0.01' } },
    article: '19',
    why: 'what was taken back is not in the fund',
  },
  {
    name: 'donations alone',
    facts: entries(entry('200000', { source: 'donation' })),
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', fund: { least: '0', most: null } },
      missing: ['funding.entries'],
    },
    article: '19',
    why: 'what was appropriated is simply not in the file',
  },
  {
    name: 'donations alone, where the file says that its postings are complete',
    facts: { funding: { entries: [entry('200000', { source: 'donation' })], complete: true } },
    expect: { status: 'settled', valueHas: { verdict: 'not-met', fund: '0', shortfall: '180000' } },
    article: '19',
    why: 'then nothing was appropriated',
  },
  {
    name: 'a posting of which it was not read whose money it is, alone',
    facts: { funding: { entries: [{ id: 'x', amount: '1', kind: 'appropriated', recurrent: true }] } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', fund: { least: '0', most: null } },
      missing: ['funding.entry-source@x', 'funding.entries'],
    },
    article: '19',
    why: 'it may be a donation, and then what was appropriated is not in the file',
  },
  {
    name: 'a posting of which it was not read whose money it is, where the file is complete',
    facts: {
      funding: { entries: [{ id: 'x', amount: '1', kind: 'appropriated', recurrent: true }], complete: true },
    },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', fund: { least: '0', most: '1' } },
      missing: ['funding.entry-source@x'],
    },
    article: '19',
    why: 'it is a yuan, or none',
  },
  {
    name: 'money that does not recur, of which the kind was not read, alone',
    facts: { funding: { entries: [{ id: 'x', amount: '1', source: 'unit', recurrent: false }] } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', fund: { least: '0', most: null } },
      missing: ['funding.entries'],
    },
    article: '19',
    why: 'it counts neither way, and shows no appropriation',
  },
]
