import { comprehensiveAspects, courseAspects } from '../../src/chongqing/law/vocabulary.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { withProvisions } from '../../src/engine/editions/amendment.js'
import type { Case } from '../support/cases.js'

interface Facts {
  /** Departures from a class of an industry, given by a provider, with the courses k1 and k2. */
  readonly class?: object
  readonly evaluations?: readonly object[]
}

const whole = { kind: 'comprehensive', by: 'host', aspects: comprehensiveAspects } as const
const of = (course?: string) => ({ kind: 'course', by: 'training-provider', course, aspects: courseAspects })
const all = [whole, of('k1'), of('k2')]

const courses = (k1: string, k2: string) => [
  { course: 'k1', verdict: k1 },
  { course: 'k2', verdict: k2 },
]

const notWhole = { code: 'class-not-evaluated', severity: 'advisory', provision: '27(3)', data: {} } as const
const without = (course: string) =>
  ({ code: 'course-not-evaluated', severity: 'advisory', provision: '27(3)', data: { course } }) as const

export const classEvaluationCases: readonly Case<Facts>[] = [
  {
    name: 'as a whole and in each of its courses',
    facts: { evaluations: all },
    expect: {
      status: 'settled',
      value: { verdict: 'met', comprehensive: 'met', courses: courses('met', 'met'), leftOut: [] },
      citations: ['27(2):requires', '27(3):requires'],
      findings: [],
      premises: ['evaluation-object', 'evaluation', 'evaluation', 'evaluation'],
    },
    article: '27(2)',
    why: 'as the text has it',
  },
  {
    name: 'one of two courses left out',
    facts: { evaluations: [whole, of('k2')] },
    expect: {
      status: 'settled',
      value: {
        verdict: 'not-met',
        comprehensive: 'met',
        courses: courses('not-met', 'met'),
        leftOut: ['k1'],
      },
      findings: [without('k1')],
    },
    article: '27(2)',
    why: 'the evaluation of courses is one of each course',
  },
  {
    name: 'all courses, and not as a whole',
    facts: { evaluations: [of('k1'), of('k2')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', comprehensive: 'not-met', leftOut: [] },
      findings: [notWhole],
    },
    article: '27(2)',
    why: 'both kinds make the evaluation of a training',
  },
  {
    name: 'not at all',
    facts: { evaluations: [] },
    expect: {
      status: 'settled',
      value: {
        verdict: 'not-met',
        comprehensive: 'not-met',
        courses: courses('not-met', 'not-met'),
        leftOut: ['k1', 'k2'],
      },
      findings: [notWhole, without('k1'), without('k2')],
    },
    article: '27(3)',
    why: 'neither 应 nor a day: each is something to look at',
  },
  {
    name: 'a course evaluated by the host',
    facts: { evaluations: [whole, of('k1'), { ...of('k2'), by: 'host' }] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', courses: courses('met', 'not-met'), leftOut: [] },
      findings: [],
    },
    article: '27(3)',
    why: 'it is not left out, and its evaluation is not in order; the answer on that evaluation says why',
  },
  {
    name: 'a course evaluated by the host, and again by the provider',
    facts: { evaluations: [...all, { ...of('k2'), by: 'host' }] },
    expect: { status: 'settled', valueHas: { verdict: 'met', courses: courses('met', 'met') }, findings: [] },
    article: '27(3)',
    why: 'one that is in order is enough',
  },
  {
    name: 'an evaluation of another class',
    facts: { evaluations: [{ ...whole, classId: 'c2' }, of('k1'), of('k2')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', comprehensive: 'not-met' },
      findings: [notWhole],
    },
    article: '27(2)',
    why: 'it says nothing of this class',
  },
  {
    name: 'an evaluation of a course that the class does not have',
    facts: { evaluations: [...all, of('k3')] },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'met', courses: courses('met', 'met'), leftOut: [] },
      findings: [],
    },
    article: '27(2)',
    why: 'it says nothing of this class',
  },
  {
    name: 'a course named twice',
    facts: { class: { courses: ['k1', 'k1'] }, evaluations: [whole, of('k1')] },
    expect: { status: 'settled', valueHas: { verdict: 'met', courses: [{ course: 'k1', verdict: 'met' }] } },
    article: '27(2)',
    why: 'it is one course',
  },
  {
    name: 'a class without courses',
    facts: { class: { courses: [] }, evaluations: [whole] },
    expect: { status: 'settled', value: { verdict: 'met', comprehensive: 'met', courses: [], leftOut: [] } },
    article: '27(2)',
    why: 'of none nothing is left out',
  },
  {
    name: 'a class that a unit hosts',
    facts: { class: { hostedBy: 'unit' }, evaluations: [] },
    expect: { status: 'inapplicable', because: '27(1):excludes' },
    article: '27(1)',
    why: 'it is not one whose quality is evaluated',
  },
  // Facts that are not known
  {
    name: 'evaluations that are not known',
    facts: {},
    expect: { status: 'open', missing: ['class.evaluations'], findings: [] },
    article: '27(2)',
    why: 'a list that is not there is not an empty list',
  },
  {
    name: 'courses that are not known',
    facts: { class: { courses: undefined }, evaluations: [whole, of('k1')] },
    expect: {
      status: 'bounded',
      value: { verdict: 'undetermined', comprehensive: 'met', courses: null, leftOut: null },
      missing: ['class.courses'],
      findings: [],
    },
    article: '27(2)',
    why: 'one may have been left out',
  },
  {
    name: 'courses that are not known, and not as a whole',
    facts: { class: { courses: undefined }, evaluations: [of('k1')] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met', comprehensive: 'not-met' },
      missing: ['class.courses'],
      findings: [notWhole],
    },
    article: '27(2)',
    why: 'whatever its courses, the class as a whole was not evaluated',
  },
  {
    name: 'one evaluation of which it is not known which course it is of',
    facts: { evaluations: [whole, of('k1'), of()] },
    expect: {
      status: 'bounded',
      value: {
        verdict: 'undetermined',
        comprehensive: 'met',
        courses: courses('met', 'undetermined'),
        leftOut: [],
      },
      missing: ['evaluation.course@#3'],
      findings: [],
    },
    article: '27(2)',
    why: 'it may be of the course that would otherwise be left out',
  },
  {
    name: 'all courses, and one evaluation more of which it is not known which course it is of',
    facts: { evaluations: [...all, of()] },
    expect: { status: 'settled', valueHas: { verdict: 'met' } },
    article: '27(2)',
    why: 'whichever it is of, each course has one in order',
  },
  {
    name: 'who evaluated the class as a whole is not known',
    facts: { evaluations: [{ ...whole, by: undefined }, of('k1'), of('k2')] },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', comprehensive: 'undetermined' },
      missing: ['evaluation.by@#1'],
    },
    article: '27(3)',
    why: 'it may be the wrong one',
  },
  {
    name: 'a class whose host is not known, evaluated in full',
    facts: { class: { hostedBy: undefined }, evaluations: all },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'undetermined', comprehensive: 'undetermined', leftOut: [] },
      missing: ['class.hosted-by'],
    },
    article: '27(1)',
    why: 'whether it is to be evaluated is open',
  },
  {
    name: 'a class whose host is not known, not evaluated',
    facts: { class: { hostedBy: undefined }, evaluations: [] },
    expect: {
      status: 'bounded',
      value: {
        verdict: 'undetermined',
        comprehensive: 'undetermined',
        courses: courses('undetermined', 'undetermined'),
        leftOut: ['k1', 'k2'],
      },
      missing: ['class.hosted-by'],
      findings: [],
    },
    article: '27(1)',
    why: 'a class that may be outside cannot lack what may not be asked of it',
  },
  {
    name: 'where an amendment strikes what is evaluated',
    facts: { evaluations: all },
    law: {
      from: withProvisions(chongqing2006, { '27(2)': { struck: true, from: '2020-01-01', source: 'case' } }),
    },
    expect: { status: 'unregulated', because: '27(2):requires', findings: [] },
    article: '27(2)',
    why: 'nothing is asked any more',
  },
]
