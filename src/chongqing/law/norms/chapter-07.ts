import { industryBodies, managingBodies } from '../provision-table.js'
import { after, duty, normTable, undated } from './norm.js'

/** Chapter 7: Articles 22 to 24. The municipal plan is filed with nobody. */
export const norms07 = /* @__PURE__ */ normTable(() => ({
  'municipal-plan-drafted': duty(
    '23(1)',
    'declaratory',
    ['municipal-personnel', 'industry-department', 'industry-organisation'],
    'draft-municipal-plan',
    { lead: ['municipal-personnel'], when: undated },
  ),
  // Who drafts is stated without a modal; only the filing is 应. The same in the next item.
  'trade-plan-drafted': duty('23(2)', 'declaratory', industryBodies, 'draft-trade-plan', { when: undated }),
  'trade-plan-filed': duty('23(2)', 'mandatory', industryBodies, 'file-trade-plan', {
    to: 'municipal-personnel',
    when: after('plan-adopted'),
  }),
  'district-plan-drafted': duty('23(3)', 'declaratory', 'district-personnel', 'draft-district-plan', {
    when: undated,
  }),
  'district-plan-filed': duty('23(3)', 'mandatory', 'district-personnel', 'file-district-plan', {
    to: 'municipal-personnel',
    when: after('plan-adopted'),
  }),

  // One paragraph, three strengths: 应与…同步, 一般为五年, and a review without a modal.
  'plans-keep-step': duty('24', 'mandatory', managingBodies, 'keep-step-with-plans'),
  'usual-cycle-kept': duty('24', 'general-rule', managingBodies, 'plan-for-usual-cycle', { when: undated }),
  'last-year-review': duty('24', 'declaratory', managingBodies, 'review-plan', {
    when: { period: 'last-year-of-plan', due: { kind: 'plan-end' } },
  }),
}))
