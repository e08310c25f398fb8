import { comprehensiveAspects, courseAspects } from '../../src/chongqing/law/vocabulary.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly class?: object
  readonly evaluation: object
}

const whole = { kind: 'comprehensive', by: 'host', aspects: comprehensiveAspects } as const
const ofCourse = { kind: 'course', by: 'training-provider', course: 'k1', aspects: courseAspects } as const
const good = (kind: 'comprehensive' | 'course') => ({
  verdict: 'met',
  kind,
  missingAspects: [],
  rightEvaluator: true,
})
const oneBody = { hostId: 'b1', providerId: 'b1' }
const cited = ['27(2):requires', '27(3):requires'] as const

export const evaluationCases: readonly Case<Facts>[] = [
  {
    name: 'of the whole class, by the host, in four aspects',
    facts: { evaluation: whole },
    expect: {
      status: 'settled',
      value: good('comprehensive'),
      citations: cited,
      findings: [],
      premises: ['evaluation-object'],
    },
    article: '27(3)',
    why: 'as the text has it',
  },
  {
    name: 'of a course, by the provider, in five aspects',
    facts: { class: { courses: ['k1', 'k2'] }, evaluation: ofCourse },
    expect: { status: 'settled', value: good('course'), citations: cited, findings: [] },
    article: '27(3)',
    why: 'as the text has it',
  },
  {
    name: 'of a course, where the courses of the class are not known',
    facts: { evaluation: ofCourse },
    expect: { status: 'settled', value: good('course'), findings: [] },
    article: '27(2)',
    why: 'nothing speaks against it',
  },
  ...comprehensiveAspects.map(
    (aspect): Case<Facts> => ({
      name: `of the class without ${aspect}`,
      facts: { evaluation: { ...whole, aspects: comprehensiveAspects.filter((one) => one !== aspect) } },
      expect: {
        status: 'settled',
        value: { ...good('comprehensive'), verdict: 'not-met', missingAspects: [aspect] },
        findings: [
          {
            code: 'evaluation-aspect-missing',
            severity: 'advisory',
            provision: '27(2)',
            data: { aspect, kind: 'comprehensive' },
          },
        ],
      },
      article: '27(2)',
      why: 'four aspects make the evaluation of a class',
    }),
  ),
  ...courseAspects.map(
    (aspect): Case<Facts> => ({
      name: `of a course without ${aspect}`,
      facts: { evaluation: { ...ofCourse, aspects: courseAspects.filter((one) => one !== aspect) } },
      expect: {
        status: 'settled',
        value: { ...good('course'), verdict: 'not-met', missingAspects: [aspect] },
        findings: ['evaluation-aspect-missing'],
      },
      article: '27(2)',
      why: 'five aspects make the evaluation of a course',
    }),
  ),
  {
    name: 'of the class, by the provider',
    facts: { evaluation: { ...whole, by: 'training-provider' } },
    expect: {
      status: 'settled',
      value: { ...good('comprehensive'), verdict: 'not-met', rightEvaluator: false },
      findings: [
        {
          code: 'wrong-evaluator',
          severity: 'violation',
          provision: '27(3)',
          data: { kind: 'comprehensive', by: 'training-provider' },
        },
      ],
    },
    article: '27(3)',
    why: 'the class as a whole is for the host to evaluate',
  },
  {
    name: 'of a course, by the host',
    facts: { evaluation: { ...ofCourse, by: 'host' } },
    expect: {
      status: 'settled',
      value: { ...good('course'), verdict: 'not-met', rightEvaluator: false },
      findings: ['wrong-evaluator'],
    },
    article: '27(3)',
    why: 'courses are for the provider to evaluate',
  },
  {
    name: 'of the class, by the provider, which is the host',
    facts: { class: oneBody, evaluation: { ...whole, by: 'training-provider' } },
    expect: {
      status: 'settled',
      value: good('comprehensive'),
      findings: [{ code: 'host-is-provider', severity: 'advisory', provision: '27(3)', data: {} }],
    },
    article: '27(3)',
    why: 'one body that is both is not forbidden, and judges its own work',
  },
  {
    name: 'by someone else, where host and provider are one',
    facts: { class: oneBody, evaluation: { ...whole, by: 'other' } },
    expect: {
      status: 'settled',
      valueHas: { verdict: 'not-met', rightEvaluator: false },
      findings: ['host-is-provider', 'wrong-evaluator'],
    },
    article: '27(3)',
    why: 'it is for that body and for no other',
  },
  {
    name: 'host and provider known to be two',
    facts: { class: { hostId: 'b1', providerId: 'b2' }, evaluation: { ...ofCourse, by: 'host' } },
    expect: { status: 'settled', valueHas: { rightEvaluator: false }, findings: ['wrong-evaluator'] },
    article: '27(3)',
    why: 'only one body may do either part',
  },
  {
    name: 'with an aspect of the other kind',
    facts: { evaluation: { ...whole, aspects: [...comprehensiveAspects, 'relevance', 'relevance'] } },
    expect: {
      status: 'settled',
      value: good('comprehensive'),
      findings: [
        {
          code: 'evaluation-aspect-of-other-kind',
          severity: 'data-defect',
          provision: '27(2)',
          data: { aspect: 'relevance' },
        },
      ],
    },
    article: '27(2)',
    why: 'what is there besides does no harm, and is noted once',
  },
  {
    name: 'of another class',
    facts: { evaluation: { ...whole, classId: 'c2' } },
    expect: {
      status: 'settled',
      value: { ...good('comprehensive'), verdict: 'not-met' },
      findings: ['evaluation-of-another-class'],
    },
    article: '27(2)',
    why: 'it says nothing of this class',
  },
  {
    name: 'of a course that the class does not have',
    facts: { class: { courses: ['k2'] }, evaluation: ofCourse },
    expect: {
      status: 'settled',
      value: { ...good('course'), verdict: 'not-met' },
      findings: ['evaluated-course-not-in-class'],
    },
    article: '27(2)',
    why: 'it says nothing of this class',
  },
  {
    name: 'of an unknown course',
    facts: { evaluation: { ...ofCourse, course: undefined } },
    expect: {
      status: 'bounded',
      value: { ...good('course'), verdict: 'undetermined' },
      missing: ['evaluation.course'],
    },
    article: '27(2)',
    why: 'every course is evaluated, so that one must know which',
  },
  {
    name: 'by who knows',
    facts: { evaluation: { ...whole, by: undefined } },
    expect: {
      status: 'bounded',
      value: { ...good('comprehensive'), verdict: 'undetermined', rightEvaluator: null },
      missing: ['evaluation.by'],
    },
    article: '27(3)',
    why: 'it may be the wrong one',
  },
  {
    name: 'in unknown aspects',
    facts: { evaluation: { ...whole, aspects: undefined } },
    expect: {
      status: 'bounded',
      value: { ...good('comprehensive'), verdict: 'undetermined', missingAspects: null },
      missing: ['evaluation.aspects'],
    },
    article: '27(2)',
    why: 'one may be missing',
  },
  {
    name: 'in unknown aspects, by the wrong one',
    facts: { evaluation: { ...whole, by: 'other', aspects: undefined } },
    expect: {
      status: 'bounded',
      valueHas: { verdict: 'not-met' },
      missing: ['evaluation.aspects'],
      findings: ['wrong-evaluator'],
    },
    article: '27(3)',
    why: 'whatever the aspects, it was not theirs to make',
  },
  {
    name: 'by the wrong one, of a class whose host is not known',
    facts: { class: { hostedBy: undefined }, evaluation: { ...whole, by: 'other' } },
    expect: { status: 'bounded', valueHas: { verdict: 'undetermined' }, missing: ['class.hosted-by'] },
    article: '27(1)',
    why: 'the class may be outside',
  },
  {
    name: 'of a class hosted by a unit',
    facts: { class: { hostedBy: 'unit' }, evaluation: { ...whole, by: 'other', aspects: [] } },
    expect: { status: 'inapplicable', because: '27(1):excludes', findings: [] },
    article: '27(1)',
    why: 'nothing is asked of such a class',
  },
]
