import { managingBodies, managingBodiesAndUnits } from '../provision-table.js'
import { normTable } from './norm.js'

/**
 * Chapter 5: Articles 14 to 17. Article 14 binds nobody, so its norms have bearers where the table of provisions has none:
 * those who are to foster (14.1) and those who are encouraged (14.2).
 *
 * Not here: the separate procedure that 15.2 announces (nobody is named who must issue it), and the principle of 17 that
 * instructors are mainly part-time and shared (it describes the whole body of instructors, and no one bearer can break it).
 */
export const norms05 = /* @__PURE__ */ normTable({
  // 发挥…重点扶持…: the sentence has no subject. Those who foster are those who manage continuing education; the universities
  // and the providers are what they foster.
  'main-channel': {
    kind: 'encouragement',
    bearers: managingBodies,
    counterparties: ['training-provider'],
    act: 'use-universities-as-main-channel',
    strength: 'promotional',
    period: 'standing',
    provision: '14.1',
  },
  'model-providers': {
    kind: 'encouragement',
    bearers: managingBodies,
    counterparties: ['training-provider'],
    act: 'foster-model-providers',
    strength: 'promotional',
    period: 'standing',
    provision: '14.1',
  },
  // 科研院所、学术团体和企业: no other provision gives them a part of their own.
  'activities-offered': {
    kind: 'encouragement',
    bearers: ['society'],
    act: 'offer-activities-to-society',
    strength: 'promotional',
    period: 'standing',
    provision: '14.2',
  },
  'international-exchange': {
    kind: 'encouragement',
    bearers: ['training-provider'],
    counterparties: ['unit'],
    act: 'exchange-internationally',
    strength: 'promotional',
    period: 'standing',
    provision: '14.2',
  },
  // The text names nobody here: a partner is sought by whoever arranges continuing education.
  tenders: {
    kind: 'encouragement',
    bearers: managingBodiesAndUnits,
    act: 'find-partners-by-tender',
    strength: 'promotional',
    period: 'standing',
    provision: '14.2',
  },

  'teaching-by-schools': {
    kind: 'right',
    bearers: ['training-provider'],
    act: 'teach-within-speciality',
    strength: 'permissive',
    period: 'standing',
    provision: '15.1',
  },
  // One 应当 heads the sentence and carries its three steps in their order. It binds the unit that founds the body: the body
  // itself is not there yet.
  'provider-approval-sought': {
    kind: 'duty',
    bearers: ['unit'],
    counterparties: ['education-department'],
    act: 'apply-for-provider-approval',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'before', event: 'body-founded' },
    provision: '15.2',
  },
  'applicant-evaluated': {
    kind: 'duty',
    bearers: ['education-department'],
    counterparties: ['unit'],
    act: 'have-applicant-evaluated',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'after', event: 'application-made' },
    provision: '15.2',
  },
  'provider-approved': {
    kind: 'power',
    bearers: ['municipal-education', 'municipal-personnel'],
    lead: ['municipal-education'],
    counterparties: ['unit'],
    act: 'approve-provider',
    strength: 'mandatory',
    period: 'each-event',
    provision: '15.2',
  },
  // 非施教机构: the paragraph is about bodies that are no training providers.
  'consent-obtained': {
    kind: 'duty',
    bearers: ['training-qualified-body'],
    counterparties: ['competent-department'],
    act: 'obtain-consent',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'before', event: 'public-training-offered' },
    provision: '15.3',
  },
  // The paragraph binds the body that teaches; the department whose consent it needs is thereby given a say.
  'public-training-consent': {
    kind: 'power',
    bearers: ['competent-department'],
    counterparties: ['training-qualified-body'],
    act: 'consent-to-public-training',
    strength: 'mandatory',
    period: 'each-event',
    provision: '15.3',
  },
  // One 应 governs consent and filing, and both are what offering training to the public asks for. A day it does not name.
  'public-training-filed': {
    kind: 'duty',
    bearers: ['training-qualified-body'],
    counterparties: ['municipal-personnel'],
    act: 'file-public-training',
    strength: 'mandatory',
    period: 'each-event',
    due: { kind: 'together-with', event: 'public-training-offered' },
    provision: '15.3',
  },

  // What belongs to a training cannot be done once it is over; so each of the seven goes with the training that is given.
  'outline-drawn-up': {
    kind: 'duty',
    bearers: ['training-provider'],
    counterparties: ['host'],
    act: 'draw-up-training-outline',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'together-with', event: 'training-given' },
    provision: '16',
  },
  'teaching-plan-drawn-up': {
    kind: 'duty',
    bearers: ['training-provider'],
    counterparties: ['host'],
    act: 'draw-up-teaching-plan',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'together-with', event: 'training-given' },
    provision: '16',
  },
  'instructors-assigned': {
    kind: 'duty',
    bearers: ['training-provider'],
    counterparties: ['instructor'],
    act: 'assign-instructors',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'together-with', event: 'training-given' },
    provision: '16',
  },
  'timetable-arranged': {
    kind: 'duty',
    bearers: ['training-provider'],
    act: 'arrange-timetable',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'together-with', event: 'training-given' },
    provision: '16',
  },
  'assessment-organised': {
    kind: 'duty',
    bearers: ['training-provider'],
    counterparties: ['professional'],
    act: 'organise-assessment',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'together-with', event: 'training-given' },
    provision: '16',
  },
  'daily-teaching-managed': {
    kind: 'duty',
    bearers: ['training-provider'],
    act: 'manage-daily-teaching',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'together-with', event: 'training-given' },
    provision: '16',
  },
  'living-managed': {
    kind: 'duty',
    bearers: ['training-provider'],
    counterparties: ['professional'],
    act: 'manage-living',
    strength: 'declaratory',
    period: 'each-event',
    due: { kind: 'together-with', event: 'training-given' },
    provision: '16',
  },
  'instructors-qualified': {
    kind: 'duty',
    bearers: ['training-provider'],
    counterparties: ['instructor'],
    act: 'appoint-qualified-instructors',
    strength: 'declaratory',
    period: 'standing',
    provision: '17',
  },
})
