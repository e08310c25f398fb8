import type { Verdict } from '../../../engine/determination/determination.js'
import { norms05 } from '../../law/norms/chapter-05.js'
import { type TitleLevel, titleLevels } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'

/** What is known of someone who is to teach. */
export interface InstructorFacts {
  /** The fields in which the person is at home; absent: not known. */
  readonly fields?: readonly string[] | undefined
  /** The field that is taught. */
  readonly field: string
  /** Fields related to it, which do as well. */
  readonly relatedFields?: readonly string[] | undefined
  /** Whether someone has recognised the person as an able and experienced expert; absent: not known. */
  readonly recognisedExpert?: boolean | undefined
  /** The professional title; `none` where there is none; absent: not known. */
  readonly title?: TitleLevel | undefined
}

/**
 * Whether someone may teach in a field.
 *
 * @typeParam Known - `null` where it is not known
 */
export interface InstructorCheck<Known extends null = never> {
  readonly verdict: Verdict
  readonly inField: boolean | Known
  /** What qualifies the person within the field; `null`: nothing that is known. */
  readonly by: 'expert' | 'senior-title' | null
}

/** Whether a title is a senior one; `null` while it is not known. */
const isSenior = (title: TitleLevel | undefined): boolean | null =>
  title === undefined ? null : title === 'senior-associate' || title === 'senior-full'

/**
 * Whether someone may teach continuing education in a field: an expert of the field or a related one, or the holder of a
 * senior title there.
 *
 * The words on the field stand before both, so a senior title of another field does not do. Who counts as an expert is
 * for people to say and is taken as a fact.
 *
 * **Legal basis:** Article 17.
 *
 * @param facts - the fields of the person, the field taught, and what qualifies the person
 * @param law - the edition of the law
 * @returns `settled` with the verdict; `bounded` where it depends on facts that are not known
 * @example
 * ```ts
 * import { assessInstructor } from 'xueshi'
 * const answer = assessInstructor({ fields: ['桥梁工程'], field: '桥梁工程', title: 'senior-associate' })
 * answer.status === 'settled' && answer.value // => { verdict: 'met', inField: true, by: 'senior-title' }
 * ```
 */
export const assessInstructor = /* @__PURE__ */ defineRule(
  {
    id: 'instructor',
    takes: {
      'fields?': ['string'],
      field: 'string',
      'relatedFields?': ['string'],
      'recognisedExpert?': 'boolean',
      'title?': titleLevels,
    },
    provisions: ['17'],
    norms: ['appoint-qualified-instructors'],
  },
  (
    { fields, field, relatedFields = [], recognisedExpert, title }: InstructorFacts,
    grounds,
  ): Determination<InstructorCheck, InstructorCheck<null>> => {
    grounds.cite('17', 'requires')
    const inField = fields?.some((one) => one === field || relatedFields.includes(one)) ?? null
    const senior = isSenior(title)
    const by = recognisedExpert ? 'expert' : senior ? 'senior-title' : null
    const lacks =
      inField === false ? 'field' : recognisedExpert === false && senior === false ? 'standing' : null
    if (lacks !== null) {
      grounds.finding(
        'instructor-not-qualified',
        severityOf(norms05['appoint-qualified-instructors'], grounds),
        '17',
        {
          lacks,
        },
      )
    }
    if (inField === null) grounds.missing({ fact: 'instructor.fields' })
    if (lacks === null && by === null) {
      if (recognisedExpert === undefined) grounds.missing({ fact: 'instructor.expert' })
      if (senior === null) grounds.missing({ fact: 'instructor.title' })
    }
    const verdict = lacks !== null ? 'not-met' : inField && by !== null ? 'met' : 'undetermined'
    if (inField === null || verdict === 'undetermined') return grounds.bounded({ verdict, inField, by })
    return grounds.settled({ verdict, inField, by })
  },
)
