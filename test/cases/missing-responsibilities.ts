import type { ResponsibilityItem, ResponsibilityRole } from '../../src/chongqing/law/norms/roles.js'
import type { ResponsibilityEvidence } from '../../src/chongqing/rules/norms/missing-responsibilities.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly role: ResponsibilityRole
  readonly evidence?: readonly ResponsibilityEvidence[]
}

const done = (...items: readonly ResponsibilityItem[]): readonly ResponsibilityEvidence[] =>
  items.map((item) => ({ item, state: 'done' }))
const notDone = (...items: readonly ResponsibilityItem[]): readonly ResponsibilityEvidence[] =>
  items.map((item) => ({ item, state: 'not-done' }))

const unit = ['7(1)', '7(2)', '7(3)', '7(4)', '7(5)'] as const
const personnel = ['5(1)', '5(2)', '5(3)', '5(4)', '5(5)', '5(6)', '35'] as const
const industry = ['6(1)', '6(2)', '6(3)', '6(4)', '6(5)', '6(6)', '35'] as const

export const missingResponsibilitiesCases: readonly Case<Facts>[] = [
  {
    name: 'a unit that did all five',
    facts: { role: 'unit', evidence: done(...unit) },
    expect: {
      status: 'settled',
      value: { role: 'unit', done: unit, missing: [], unknown: [] },
      citations: ['7(1):requires', '7(2):requires', '7(3):requires', '7(4):requires', '7(5):requires'],
      findings: [],
    },
    article: '7',
    why: 'five items',
  },
  {
    name: 'a personnel department that did all six, and guided teaching',
    facts: { role: 'personnel', evidence: done(...personnel) },
    expect: {
      status: 'settled',
      value: { role: 'personnel', done: personnel, missing: [], unknown: [] },
      findings: [],
    },
    article: '5',
    why: 'six items, and Article 35',
  },
  {
    name: 'an industry that did all six, and organised teaching',
    facts: { role: 'industry', evidence: done(...industry) },
    expect: {
      status: 'settled',
      value: { role: 'industry', done: industry, missing: [], unknown: [] },
      findings: [],
    },
    article: '6',
    why: 'six items, and Article 35',
  },
  {
    name: 'a unit that does not keep records',
    facts: { role: 'unit', evidence: [...done('7(1)', '7(2)', '7(3)', '7(5)'), ...notDone('7(4)')] },
    expect: {
      status: 'settled',
      value: { role: 'unit', done: ['7(1)', '7(2)', '7(3)', '7(5)'], missing: ['7(4)'], unknown: [] },
      findings: [
        {
          code: 'responsibility-not-done',
          severity: 'violation',
          provision: '7(4)',
          data: { item: '7(4)', strength: 'declaratory' },
        },
      ],
    },
    article: '7(4)',
    why: 'a duty without a modal is a duty',
  },
  ...(
    [
      ['6(2)', 'the personnel department asks, and the text counts no days from that'],
      ['6(4)', 'the text names the year and no day: the summary can still be made and filed'],
      ['6(6)', 'the text gives no time'],
    ] as const
  ).map(
    ([item, why]): Case<Facts> => ({
      name: `an industry that has not done ${item}`,
      facts: {
        role: 'industry',
        evidence: [...done(...industry.filter((one) => one !== item)), ...notDone(item)],
      },
      expect: {
        status: 'settled',
        findings: [
          {
            code: 'responsibility-not-done',
            severity: 'advisory',
            provision: item,
            data: { item, strength: 'declaratory' },
          },
        ],
      },
      article: item,
      why,
    }),
  ),
  {
    name: 'a unit that does not guarantee the time',
    facts: { role: 'unit', evidence: [...done('7(1)', '7(2)', '7(4)', '7(5)'), ...notDone('7(3)')] },
    expect: {
      status: 'settled',
      findings: [
        {
          code: 'responsibility-not-done',
          severity: 'violation',
          provision: '7(3)',
          data: { item: '7(3)', strength: 'mandatory' },
        },
      ],
    },
    article: '7(3)',
    why: '应该: the strength is told, not flattened',
  },
  {
    name: 'nothing known',
    facts: { role: 'unit' },
    expect: {
      status: 'bounded',
      value: { role: 'unit', done: [], missing: [], unknown: unit },
      missing: unit.map((item) => `responsibility.evidence@${item}` as const),
      findings: [],
    },
    article: '7',
    why: 'unknown is not missing',
  },
  {
    name: 'an empty list',
    facts: { role: 'industry', evidence: [] },
    expect: { status: 'bounded', valueHas: { done: [], missing: [], unknown: industry } },
    article: '6',
    why: 'no evidence says nothing',
  },
  {
    name: 'one item left open',
    facts: { role: 'personnel', evidence: done('5(1)', '5(2)', '5(3)', '5(4)', '5(5)', '5(6)') },
    expect: { status: 'bounded', valueHas: { unknown: ['35'] }, missing: ['responsibility.evidence@35'] },
    article: '35',
    why: 'Article 35 adds one',
  },
  {
    name: 'evidence both ways',
    facts: { role: 'unit', evidence: [...done(...unit), ...notDone('7(5)')] },
    expect: { status: 'settled', valueHas: { missing: ['7(5)'] }, findings: ['responsibility-not-done'] },
    article: '7(5)',
    why: 'an item stands for several acts, and one of them left undone is the item left undone',
  },
  {
    name: 'evidence both ways, the other way round',
    facts: { role: 'unit', evidence: [...notDone('7(5)'), ...done(...unit)] },
    expect: { status: 'settled', valueHas: { missing: ['7(5)'] }, findings: ['responsibility-not-done'] },
    article: '7(5)',
    why: 'the order of the evidence is nothing',
  },
  {
    name: 'evidence for an item of another role, twice',
    facts: { role: 'unit', evidence: [...done(...unit), ...done('6(4)'), ...notDone('6(4)')] },
    expect: {
      status: 'settled',
      value: { role: 'unit', done: unit, missing: [], unknown: [] },
      findings: [
        {
          code: 'evidence-of-another-role',
          severity: 'data-defect',
          provision: '6(4)',
          data: { item: '6(4)', role: 'unit' },
        },
      ],
    },
    article: '6(4)',
    why: 'the yearly summary is a duty of the industry',
  },
  {
    name: 'Article 35 is none of a unit',
    facts: { role: 'unit', evidence: [...done(...unit), ...done('35')] },
    expect: { status: 'settled', findings: ['evidence-of-another-role'] },
    article: '35',
    why: 'personnel departments guide and industries organise',
  },
]
