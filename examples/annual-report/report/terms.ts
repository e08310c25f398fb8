import { chinese, english, type StudyForm, type UnitKind } from '../library.js'
import { returnWords } from './words/return.js'
import { type Words, w } from './words/say.js'

type Terms<Id extends string, Text> = Readonly<Record<Id, Text>>

/** The terms of a list in both languages. */
const both = <Id extends string>(zh: Terms<Id, string>, en: Terms<Id, string>): Terms<Id, Words> =>
  Object.fromEntries(Object.keys(zh).map((id) => [id, w(zh[id as Id], en[id as Id])])) as Terms<Id, Words>

export const studyFormWords: Terms<StudyForm, Words> = both(
  chinese.terms.studyForms,
  english.terms.studyForms,
)
export const unitKindWords: Terms<UnitKind, Words> = both(chinese.terms.unitKinds, english.terms.unitKinds)

/** The classes of subjects in the order of the law, and hours of no stated class. */
export const subjectKeys = ['public-required', 'professional', 'elective', 'unclassified'] as const

export type SubjectKey = (typeof subjectKeys)[number]

/** What the classes are called. */
export const subjectWords: Readonly<Record<SubjectKey, Words>> = {
  ...both(chinese.terms.subjectClasses, english.terms.subjectClasses),
  unclassified: returnWords.unclassified,
}
