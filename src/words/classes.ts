import { subjectKeys } from '../chongqing/entities/subject-key.js'
import { studyForms } from '../chongqing/law/vocabulary.js'
import type { ClassifiedForm, SubForms } from '../chongqing/rules/content/study-form.js'
import { type Figure, isNothing } from '../explanation/figures.js'
import type { Words } from './chongqing.js'

const classOrder: readonly string[] = [...subjectKeys, ...studyForms]

/** The classes of subjects or forms of study of which there is anything, in the order of the law. */
export const classesIn = (figures: Readonly<Record<string, Figure>>): readonly string[] =>
  classOrder.filter((name) => !isNothing(figures[name] ?? 0))

const subForms: { readonly [Form in keyof SubForms]: keyof Words['terms'] } = {
  'advanced-seminar': 'advancedSeminarKinds',
  'practice-based': 'practiceKinds',
  'self-study': 'selfStudyKinds',
  distance: 'distanceKinds',
  'conference-or-abroad': 'conferenceKinds',
  'qualification-exam': 'qualificationKinds',
  'degree-education': 'degreeKinds',
}

/** What the kind within a form of study is called, where one was stated. */
export const subFormTerm = ({ form, subForm }: ClassifiedForm, terms: Words['terms']): string | undefined => {
  if (subForm === null) return undefined
  // Only a form that has kinds is classified by one.
  const kinds: Readonly<Record<string, string>> = terms[subForms[form as keyof SubForms]]
  return kinds[subForm]
}
