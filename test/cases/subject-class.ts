import type { SubjectClass } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

export const subjectClassCases: readonly Case<{ subject?: SubjectClass }>[] = [
  {
    name: 'public required',
    facts: { subject: 'public-required' },
    expect: {
      status: 'settled',
      value: { subject: 'public-required', inRatio: true, provision: '12.2' },
      citations: ['12.1:defines', '12.2:defines'],
      findings: [],
    },
    article: '12.2',
    why: '公需科目',
  },
  {
    name: 'professional',
    facts: { subject: 'professional' },
    expect: {
      status: 'settled',
      value: { subject: 'professional', inRatio: true, provision: '12.4' },
      citations: ['12.1:defines', '12.4:defines'],
      findings: [],
    },
    article: '12.4',
    why: '专业科目',
  },
  {
    name: 'elective',
    facts: { subject: 'elective' },
    expect: {
      status: 'settled',
      value: { subject: 'elective', inRatio: true, provision: '12.5' },
      citations: ['12.1:defines', '12.5:defines'],
      findings: [],
    },
    article: '12.5',
    why: '选修科目',
  },
  {
    name: 'not stated',
    facts: {},
    expect: {
      status: 'settled',
      value: { subject: 'unclassified', inRatio: false, provision: null },
      citations: ['12.1:defines'],
      findings: [{ code: 'subject-unclassified', severity: 'data-defect', provision: '12.1', data: {} }],
    },
    article: '12.1',
    why: 'none of the three is guessed; the hours stay in the quota and outside the ratio',
  },
]
