import type { StudyForm, SubjectClass } from '../../law/vocabulary.js'

/** The item of Article 13 that names a form of study; a form it does not name falls under its open list. */
export const formProvisions = {
  'collective-training': '13(1)',
  'advanced-seminar': '13(2)',
  'practice-based': '13(3)',
  'self-study': '13(4)',
  distance: '13(5)',
  'conference-or-abroad': '13(6)',
  'qualification-exam': '13(7)',
  'degree-education': '13(8)',
  other: '13',
} as const satisfies Record<StudyForm, string>

/** The paragraph of Article 12 that describes a class of subjects. */
export const subjectProvisions = {
  'public-required': '12.2',
  professional: '12.4',
  elective: '12.5',
} as const satisfies Record<SubjectClass, string>
