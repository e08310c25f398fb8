import { after, duty, eachEvent, normTable, power, right, togetherWith, undated } from './norm.js'

/** Chapter 12: Articles 42 to 44. */
export const norms12 = /* @__PURE__ */ normTable(() => ({
  'declare-self-study': right('42', 'permissive', 'professional', { to: 'unit', when: eachEvent }),
  'confirm-self-study': power('42', 'permissive', 'unit', { to: 'professional', when: eachEvent }),
  'arrange-self-study': power('42', 'permissive', 'unit', { to: 'professional', when: eachEvent }),
  'choose-fit-self-study': duty('43', 'mandatory', ['professional', 'unit'], {
    when: togetherWith('self-study-chosen'),
  }),
  // Issuing the book, studying by it and the assessment have no modal; its items are 应.
  'issue-task-book': duty('44', 'declaratory', 'unit', {
    to: 'professional',
    when: after('self-study-plan-approved'),
  }),
  'complete-task-book': duty('44', 'mandatory', 'unit', { when: togetherWith('task-book-issued') }),
  'follow-task-book': duty('44', 'declaratory', 'professional', { when: undated }),
  'accept-self-study-assessment': duty('44', 'declaratory', 'professional', { to: 'unit', when: undated }),
  'assess-self-study': duty('44', 'declaratory', 'unit', { to: 'professional', when: undated }),
}))
