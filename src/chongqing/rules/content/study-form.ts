import {
  type AdvancedSeminarKind,
  advancedSeminarKinds,
  type ConferenceKind,
  conferenceKinds,
  type DegreeKind,
  type DistanceKind,
  degreeKinds,
  distanceKinds,
  type PracticeKind,
  practiceKinds,
  type QualificationKind,
  qualificationKinds,
  type SelfStudyKind,
  type StudyForm,
  selfStudyKinds,
  studyForms,
} from '../../law/vocabulary.js'
import { type Determination, defineRule } from '../../pack.js'

/** The kinds that the text tells apart within a form; a form without kinds is not listed. */
export interface SubForms {
  readonly 'advanced-seminar': AdvancedSeminarKind
  readonly 'practice-based': PracticeKind
  readonly 'self-study': SelfStudyKind
  readonly distance: DistanceKind
  readonly 'conference-or-abroad': ConferenceKind
  readonly 'qualification-exam': QualificationKind
  readonly 'degree-education': DegreeKind
}

/** A study by its form. */
export type FormFacts = {
  readonly [Form in StudyForm]: {
    readonly form: Form
    /** The kind within the form; absent: not stated. */
    readonly subForm?: (Form extends keyof SubForms ? SubForms[Form] : never) | undefined
    /** Other forms that the same study also has, such as a degree course taken online; absent: none. */
    readonly tags?: readonly StudyForm[] | undefined
    /** Whether a qualification has to do with the person's profession; absent: not known. */
    readonly relatedToProfession?: boolean | undefined
    /** Whether self-study follows the unit's arrangement; absent: not known. */
    readonly arrangedByUnit?: boolean | undefined
  }
}[StudyForm]

/** What the form of a study means. */
export interface ClassifiedForm {
  readonly form: StudyForm
  readonly subForm: SubForms[keyof SubForms] | null
  /** The item that names the form; `'13'` for a form that none names. */
  readonly primaryProvision: (typeof studyForms.provisions)[StudyForm]
  /** The other forms, each once, in the order given. */
  readonly tags: readonly StudyForm[]
  /** Whether what the item asks of the form is there; a form that no item names is accepted, the list being open. */
  readonly recognised: boolean
}

const subForms: { readonly [Form in keyof SubForms]: readonly SubForms[Form][] } = {
  'advanced-seminar': advancedSeminarKinds,
  'practice-based': practiceKinds,
  'self-study': selfStudyKinds,
  distance: distanceKinds,
  'conference-or-abroad': conferenceKinds,
  'qualification-exam': qualificationKinds,
  'degree-education': degreeKinds,
}

/**
 * Under which of the eight main forms a study falls, and whether it is what the item describes.
 *
 * Self-study must follow the unit's arrangement, and a qualification must have to do with the person's profession. One
 * form is the primary one; others are kept as tags and decide nothing.
 *
 * **Legal basis:** Article 13.
 *
 * @param facts - the form, its kind and tags, and the two facts on which two of the forms depend
 * @param law - the edition of the law
 * @returns `settled` with the form and its item; `open` where a fact that the item asks for is not known
 * @example
 * ```ts
 * import { classifyForm } from 'xueshi'
 * const answer = classifyForm({ form: 'degree-education', subForm: 'degree-course', tags: ['distance'] })
 * answer.status === 'settled' && [answer.value.primaryProvision, answer.value.tags] // => ['13(8)', ['distance']]
 * classifyForm({ form: 'qualification-exam' }).status // => 'open'
 * ```
 */
export const classifyForm = /* @__PURE__ */ defineRule(
  {
    id: 'study-form',
    takes: {
      form: studyForms,
      'subForm?': Object.values(subForms).flat(),
      'tags?': [studyForms],
      'relatedToProfession?': 'boolean',
      'arrangedByUnit?': 'boolean',
    },
    provisions: Object.values(studyForms.provisions),
    checksOff: Object.values(studyForms.provisions),
    norms: [
      'organise-collective-training',
      'organise-model-seminar',
      'organise-seminar',
      'organise-practice-training',
    ],
  },
  (
    { form, subForm, tags = [], relatedToProfession, arrangedByUnit }: FormFacts,
    grounds,
  ): Determination<ClassifiedForm> => {
    const primaryProvision = studyForms.provisions[form]
    grounds.cite(primaryProvision, 'defines')
    let recognised = true
    if (form === 'other') grounds.finding('unknown-form', 'data-defect', '13', {})
    if (form === 'qualification-exam') {
      if (relatedToProfession === undefined) {
        grounds.missing({ fact: 'study.related-to-profession' })
        return grounds.open()
      }
      recognised = relatedToProfession
      if (!recognised) grounds.finding('form-relation-missing', 'advisory', '13(7)', {})
    }
    if (form === 'self-study') {
      if (arrangedByUnit === undefined) {
        grounds.missing({ fact: 'study.arranged-by-unit' })
        return grounds.open()
      }
      recognised = arrangedByUnit
      if (!recognised) grounds.finding('form-arrangement-missing', 'advisory', '13(4)', {})
    }
    // "Other" beside a named form says nothing about the study.
    const others = [...new Set(tags)].filter((tag) => tag !== form && tag !== 'other')
    return grounds.settled({ form, subForm: subForm ?? null, primaryProvision, tags: others, recognised })
  },
)
