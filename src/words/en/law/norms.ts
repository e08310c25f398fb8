import type { Norms } from '../../chongqing.js'

/**
 * What every act is, in the own words of this library, as it can follow "must" or "may" (须, 可). Every norm names an act,
 * and so every norm has its words.
 */
const acts: Norms['acts'] = {
  'be-in-charge': 'be in charge of continuing education',
  'carry-out-policy': 'carry out the policies of party and state',
  'lead-activities': 'lead the activities of continuing education',
  'manage-and-guide': 'manage as a whole, guide and coordinate',
  'plan-and-carry-out': 'make plans and carry them out',
  'supervise-and-inspect': 'supervise and inspect',
  'set-public-subjects': 'set the content of the public subjects and organise them',
  'call-up-learners': 'call up the learners for city-wide collective training',
  'organise-model-activities': 'organise model activities',
  'approve-and-publish-guides': 'approve and publish the guides and outlines of professional subjects',
  'manage-and-issue-certificates': 'manage and issue the continuing-education certificates',
  'build-working-system': 'build the working system and its service platform',
  commend: 'commend and reward those who excel',
  penalise: 'impose penalties for breaches',
  'carry-out-municipal-plan': 'carry out the municipal plan',
  'see-to-public-subjects': 'see to the study of public subjects as the personnel department asks',
  'select-learners': 'select the learners called up for collective training',
  'analyse-training-needs': "analyse the industry's training needs",
  'draw-up-guides': 'draw up the guides and outlines of professional subjects',
  'set-guiding-content': 'set the guiding content',
  'have-materials-written': 'have teaching materials written',
  'organise-special-activities': 'organise advanced seminars and other special activities',
  'sum-up-year': "sum up the industry's work of the year",
  'file-annual-summary': 'file the yearly summary with the personnel department',
  'hand-out-certificates': 'hand out the continuing-education certificates',
  'manage-registration': 'manage registration in the industry',
  'settle-questions': 'settle the questions that arise in the industry',
  'carry-out-rules': 'carry out the rules on continuing education',
  'see-to-study': 'see to it that its staff study the public and professional subjects',
  'set-own-content': 'set further content of its own that bears on its work',
  'guarantee-study-time': 'guarantee the time for continuing education',
  'guarantee-study-rights': 'guarantee the rights due while studying',
  'record-study': 'record what was studied, and truthfully',
  'assess-study': 'assess what was studied',
  'report-study': 'report the studies to the department above',
  'accept-supervision': 'accept guidance, supervision and inspection',

  'have-study-time': 'have the time laid down for continuing education in each year',
  'keep-treatment': 'keep the treatment of those on post while sent to study off the job',
  complain: 'complain of an infringement',
  'apply-for-arbitration': 'apply for arbitration',
  'obey-rules': 'obey the rules on continuing education',
  'complete-annual-hours': 'complete the hours laid down for each year',
  'bear-agreed-cost': 'bear the cost as agreed',
  'complete-agreed-service': 'complete the period of service as agreed',
  'keep-agreement': 'keep the agreement, in time and in full',
  sue: 'go to court',

  'fit-content-to-needs': 'fit the content to the development of science and the needs of the market',
  'build-learning-organisation': 'learn by innovation and build a learning organisation',
  'keep-subject-ratio': 'keep the ratio of public subjects to all others',
  'organise-collective-training': 'organise collective training',
  'organise-model-seminar': 'hold model advanced seminars',
  'organise-seminar': 'hold advanced seminars of an industry or a unit',
  'organise-practice-training': 'organise training in practice',

  'use-universities-as-main-channel': 'use the universities as the main channel',
  'foster-model-providers': 'give special support to model providers',
  'offer-activities-to-society': 'offer activities of continuing education to society',
  'exchange-internationally': 'exchange and cooperate with bodies abroad',
  'find-partners-by-tender': 'find partners by tender',
  'teach-within-speciality': 'teach within its own speciality',
  'apply-for-provider-approval': 'first apply to the education department to found a provider',
  'have-applicant-evaluated': 'have experts evaluate and visit the applicant',
  'approve-provider': 'decide together whether a provider may be founded',
  'obtain-consent': 'obtain the consent of the competent department',
  'consent-to-public-training': 'consent to training offered to society',
  'file-public-training': 'file training offered to society with the municipal personnel department',
  'draw-up-training-outline': 'draw up the training outline',
  'draw-up-teaching-plan': 'draw up the teaching plan',
  'assign-instructors': 'assign the instructors',
  'arrange-timetable': 'arrange the timetable',
  'organise-assessment': 'organise the assessment',
  'manage-daily-teaching': 'manage the daily teaching',
  'manage-living': 'manage the living arrangements',
  'appoint-qualified-instructors': 'have experts or holders of senior titles in the field teach',

  donate: 'support continuing education with donations',
  'increase-funding': 'increase the funding step by step',
  'keep-funding-floor': 'keep recurrent funds at or above the rate laid down',
  'bear-own-cost': 'bear the cost of study in an individual capacity',
  'earmark-funds': 'use the funds for their purpose only',
  'withhold-funds': 'withhold the funds',
  'embezzle-funds': 'embezzle the funds',
  'misappropriate-funds': 'divert the funds',

  'draft-municipal-plan': 'draft the municipal plan',
  'draft-industry-plan': 'draft the plan of the industry',
  'file-industry-plan': 'file the plan of the industry with the municipal personnel department',
  'draft-district-plan': 'draft the plan of the district',
  'file-district-plan': 'file the plan of the district with the municipal personnel department',
  'keep-step-with-plans': 'keep the plan in step with the other development plans',
  'plan-for-usual-cycle': 'plan for the usual cycle',
  'review-plan': 'inspect and sum up in the last year how the plan was fulfilled',

  'inspect-and-evaluate': 'inspect and evaluate the work of the area or the industry',
  'evaluate-class': 'make the comprehensive evaluation of the class',
  'evaluate-course': 'evaluate each course of the class',
  'combine-inspection-modes': 'combine the ways of inspection and evaluation',
  'file-inspection-results':
    'file the results of inspection and evaluation with the municipal personnel department',

  'count-travel-time': 'count travel to places of study as study',
  'choose-form-of-result': 'choose how the result is expressed',
  'note-completion-number': 'note the number of the completion certificate',
  'manage-credits': 'manage the registration of credits',
  'apply-for-registration': 'bring proof and certificate to be registered',
  'fill-in-registration-card': 'fill in the registration card',
  'register-study': 'register studies',
  'keep-registration-card': 'keep the registration card',
  'verify-certificates': 'verify the certificates together with the annual assessment',
  'compile-year': 'compile the studies of the year',
  'report-year': 'report the compiled year to the competent department',
  'recheck-certificates': 're-check a sample of the certificates',
  'renew-certificate': 'have a full certificate renewed',
  'keep-certificate-number': 'give the new certificate the number of the old',
  'use-certificate-after-transfer': 'use the certificate on after a transfer',
  'alter-certificate': 'alter the certificate without authority',
  'forge-certificate': 'forge the certificate',
  'apply-for-replacement': 'apply promptly for the replacement of a damaged or lost certificate',
  'draw-statistics-from-certificates': 'draw the statistics from the certificates',
  'compile-statistics': 'compile the annual statistics',

  'guide-standardised-teaching': 'guide and coordinate standardised teaching',
  'organise-standardised-teaching': 'organise standardised teaching',
  'write-teaching-guides': 'write guides, syllabuses and materials',
  'set-teaching-requirements': 'determine learners, tasks, forms, the counting of hours and the assessment',
  'choose-providers-and-teachers': 'choose providers and teachers and draw up the teaching scheme',
  'roll-out-teaching': 'carry out a scheme that fits the number and spread of the staff',
  'countersign-guidance': 'sign guidance papers on standardised teaching before they are issued',

  'write-appraisal': 'appraise the participants in writing',
  'choose-assessment-mode': 'decide how the training is assessed',
  'make-up-training': 'make up missed or failed training promptly',

  'declare-self-study': 'declare a task of self-study to the unit',
  'confirm-self-study': 'confirm the self-study that a person has declared',
  'arrange-self-study': 'arrange self-study',
  'choose-fit-self-study': 'choose self-study that is up to date, targeted and practical',
  'issue-task-book': 'issue the task book of an approved self-study',
  'complete-task-book': 'state in the task book all that it must contain',
  'follow-task-book': 'study by the task book',
  'accept-self-study-assessment': "accept the unit's assessment of the self-study",
  'assess-self-study': 'assess and recognise the self-study',

  'order-recording-corrected': 'order that missing or untruthful records be corrected',
  'order-conduct-corrected': 'order an official who neglects duties or practises fraud to correct this',
  'discipline-official': 'impose administrative discipline',

  interpret: 'interpret the Measures',
}

/** What the kinds of norm are called. */
const kinds: Norms['kinds'] = {
  duty: 'Duty',
  right: 'Right',
  power: 'Power',
  prohibition: 'Prohibition',
  encouragement: 'Encouragement',
}

/** What the periods of norms are called. */
const periods: Norms['periods'] = {
  standing: 'At all times',
  'over-time': 'Over time',
  yearly: 'Every year',
  'each-event': 'Each time',
  'last-year-of-plan': 'In the last year of a plan',
}

/** What the events are called to which an act is tied in time. */
const events: Norms['events'] = {
  'personnel-department-asks': 'the personnel department asks for it',
  'training-given': 'the training is given',
  'plan-adopted': 'the plan is adopted',
  'body-founded': 'the body is founded',
  'application-made': 'the application is made',
  'public-training-offered': 'training is offered to society',
  'inspection-made': 'the inspection or evaluation is made',
  'entry-made': 'the entry is made',
  'study-ended': 'the study has ended',
  'annual-assessment': 'the annual assessment',
  'certificate-damaged-or-lost': 'the certificate is damaged or lost',
  'guidance-issued': 'the guidance paper is issued',
  'collective-training-ended': 'the collective training has ended',
  'training-missed-or-failed': 'training was missed or its requirements were not met',
  'self-study-chosen': 'the content of self-study is chosen',
  'self-study-plan-approved': 'the plan of self-study is approved',
  'task-book-issued': 'the task book is issued',
  'recording-breach-found': 'studies are found not to be recorded, or not truthfully',
  'misconduct-found': 'neglect or fraud is found',
}

/** What the roles of Chapter 2 are called. */
const roles: Norms['roles'] = {
  personnel: 'Personnel departments',
  industry: 'Industry departments and organisations',
  unit: 'Units',
}

/** Why a provision holds no norm. */
const withoutNorm: Norms['withoutNorm'] = {
  purpose: 'It says why the Measures were made.',
  definition: 'It says what a word means or what kinds there are.',
  scope: 'It says to whom the Measures apply.',
  principle: 'It states principles and asks nothing of anyone.',
  'opening-words': 'The items below it hold the norms.',
  contents: 'It says what belongs to an act asked for elsewhere.',
  weight: 'It says how much something weighs in decisions of others.',
  'entry-into-force': 'It says from when the Measures hold.',
}

/** What the Measures are for. */
const aims: Norms['aims'] = {
  'carry-out-the-regulation': 'to put the Regulation into effect',
  'strengthen-overall-management': 'to strengthen the overall management of continuing education',
  'encouraging-environment': 'to make a setting that rewards learning and innovation',
  'train-skilled-people': 'to train skilled people of every kind',
}

/** What norms are told with. */
export const norms: Norms = { acts, kinds, periods, events, roles, withoutNorm, aims }
