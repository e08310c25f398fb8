import type { ComprehensiveAspect, CourseAspect, EvaluationKind } from '../../../chongqing/law/vocabulary.js'
import type { SubjectWords } from '../../subjects.js'
import { key, list } from '../figures.js'
import { terms } from '../law/terms.js'
import { named } from './phrases.js'

const aspectName = (aspect: ComprehensiveAspect | CourseAspect, kind: EvaluationKind): string =>
  kind === 'comprehensive'
    ? terms.comprehensiveAspects[aspect as ComprehensiveAspect]
    : terms.courseAspects[aspect as CourseAspect]

const evaluators = { host: '主办单位', 'training-provider': '施教机构', other: '其他机构' } as const

const evaluated = {
  met: '已按规定评估',
  'not-met': '未评估或者评估不符合规定',
  undetermined: '尚不能判定',
} as const

export const evaluationWords = {
  titles: {
    'evaluation-object': '培训质量评估对象',
    evaluation: '培训质量评估',
    'class-evaluation': '培训班的质量评估',
  },
  rules: {
    'evaluation-object': ({ inScope, outside }) => [
      inScope
        ? '该培训班属于培训质量评估的对象。'
        : outside === 'host'
          ? '该培训班不属于评估对象：主办方不是人事行政主管部门、有关行政主管部门或者行业组织。'
          : '该培训班不属于评估对象：承办方不是施教机构。',
    ],
    evaluation: ({ kind, missingAspects, rightEvaluator }) => [
      `评估种类：${terms.evaluationKinds[kind]}。`,
      missingAspects === null
        ? '评估了哪些方面不明。'
        : missingAspects.length === 0
          ? '应评估的方面齐全。'
          : `未评估：${list(missingAspects.map((aspect) => aspectName(aspect, kind)))}。`,
      rightEvaluator === null
        ? '由谁评估不明。'
        : rightEvaluator
          ? '评估由负责的一方作出。'
          : `评估应由${evaluators[kind === 'comprehensive' ? 'host' : 'training-provider']}负责。`,
      '条文未规定各方面的权重，不计算总分。',
    ],
    'class-evaluation': ({ comprehensive, courses, leftOut }) => [
      `综合评估：${evaluated[comprehensive]}。`,
      courses === null
        ? '培训班有哪些课程不明。'
        : `课程评估：${list(courses.map(({ course, verdict }) => `课程${key(course)}${evaluated[verdict]}`)) || '没有课程'}。`,
      leftOut !== null && leftOut.length > 0 && `未评估的课程：${named(leftOut)}。`,
    ],
  },
  findings: {
    'class-not-evaluated': () => '没有对培训班进行综合评估。',
    'course-not-evaluated': ({ course }) => `没有对课程${key(course)}进行评估。`,
    'evaluation-of-another-class': () => '评估资料属于另一培训班。',
    'evaluation-aspect-of-other-kind': ({ aspect }) =>
      `“${aspectName(aspect, aspect in terms.comprehensiveAspects ? 'comprehensive' : 'course')}”不是此种评估的方面。`,
    'evaluation-aspect-missing': ({ aspect, kind }) => `未评估“${aspectName(aspect, kind)}”。`,
    'evaluated-course-not-in-class': ({ course }) => `课程${key(course)}不在该培训班之内。`,
    'host-is-provider': () => '主办单位与施教机构为同一机构，评估的是自身工作；条文未予禁止。',
    'wrong-evaluator': ({ kind, by }) =>
      `${terms.evaluationKinds[kind]}由${evaluators[by]}作出，应由${evaluators[kind === 'comprehensive' ? 'host' : 'training-provider']}负责。`,
  },
  facts: {
    'class.hosted-by': { name: '培训班的主办方', question: '培训班由谁主办？' },
    'class.undertaken-by': { name: '培训班的承办方', question: '培训班由谁承办？' },
    'class.courses': { name: '培训班的课程', question: '培训班有哪些课程？' },
    'class.evaluations': { name: '培训班的评估', question: '对培训班及其课程作了哪些评估？' },
    'evaluation.by': { name: '由谁评估', question: '评估由主办单位还是施教机构作出？' },
    'evaluation.aspects': { name: '评估的方面', question: '评估了哪些方面？' },
    'evaluation.course': { name: '所评估的课程', question: '评估的是哪门课程？' },
  },
} satisfies SubjectWords
