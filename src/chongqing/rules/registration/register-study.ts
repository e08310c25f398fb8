import { checkList } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { RegistrationRequest } from '../../entities/registration/registration-request.js'
import { type RegistrationOffice, type RegistrationPaper, registrationPapers } from '../../law/vocabulary.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { certificateDeadline } from '../certificate/certificate-deadline.js'
import { paperFields } from './paper-fields.js'

/**
 * Whether a study can be registered on what is brought, and where.
 *
 * @typeParam Known - `null` where it is not known who keeps the personnel file
 */
export interface StudyRegistration<Known extends null = never> {
  /** Whether both papers are brought. */
  readonly accepted: Verdict
  readonly missingPapers: readonly RegistrationPaper[]
  /** Where the study is registered. */
  readonly office: RegistrationOffice | Known
  /** Who keeps the registration card: the same office. */
  readonly cardKeeper: RegistrationOffice | Known
}

type RegistrationGrounds = Recorder<'31' | 'R11.1' | 'R11.2' | 'R12', never, never>

/**
 * The agency where the file is entrusted to it, otherwise the unit. The Measures name both and leave open which; the
 * Regulation has every unit record, and the agency for the files entrusted to it.
 */
const officeOf = (
  grounds: RegistrationGrounds,
  { fileKeeper }: RegistrationRequest,
): RegistrationOffice | null => {
  if (fileKeeper === undefined) {
    grounds.missing({ fact: 'registration.file-keeper' })
    return null
  }
  const isEntrusted = fileKeeper === 'talent-exchange-agency'
  grounds.cite(isEntrusted ? 'R11.2' : 'R11.1', 'requires')
  return isEntrusted ? 'talent-exchange-agency' : 'unit'
}

/** What departs from the way that the text tells; none of it undoes a registration, since the text does not say so. */
const departures = (
  grounds: RegistrationGrounds,
  request: RegistrationRequest,
  office: RegistrationOffice | null,
): void => {
  const { personId, applicantId, appliedAt, appliedOn, studyEndedOn } = request
  if (applicantId !== undefined && applicantId !== personId) {
    grounds.cite('R12', 'requires')
    grounds.finding('applicant-not-the-person', 'advisory', '31', {})
  }
  if (appliedAt === 'other' || (appliedAt !== undefined && office !== null && appliedAt !== office)) {
    grounds.finding('applied-elsewhere', 'advisory', '31', { office: appliedAt })
  }
  if (appliedOn === undefined || studyEndedOn === undefined) return
  if (appliedOn < studyEndedOn) {
    grounds.finding('applied-before-study-ended', 'advisory', '31', { appliedOn })
  } else grounds.ask(certificateDeadline, { act: 'registration' })
}

/**
 * Whether a study can be registered: the person brings the proof of training and the certificate, to the unit's
 * continuing-education section or, where the personnel file is entrusted to a talent exchange agency, to that agency,
 * which then keeps the registration card.
 *
 * No number of days is set: a late request is as good as an early one.
 *
 * **Legal basis:** Article 31; the Regulation, Article 11 for the office and Article 12 for who applies.
 *
 * @param facts - `request`: a parsed request
 * @param law - the edition of the law
 * @returns `settled` with the office and the papers that are missing; `bounded` where it is not known what is brought or
 * who keeps the file
 * @example
 * ```ts
 * import { parseRegistrationRequest, assessStudyRegistration } from 'xueshi'
 * const request = parseRegistrationRequest({
 *   personId: 'p1', trainingProof: true, certificate: false, fileKeeper: 'talent-exchange-agency',
 * })
 * const answer = request.ok && assessStudyRegistration({ request: request.value })
 * answer && answer.status === 'settled' && [answer.value.accepted, answer.value.missingPapers, answer.value.office]
 * // => ['not-met', ['certificate'], 'talent-exchange-agency']
 * ```
 */
export const assessStudyRegistration = /* @__PURE__ */ defineRule(
  {
    id: 'register-study',
    takes: { request: 'parseRegistrationRequest' },
    provisions: ['31', 'R11.1', 'R11.2', 'R12'],
    norms: ['apply-for-registration', 'register-study', 'record-study/file', 'record-study/agency'],
  },
  (
    { request }: { readonly request: RegistrationRequest },
    grounds,
  ): Determination<StudyRegistration, StudyRegistration<null>> => {
    grounds.cite('31', 'requires')
    const office = officeOf(grounds, request)
    departures(grounds, request, office)
    const {
      verdict: accepted,
      missing: missingPapers,
      unknown,
    } = checkList(
      registrationPapers,
      (paper) => request[paperFields[paper]],
      (paper) => grounds.finding('registration-paper-missing', 'data-defect', '31', { paper }),
    )
    // With one paper known to be missing the other no longer decides whether, only what else is to be brought.
    for (const paper of unknown) grounds.missing({ fact: `registration.${paper}` })
    return office !== null && unknown.length === 0
      ? grounds.settled({ accepted, missingPapers, office, cardKeeper: office })
      : grounds.bounded({ accepted, missingPapers, office, cardKeeper: office })
  },
)
