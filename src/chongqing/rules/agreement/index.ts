import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessAgreement } from './agreement.js'
import { damagesForEarlyLeaving } from './agreement-damages.js'
import { availableRemedies } from './available-remedies.js'
import { treatmentDuringStudy } from './treatment-during-study.js'

/** The rules on agreement, in the order of the text. */
export const agreementRules = /* @__PURE__ */ rulesById(
  treatmentDuringStudy,
  availableRemedies,
  assessAgreement,
  damagesForEarlyLeaving,
)
