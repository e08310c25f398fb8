import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessClassEvaluation } from './class-evaluation.js'
import { assessEvaluation } from './evaluation.js'
import { assessEvaluationObject } from './evaluation-object.js'

/** The rules on evaluation, in the order of the text. */
export const evaluationRules = /* @__PURE__ */ rulesById(
  assessEvaluationObject,
  assessEvaluation,
  assessClassEvaluation,
)
