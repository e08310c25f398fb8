import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { awardPrinciple } from './awards.js'
import { sanctionFor } from './no-sanction.js'
import { measuresForOfficial } from './official-measures.js'
import { stepOfficialCase } from './official-procedure.js'
import { nextMeasure } from './recording-breach.js'
import { stepRecordingBreach } from './recording-breach-procedure.js'

/** The rules on accountability, in the order of the text. */
export const accountabilityRules = /* @__PURE__ */ rulesById(
  awardPrinciple,
  nextMeasure,
  stepRecordingBreach,
  measuresForOfficial,
  stepOfficialCase,
  sanctionFor,
)
