import type { SelfStudyQuality } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly judged: { readonly [Quality in SelfStudyQuality]?: boolean }
}

export const selfStudyContentCases: readonly Case<Facts>[] = [
  {
    name: 'all three',
    facts: { judged: { 'up-to-date': true, targeted: true, practical: true } },
    expect: {
      status: 'settled',
      value: { verdict: 'met', lacking: [] },
      citations: ['43:requires'],
      findings: [],
      readings: [],
    },
    article: '43',
    why: 'up to date, targeted and practical',
  },
  {
    name: 'not practical',
    facts: { judged: { 'up-to-date': true, targeted: true, practical: false } },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', lacking: ['practical'] },
      findings: [
        {
          code: 'self-study-quality-lacking',
          severity: 'violation',
          provision: '43',
          data: { quality: 'practical' },
        },
      ],
    },
    article: '43',
    why: '应: all three are due',
  },
  {
    name: 'none of them',
    facts: { judged: { 'up-to-date': false, targeted: false, practical: false } },
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', lacking: ['up-to-date', 'targeted', 'practical'] },
      findings: ['self-study-quality-lacking', 'self-study-quality-lacking', 'self-study-quality-lacking'],
    },
    article: '43',
    why: 'each is named',
  },
  {
    name: 'two judged, one not yet',
    facts: { judged: { 'up-to-date': true, practical: true } },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', lacking: [] },
      missing: ['self-study.targeted'],
      findings: [],
    },
    article: '43',
    why: 'a person must judge it; no rule does',
  },
  {
    name: 'one lacking, the others not judged',
    facts: { judged: { 'up-to-date': false } },
    expect: {
      status: 'bounded',
      value: { verdict: 'not-met', lacking: ['up-to-date'] },
      missing: ['self-study.practical', 'self-study.targeted'],
    },
    article: '43',
    why: 'the verdict is settled, what else is lacking is not',
  },
  {
    name: 'nothing judged',
    facts: { judged: {} },
    expect: {
      status: 'open',
      missing: ['self-study.practical', 'self-study.targeted', 'self-study.up-to-date'],
      findings: [],
    },
    article: '43',
    why: 'no judgement is made up',
  },
]
