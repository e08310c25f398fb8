import { type StudyForm, studyForms } from '../../law/vocabulary.js'
import { type SubjectKey, subjectKeys } from '../subject-key.js'

/** The two bodies of evidence whose figures stand side by side: certificate entries, and attendance however shown. */
export type Basis = 'registered' | 'evidenced'

/** Both bodies of evidence. */
export const bases = ['registered', 'evidenced'] as const satisfies readonly Basis[]

/** A class of subjects, hours of no stated subject, or a form of study. */
export type ClassName = `subject/${SubjectKey}` | `form/${StudyForm}`

/** The classes of subjects, and the forms of study. */
export const classKinds = ['subject', 'form'] as const

/** The classes of subjects together, or all forms of study. */
export type ClassKind = (typeof classKinds)[number]

/** What is counted of a class: people, entries of people, or hundredths of an hour. */
export type Measure = 'heads' | 'person-times' | 'hours'

/** The name of a figure that a tally counts. */
export type FigureName =
  | 'people'
  | 'records'
  | 'records-registered'
  | 'records-not-standing'
  | 'records-registered-elsewhere'
  | `${Basis}/${'participants' | 'reached' | 'hours'}`
  | `${Basis}/${ClassName}/${Measure}`

/** All classes, in the order of a tally. */
export const classNames: readonly ClassName[] = /* @__PURE__ */ [
  .../* @__PURE__ */ subjectKeys.map((subject) => `subject/${subject}` as const),
  .../* @__PURE__ */ studyForms.map((form) => `form/${form}` as const),
]

/** All that is counted of a class, in the order of a tally. */
export const measures = ['heads', 'person-times', 'hours'] as const satisfies readonly Measure[]

/** The figures of a tally, in the order in which it counts them. */
export const figureNames: readonly FigureName[] = /* @__PURE__ */ Object.freeze([
  'people',
  'records',
  'records-registered',
  'records-not-standing',
  'records-registered-elsewhere',
  .../* @__PURE__ */ bases.flatMap((basis) => [
    `${basis}/participants` as const,
    `${basis}/reached` as const,
    `${basis}/hours` as const,
    ...classNames.flatMap((name) => measures.map((measure) => `${basis}/${name}/${measure}` as const)),
  ]),
])
