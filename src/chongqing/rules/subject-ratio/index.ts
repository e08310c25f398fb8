import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessProfessionalShare } from './professional-share.js'
import { assessSubjectRatio } from './subject-ratio.js'

/** The rules on subject ratio, in the order of the text. */
export const subjectRatioRules = /* @__PURE__ */ rulesById(assessSubjectRatio, assessProfessionalShare)
