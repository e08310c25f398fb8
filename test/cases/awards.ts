import { type AwardCategory, awardCategories } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly category: AwardCategory
  readonly moral?: boolean
  readonly material?: boolean
}

const category = 'advanced-learner'

export const awardsCases: readonly Case<Facts>[] = [
  ...awardCategories.map(
    (one): Case<Facts> => ({
      name: `${one}, both rewards`,
      facts: { category: one, moral: true, material: true },
      expect: {
        status: 'settled',
        value: { category: one, combination: 'both', moralFirst: true },
        citations: ['45:empowers'],
        findings: [],
      },
      article: '45',
      why: 'both are joined; which weighs more, people judge',
    }),
  ),
  {
    name: 'moral only',
    facts: { category, moral: true, material: false },
    expect: {
      status: 'settled',
      value: { category, combination: 'moral-only', moralFirst: true },
      findings: [],
    },
    article: '45',
    why: 'moral reward comes first, and a material one is no duty',
  },
  {
    name: 'material only',
    facts: { category, moral: false, material: true },
    expect: {
      status: 'settled',
      value: { category, combination: 'material-only', moralFirst: false },
      findings: [{ code: 'award-without-moral', severity: 'advisory', provision: '45', data: { category } }],
    },
    article: '45',
    why: 'a principle departed from is to be looked at',
  },
  {
    name: 'no reward',
    facts: { category, moral: false, material: false },
    expect: { status: 'inapplicable', because: '45:empowers', findings: [] },
    article: '45',
    why: 'there is no duty to reward',
  },
  {
    name: 'moral not known',
    facts: { category, material: true },
    expect: { status: 'open', missing: ['award.moral'], findings: [] },
    article: '45',
    why: 'it may be there',
  },
  {
    name: 'material not known',
    facts: { category, moral: false },
    expect: { status: 'open', missing: ['award.material'], findings: [] },
    article: '45',
    why: 'there may be no award at all',
  },
  {
    name: 'neither known',
    facts: { category },
    expect: { status: 'open', missing: ['award.moral', 'award.material'] },
    article: '45',
    why: 'nothing is known of it',
  },
]
