import { type SubjectClass, subjectClasses } from '../../law/vocabulary.js'
import { type Determination, defineRule } from '../../pack.js'

/** What the class of a subject means. */
export interface ClassifiedSubject {
  readonly subject: SubjectClass | 'unclassified'
  /** Whether hours of this class are weighed against each other; all hours are in the quota. */
  readonly inRatio: boolean
  /** The paragraph that describes the class; `null` where none is stated. */
  readonly provision: (typeof subjectClasses.provisions)[SubjectClass] | null
}

/**
 * To which of the three classes a subject belongs: public required, professional or elective.
 *
 * A subject whose class is not stated is never guessed: its hours count in the quota and stay outside the ratio.
 *
 * **Legal basis:** Article 12, paragraph 1 and the paragraph on the class.
 *
 * @param facts - `subject`: the class; absent: not stated
 * @param law - the edition of the law
 * @returns `settled` with the class, whether it takes part in the ratio, and the paragraph that describes it
 * @example
 * ```ts
 * import { classifySubject } from 'xueshi'
 * const answer = classifySubject({ subject: 'elective' })
 * answer.status === 'settled' && answer.value
 * // => { subject: 'elective', inRatio: true, provision: '12.5' }
 * ```
 */
export const classifySubject = /* @__PURE__ */ defineRule(
  {
    id: 'subject-class',
    takes: { 'subject?': subjectClasses },
    provisions: ['12.1', ...Object.values(subjectClasses.provisions)],
    checksOff: ['12.1', ...Object.values(subjectClasses.provisions)],
  },
  (
    { subject }: { readonly subject?: SubjectClass | undefined },
    grounds,
  ): Determination<ClassifiedSubject> => {
    grounds.cite('12.1', 'defines')
    if (subject === undefined) {
      grounds.finding('subject-unclassified', 'data-defect', '12.1', {})
      return grounds.settled({ subject: 'unclassified', inRatio: false, provision: null })
    }
    const provision = subjectClasses.provisions[subject]
    grounds.cite(provision, 'defines')
    return grounds.settled({ subject, inRatio: true, provision })
  },
)
