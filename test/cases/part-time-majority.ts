import type { EngagedInstructor } from '../../src/chongqing/rules/provider/part-time-majority.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly instructors: readonly EngagedInstructor[]
}

const some = (partTime: number, fullTime: number): Facts => ({
  instructors: [
    ...Array.from({ length: partTime }, () => ({ engagement: 'part-time' as const })),
    ...Array.from({ length: fullTime }, () => ({ engagement: 'full-time' as const })),
  ],
})

export const partTimeMajorityCases: readonly Case<Facts>[] = [
  {
    name: 'two of three',
    facts: some(2, 1),
    expect: {
      status: 'settled',
      value: { verdict: 'met', partTime: 2, total: 3 },
      citations: ['17:defines'],
      findings: [],
    },
    article: '17',
    why: '以兼职为主',
  },
  {
    name: 'half',
    facts: some(2, 2),
    expect: {
      status: 'settled',
      value: { verdict: 'not-met', partTime: 2, total: 4 },
      findings: [
        {
          code: 'part-time-not-majority',
          severity: 'advisory',
          provision: '17',
          data: { partTime: 2, total: 4 },
        },
      ],
    },
    article: '17',
    why: 'half is not the main part; a principle is never a violation',
  },
  {
    name: 'one more than half',
    facts: some(3, 2),
    expect: { status: 'settled', value: { verdict: 'met', partTime: 3, total: 5 }, findings: [] },
    article: '17',
    why: 'more than half',
  },
  {
    name: 'full-time ones only',
    facts: some(0, 1),
    expect: { status: 'settled', value: { verdict: 'not-met', partTime: 0, total: 1 } },
    article: '17',
    why: 'none is part-time',
  },
  {
    name: 'nobody',
    facts: { instructors: [] },
    expect: { status: 'not-computable', because: '17:defines' },
    article: '17',
    why: 'a share of nothing has no value',
  },
  {
    name: 'one not known, and it decides',
    facts: { instructors: [{ engagement: 'part-time' }, {}, { engagement: 'full-time' }] },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', partTime: { least: 1, most: 2 }, total: 3 },
      missing: ['instructor.engagement@#2'],
      findings: [],
    },
    article: '17',
    why: 'one or two of three',
  },
  {
    name: 'one not known, and the majority stands',
    facts: { instructors: [...some(2, 0).instructors, { id: 't3' }] },
    expect: {
      status: 'bounded',
      value: { verdict: 'met', partTime: { least: 2, most: 3 }, total: 3 },
      missing: ['instructor.engagement@t3'],
    },
    article: '17',
    why: 'two of three at least',
  },
  {
    name: 'one not known, and no majority can come of it',
    facts: { instructors: [...some(0, 3).instructors, { id: 't4' }] },
    expect: {
      status: 'bounded',
      value: { verdict: 'not-met', partTime: { least: 0, most: 1 }, total: 4 },
      missing: ['instructor.engagement@t4'],
      findings: [
        {
          code: 'part-time-not-majority',
          severity: 'advisory',
          provision: '17',
          data: { partTime: 1, total: 4 },
        },
      ],
    },
    article: '17',
    why: 'one of four at most',
  },
]
