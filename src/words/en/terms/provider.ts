import type { Words } from '../../chongqing.js'

export const providerTerms = {
  providerTasks: {
    'training-outline': 'Training outline',
    'teaching-plan': 'Teaching plan',
    'instructor-assignment': 'Assigning instructors',
    timetable: 'Timetable',
    assessment: 'Holding the assessment',
    'daily-teaching': 'Managing daily teaching',
    'living-arrangements': 'Managing living arrangements',
  },
  providerKinds: {
    'regular-university': 'Regular university',
    'registered-educational-body': 'Educational body registered with approval',
    'dedicated-body': 'Dedicated provider founded by a unit',
    'training-qualified-body': 'Body qualified to train that is no provider',
    other: 'Other body',
  },
  providerStates: {
    intended: 'Nothing done yet',
    applied: 'Applied',
    evaluated: 'Evaluated by experts',
    approved: 'Approved by the two municipal departments',
    eligible: 'Dedicated provider founded',
    consented: 'Department in charge has consented',
    filed: 'Filed with the municipal personnel department',
  },
  providerEvents: {
    application: 'Application',
    evaluation: 'Evaluation by experts',
    'joint-approval': 'Approval by both municipal departments',
    'one-sided-approval': 'Approval by one municipal department alone',
    'district-approval': 'Approval by a district',
    founding: 'Founding of the dedicated provider',
    consent: 'Consent of the department in charge',
    filing: 'Filing with the municipal personnel department',
    'district-filing': 'Filing with a district',
  },
} satisfies Partial<Words['terms']>
