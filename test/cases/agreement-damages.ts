import type { Case } from '../support/cases.js'

export const agreementDamagesCases: readonly Case<Record<never, never>>[] = [
  {
    name: 'damages for leaving early',
    facts: {},
    expect: { status: 'unregulated', because: '9(3):sets-value', findings: [] },
    article: '9(3)',
    why: 'the text asks for the service and says nothing of what leaving costs',
  },
]
