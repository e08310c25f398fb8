import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { assessInspectionItems } from './inspection-items.js'
import { assessInspectionModes } from './inspection-modes.js'
import { recheckSample } from './recheck-sample.js'
import { assessResultsFiled } from './results-filed.js'

/** The rules on inspection, in the order of the text. */
export const inspectionRules = /* @__PURE__ */ rulesById(
  assessInspectionItems,
  assessInspectionModes,
  assessResultsFiled,
  recheckSample,
)
