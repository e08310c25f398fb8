import { industryBodies, managingBodies } from '../provision-table.js'
import { after, duty, normTable, undated } from './norm.js'

/** Chapter 7: Articles 22 to 24. No filing is asked of the municipal plan. */
export const norms07 = /* @__PURE__ */ normTable(() => ({
  'draft-municipal-plan': duty(
    '23(1)',
    'declaratory',
    ['municipal-personnel', 'industry-department', 'industry-organisation'],
    { lead: ['municipal-personnel'], when: undated },
  ),
  // Who drafts is stated without a modal; only the filing is 应. The same in the next item.
  'draft-industry-plan': duty('23(2)', 'declaratory', industryBodies, { when: undated }),
  'file-industry-plan': duty('23(2)', 'mandatory', industryBodies, {
    to: 'municipal-personnel',
    when: after('plan-adopted'),
  }),
  'draft-district-plan': duty('23(3)', 'declaratory', 'district-personnel', { when: undated }),
  'file-district-plan': duty('23(3)', 'mandatory', 'district-personnel', {
    to: 'municipal-personnel',
    when: after('plan-adopted'),
  }),

  // One paragraph, three strengths: 应与…同步, 一般为五年, and a review without a modal.
  'keep-step-with-plans': duty('24', 'mandatory', managingBodies),
  'plan-for-usual-cycle': duty('24', 'general-rule', managingBodies, { when: undated }),
  'review-plan': duty('24', 'declaratory', managingBodies, {
    when: { period: 'last-year-of-plan', due: { kind: 'plan-end' } },
  }),
}))
