import { type ContentArea, contentAreas } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

export const contentAreaCases: readonly Case<{ area: ContentArea }>[] = contentAreas.map((area) => ({
  name: area,
  facts: { area },
  expect: {
    status: 'settled',
    value: { basic: area !== 'other' },
    citations: ['11:defines'],
    findings: [],
    readings: [],
  },
  article: '11',
  why: area === 'other' ? 'not among the five; the list is open (等), so it is allowed' : 'one of the five',
}))
