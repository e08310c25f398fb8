import { asAgreed, duty, eachEvent, type NormRow, normTable, right } from './norm.js'

/** By itself and without a factory, so that the rule on the quota, which most programs take, carries neither. */
export const annualHoursCompleted: NormRow = {
  kind: 'duty',
  bearers: ['professional'],
  strength: 'mandatory',
  period: 'yearly',
  year: 'quota',
  due: { kind: 'year-end' },
  provision: '9(2)',
}

/** Chapter 3: Articles 8 to 10. */
export const norms03 = /* @__PURE__ */ normTable(() => ({
  'have-study-time': right('8(1)', 'mandatory', 'professional', {
    to: 'unit',
    when: { period: 'yearly', year: 'quota' },
  }),
  'keep-treatment': right('8(2)', 'general-rule', 'professional', { to: 'unit', when: eachEvent }),
  complain: right('8(3)', 'permissive', 'professional', {
    to: ['competent-department', 'municipal-personnel', 'district-personnel', 'labour-department'],
    when: eachEvent,
  }),
  'apply-for-arbitration/infringement': right('8(3)', 'permissive', 'professional', {
    to: ['competent-department', 'municipal-personnel', 'district-personnel', 'labour-department'],
    when: eachEvent,
  }),

  'obey-rules': duty('9(1)', 'mandatory', 'professional'),
  'complete-annual-hours': annualHoursCompleted,
  'bear-agreed-cost': duty('9(3)', 'mandatory', 'professional', { to: 'unit', when: asAgreed }),
  'complete-agreed-service': duty('9(3)', 'mandatory', 'professional', { to: 'unit', when: asAgreed }),

  // Each owes it to the other, so both stand on both sides.
  'keep-agreement': duty('10', 'mandatory', ['professional', 'unit'], {
    to: ['unit', 'professional'],
    when: asAgreed,
  }),
  // 可: the second sentence opens two ways to either side and orders neither before the other.
  'apply-for-arbitration/dispute': right('10', 'permissive', ['professional', 'unit'], {
    to: ['unit', 'professional'],
    when: eachEvent,
  }),
  sue: right('10', 'permissive', ['professional', 'unit'], { to: ['unit', 'professional'], when: eachEvent }),
}))
