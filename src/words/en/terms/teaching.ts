import type { Words } from '../../chongqing.js'

export const teachingTerms = {
  teachingTasks: {
    'guides-and-materials': 'Guides, syllabuses, materials, aims and cycle',
    'learners-and-requirements': 'Learners, tasks, subjects, forms, counting of hours and assessment',
    'providers-and-instructors': 'Providers, teachers and teaching schemes',
    'roll-out': 'Scheme and roll-out',
  },
  teachingContents: {
    'policy-law-and-standards': 'Policy, law, standards and professional norms',
    'new-knowledge': 'New knowledge, theory, technology and methods',
    'post-competence': 'Professional ability for the post and related knowledge',
  },
  guidanceStates: {
    draft: 'Draft',
    countersigned: 'Countersigned',
    issued: 'Issued',
  },
  guidanceEvents: {
    countersignature: 'Countersignature with the municipal personnel department',
    'other-countersignature': 'Countersignature with another body',
    issue: 'Issue',
  },
  participationStates: {
    enrolled: 'Enrolled',
    attended: 'Attended in full',
    passed: 'Requirements met',
    appraised: 'Appraised',
    missed: 'Missed, to be made up',
    'make-up-due': 'To be made up',
    'made-up': 'Made up',
  },
  participationEvents: {
    'full-attendance': 'Attendance in full',
    'part-attendance': 'Attendance in part',
    absence: 'Absence',
    'assessment-passed': 'Assessment passed',
    'assessment-failed': 'Assessment failed',
    appraisal: 'Appraisal in writing',
    'make-up-passed': 'Make-up passed',
    'make-up-failed': 'Make-up failed',
  },
  appraisalParts: {
    'attitude-and-conduct': 'Attitude and conduct',
    mastery: 'Mastery of knowledge and skills',
    'problem-solving': 'Ability to study and solve practical problems',
    'assessment-result': 'Result of assessment',
  },
  assessmentModes: {
    'open-book': 'Open-book examination',
    'closed-book': 'Closed-book examination',
    thesis: 'Thesis',
    'survey-report': 'Survey report',
    reflections: 'Written reflections',
    other: 'Other mode',
  },
} satisfies Partial<Words['terms']>
