import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessPlanElements } from './plan-elements.js'
import { stepPlan } from './plan-life.js'
import { planPeriod } from './plan-period.js'
import { assessPlanProcedure } from './plan-procedure.js'
import { assessFinalYearReview } from './plan-review.js'

/** The rules on planning, in the order of the text. */
export const planningRules = /* @__PURE__ */ rulesById(
  assessPlanElements,
  assessPlanProcedure,
  planPeriod,
  assessFinalYearReview,
  stepPlan,
)
