import type { Words } from '../../chongqing.js'

export const contentTerms = {
  contentAreas: {
    'political-theory': 'Political theory',
    'policies-and-regulations': 'Policies and regulations',
    'professional-knowledge': 'Professional knowledge',
    'cultural-literacy': 'Cultural literacy',
    'skills-training': 'Skills training',
    other: 'Other content',
  },
  subjectClasses: {
    'public-required': 'Public subjects',
    professional: 'Professional subjects',
    elective: 'Elective subjects',
  },
  studyForms: {
    'collective-training': 'Collective training',
    'advanced-seminar': 'Advanced seminar',
    'practice-based': 'Training in practice',
    'self-study': 'Self-study',
    distance: 'Distance study',
    'conference-or-abroad': 'Conferences, lectures or study abroad',
    'qualification-exam': 'Qualification examination or training',
    'degree-education': 'Diploma or degree study',
    other: 'Other form',
  },
  advancedSeminarKinds: {
    'municipal-demonstration': 'Municipal model seminar',
    'trade-or-unit': 'Seminar of a trade or a unit',
  },
  practiceKinds: {
    'visiting-scholar': 'Visiting scholar',
    'further-study': 'Further professional study',
    'study-visit': 'Technical study visit',
    'paired-assistance': 'Paired assistance',
    'practical-training': 'Practical training',
    'special-cultivation': 'Special cultivation',
    other: 'Other training in practice',
  },
  selfStudyKinds: {
    'self-chosen': 'Self-chosen study',
    'self-cultivation': 'Study by oneself',
    other: 'Other self-study',
  },
  distanceKinds: {
    online: 'Online training',
    'air-classroom': 'Air classroom',
    broadcast: 'Radio and television',
    other: 'Other distance study',
  },
  conferenceKinds: {
    'academic-conference': 'Academic conference',
    'academic-lecture': 'Academic lecture',
    'study-abroad': 'Further study abroad',
    'visit-abroad': 'Study visit abroad',
  },
  qualificationKinds: {
    'qualification-exam-sitting': 'Qualification examination',
    'qualification-training': 'Qualification training',
  },
  degreeKinds: {
    'degree-course': 'Education towards a diploma',
    'degree-pursuit': 'Study for a degree',
  },
} satisfies Partial<Words['terms']>
