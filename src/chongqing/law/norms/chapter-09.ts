import {
  bodiesAndUnits,
  certificateHandlers,
  industryBodies,
  managingBodies,
  personnelBodies,
  registrars,
} from '../provision-table.js'
import {
  after,
  duty,
  eachEvent,
  normTable,
  power,
  prohibition,
  promptlyAfter,
  right,
  togetherWith,
  yearEnd,
  yearly,
} from './norm.js'

/** Chapter 9: Articles 29 to 34. */
export const norms09 = /* @__PURE__ */ normTable(() => ({
  'count-travel-time': prohibition('30.1', 'mandatory', registrars),
  // 可用: a choice among the ways of writing a result, in a paragraph that otherwise binds.
  'choose-form-of-result': power('30.1', 'permissive', registrars, { when: eachEvent }),
  'note-completion-number': duty('30.1', 'mandatory', registrars, {
    to: 'professional',
    when: togetherWith('entry-made'),
  }),
  'manage-credits': duty('30.2', 'mandatory', industryBodies),

  'apply-for-registration': duty('31', 'declaratory', 'professional', {
    to: registrars,
    when: after('study-ended'),
  }),
  // 由本人…办理登记，填写…: the person is the subject of the whole sentence, of the card as of the application.
  'fill-in-registration-card': duty('31', 'declaratory', 'professional', {
    to: registrars,
    when: after('study-ended'),
  }),
  'register-study': power('31', 'declaratory', registrars, { to: 'professional', when: eachEvent }),
  'keep-registration-card': duty('31', 'declaratory', registrars),

  'verify-certificates': duty('32.1', 'mandatory', 'unit', {
    to: 'professional',
    when: { ...togetherWith('annual-assessment'), period: 'yearly' },
  }),
  'compile-year': duty('32.1', 'mandatory', 'unit', { when: yearly }),
  'report-year': duty('32.1', 'mandatory', 'unit', { to: 'competent-department', when: yearly }),
  'recheck-certificates': duty('32.2', 'declaratory', managingBodies, {
    lead: personnelBodies,
    when: yearEnd,
  }),

  // 可, twice: renewal and further use are open to the holder, beside what the paragraph asks and forbids.
  'renew-certificate': right('33', 'permissive', 'professional', { when: eachEvent }),
  'keep-certificate-number': duty('33', 'mandatory', managingBodies, { to: 'professional' }),
  'use-certificate-after-transfer': right('33', 'permissive', 'professional', { when: eachEvent }),
  'alter-certificate': prohibition('33', 'mandatory', certificateHandlers),
  'forge-certificate': prohibition('33', 'mandatory', certificateHandlers),
  'apply-for-replacement': duty('33', 'mandatory', 'professional', {
    when: promptlyAfter('certificate-damaged-or-lost'),
  }),

  'draw-statistics-from-certificates': duty('34', 'mandatory', bodiesAndUnits),
  // The seven figures and their period have no modal.
  'compile-statistics': duty('34', 'declaratory', bodiesAndUnits, {
    when: { ...yearly, year: 'statistical' },
  }),
}))
