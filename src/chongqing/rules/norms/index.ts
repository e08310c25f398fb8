import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessAnnualSummary } from './annual-summary.js'
import { competentAuthority } from './competent-authority.js'
import { assessCompetentInspector } from './competent-inspector.js'
import { assessDuties } from './duties.js'
import { dutyCalendar } from './duty-calendar.js'
import { assessResponsibilities } from './missing-responsibilities.js'

/** The rules on norms, in the order of the text. */
export const normsRules = /* @__PURE__ */ rulesById(
  competentAuthority,
  assessResponsibilities,
  assessAnnualSummary,
  assessCompetentInspector,
  assessDuties,
  dutyCalendar,
)
