import type { SelfStudyOriginFacts } from '../../src/chongqing/rules/self-study/self-study-origin.js'
import type { Case } from '../support/cases.js'

export const selfStudyOriginCases: readonly Case<SelfStudyOriginFacts>[] = [
  {
    name: 'declared and confirmed',
    facts: { origin: 'declared', confirmedByUnit: true },
    expect: {
      status: 'settled',
      value: { valid: true, origin: 'declared' },
      citations: ['42:requires'],
      findings: [],
      readings: [],
    },
    article: '42',
    why: '申报确认, the first of the two ways',
  },
  {
    name: 'declared and not confirmed',
    facts: { origin: 'declared', confirmedByUnit: false },
    expect: {
      status: 'settled',
      value: { valid: false, origin: 'declared' },
      findings: [{ code: 'self-study-not-confirmed', severity: 'advisory', provision: '42', data: {} }],
    },
    article: '42',
    why: 'a declaration alone makes no task; it breaches no duty either (可)',
  },
  {
    name: 'declared, the confirmation not known',
    facts: { origin: 'declared' },
    expect: { status: 'open', missing: ['self-study.confirmation'], findings: [] },
    article: '42',
    why: 'not known is not refused',
  },
  {
    name: 'arranged',
    facts: { origin: 'arranged' },
    expect: {
      status: 'settled',
      value: { valid: true, origin: 'arranged' },
      citations: ['42:empowers'],
      findings: [],
    },
    article: '42',
    why: 'the second way; the unit has nothing to confirm to itself',
  },
  {
    name: 'arranged, and said not to be confirmed',
    facts: { origin: 'arranged', confirmedByUnit: false },
    expect: { status: 'settled', value: { valid: true, origin: 'arranged' }, findings: [] },
    article: '42',
    why: 'confirmation belongs to the other way',
  },
  {
    name: 'neither',
    facts: { origin: 'other', confirmedByUnit: true },
    expect: {
      status: 'settled',
      value: { valid: false, origin: 'other' },
      findings: [{ code: 'self-study-other-origin', severity: 'advisory', provision: '42', data: {} }],
    },
    article: '42',
    why: 'two ways are offered; whoever studies otherwise breaches nothing',
  },
  {
    name: 'not known',
    facts: { confirmedByUnit: true },
    expect: { status: 'open', missing: ['self-study.origin'], citations: ['42:defines'] },
    article: '42',
    why: 'of which way it came is not known',
  },
]
