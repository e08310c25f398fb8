import { type InspectionItem, inspectionItems } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly items?: readonly InspectionItem[]
}

const named = inspectionItems.filter((item) => item !== 'other')

const seven = [
  '26:requires',
  '26(1):requires',
  '26(2):requires',
  '26(3):requires',
  '26(4):requires',
  '26(5):requires',
  '26(6):requires',
  '26(7):requires',
] as const

export const inspectionItemsCases: readonly Case<Facts>[] = [
  {
    name: 'all eight points',
    facts: { items: inspectionItems },
    expect: {
      status: 'settled',
      value: { verdict: 'met', missing: [] },
      citations: [...seven, '26(8):requires'],
      findings: [],
    },
    article: '26',
    why: 'every point was looked at',
  },
  {
    name: 'the seven named points',
    facts: { items: named },
    expect: { status: 'settled', value: { verdict: 'met', missing: [] }, citations: seven, findings: [] },
    article: '26(8)',
    why: 'the eighth is whatever else there is, and is never missing',
  },
  {
    name: 'only the residual point',
    facts: { items: ['other'] },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', missing: named },
      findings: Array<'inspection-item-missing'>(7).fill('inspection-item-missing'),
    },
    article: '26(8)',
    why: 'the residual point stands for none of the named ones',
  },
  ...named.map(
    (item, place): Case<Facts> => ({
      name: `without ${item}`,
      facts: { items: inspectionItems.filter((one) => one !== item) },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', missing: [item] },
        findings: [
          {
            code: 'inspection-item-missing',
            severity: 'advisory',
            provision: `26(${(place + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7})`,
            data: { item },
          },
        ],
      },
      article: '26',
      why: 'the text names main points, so that a missing one is to be looked at and no breach',
    }),
  ),
  {
    name: 'a point named twice',
    facts: { items: [...named, 'funding'] },
    expect: { status: 'settled', value: { verdict: 'met', missing: [] }, findings: [] },
    article: '26',
    why: 'a list that repeats itself says nothing new',
  },
  {
    name: 'no point at all',
    facts: { items: [] },
    expect: { status: 'settled', value: { verdict: 'not-met', missing: named } },
    article: '26',
    why: 'an empty list says that nothing was looked at',
  },
  {
    name: 'points not known',
    facts: {},
    expect: { status: 'open', missing: ['inspection.items'], citations: ['26:requires'], findings: [] },
    article: '26',
    why: 'unknown is not nothing',
  },
]
