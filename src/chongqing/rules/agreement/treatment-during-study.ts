import type { Verdict } from '../../../engine/determination/determination.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument } from '../../../engine/quantity/date-arguments.js'
import type { StudyAgreement } from '../../entities/agreement/study-agreement.js'
import { norms03 } from '../../law/norms/chapter-03.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'

/** What is known of a person's treatment during a study. */
export interface TreatmentFacts {
  /** Whether the organisation selected the person for it; absent: not known. */
  readonly selectedByOrganisation?: boolean
  /** Whether it took the person off the job; absent: not known. */
  readonly offTheJob?: boolean
  /** Whether the person was treated as on the post; absent: not known. */
  readonly sameTreatment?: boolean
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
}

type TreatmentGrounds = Recorder<'8(2)' | '10' | 'R6(2)' | 'R8(4)', never, 'equal-treatment'>

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
  grounds.finding('agreement-after-study-began', 'depends-on-reading', '8(2)', { signedOn, studyFrom })
  return null
}

/** Whether the item of the Measures covers the study; unknown facts matter only where a known one does not exclude it. */
const isWithinMeasures = (
  grounds: TreatmentGrounds,
  { selectedByOrganisation, offTheJob }: TreatmentFacts,
): boolean | undefined => {
  if (selectedByOrganisation === false || offTheJob === false) return false
  if (selectedByOrganisation && offTheJob) return true
  if (selectedByOrganisation === undefined) grounds.missing({ fact: 'study.selected-by-organisation' })
  if (offTheJob === undefined) grounds.missing({ fact: 'study.off-the-job' })
  return undefined
}

/**
 * What treatment is due to a person during a study: as a general rule the same as on the post, unless agreed otherwise
 * with the unit.
 *
 * The Measures say so of study off the job for which the organisation selected the person; of all other study the
 * Regulation says it, without calling it general, and is named as the norm that applies. Wages and all benefits are
 * meant. A departure is advisory on the Measures' own text, a violation where the Regulation's is taken.
 *
 * **Legal basis:** Article 8, item 2; Article 10; the Regulation, Article 6, item 2 and Article 8, item 4.
 *
 * @param facts - the study, the agreement, and whether the same treatment was granted
 * @param law - the edition of the law
 * @returns `settled` with what is due and whether it was granted; `bounded` where that is not known; `open` where it is
 * not known what is due
 * @throws XueshiError `invalid-date`
 * @example
 * ```ts
 * import { treatmentDuringStudy } from 'xueshi'
 * const answer = treatmentDuringStudy({
 *   selectedByOrganisation: true, offTheJob: true, agreement: null, sameTreatment: false,
 * })
 * answer.status === 'settled' && answer.value
 * // => { verdict: 'not-met', due: 'same-as-on-post', governedBy: 'measures' }
 * answer.findings[0]?.severity // => 'advisory'
 * ```
 */
export const treatmentDuringStudy = /* @__PURE__ */ defineRule(
  {
    id: 'treatment-during-study',
    takes: { agreement: 'parseStudyAgreement' },
    provisions: ['8(2)', '10', 'R6(2)', 'R8(4)'],
    norms: ['keep-treatment'],
    readings: ['equal-treatment'],
  },
  (facts: TreatmentFacts, grounds): Determination<TreatmentDuringStudy, TreatmentDuringStudy> => {
    if (facts.studyFrom !== undefined) dateArgument(facts.studyFrom, 'studyFrom')
    const followsRegulation = grounds.reading('equal-treatment') === 'regulation'
    const within = followsRegulation ? false : isWithinMeasures(grounds, facts)
    const agreed = agreedTreatment(grounds, facts)
    if (within !== false) grounds.cite('8(2)', 'entitles')
    if (within !== true) {
      grounds.cite('R6(2)', 'entitles')
      grounds.cite('R8(4)', 'requires')
    }
    if (within === undefined || agreed === undefined) return grounds.open()
    const governedBy = within ? 'measures' : 'regulation'
    if (agreed === 'other') {
      grounds.cite('10', 'requires')
      return grounds.settled({ verdict: 'met', due: 'as-agreed', governedBy })
    }
    const due = 'same-as-on-post'
    if (facts.sameTreatment === undefined) {
      grounds.missing({ fact: 'study.same-treatment' })
      return grounds.bounded({ verdict: 'undetermined', due, governedBy })
    }
    if (facts.sameTreatment) return grounds.settled({ verdict: 'met', due, governedBy })
    const ofMeasures = within ? severityOf(norms03['keep-treatment'], grounds) : 'advisory'
    const severity = followsRegulation ? 'violation' : ofMeasures
    grounds.finding('equal-treatment-not-granted', severity, within ? '8(2)' : 'R8(4)', {})
    if (agreed === 'same') {
      // What is generally due has been promised, and a promise binds without any 一般.
      grounds.cite('10', 'requires')
      grounds.finding(
        'agreed-treatment-not-granted',
        severityOf(norms03['keep-agreement'], grounds),
        '10',
        {},
      )
    }
    return grounds.settled({ verdict: 'not-met', due, governedBy })
  },
)
