import { type TeachingContent, teachingContents } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly taught?: readonly TeachingContent[]
}

export const teachingContentsCases: readonly Case<Facts>[] = [
  {
    name: 'all three',
    facts: { taught: teachingContents },
    expect: {
      status: 'settled',
      value: { verdict: 'met', missing: [] },
      citations: ['37(1):defines', '37(2):defines', '37(3):defines'],
      findings: [],
    },
    article: '37',
    why: 'three contents',
  },
  ...teachingContents.map((content, index): Case<Facts> => {
    const provision = (['37(1)', '37(2)', '37(3)'] as const)[index] ?? '37'
    return {
      name: `all but ${content}`,
      facts: { taught: teachingContents.filter((one) => one !== content) },
      expect: {
        status: 'settled',
        value: { verdict: 'not-met', missing: [content] },
        findings: [{ code: 'teaching-content-missing', severity: 'advisory', provision, data: { content } }],
      },
      article: provision,
      why: 'the text says what the contents mainly are and commands nobody',
    }
  }),
  {
    name: 'none',
    facts: { taught: [] },
    expect: { status: 'settled', value: { verdict: 'not-met', missing: teachingContents } },
    article: '37',
    why: 'an empty list says that nothing is taught',
  },
  {
    name: 'not known',
    facts: {},
    expect: { status: 'open', missing: ['teaching.contents'], findings: [] },
    article: '37',
    why: 'not known is not missing',
  },
]
