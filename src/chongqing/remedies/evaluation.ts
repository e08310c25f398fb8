import type { ComprehensiveAspect, CourseAspect } from '../law/vocabulary.js'
import type { RemedyAct } from './acts.js'
import { added } from './edit.js'
import { curedByFinding, remedyTable } from './remedist.js'

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
})
