import { asAgreed, duty, eachEvent, type Norm, normTable, right } from './norm.js'

/** By itself and without a factory, so that the rule on the quota, which most programs take, carries neither. */
export const annualHoursCompleted: Norm = {
  kind: 'duty',
  bearers: ['professional'],
  act: 'complete-annual-hours',
  strength: 'mandatory',
  period: 'yearly',
  year: 'quota',
  due: { kind: 'year-end' },
  provision: '9(2)',
}

/** Chapter 3: Articles 8 to 10. */
export const norms03 = /* @__PURE__ */ normTable(() => ({
  'study-time': right('8(1)', 'mandatory', 'professional', 'have-study-time', {
    to: 'unit',
    when: { period: 'yearly', year: 'quota' },
  }),
  'equal-treatment': right('8(2)', 'general-rule', 'professional', 'keep-treatment', {
    to: 'unit',
    when: eachEvent,
  }),
  complaint: right('8(3)', 'permissive', 'professional', 'complain', {
    to: ['competent-department', 'municipal-personnel', 'district-personnel', 'labour-department'],
    when: eachEvent,
  }),
  'arbitration-of-infringement': right('8(3)', 'permissive', 'professional', 'apply-for-arbitration', {
    to: ['competent-department', 'municipal-personnel', 'district-personnel', 'labour-department'],
    when: eachEvent,
  }),

  'rules-obeyed': duty('9(1)', 'mandatory', 'professional', 'obey-rules'),
  'annual-hours-completed': annualHoursCompleted,
  'agreed-cost-borne': duty('9(3)', 'mandatory', 'professional', 'bear-agreed-cost', {
    to: 'unit',
    when: asAgreed,
  }),
  'agreed-service-completed': duty('9(3)', 'mandatory', 'professional', 'complete-agreed-service', {
    to: 'unit',
    when: asAgreed,
  }),

  // Each owes it to the other, so both stand on both sides.
  'agreement-kept': duty('10', 'mandatory', ['professional', 'unit'], 'keep-agreement', {
    to: ['unit', 'professional'],
    when: asAgreed,
  }),
  // 可: the second sentence opens two ways to either side and orders neither before the other.
  'arbitration-of-dispute': right('10', 'permissive', ['professional', 'unit'], 'apply-for-arbitration', {
    to: ['unit', 'professional'],
    when: eachEvent,
  }),
  'action-over-dispute': right('10', 'permissive', ['professional', 'unit'], 'sue', {
    to: ['unit', 'professional'],
    when: eachEvent,
  }),
}))
