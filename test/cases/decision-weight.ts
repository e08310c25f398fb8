import { type DecisionPurpose, decisionPurposes } from '../../src/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly purpose: DecisionPurpose | 'other'
}

export const decisionWeightCases: readonly Case<Facts>[] = [
  ...decisionPurposes.map(
    (purpose): Case<Facts> => ({
      name: purpose,
      facts: { purpose },
      expect: {
        status: 'settled',
        value: { purpose, weight: 'one-important-basis', barsByItself: false },
        citations: ['29:sets-value'],
        findings: [],
        readings: [],
      },
      article: '29',
      why: 'one important basis among others (之一), never an automatic bar',
    }),
  ),
  {
    name: 'another decision',
    facts: { purpose: 'other' },
    expect: { status: 'inapplicable', because: '29:defines', findings: [] },
    article: '29',
    why: 'four decisions are named; for others the text says nothing',
  },
]
