import type { SubjectKey } from '../../office/views/people.js'
import { type Words, w } from './words.js'

/** The classes of subjects by their official terms. */
export const subjectWords: Readonly<Record<SubjectKey, Words>> = {
  'public-required': w('公需科目', 'public required subjects'),
  professional: w('专业科目', 'professional subjects'),
  elective: w('选修科目', 'elective subjects'),
  unclassified: w('未分科目', 'no stated subject'),
}
