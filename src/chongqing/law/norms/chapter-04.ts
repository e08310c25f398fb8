import { bodiesAndUnits, industryAndUnits } from '../provision-table.js'
import { duty, eachEvent, encouragement, normTable, power } from './norm.js'

/**
 * Chapter 4: Articles 11 to 13. Where Article 13 describes a form of study by who organises it, it tells who may; the
 * strength stays that of a definition, and nobody owes a class of any form under it.
 */
export const norms04 = /* @__PURE__ */ normTable(() => ({
  'fit-content-to-needs': duty('11', 'mandatory', bodiesAndUnits),
  // 倡导: the end of the paragraph calls for a learning organisation, and a call binds nobody.
  'build-learning-organisation': encouragement('11', 'promotional', bodiesAndUnits),

  'keep-subject-ratio': duty('12.3', 'general-rule', bodiesAndUnits),

  'organise-collective-training': power('13(1)', 'definitional', bodiesAndUnits, {
    to: 'professional',
    when: eachEvent,
  }),
  'organise-model-seminar': power('13(2)', 'definitional', 'municipal-personnel', {
    to: 'professional',
    when: eachEvent,
  }),
  'organise-seminar': power('13(2)', 'definitional', industryAndUnits, {
    to: 'professional',
    when: eachEvent,
  }),
  'organise-practice-training': power('13(3)', 'definitional', industryAndUnits, {
    to: 'professional',
    when: eachEvent,
  }),
}))
