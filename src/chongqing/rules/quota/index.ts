import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessAnnualQuota } from './annual-quota.js'
import { assessStudyTimeRight } from './study-time-right.js'

/** The rules on quota, in the order of the text. */
export const quotaRules = /* @__PURE__ */ rulesById(assessStudyTimeRight, assessAnnualQuota)
