import { type Item, listAt } from './list.js'

/** The kinds of evaluation of training quality (27(2)). */
export const evaluationKinds = /* @__PURE__ */ listAt('27(2)', ['comprehensive', 'course'])
/** A kind of evaluation. */
export type EvaluationKind = Item<typeof evaluationKinds>

/** The aspects of a comprehensive evaluation (27(2)). */
export const comprehensiveAspects = /* @__PURE__ */ listAt('27(2)', [
  'scheme',
  'implementation',
  'support',
  'effect',
])
/** An aspect of a comprehensive evaluation. */
export type ComprehensiveAspect = Item<typeof comprehensiveAspects>

/** The aspects of the evaluation of a course (27(2)). */
export const courseAspects = /* @__PURE__ */ listAt('27(2)', [
  'relevance',
  'content',
  'delivery',
  'methods',
  'effect',
])
/** An aspect of the evaluation of a course. */
export type CourseAspect = Item<typeof courseAspects>
