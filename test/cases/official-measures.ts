import type { OfficialConduct, OfficialEvent } from '../../src/rules/accountability/official-measures.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly conduct?: OfficialConduct
  readonly events?: readonly OfficialEvent[]
}

const measures = (order: 'due' | 'given' | 'complied-with', discipline: 'possible' | 'imposed') => ({
  order: { strength: 'mandatory', state: order },
  discipline: { strength: 'permissive', state: discipline, scale: 'none-in-text' },
})

export const officialMeasuresCases: readonly Case<Facts>[] = [
  ...(['neglect', 'falsification'] as const).map(
    (conduct): Case<Facts> => ({
      name: conduct,
      facts: { conduct },
      expect: {
        status: 'settled',
        value: measures('due', 'possible'),
        citations: ['47:requires', '47:empowers'],
        findings: [],
      },
      article: '47',
      why: 'either conduct is enough: correction must be ordered, discipline may be added and is no duty',
    }),
  ),
  {
    name: 'ordered',
    facts: { conduct: 'neglect', events: ['ordered'] },
    expect: { status: 'settled', value: measures('given', 'possible'), findings: [] },
    article: '47',
    why: 'discipline need not follow',
  },
  {
    name: 'ordered and corrected',
    facts: { conduct: 'neglect', events: ['ordered', 'corrected'] },
    expect: { status: 'settled', value: measures('complied-with', 'possible'), findings: [] },
    article: '47',
    why: 'the power to discipline survives correction',
  },
  {
    name: 'ordered, corrected and disciplined',
    facts: { conduct: 'falsification', events: ['ordered', 'corrected', 'disciplined'] },
    expect: { status: 'settled', value: measures('complied-with', 'imposed'), findings: [] },
    article: '47',
    why: 'the power to discipline survives correction',
  },
  {
    name: 'disciplined without an order',
    facts: { conduct: 'neglect', events: ['disciplined'] },
    expect: {
      status: 'settled',
      value: measures('due', 'imposed'),
      findings: [{ code: 'disciplined-before-order', severity: 'advisory', provision: '47', data: {} }],
    },
    article: '47',
    why: 'discipline stands beside the order and does not replace it',
  },
  {
    name: 'disciplined before the order',
    facts: { conduct: 'neglect', events: ['disciplined', 'ordered'] },
    expect: {
      status: 'settled',
      value: measures('given', 'imposed'),
      findings: ['disciplined-before-order'],
    },
    article: '47',
    why: 'the order was given, though late',
  },
  {
    name: 'corrected unasked',
    facts: { conduct: 'neglect', events: ['corrected'] },
    expect: { status: 'settled', value: measures('complied-with', 'possible'), findings: [] },
    article: '47',
    why: 'nothing is left to order',
  },
  {
    name: 'other conduct',
    facts: { conduct: 'other' },
    expect: { status: 'inapplicable', because: '47:excludes', findings: [] },
    article: '47',
    why: 'the text names two',
  },
  {
    name: 'conduct not known',
    facts: {},
    expect: { status: 'open', missing: ['official.conduct'] },
    article: '47',
    why: 'unknown is not guilty',
  },
]
