import type { ComprehensiveAspect, CourseAspect, EvaluationKind } from '../../../chongqing/law/vocabulary.js'
import type { SubjectWords } from '../../subjects.js'
import { key, list, lower } from '../figures.js'
import { terms } from '../law/terms.js'
import { named } from './phrases.js'

const aspectName = (aspect: ComprehensiveAspect | CourseAspect, kind: EvaluationKind): string =>
  lower(
    kind === 'comprehensive'
      ? terms.comprehensiveAspects[aspect as ComprehensiveAspect]
      : terms.courseAspects[aspect as CourseAspect],
  )

const evaluators = {
  host: 'the host',
  'training-provider': 'the training provider',
  other: 'another body',
} as const

const evaluated = {
  met: 'evaluated in order',
  'not-met': 'not evaluated or not in order',
  undetermined: 'not yet determined',
} as const

export const evaluationWords = {
  titles: {
    'evaluation-object': 'Whether a class is evaluated',
    evaluation: 'Evaluation of training quality',
    'class-evaluation': 'Evaluation of a class and its courses',
  },
  rules: {
    'evaluation-object': ({ inScope, outside }) => [
      inScope
        ? 'The class is one whose quality is evaluated.'
        : outside === 'host'
          ? 'The class is outside: its host is no personnel department, industry department or industry organisation.'
          : 'The class is outside: it is not given by a training provider.',
    ],
    evaluation: ({ kind, missingAspects, rightEvaluator }) => [
      `Kind of evaluation: ${lower(terms.evaluationKinds[kind])}.`,
      missingAspects === null
        ? 'Which aspects were evaluated is not known.'
        : missingAspects.length === 0
          ? 'All aspects were evaluated.'
          : `Not evaluated: ${list(missingAspects.map((aspect) => aspectName(aspect, kind)))}.`,
      rightEvaluator === null
        ? 'Who evaluated is not known.'
        : rightEvaluator
          ? 'It was made by the one whose part it is.'
          : `It is for ${evaluators[kind === 'comprehensive' ? 'host' : 'training-provider']} to make.`,
      'The text gives the aspects no weights, and no total is computed.',
    ],
    'class-evaluation': ({ comprehensive, courses, leftOut }) => [
      `The class as a whole: ${evaluated[comprehensive]}.`,
      courses === null
        ? 'Which courses the class has is not known.'
        : `Courses: ${list(courses.map(({ course, verdict }) => `${key(course)} ${evaluated[verdict]}`)) || 'none'}.`,
      leftOut !== null && leftOut.length > 0 && `Courses left out: ${named(leftOut)}.`,
    ],
  },
  findings: {
    'class-not-evaluated': () => 'The class was not evaluated as a whole.',
    'course-not-evaluated': ({ course }) => `Course ${key(course)} was not evaluated.`,
    'evaluation-of-another-class': () => 'The evaluation is of another class.',
    'evaluation-aspect-of-other-kind': ({ aspect }) =>
      `Not an aspect of this kind of evaluation: ${aspectName(aspect, aspect in terms.comprehensiveAspects ? 'comprehensive' : 'course')}.`,
    'evaluation-aspect-missing': ({ aspect, kind }) => `Not evaluated: ${aspectName(aspect, kind)}.`,
    'evaluated-course-not-in-class': ({ course }) => `Course ${key(course)} is not among those of the class.`,
    'host-is-provider': () =>
      'Host and training provider are one body, which evaluates its own work; the text does not forbid it.',
    'wrong-evaluator': ({ kind, by }) =>
      `The evaluation was made by ${evaluators[by]}, and is for ${evaluators[kind === 'comprehensive' ? 'host' : 'training-provider']} to make.`,
  },
  facts: {
    'class.hosted-by': { name: 'the host of the class', question: 'Who hosts the class?' },
    'class.undertaken-by': { name: 'who gives the class', question: 'Who gives the class?' },
    'class.courses': { name: 'the courses of the class', question: 'Which courses does the class have?' },
    'class.evaluations': {
      name: 'the evaluations of the class',
      question: 'Which evaluations were made of the class and of its courses?',
    },
    'evaluation.by': {
      name: 'who evaluated',
      question: 'Did the host or the training provider make the evaluation?',
    },
    'evaluation.aspects': { name: 'the aspects evaluated', question: 'Which aspects were evaluated?' },
    'evaluation.course': { name: 'the course evaluated', question: 'Which course was evaluated?' },
  },
} satisfies SubjectWords
