import type { QualityEvaluation } from '../entities/evaluation/quality-evaluation.js'
import {
  type ComprehensiveAspect,
  type CourseAspect,
  comprehensiveAspects,
  courseAspects,
} from '../law/vocabulary.js'
import type { RemedyAct } from './acts.js'
import { added, made } from './edit.js'
import { curedByFinding, ownVerdict, remedyTable, single } from './remedist.js'

/** An evaluation that is in order: of a course, or of the class as a whole. */
const inOrder = (classId: string, course: string | null): QualityEvaluation =>
  made<QualityEvaluation>(
    course === null
      ? { classId, kind: 'comprehensive', by: 'host', aspects: comprehensiveAspects }
      : { classId, kind: 'course', course, by: 'training-provider', aspects: courseAspects },
  )

/** What can be done about evaluation. */
export const evaluationRemedies = /* @__PURE__ */ remedyTable({
  /** What was not looked at is looked at, and the one evaluates whose part it is (27); an evaluation of something else stays one. */
  evaluation: /* @__PURE__ */ curedByFinding('27(2)', {
    'wrong-evaluator': ({ kind }) => {
      const by = kind === 'course' ? 'training-provider' : 'host'
      return {
        act: { act: 'assign', task: 'evaluation', to: [by] },
        edit: (facts) => ({ ...facts, evaluation: { ...facts.evaluation, by } }),
      }
    },
    'evaluation-aspect-missing': ({ aspect, kind }) => {
      // An aspect that is missing of an evaluation is one of its kind.
      const act: RemedyAct =
        kind === 'course'
          ? { act: 'supply', list: 'courseAspects', item: aspect as CourseAspect }
          : { act: 'supply', list: 'comprehensiveAspects', item: aspect as ComprehensiveAspect }
      return {
        act,
        edit: (facts) => ({
          ...facts,
          evaluation: { ...facts.evaluation, aspects: added(facts.evaluation.aspects, aspect) },
        }),
      }
    },
  }),

  /** What was not evaluated, or not in order, is evaluated by the one whose part it is (27); the text sets no day for it. */
  'class-evaluation': {
    verdict: ownVerdict,
    propose: ({ answer: { value } }) => {
      const courses = value.courses?.filter(({ verdict }) => verdict === 'not-met') ?? []
      const whole = value.comprehensive === 'not-met' ? [null] : []
      return {
        steps: [...whole, ...courses.map(({ course }) => course)].map((course) =>
          single(
            { act: 'evaluate', course },
            (facts) => ({
              ...facts,
              evaluations: added(facts.evaluations, inOrder(facts.class.id, course)),
            }),
            '27(3)',
          ),
        ),
        otherwise: { standing: 'no-remedy-known', because: '27(2)' },
      }
    },
  },
})
