// Data for every act of a remedy, so that every template speaks at least once. One that is missing here does not compile.
import type { RemedyAct } from '../../src/chongqing/remedies/acts.js'

const on = '2025-03-03'
const to = '2025-12-31'
const recordId = 'r1'

type Of<Act extends RemedyAct['act']> = Omit<Extract<RemedyAct, { readonly act: Act }>, 'act'>

export const remedySamples: { readonly [Act in RemedyAct['act']]: readonly Of<Act>[] } = {
  supply: [
    { list: 'planParts', item: 'safeguards' },
    { list: 'planBases', item: 'talent-demand' },
    { list: 'planSources', item: 'own-needs' },
    { list: 'certificateEntryParts', item: 'study-content' },
    { list: 'registrationPapers', item: 'training-proof' },
    { list: 'appraisalParts', item: 'mastery' },
    { list: 'comprehensiveAspects', item: 'support' },
    { list: 'courseAspects', item: 'delivery' },
    { list: 'inspectionItems', item: 'funding' },
    { list: 'inspectionModes', item: 'irregular' },
    { list: 'providerTasks', item: 'timetable' },
    { list: 'selfStudyQualities', item: 'practical' },
    { list: 'taskBookItems', item: 'references' },
    { list: 'teachingTasks', item: 'guides-and-materials' },
    { list: 'teachingContents', item: 'new-knowledge' },
  ],
  study: [
    { subject: 'public-required', hours: '16', from: on, to },
    { subject: 'professional', hours: '3', from: on, to },
    { subject: 'other', hours: '1', from: on, to },
    { subject: 'any', hours: '0.01', from: on, to },
  ],
  'plan-hours': [
    { subject: 'public-required', hours: '4' },
    { subject: 'professional', hours: '3' },
    { subject: 'other', hours: '0.25' },
  ],
  'grant-time': [{ hours: '8', from: on, to }],
  register: [{ recordId, from: on }],
  'register-study': [{}],
  'enter-in-certificate': [{ recordId }],
  'enter-number': [{}],
  'assess-self-study': [{ recordId }],
  'approve-task-book': [
    { recordId, before: null, on },
    { recordId: null, before: null, on },
    { recordId, before: on, on: null },
  ],
  'complete-task-book': [{ recordId, item: 'references' }],
  'confirm-task': [{}],
  'provide-funds': [
    { yuan: '12000.5', as: 'appropriated' },
    { yuan: '0.01', as: 'budgeted' },
    { yuan: '1', as: 'spent' },
  ],
  'raise-funding': [{ yuan: '20000.01', year: 2025 }],
  pay: [{ yuan: '700' }],
  serve: [{ months: 1 }, { months: 18 }],
  'grant-treatment': [{}],
  'take-step': [
    { step: 'education-registration' },
    { step: 'application' },
    { step: 'evaluation' },
    { step: 'joint-approval' },
    { step: 'consent' },
    { step: 'filing' },
  ],
  file: [
    { with: ['municipal-personnel'], from: on },
    { with: ['municipal-personnel', 'district-personnel'], from: on },
  ],
  countersign: [{ by: 'municipal-personnel' }],
  'review-plan': [{ from: on, to }],
  'make-up': [{ from: on }],
  assign: [
    { task: 'plan-lead', to: ['industry-department', 'industry-organisation'] },
    { task: 'plan-together', to: ['industry-department', 'industry-organisation'] },
    { task: 'evaluation', to: ['host'] },
    { task: 'appraisal', to: ['training-provider'] },
    { task: 'assessment-mode', to: ['host'] },
    { task: 'registration', to: ['unit', 'talent-exchange-agency'] },
    { task: 'card-keeping', to: ['unit', 'talent-exchange-agency'] },
  ],
  evaluate: [{ course: null }, { course: 'k1' }],
  'write-appraisal': [{}],
  'appraise-afterwards': [{ from: on }],
  'engage-part-time': [{ instructors: 1 }, { instructors: 4 }],
  'verify-certificate': [{ from: on }],
  'align-card': [
    { entry: 'r1', change: 'add' },
    { entry: '#2', change: 'remove' },
    { entry: 'r3', change: 'correct' },
  ],
  'meet-responsibility': [{ item: '7(4)' }],
  'do-duty': [{ norm: 'compile-statistics', duty: 'compile-statistics', from: on }],
}
