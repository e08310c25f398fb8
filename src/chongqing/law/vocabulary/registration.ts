import { type Item, listOf } from './list.js'

/** The decisions for which registration is one important basis (29). */
export const decisionPurposes = /* @__PURE__ */ listOf({
  'annual-assessment': '29',
  promotion: '29',
  'title-appraisal': '29',
  'licence-registration': '29',
})
/** A decision for which registration is one important basis. */
export type DecisionPurpose = Item<typeof decisionPurposes>

/** What the person brings to be registered (31). */
export const registrationPapers = /* @__PURE__ */ listOf({
  'training-proof': '31',
  certificate: '31',
})
/** A paper that the person brings to be registered. */
export type RegistrationPaper = Item<typeof registrationPapers>

/** Where studies are registered and the registration card is kept (31). */
export const registrationOffices = /* @__PURE__ */ listOf({
  unit: '31',
  'talent-exchange-agency': '31',
})
/** A place where studies are registered. */
export type RegistrationOffice = Item<typeof registrationOffices>
