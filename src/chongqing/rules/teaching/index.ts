import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessAppraisal } from './appraisal.js'
import { assessAssessmentMode } from './assessment-mode.js'
import { assessGuidance } from './guidance.js'
import { stepGuidance } from './guidance-life.js'
import { assessMakeUp } from './make-up.js'
import { stepParticipation } from './participation-procedure.js'
import { assessTeachingContents } from './teaching-contents.js'
import { assessTeachingTasks } from './teaching-tasks.js'

/** The rules on teaching, in the order of the text. */
export const teachingRules = /* @__PURE__ */ rulesById(
  assessTeachingTasks,
  assessTeachingContents,
  assessGuidance,
  stepGuidance,
  assessAppraisal,
  assessAssessmentMode,
  assessMakeUp,
  stepParticipation,
)
