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
  'no-travel-time': prohibition('30.1', 'mandatory', registrars, 'count-travel-time'),
  // 可用: a choice among the ways of writing a result, in a paragraph that otherwise binds.
  'form-of-result': power('30.1', 'permissive', registrars, 'choose-form-of-result', { when: eachEvent }),
  'completion-number-noted': duty('30.1', 'mandatory', registrars, 'note-completion-number', {
    to: 'professional',
    when: togetherWith('entry-made'),
  }),
  'credits-managed': duty('30.2', 'mandatory', industryBodies, 'manage-credits'),

  'study-brought-to-registration': duty('31', 'declaratory', 'professional', 'apply-for-registration', {
    to: registrars,
    when: after('study-ended'),
  }),
  // 由本人…办理登记，填写…: the person is the subject of the whole sentence, of the card as of the application.
  'registration-card-filled': duty('31', 'declaratory', 'professional', 'fill-in-registration-card', {
    to: registrars,
    when: after('study-ended'),
  }),
  'registration-office': power('31', 'declaratory', registrars, 'register-study', {
    to: 'professional',
    when: eachEvent,
  }),
  'registration-card-kept': duty('31', 'declaratory', registrars, 'keep-registration-card'),

  'certificates-verified': duty('32.1', 'mandatory', 'unit', 'verify-certificates', {
    to: 'professional',
    when: { ...togetherWith('annual-assessment'), period: 'yearly' },
  }),
  'year-compiled': duty('32.1', 'mandatory', 'unit', 'compile-year', { when: yearly }),
  'year-reported': duty('32.1', 'mandatory', 'unit', 'report-year', {
    to: 'competent-department',
    when: yearly,
  }),
  'certificates-rechecked': duty('32.2', 'declaratory', managingBodies, 'recheck-certificates', {
    lead: personnelBodies,
    when: yearEnd,
  }),

  // 可, twice: renewal and further use are open to the holder, beside what the paragraph asks and forbids.
  'certificate-renewed': right('33', 'permissive', 'professional', 'renew-certificate', { when: eachEvent }),
  'certificate-number-kept': duty('33', 'mandatory', managingBodies, 'keep-certificate-number', {
    to: 'professional',
  }),
  'certificate-used-on': right('33', 'permissive', 'professional', 'use-certificate-after-transfer', {
    when: eachEvent,
  }),
  'no-alteration': prohibition('33', 'mandatory', certificateHandlers, 'alter-certificate'),
  'no-forgery': prohibition('33', 'mandatory', certificateHandlers, 'forge-certificate'),
  'replacement-sought': duty('33', 'mandatory', 'professional', 'apply-for-replacement', {
    when: promptlyAfter('certificate-damaged-or-lost'),
  }),

  'statistics-from-certificates': duty(
    '34',
    'mandatory',
    bodiesAndUnits,
    'draw-statistics-from-certificates',
  ),
  // The seven figures and their period have no modal.
  'statistics-compiled': duty('34', 'declaratory', bodiesAndUnits, 'compile-statistics', {
    when: { ...yearly, year: 'statistical' },
  }),
}))
