import { bodiesAndUnits, industryAndUnits } from '../provision-table.js'
import { duty, eachEvent, encouragement, normTable, power } from './norm.js'

/**
 * Chapter 4: Articles 11 to 13. Where Article 13 describes a form of study by who organises it, it tells who may; the
 * strength stays that of a definition, and nobody owes a class of any form under it.
 */
export const norms04 = /* @__PURE__ */ normTable(() => ({
  'content-fits-needs': duty('11', 'mandatory', bodiesAndUnits, 'fit-content-to-needs'),
  // 倡导: the end of the paragraph calls for a learning organisation, and a call binds nobody.
  'learning-organisation': encouragement('11', 'promotional', bodiesAndUnits, 'build-learning-organisation'),

  'subject-ratio-kept': duty('12.3', 'general-rule', bodiesAndUnits, 'keep-subject-ratio'),

  'collective-training-organised': power(
    '13(1)',
    'definitional',
    bodiesAndUnits,
    'organise-collective-training',
    { to: 'professional', when: eachEvent },
  ),
  'model-seminar-organised': power('13(2)', 'definitional', 'municipal-personnel', 'organise-model-seminar', {
    to: 'professional',
    when: eachEvent,
  }),
  'seminar-organised': power('13(2)', 'definitional', industryAndUnits, 'organise-seminar', {
    to: 'professional',
    when: eachEvent,
  }),
  'practice-training-organised': power(
    '13(3)',
    'definitional',
    industryAndUnits,
    'organise-practice-training',
    { to: 'professional', when: eachEvent },
  ),
}))
