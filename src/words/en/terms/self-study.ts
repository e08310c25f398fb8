import type { Words } from '../../chongqing.js'

export const selfStudyTerms = {
  selfStudyOrigins: {
    declared: 'Declared by the person and confirmed',
    arranged: 'Arranged by the unit',
  },
  selfStudyQualities: {
    'up-to-date': 'Up to date',
    targeted: 'Targeted',
    practical: 'Practical',
  },
  taskBookItems: {
    'study-content': 'Content',
    requirements: 'Requirements',
    references: 'References',
    'start-and-end-dates': 'Start and end dates',
    'hour-calculation': 'Calculation of class hours',
    'assessment-method': 'Method of assessment',
  },
  selfStudyStates: {
    declared: 'Declared by the person',
    arranged: 'Arranged by the unit',
    approved: 'Plan approved',
    'task-book-issued': 'Task book issued',
    studying: 'Studying',
    passed: 'Assessment passed',
    failed: 'Assessment failed',
    credited: 'Hours recognised',
    rejected: 'Not approved',
  },
  selfStudyEvents: {
    approval: 'Confirmation and approval',
    rejection: 'Refusal of approval',
    'task-book-issue': 'Issue of the task book',
    'start-of-study': 'Start of study',
    'assessment-passed': "Unit's assessment passed",
    'assessment-failed': "Unit's assessment failed",
    crediting: 'Recognition of the hours',
  },
} satisfies Partial<Words['terms']>
