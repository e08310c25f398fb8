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
  'main-channel': encouragement('14.1', 'promotional', managingBodies, 'use-universities-as-main-channel', {
    to: 'training-provider',
  }),
  'model-providers': encouragement('14.1', 'promotional', managingBodies, 'foster-model-providers', {
    to: 'training-provider',
  }),
  // 科研院所、学术团体和企业: no other provision gives them a part of their own.
  'activities-offered': encouragement('14.2', 'promotional', 'society', 'offer-activities-to-society'),
  'international-exchange': encouragement(
    '14.2',
    'promotional',
    'training-provider',
    'exchange-internationally',
    { to: 'unit' },
  ),
  // The text names nobody here: a partner is sought by whoever arranges continuing education.
  tenders: encouragement('14.2', 'promotional', bodiesAndUnits, 'find-partners-by-tender'),

  'teaching-by-schools': right('15.1', 'permissive', 'training-provider', 'teach-within-speciality'),
  // One 应当 heads the sentence and carries its three steps in their order. It binds the unit that founds the body: the body
  // itself is not there yet.
  'provider-approval-sought': duty('15.2', 'mandatory', 'unit', 'apply-for-provider-approval', {
    to: 'education-department',
    when: before('body-founded'),
  }),
  'applicant-evaluated': duty('15.2', 'mandatory', 'education-department', 'have-applicant-evaluated', {
    to: 'unit',
    when: after('application-made'),
  }),
  'provider-approved': power(
    '15.2',
    'mandatory',
    ['municipal-education', 'municipal-personnel'],
    'approve-provider',
    { to: 'unit', lead: ['municipal-education'], when: eachEvent },
  ),
  // 非施教机构: the paragraph is about bodies that are no training providers.
  'consent-obtained': duty('15.3', 'mandatory', 'training-qualified-body', 'obtain-consent', {
    to: 'competent-department',
    when: before('public-training-offered'),
  }),
  // The paragraph binds the body that teaches; the department whose consent it needs is thereby given a say.
  'public-training-consent': power(
    '15.3',
    'mandatory',
    'competent-department',
    'consent-to-public-training',
    { to: 'training-qualified-body', when: eachEvent },
  ),
  // One 应 governs consent and filing, and both are what offering training to the public asks for. A day it does not name.
  'public-training-filed': duty('15.3', 'mandatory', 'training-qualified-body', 'file-public-training', {
    to: 'municipal-personnel',
    when: togetherWith('public-training-offered'),
  }),

  // What belongs to a training cannot be done once it is over; so each of the seven goes with the training that is given.
  'outline-drawn-up': duty('16', 'declaratory', 'training-provider', 'draw-up-training-outline', {
    to: 'host',
    when: togetherWith('training-given'),
  }),
  'teaching-plan-drawn-up': duty('16', 'declaratory', 'training-provider', 'draw-up-teaching-plan', {
    to: 'host',
    when: togetherWith('training-given'),
  }),
  'instructors-assigned': duty('16', 'declaratory', 'training-provider', 'assign-instructors', {
    to: 'instructor',
    when: togetherWith('training-given'),
  }),
  'timetable-arranged': duty('16', 'declaratory', 'training-provider', 'arrange-timetable', {
    when: togetherWith('training-given'),
  }),
  'assessment-organised': duty('16', 'declaratory', 'training-provider', 'organise-assessment', {
    to: 'professional',
    when: togetherWith('training-given'),
  }),
  'daily-teaching-managed': duty('16', 'declaratory', 'training-provider', 'manage-daily-teaching', {
    when: togetherWith('training-given'),
  }),
  'living-managed': duty('16', 'declaratory', 'training-provider', 'manage-living', {
    to: 'professional',
    when: togetherWith('training-given'),
  }),
  'instructors-qualified': duty('17', 'declaratory', 'training-provider', 'appoint-qualified-instructors', {
    to: 'instructor',
  }),
}))
