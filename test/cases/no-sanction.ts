import type { ProvisionId } from '../../src/chongqing/law/provisions.js'
import type { SanctionedConduct } from '../../src/chongqing/rules/accountability/no-sanction.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly conduct: SanctionedConduct
}

const none = (conduct: SanctionedConduct, provision: ProvisionId): Case<Facts> => ({
  name: conduct,
  facts: { conduct },
  expect: {
    status: 'unregulated',
    because: `${provision}:requires`,
    citations: [`${provision}:requires`],
    findings: [],
    parameters: [],
  },
  article: provision,
  why: 'the text asks it and threatens nothing',
})

export const noSanctionCases: readonly Case<Facts>[] = [
  none('study-time-not-granted', '8(1)'),
  none('quota-missed', '9(2)'),
  none('funding-below-floor', '19'),
  none('funds-misused', '21'),
  none('results-not-filed', '28.2'),
  none('certificate-altered', '33'),
  {
    name: 'not-recorded',
    facts: { conduct: 'not-recorded' },
    expect: {
      status: 'settled',
      value: { conduct: 'not-recorded', first: 'correction-order', after: 'penalty-on-refusal' },
      citations: ['46:empowers'],
    },
    article: '46',
    why: 'the order comes first, the penalty on refusal',
  },
  {
    name: 'official-misconduct',
    facts: { conduct: 'official-misconduct' },
    expect: {
      status: 'settled',
      value: { conduct: 'official-misconduct', first: 'correction-order', after: 'discipline-possible' },
      citations: ['47:requires', '47:empowers'],
    },
    article: '47',
    why: 'the order must come, discipline may',
  },
]
