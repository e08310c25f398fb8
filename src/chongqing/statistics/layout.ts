import { type Basis, classNames, measures } from '../entities/statistics/figure-names.js'
import { type SubjectKey, subjectKeys } from '../entities/subject-key.js'
import { type StudyForm, studyForms } from '../law/vocabulary.js'

const fixed = 5

const perBasis = 3 + classNames.length * measures.length

/** Where a basis begins among the figures. */
export const basisStart = (basis: Basis): number => fixed + (basis === 'registered' ? 0 : perBasis)

/** The class of a figure and which of its measures it is, by their places; nothing for a figure that is of no class. */
export const classAt = (figure: number): { readonly index: number; readonly measure: number } | undefined => {
  const place = ((figure - fixed) % perBasis) - 3
  if (place < 0) return undefined
  return { index: Math.floor(place / measures.length), measure: place % measures.length }
}

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
