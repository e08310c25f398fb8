import type { Case } from '../support/cases.js'

interface Facts {
  readonly hostedBy?: string
  readonly undertakenBy?: string
}

const provider = 'training-provider'

export const evaluationObjectCases: readonly Case<Facts>[] = [
  ...['municipal-personnel', 'district-personnel', 'industry-department', 'industry-organisation'].map(
    (hostedBy): Case<Facts> => ({
      name: `hosted by ${hostedBy}, given by a provider`,
      facts: { hostedBy, undertakenBy: provider },
      expect: {
        status: 'settled',
        value: { inScope: true, outside: null },
        citations: ['27(1):defines'],
        findings: [],
      },
      article: '27(1)',
      why: 'host and undertaker are those of the text',
    }),
  ),
  ...['unit', provider, 'other'].map(
    (hostedBy): Case<Facts> => ({
      name: `hosted by ${hostedBy}, given by a provider`,
      facts: { hostedBy, undertakenBy: provider },
      expect: {
        status: 'settled',
        value: { inScope: false, outside: 'host' },
        citations: ['27(1):excludes'],
        findings: [],
      },
      article: '27(1)',
      why: 'the host is none of those of the text',
    }),
  ),
  ...['unit', 'other'].map(
    (undertakenBy): Case<Facts> => ({
      name: `hosted by a department, given by ${undertakenBy}`,
      facts: { hostedBy: 'industry-department', undertakenBy },
      expect: { status: 'settled', value: { inScope: false, outside: 'undertaker' } },
      article: '27(1)',
      why: 'both must be as the text says',
    }),
  ),
  {
    name: 'hosted by a unit, given by who knows',
    facts: { hostedBy: 'unit' },
    expect: { status: 'settled', value: { inScope: false, outside: 'host' } },
    article: '27(1)',
    why: 'the host settles it',
  },
  {
    name: 'given by a unit, hosted by who knows',
    facts: { undertakenBy: 'unit' },
    expect: { status: 'settled', value: { inScope: false, outside: 'undertaker' } },
    article: '27(1)',
    why: 'the undertaker settles it',
  },
  {
    name: 'hosted by who knows',
    facts: { undertakenBy: provider },
    expect: { status: 'open', missing: ['class.hosted-by'] },
    article: '27(1)',
    why: 'a unit may be the host',
  },
  {
    name: 'given by who knows',
    facts: { hostedBy: 'industry-department' },
    expect: { status: 'open', missing: ['class.undertaken-by'] },
    article: '27(1)',
    why: 'a unit may give it',
  },
  {
    name: 'nothing known',
    facts: {},
    expect: { status: 'open', missing: ['class.hosted-by', 'class.undertaken-by'] },
    article: '27(1)',
    why: 'nothing settles it',
  },
]
