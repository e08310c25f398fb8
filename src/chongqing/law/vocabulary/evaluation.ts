import { type Item, listOf } from './list.js'

/** The kinds of evaluation of training quality (27(2)). */
export const evaluationKinds = /* @__PURE__ */ listOf({
  comprehensive: '27(2)',
  course: '27(2)',
})
/** A kind of evaluation. */
export type EvaluationKind = Item<typeof evaluationKinds>

/** The aspects of a comprehensive evaluation (27(2)). */
export const comprehensiveAspects = /* @__PURE__ */ listOf({
  scheme: '27(2)',
  implementation: '27(2)',
  support: '27(2)',
  effect: '27(2)',
})
/** An aspect of a comprehensive evaluation. */
export type ComprehensiveAspect = Item<typeof comprehensiveAspects>

/** The aspects of the evaluation of a course (27(2)). */
export const courseAspects = /* @__PURE__ */ listOf({
  relevance: '27(2)',
  content: '27(2)',
  delivery: '27(2)',
  methods: '27(2)',
  effect: '27(2)',
})
/** An aspect of the evaluation of a course. */
export type CourseAspect = Item<typeof courseAspects>
