import { industryBodies, managingBodies } from '../provision-table.js'
import { normTable } from './norm.js'

/** Chapter 7: Articles 22 to 24. The municipal plan is filed with nobody. */
export const norms07 = /* @__PURE__ */ normTable({
  'municipal-plan-drafted': {
    kind: 'duty',
    bearers: ['municipal-personnel', 'industry-department', 'industry-organisation'],
    lead: ['municipal-personnel'],
    act: 'draft-municipal-plan',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'none-in-text' },
    provision: '23(1)',
  },
  // Who drafts is stated without a modal; only the filing is 应. The same in the next item.
  'trade-plan-drafted': {
    kind: 'duty',
    bearers: industryBodies,
    act: 'draft-trade-plan',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'none-in-text' },
    provision: '23(2)',
  },
  'trade-plan-filed': {
    kind: 'duty',
    bearers: industryBodies,
    counterparties: ['municipal-personnel'],
    act: 'file-trade-plan',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'after', event: 'plan-adopted' },
    provision: '23(2)',
  },
  'district-plan-drafted': {
    kind: 'duty',
    bearers: ['district-personnel'],
    act: 'draft-district-plan',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'none-in-text' },
    provision: '23(3)',
  },
  'district-plan-filed': {
    kind: 'duty',
    bearers: ['district-personnel'],
    counterparties: ['municipal-personnel'],
    act: 'file-district-plan',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'after', event: 'plan-adopted' },
    provision: '23(3)',
  },

  // One paragraph, three strengths: 应与…同步, 一般为五年, and a review without a modal.
  'plans-keep-step': {
    kind: 'duty',
    bearers: managingBodies,
    act: 'keep-step-with-plans',
    strength: 'mandatory',
    period: 'standing',
    provision: '24',
  },
  'usual-cycle-kept': {
    kind: 'duty',
    bearers: managingBodies,
    act: 'plan-for-usual-cycle',
    strength: 'general-rule',
    period: 'each-event',
    due: { kind: 'none-in-text' },
    provision: '24',
  },
  'last-year-review': {
    kind: 'duty',
    bearers: managingBodies,
    act: 'review-plan',
    strength: 'declaratory',
    period: 'last-year-of-plan',
    due: { kind: 'plan-end' },
    provision: '24',
  },
})
