import { type StudyForm, studyForms } from '../law/vocabulary.js'
import { type SubjectKey, subjectKeys } from '../reckoning/record.js'

/** The two bodies of evidence whose figures stand side by side: certificate entries, and attendance however shown. */
export type Basis = 'registered' | 'evidenced'

/** Both bodies of evidence. */
export const bases = ['registered', 'evidenced'] as const satisfies readonly Basis[]

/** A class of subjects, hours of no stated subject, or a form of study. */
export type ClassName = `subject/${SubjectKey}` | `form/${StudyForm}`

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

const measures = ['heads', 'person-times', 'hours'] as const satisfies readonly Measure[]

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

const fixed = 5

const perBasis = 3 + classNames.length * measures.length

/** Where a basis begins among the figures. */
export const basisStart = (basis: Basis): number => fixed + (basis === 'registered' ? 0 : perBasis)

/** Where a class begins among the figures of a basis that begins there. */
export const classStart = (start: number, classIndex: number): number =>
  start + 3 + classIndex * measures.length

const subjectIndexes: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ subjectKeys.map((subject, index) => [subject, index]),
)
const formIndexes: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ studyForms.map((form, index) => [form, subjectKeys.length + index]),
)

/** The class of a subject, or of hours of none, by its place among the classes. */
export const subjectIndex = (subject: SubjectKey): number => subjectIndexes.get(subject) as number

/** The class of a form of study by its place among the classes. */
export const formIndex = (form: StudyForm): number => formIndexes.get(form) as number
