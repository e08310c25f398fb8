import type { ActId } from '../chongqing/law/norms/acts.js'
import { type NormId, norms } from '../chongqing/law/norms/register.js'
import { actWordings } from '../chongqing/law/precis/norms.js'
import {
  advancedSeminarKindTerms,
  conferenceKindTerms,
  degreeKindTerms,
  distanceKindTerms,
  practiceKindTerms,
  qualificationKindTerms,
  selfStudyKindTerms,
  studyFormTerms,
  subjectClassTerms,
} from '../chongqing/law/precis/terms.js'
import { type StudyForm, studyForms } from '../chongqing/law/vocabulary.js'
import type { SubjectKey } from '../chongqing/reckoning/years.js'
import type { ClassifiedForm, SubForms } from '../chongqing/rules/content/study-form.js'
import type { Bilingual } from '../engine/editions/provision.js'

/** The classes of subjects, and hours of no stated class, in the order in which they are told. */
export const subjectTerms: Readonly<Record<SubjectKey, Bilingual>> = {
  'public-required': subjectClassTerms['public-required'],
  professional: subjectClassTerms.professional,
  elective: subjectClassTerms.elective,
  unclassified: { 'zh-CN': '未注明类别', en: 'Subjects of no stated class' },
}

const subFormTerms: {
  readonly [Form in keyof SubForms]: Readonly<Record<SubForms[Form], Bilingual>>
} = {
  'advanced-seminar': advancedSeminarKindTerms,
  'practice-based': practiceKindTerms,
  'self-study': selfStudyKindTerms,
  distance: distanceKindTerms,
  'conference-or-abroad': conferenceKindTerms,
  'qualification-exam': qualificationKindTerms,
  'degree-education': degreeKindTerms,
}

/** The kind within a form of study, where one was stated. */
export const subFormTerm = ({ form, subForm }: ClassifiedForm): Bilingual | undefined => {
  const kinds: { readonly [Form in StudyForm]?: Readonly<Record<string, Bilingual>> } = subFormTerms
  return subForm === null ? undefined : kinds[form]?.[subForm]
}

const classTerms: Readonly<Record<string, Bilingual>> = { ...subjectTerms, ...studyFormTerms }

/** The name of a class of subjects or a form of study. */
export const classTerm = (key: string): Bilingual => classTerms[key] as Bilingual

const classOrder: readonly string[] = [...Object.keys(subjectTerms), ...studyForms]

/** Figures by class of subjects or form of study, in the order of the law. */
export const inClassOrder = <V>(figures: Readonly<Record<string, V>>): readonly (readonly [string, V])[] =>
  classOrder.flatMap((key) => (Object.hasOwn(figures, key) ? [[key, figures[key] as V] as const] : []))

/** What an act is, named by itself or by a norm that asks for it. */
export const actNamed = (named: NormId | ActId): Bilingual =>
  actWordings[Object.hasOwn(norms, named) ? norms[named as NormId].act : (named as ActId)]
