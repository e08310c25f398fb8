import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { weightInDecision } from './decision-weight.js'
import { assessStudyRegistration } from './register-study.js'
import { assessRegistration } from './registration.js'
import { assessRegistrationCard } from './registration-card.js'

/** The rules on registration, in the order of the text. */
export const registrationRules = /* @__PURE__ */ rulesById(
  assessRegistration,
  weightInDecision,
  assessStudyRegistration,
  assessRegistrationCard,
)
