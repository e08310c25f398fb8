import type { Grievance } from '../../src/chongqing/rules/agreement/available-remedies.js'
import type { Case } from '../support/cases.js'

export const availableRemediesCases: readonly Case<{ readonly grievance: Grievance }>[] = [
  {
    name: 'rights infringed',
    facts: { grievance: 'infringement-of-rights' },
    expect: {
      status: 'settled',
      value: {
        grievance: 'infringement-of-rights',
        channels: ['complaint', 'arbitration'],
        authorities: ['competent-department', 'personnel-department', 'labour-department'],
        order: null,
      },
      citations: ['8(3):entitles'],
      findings: [],
    },
    article: '8(3)',
    why: 'two ways, three authorities, no court among them and no order',
  },
  {
    name: 'a dispute over an agreement',
    facts: { grievance: 'agreement-dispute' },
    expect: {
      status: 'settled',
      value: {
        grievance: 'agreement-dispute',
        channels: ['arbitration', 'litigation'],
        authorities: [],
        order: null,
      },
      citations: ['10:entitles'],
      findings: [],
    },
    article: '10',
    why: 'arbitration or court; the text puts neither first',
  },
  {
    name: 'anything else',
    facts: { grievance: 'other' },
    expect: { status: 'inapplicable', because: '8(3):defines' },
    article: '8(3)',
    why: 'the text opens no way for it, nor closes one',
  },
]
