import { after, duty, eachEvent, normTable, power, right, togetherWith, undated } from './norm.js'

/** Chapter 12: Articles 42 to 44. */
export const norms12 = /* @__PURE__ */ normTable(() => ({
  'self-study-declared': right('42', 'permissive', 'professional', 'declare-self-study', {
    to: 'unit',
    when: eachEvent,
  }),
  'self-study-confirmed': power('42', 'permissive', 'unit', 'confirm-self-study', {
    to: 'professional',
    when: eachEvent,
  }),
  'self-study-arranged': power('42', 'permissive', 'unit', 'arrange-self-study', {
    to: 'professional',
    when: eachEvent,
  }),
  'self-study-fit': duty('43', 'mandatory', ['professional', 'unit'], 'choose-fit-self-study', {
    when: togetherWith('self-study-chosen'),
  }),
  // Issuing the book, studying by it and the assessment have no modal; its items are 应.
  'task-book-issued': duty('44', 'declaratory', 'unit', 'issue-task-book', {
    to: 'professional',
    when: after('self-study-plan-approved'),
  }),
  'task-book-complete': duty('44', 'mandatory', 'unit', 'complete-task-book', {
    when: togetherWith('task-book-issued'),
  }),
  'task-book-followed': duty('44', 'declaratory', 'professional', 'follow-task-book', { when: undated }),
  'self-study-assessment-accepted': duty(
    '44',
    'declaratory',
    'professional',
    'accept-self-study-assessment',
    { to: 'unit', when: undated },
  ),
  'self-study-assessed': duty('44', 'declaratory', 'unit', 'assess-self-study', {
    to: 'professional',
    when: undated,
  }),
}))
