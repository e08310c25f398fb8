import { after, duty, eachEvent, normTable, power, promptlyAfter } from './norm.js'

/** Chapter 11: Articles 39 to 41. */
export const norms11 = /* @__PURE__ */ normTable(() => ({
  'appraisal-written': duty('39', 'mandatory', 'training-provider', 'write-appraisal', {
    to: 'professional',
    when: after('collective-training-ended'),
  }),
  'assessment-mode-chosen': power('40', 'permissive', 'host', 'choose-assessment-mode', { when: eachEvent }),
  'training-made-up': duty('41', 'mandatory', 'professional', 'make-up-training', {
    when: promptlyAfter('training-missed-or-failed'),
  }),
}))
