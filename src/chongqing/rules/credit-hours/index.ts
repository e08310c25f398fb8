import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { creditsToHours } from './credit-scheme.js'
import { creditedHours } from './credited-hours.js'

/** The rules on credit hours, in the order of the text. */
export const creditHoursRules = /* @__PURE__ */ rulesById(creditedHours, creditsToHours)
