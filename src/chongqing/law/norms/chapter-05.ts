import { bodiesAndUnits, managingBodies } from '../provision-table.js'
import {
  after,
  before,
  duty,
  eachEvent,
  encouragement,
  normTable,
  power,
  right,
  togetherWith,
  undated,
} from './norm.js'

/**
 * Chapter 5: Articles 14 to 17. Article 14 binds nobody, so its norms have bearers where the table of provisions has none:
 * those who are to foster (14.1) and those who are encouraged (14.2).
 *
 * Not here: the separate procedure that 15.2 announces (nobody is named who must issue it), and the principle of 17 that
 * instructors are mainly part-time and shared (it describes the whole body of instructors, and no one bearer can break it).
 */
export const norms05 = /* @__PURE__ */ normTable(() => ({
  // 发挥…重点扶持…: the sentence has no subject. Those who foster are those who manage continuing education; the universities
  // and the providers are what they foster.
  'use-universities-as-main-channel': encouragement('14.1', 'promotional', managingBodies, {
    to: 'training-provider',
  }),
  'foster-model-providers': encouragement('14.1', 'promotional', managingBodies, { to: 'training-provider' }),
  // 科研院所、学术团体和企业: units, of any kind that can be one of these; a research institute need be no public institution.
  'offer-activities-to-society': encouragement('14.2', 'promotional', 'unit', {
    to: 'society',
    unitKinds: ['enterprise', 'public-institution', 'social-organisation', 'other'],
  }),
  'exchange-internationally': encouragement('14.2', 'promotional', 'training-provider', { to: 'unit' }),
  // The text names nobody here: a partner is sought by whoever arranges continuing education.
  'find-partners-by-tender': encouragement('14.2', 'promotional', bodiesAndUnits),

  'teach-within-speciality': right('15.1', 'permissive', 'training-provider'),
  // One 应当 heads the sentence and carries its three steps in their order. It binds the unit that founds the body: the body
  // itself is not there yet.
  'apply-for-provider-approval': duty('15.2', 'mandatory', 'unit', {
    to: 'education-department',
    when: before('body-founded'),
  }),
  'have-applicant-evaluated': duty('15.2', 'mandatory', 'education-department', {
    to: 'unit',
    when: after('application-made'),
  }),
  'approve-provider': power('15.2', 'mandatory', ['municipal-education', 'municipal-personnel'], {
    to: 'unit',
    lead: ['municipal-education'],
    when: eachEvent,
  }),
  // 非施教机构: the paragraph is about bodies that are no training providers.
  'obtain-consent': duty('15.3', 'mandatory', 'training-qualified-body', {
    to: 'competent-department',
    when: before('public-training-offered'),
  }),
  // The paragraph binds the body that teaches; the department whose consent it needs is thereby given a say.
  'consent-to-public-training': power('15.3', 'mandatory', 'competent-department', {
    to: 'training-qualified-body',
    when: eachEvent,
  }),
  // One 应 governs consent and filing, and both are what offering training to the public asks for. A day it does not name.
  'file-public-training': duty('15.3', 'mandatory', 'training-qualified-body', {
    to: 'municipal-personnel',
    when: togetherWith('public-training-offered'),
  }),

  // What a training is given by cannot be drawn up once it is over; so both go with the training that is given.
  'draw-up-training-outline': duty('16', 'declaratory', 'training-provider', {
    to: 'host',
    when: togetherWith('training-given'),
  }),
  'draw-up-teaching-plan': duty('16', 'declaratory', 'training-provider', {
    to: 'host',
    when: togetherWith('training-given'),
  }),
  // These five a 等 closes, and the text ties nothing to one of them: where it is missing there is something to look at.
  'assign-instructors': duty('16', 'declaratory', 'training-provider', {
    to: 'instructor',
    when: undated,
  }),
  'arrange-timetable': duty('16', 'declaratory', 'training-provider', {
    when: undated,
  }),
  'organise-assessment': duty('16', 'declaratory', 'training-provider', {
    to: 'professional',
    when: undated,
  }),
  'manage-daily-teaching': duty('16', 'declaratory', 'training-provider', {
    when: undated,
  }),
  'manage-living': duty('16', 'declaratory', 'training-provider', {
    to: 'professional',
    when: undated,
  }),
  'appoint-qualified-instructors': duty('17', 'declaratory', 'training-provider', { to: 'instructor' }),
}))
