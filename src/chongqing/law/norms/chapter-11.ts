import { after, duty, eachEvent, normTable, power, promptlyAfter } from './norm.js'

/** Chapter 11: Articles 39 to 41. */
export const norms11 = /* @__PURE__ */ normTable(() => ({
  'write-appraisal': duty('39', 'mandatory', 'training-provider', {
    to: 'professional',
    when: after('collective-training-ended'),
  }),
  'choose-assessment-mode': power('40', 'permissive', 'host', { when: eachEvent }),
  'make-up-training': duty('41', 'mandatory', 'professional', {
    when: promptlyAfter('training-missed-or-failed'),
  }),
}))
