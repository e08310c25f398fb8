import { type Item, listAt } from './list.js'

/** The decisions for which registration is one important basis (29). */
export const decisionPurposes = /* @__PURE__ */ listAt('29', [
  'annual-assessment',
  'promotion',
  'title-appraisal',
  'licence-registration',
])
/** A decision for which registration is one important basis. */
export type DecisionPurpose = Item<typeof decisionPurposes>

/** What the person brings to be registered (31). */
export const registrationPapers = /* @__PURE__ */ listAt('31', ['training-proof', 'certificate'])
/** A paper that the person brings to be registered. */
export type RegistrationPaper = Item<typeof registrationPapers>

/** Where studies are registered and the registration card is kept (31). */
export const registrationOffices = /* @__PURE__ */ listAt('31', ['unit', 'talent-exchange-agency'])
/** A place where studies are registered. */
export type RegistrationOffice = Item<typeof registrationOffices>
