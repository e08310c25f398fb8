import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessInForce } from './in-force.js'
import { classifyCoverage } from './person-coverage.js'
import { assessPriorityGroup } from './priority-group.js'
import { classifyUnitScope } from './unit-scope.js'

/** The rules on coverage, in the order of the text. */
export const coverageRules = /* @__PURE__ */ rulesById(
  classifyCoverage,
  assessPriorityGroup,
  classifyUnitScope,
  assessInForce,
)
