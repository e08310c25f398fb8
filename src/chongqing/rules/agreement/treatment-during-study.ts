import type { Verdict } from '../../../engine/determination/determination.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument } from '../../../engine/quantity/date-arguments.js'
import type { StudyAgreement } from '../../entities/agreement/study-agreement.js'
import type { SameTreatment } from '../../entities/record-parts.js'
import { norms03 } from '../../law/norms/chapter-03.js'
import {
  type TreatmentComponent,
  treatmentComponents,
  type UnitKind,
  unitKinds,
} from '../../law/vocabulary.js'
import { severityOf, severityOfBreach } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'

/** What is known of a person's treatment during a study. */
export interface TreatmentFacts {
  /** Whether the organisation selected the person for it; absent: not known. */
  readonly selectedByOrganisation?: boolean
  /** Whether it took the person off the job; absent: not known. */
  readonly offTheJob?: boolean
  /** Whether the person was treated as on the post, in each component of the treatment; absent: not known. */
  readonly sameTreatment?: SameTreatment
  /** The kind of the unit, on which it hangs whether the Regulation reaches it; absent: not known. */
  readonly unitKind?: UnitKind
  /** What was agreed with the unit; `null`: nothing; absent: not known. */
  readonly agreement?: StudyAgreement | null
  /** The caller's key of the person who studies; absent: taken to be the person of the agreement. */
  readonly personId?: string
  /** The first day of the study; absent: not known. */
  readonly studyFrom?: PlainDate
}

/** What treatment is due during a study, and whether it was granted. */
export interface TreatmentDuringStudy {
  /** Whether the right was respected; where an agreement takes its place, it is. */
  readonly verdict: Verdict
  readonly due: 'same-as-on-post' | 'as-agreed'
  /** The Measures' own item, or the wider promise of the Regulation above them. */
  readonly governedBy: 'measures' | 'regulation'
  /** Where the treatment was known to be less than what is due. */
  readonly notGranted: readonly TreatmentComponent[]
}

type TreatmentGrounds = Recorder<'8(2)' | '10' | 'R3' | 'R6(2)' | 'R8(4)', never, 'equal-treatment'>

/** What the agreement says on treatment; `null`: nothing that can be applied; `undefined`: not known. */
const agreedTreatment = (
  grounds: TreatmentGrounds,
  { agreement, personId, studyFrom }: TreatmentFacts,
): 'same' | 'other' | null | undefined => {
  if (!agreement) {
    if (agreement === undefined) grounds.missing({ fact: 'study.agreement' })
    return agreement
  }
  if (personId !== undefined && personId !== agreement.personId) {
    // Of what this person agreed, another's agreement says nothing.
    grounds.finding('agreement-of-another-person', 'data-defect', '10', {})
    grounds.missing({ fact: 'study.agreement' })
    return undefined
  }
  const { treatment, signedOn } = agreement
  if (treatment === undefined) grounds.missing({ fact: 'agreement.treatment' })
  if (treatment !== 'other') return treatment
  if (studyFrom === undefined) {
    grounds.missing({ fact: 'study.first-day' })
    return undefined
  }
  if (signedOn <= studyFrom) return treatment
  // Whether an agreement made during the study reaches back is not said; a departure to the person's cost is not presumed.
  grounds.finding('agreement-after-study-began', 'advisory', '8(2)', { signedOn, studyFrom })
  return null
}

/** Whether the item of the Measures covers the study; unknown facts matter only where a known one does not exclude it. */
const isWithin = (
  grounds: TreatmentGrounds,
  { selectedByOrganisation, offTheJob }: TreatmentFacts,
): boolean | undefined => {
  if (selectedByOrganisation === false || offTheJob === false) return false
  if (selectedByOrganisation && offTheJob) return true
  if (selectedByOrganisation === undefined) grounds.missing({ fact: 'study.selected-by-organisation' })
  if (offTheJob === undefined) grounds.missing({ fact: 'study.off-the-job' })
  return undefined
}

/** Whether the Regulation reaches the unit: enterprises and public institutions (R3). */
const isReached = (grounds: TreatmentGrounds, { unitKind }: TreatmentFacts): boolean | undefined => {
  if (unitKind === undefined) return undefined
  if (unitKind === 'enterprise' || unitKind === 'public-institution') return true
  grounds.cite('R3', 'excludes')
  return false
}

/** The components that were granted less, and whether all of them are known. */
const comparedOf = ({ sameTreatment = {} }: TreatmentFacts) => ({
  notGranted: treatmentComponents.filter((component) => sameTreatment[component] === false),
  isWhole: treatmentComponents.every((component) => sameTreatment[component] !== undefined),
})

/** How a departure weighs, and against what: a lower norm cannot weaken the promise of the higher. */
const weightOf = (grounds: TreatmentGrounds, isBound: boolean, within: boolean) => {
  if (isBound) return ['R8(4)', severityOfBreach('R8(4)', grounds)] as const
  if (!within) return ['R8(4)', 'advisory'] as const
  return ['8(2)', severityOf(norms03['keep-treatment'], grounds)] as const
}

/**
 * What treatment is due to a person during a study: the same as on the post, in wages, social insurance and other benefits,
 * unless agreed otherwise with the unit.
 *
 * The Measures say so as a general rule, of study off the job for which the organisation selected the person; the
 * Regulation says it of all study, without calling it general, to enterprises and public institutions. A lower norm cannot
 * weaken a higher one: where the Regulation applies a departure is a violation of it, and both are cited. Under the reading
 * that follows the Measures' own text it is advisory, as it is for units that the Regulation does not reach.
 *
 * **Legal basis:** Article 8, item 2; Article 10; the Regulation, Article 3, Article 6, item 2 and Article 8, item 4.
 *
 * @param facts - the study, the agreement, and whether the same treatment was granted
 * @param law - the edition of the law
 * @returns `settled` with what is due and whether it was granted; `bounded` where that is not known; `open` where it is
 * not known what is due, as by the kind of the unit; `inapplicable` where neither text speaks of the study
 * @throws XueshiError `invalid-date`
 * @example
 * ```ts
 * import { treatmentDuringStudy } from 'xueshi'
 * const answer = treatmentDuringStudy({
 *   unitKind: 'enterprise', selectedByOrganisation: true, offTheJob: true, agreement: null,
 *   sameTreatment: { wages: true, 'social-insurance': true, welfare: false },
 * })
 * answer.status === 'settled' && answer.value
 * // => { verdict: 'not-met', due: 'same-as-on-post', governedBy: 'regulation', notGranted: ['welfare'] }
 * answer.findings[0]?.severity // => 'violation'
 * ```
 */
export const treatmentDuringStudy = /* @__PURE__ */ defineRule(
  {
    id: 'treatment-during-study',
    takes: {
      'agreement??': 'parseStudyAgreement',
      'selectedByOrganisation?': 'boolean',
      'offTheJob?': 'boolean',
      'sameTreatment?': { 'wages?': 'boolean', 'social-insurance?': 'boolean', 'welfare?': 'boolean' },
      'unitKind?': unitKinds,
      'personId?': 'string',
      'studyFrom?': 'string',
    },
    provisions: ['8(2)', '10', 'R3', 'R6(2)', 'R8(4)'],
    norms: ['keep-treatment'],
    readings: ['equal-treatment'],
  },
  (facts: TreatmentFacts, grounds): Determination<TreatmentDuringStudy, TreatmentDuringStudy> => {
    if (facts.studyFrom !== undefined) dateArgument(facts.studyFrom, 'studyFrom')
    const reached = isReached(grounds, facts)
    const isBound = reached !== false && grounds.reading('equal-treatment') === 'regulation'
    // Where the Regulation governs, who selected the person and whether it was off the job decide nothing.
    const within = isBound
      ? Boolean(facts.selectedByOrganisation && facts.offTheJob)
      : isWithin(grounds, facts)
    if (within === false && reached === false) return grounds.inapplicable('8(2)', 'excludes')
    const isOfRegulation = isBound || within !== true
    // By the Measures' own text, what they speak of is due in a unit of any kind.
    const isKindOpen = reached === undefined && isOfRegulation
    if (isKindOpen) grounds.missing({ fact: 'unit.kind' })
    const agreed = agreedTreatment(grounds, facts)
    if (within !== false) grounds.cite('8(2)', 'entitles')
    if (reached !== false && isOfRegulation) {
      grounds.cite('R6(2)', 'entitles')
      grounds.cite('R8(4)', 'requires')
    }
    if (isKindOpen || within === undefined || agreed === undefined) return grounds.open()
    const governedBy = isBound || !within ? 'regulation' : 'measures'
    if (agreed === 'other') {
      grounds.cite('10', 'requires')
      return grounds.settled({ verdict: 'met', due: 'as-agreed', governedBy, notGranted: [] })
    }
    const { notGranted, isWhole } = comparedOf(facts)
    const [provision, severity] = weightOf(grounds, isBound, within)
    for (const component of notGranted) {
      grounds.finding('equal-treatment-not-granted', severity, provision, { component })
    }
    if (agreed === 'same' && notGranted.length > 0) {
      // What is due has been promised besides, and a promise binds without any 一般.
      grounds.cite('10', 'requires')
      grounds.finding(
        'agreed-treatment-not-granted',
        severityOf(norms03['keep-agreement'], grounds),
        '10',
        {},
      )
    }
    const verdict = notGranted.length > 0 ? 'not-met' : isWhole ? 'met' : 'undetermined'
    const value = { verdict, due: 'same-as-on-post', governedBy, notGranted } as const
    if (isWhole) return grounds.settled(value)
    grounds.missing({ fact: 'study.same-treatment' })
    return grounds.bounded(value)
  },
)
