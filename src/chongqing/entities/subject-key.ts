import { type SubjectClass, subjectClasses } from '../law/vocabulary.js'

/** The subject of a record for the sums: the class it bears, or unclassified. */
export type SubjectKey = SubjectClass | 'unclassified'

/** All subjects for the sums, in the order of the text, the unclassified last. */
export const subjectKeys: readonly SubjectKey[] = /* @__PURE__ */ [...subjectClasses, 'unclassified']
