import { type Norm, normTable } from './norm.js'

/** By itself, so that the rule on the quota, which most programs take, does not carry the whole table. */
export const annualHoursCompleted = {
  kind: 'duty',
  bearers: ['professional'],
  act: 'complete-annual-hours',
  strength: 'mandatory',
  period: 'yearly',
  year: 'quota',
  due: { kind: 'year-end' },
  provision: '9(2)',
} as const satisfies Norm

/** Chapter 3: Articles 8 to 10. */
export const norms03 = /* @__PURE__ */ normTable({
  'study-time': {
    kind: 'right',
    bearers: ['professional'],
    counterparties: ['unit'],
    act: 'have-study-time',
    strength: 'mandatory',
    period: 'yearly',
    year: 'quota',
    provision: '8(1)',
  },
  'equal-treatment': {
    kind: 'right',
    bearers: ['professional'],
    counterparties: ['unit'],
    act: 'keep-treatment',
    strength: 'general-rule',
    period: 'each-event',
    provision: '8(2)',
  },
  complaint: {
    kind: 'right',
    bearers: ['professional'],
    counterparties: [
      'competent-department',
      'municipal-personnel',
      'district-personnel',
      'labour-department',
    ],
    act: 'complain',
    strength: 'permissive',
    period: 'each-event',
    provision: '8(3)',
  },
  'arbitration-of-infringement': {
    kind: 'right',
    bearers: ['professional'],
    counterparties: [
      'competent-department',
      'municipal-personnel',
      'district-personnel',
      'labour-department',
    ],
    act: 'apply-for-arbitration',
    strength: 'permissive',
    period: 'each-event',
    provision: '8(3)',
  },

  'rules-obeyed': {
    kind: 'duty',
    bearers: ['professional'],
    act: 'obey-rules',
    strength: 'mandatory',
    period: 'standing',
    provision: '9(1)',
  },
  'annual-hours-completed': annualHoursCompleted,
  'agreed-cost-borne': {
    kind: 'duty',
    bearers: ['professional'],
    counterparties: ['unit'],
    act: 'bear-agreed-cost',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'as-agreed' },
    provision: '9(3)',
  },
  'agreed-service-completed': {
    kind: 'duty',
    bearers: ['professional'],
    counterparties: ['unit'],
    act: 'complete-agreed-service',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'as-agreed' },
    provision: '9(3)',
  },

  // Each owes it to the other, so both stand on both sides.
  'agreement-kept': {
    kind: 'duty',
    bearers: ['professional', 'unit'],
    counterparties: ['unit', 'professional'],
    act: 'keep-agreement',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'as-agreed' },
    provision: '10',
  },
  // 可: the second sentence opens two ways to either side and orders neither before the other.
  'arbitration-of-dispute': {
    kind: 'right',
    bearers: ['professional', 'unit'],
    counterparties: ['unit', 'professional'],
    act: 'apply-for-arbitration',
    strength: 'permissive',
    period: 'each-event',
    provision: '10',
  },
  'action-over-dispute': {
    kind: 'right',
    bearers: ['professional', 'unit'],
    counterparties: ['unit', 'professional'],
    act: 'sue',
    strength: 'permissive',
    period: 'each-event',
    provision: '10',
  },
})
