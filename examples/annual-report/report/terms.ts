import { subjectClassTerms } from '../library.js'
import { returnWords } from './words/return.js'
import type { Words } from './words/say.js'

/** The classes of subjects in the order of the law, and hours of no stated class. */
export const subjectKeys = ['public-required', 'professional', 'elective', 'unclassified'] as const

export type SubjectKey = (typeof subjectKeys)[number]

/** What the classes are called. */
export const subjectWords: Readonly<Record<SubjectKey, Words>> = {
  ...subjectClassTerms,
  unclassified: returnWords.unclassified,
}
