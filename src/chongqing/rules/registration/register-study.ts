import { checkList, verdictOfAll } from '../../../engine/determination/checklist.js'
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
  /** Whether both papers are brought, and to an office that registers. */
  readonly accepted: Verdict
  readonly missingPapers: readonly RegistrationPaper[]
  /** Where the study can be registered; whichever registers it keeps the registration card. */
  readonly offices: readonly RegistrationOffice[] | Known
}

type RegistrationGrounds = Recorder<'31' | 'R11.1' | 'R11.2' | 'R12', never, 'registration-office'>

/**
 * The unit, or the agency where the personnel file is entrusted to it: 或 leaves the choice, and the Regulation has every unit
 * record whoever keeps the file. Under the other reading the agency takes the place of the unit.
 */
const officesOf = (
  grounds: RegistrationGrounds,
  { fileKeeper }: RegistrationRequest,
): readonly RegistrationOffice[] | null => {
  if (fileKeeper === undefined) {
    grounds.missing({ fact: 'registration.file-keeper' })
    return null
  }
  const isEntrusted = fileKeeper === 'talent-exchange-agency'
  if (isEntrusted) grounds.cite('R11.2', 'requires')
  if (isEntrusted && grounds.reading('registration-office') === 'where-the-file-is-kept') return [fileKeeper]
  grounds.cite('R11.1', 'requires')
  return isEntrusted ? ['unit', fileKeeper] : ['unit']
}

/** Whether the office to which the papers are brought registers; that nothing is said of it stands in nobody's way. */
const officeVerdict = (
  grounds: RegistrationGrounds,
  { appliedAt }: RegistrationRequest,
  offices: readonly RegistrationOffice[] | null,
): Verdict => {
  if (appliedAt === undefined) return 'met'
  if (appliedAt === 'other' || (offices && !offices.includes(appliedAt))) {
    const data = { office: appliedAt }
    // Only a reading takes the registration from the unit.
    if (appliedAt === 'unit') grounds.contested('applied-elsewhere', 'registration-office', '31', data)
    else grounds.finding('applied-elsewhere', 'data-defect', '31', data)
    return 'not-met'
  }
  if (offices) return 'met'
  return appliedAt === 'unit' && grounds.reading('registration-office') === 'either' ? 'met' : 'undetermined'
}

/** What else departs from the way that the text tells; none of it undoes a registration, since the text does not say so. */
const departures = (grounds: RegistrationGrounds, request: RegistrationRequest): void => {
  const { personId, applicantId, appliedOn, studyEndedOn } = request
  if (applicantId !== undefined && applicantId !== personId) {
    grounds.cite('R12', 'requires')
    grounds.finding('applicant-not-the-person', 'advisory', '31', {})
  }
  if (appliedOn === undefined || studyEndedOn === undefined) return
  if (appliedOn < studyEndedOn) {
    grounds.finding('applied-before-study-ended', 'advisory', '31', { appliedOn })
  } else grounds.ask(certificateDeadline, { act: 'registration' })
}

/**
 * Whether a study can be registered: the person brings the proof of training and the certificate, to the unit's
 * continuing-education section or, where the personnel file is entrusted to a talent exchange agency, to that agency.
 * Whichever registers it keeps the registration card; no other office does.
 *
 * No number of days is set: a late request is as good as an early one.
 *
 * **Legal basis:** Article 31; the Regulation, Article 11 for the office and Article 12 for who applies.
 *
 * @param facts - `request`: a parsed request
 * @param law - the edition of the law
 * @returns `settled` with the offices and the papers that are missing; `bounded` where it is not known what is brought or
 * who keeps the file
 * @example
 * ```ts
 * import { parseRegistrationRequest, assessStudyRegistration } from 'xueshi'
 * const request = parseRegistrationRequest({
 *   personId: 'p1', trainingProof: true, certificate: false, fileKeeper: 'talent-exchange-agency',
 * })
 * const answer = request.ok && assessStudyRegistration({ request: request.value })
 * answer && answer.status === 'settled' && [answer.value.accepted, answer.value.missingPapers, answer.value.offices]
 * // => ['not-met', ['certificate'], ['unit', 'talent-exchange-agency']]
 * ```
 */
export const assessStudyRegistration = /* @__PURE__ */ defineRule(
  {
    id: 'register-study',
    takes: { request: 'parseRegistrationRequest' },
    provisions: ['31', 'R11.1', 'R11.2', 'R12'],
    readings: ['registration-office'],
    norms: ['apply-for-registration', 'register-study', 'record-study/file', 'record-study/agency'],
  },
  (
    { request }: { readonly request: RegistrationRequest },
    grounds,
  ): Determination<StudyRegistration, StudyRegistration<null>> => {
    grounds.cite('31', 'requires')
    const offices = officesOf(grounds, request)
    departures(grounds, request)
    const {
      verdict: ofPapers,
      missing: missingPapers,
      unknown,
    } = checkList(
      registrationPapers,
      (paper) => request[paperFields[paper]],
      (paper) => grounds.finding('registration-paper-missing', 'data-defect', '31', { paper }),
    )
    // With one paper known to be missing the other no longer decides whether, only what else is to be brought.
    for (const paper of unknown) grounds.missing({ fact: `registration.${paper}` })
    const accepted = verdictOfAll(ofPapers, officeVerdict(grounds, request, offices))
    return offices && unknown.length === 0
      ? grounds.settled({ accepted, missingPapers, offices })
      : grounds.bounded({ accepted, missingPapers, offices })
  },
)
