import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { Certificate } from '../../entities/certificate/certificate.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { studyDays } from './study-days.js'

/**
 * How a study was registered.
 *
 * @typeParam Covers - `null` where the last day of study is not known
 */
export interface RegistrationStatus<Covers extends boolean | null> {
  readonly registered: boolean
  readonly registeredOn: PlainDate | null
  /** Whether it was registered when the study was over; an entry attests no later study. */
  readonly coversWholeStudy: Covers
  /** Whether the certificate bears the entry; `null` where none was given, or only another volume. */
  readonly inCertificate: boolean | null
}

type Registration = NonNullable<TrainingRecord['registration']>

const coversWhole = (record: TrainingRecord, { registeredOn }: Registration): boolean | null => {
  const { first, last } = studyDays(record)
  if (last !== undefined) return last <= registeredOn
  return first !== undefined && first > registeredOn ? false : null
}

/** Whether the certificate bears the entry that the record states; what contradicts it becomes a finding. */
const isInCertificate = (
  grounds: Recorder<'31', never, never>,
  { id: recordId, personId }: TrainingRecord,
  { certificateNumber, volume }: Registration,
  certificate: Certificate,
): boolean | null => {
  const isHolder = certificate.personId === personId
  const isNumber = certificate.number === certificateNumber
  if (!isHolder) grounds.finding('certificate-holder-differs', 'data-defect', '31', { recordId })
  if (!isNumber) grounds.finding('certificate-number-differs', 'data-defect', '31', { recordId })
  const isEntered = certificate.entries.some((entry) => entry.recordId === recordId)
  if (isEntered) return isHolder && isNumber
  const isOtherVolume = volume !== undefined && (certificate.volume ?? volume) !== volume
  if (isHolder && isNumber && isOtherVolume) return null
  grounds.finding('entry-not-found', 'data-defect', '31', { recordId })
  return false
}

/**
 * Whether a study was registered, by whom and when, and whether the certificate bears it out.
 *
 * A study is registered after it is over, at the unit or at the talent exchange agency that keeps the personnel file.
 * The text sets no time limit. What departs from this, or contradicts the certificate, is a finding.
 *
 * **Legal basis:** Article 31.
 *
 * @param facts - the record; `certificate`: the certificate or one volume of it, where it is at hand
 * @param law - the edition of the law
 * @returns `settled` with what the record and the certificate show; `bounded` where the last day of study is not known
 * @example
 * ```ts
 * import { assessRegistration, parseTrainingRecord } from 'xueshi'
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '集中培训', form: 'collective-training',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-05', days: '3' },
 *   registration: { certificateNumber: '渝继2025-0001', registeredOn: '2025-03-10', registrar: 'unit' },
 * })
 * const answer = record.ok && assessRegistration({ record: record.value })
 * answer && answer.status === 'settled' && answer.value
 * // => { registered: true, registeredOn: '2025-03-10', coversWholeStudy: true, inCertificate: null }
 * ```
 */
export const assessRegistration = /* @__PURE__ */ defineRule(
  {
    id: 'registration',
    takes: { record: 'parseTrainingRecord', 'certificate?': 'parseCertificate' },
    provisions: ['31'],
    norms: ['apply-for-registration'],
  },
  (
    {
      record,
      certificate,
    }: { readonly record: TrainingRecord; readonly certificate?: Certificate | undefined },
    grounds,
  ): Determination<RegistrationStatus<boolean>, RegistrationStatus<null>> => {
    const { id: recordId, registration } = record
    grounds.cite('31', 'requires')
    if (!registration) {
      const isEntered = certificate?.entries.some((entry) => entry.recordId === recordId) ?? null
      if (isEntered) grounds.finding('registration-not-stated', 'data-defect', '31', { recordId })
      return grounds.settled({
        registered: false,
        registeredOn: null,
        coversWholeStudy: false,
        inCertificate: isEntered,
      })
    }
    if (registration.registrar === 'other') {
      grounds.finding('registrar-not-competent', 'data-defect', '31', { recordId })
    }
    const inCertificate = certificate ? isInCertificate(grounds, record, registration, certificate) : null
    const common = { registered: true, registeredOn: registration.registeredOn, inCertificate }
    const coversWholeStudy = coversWhole(record, registration)
    if (coversWholeStudy === null) {
      grounds.missing({ fact: 'record.credit-dates', of: recordId })
      return grounds.bounded({ ...common, coversWholeStudy })
    }
    if (!coversWholeStudy) {
      grounds.finding('registered-before-study-ended', 'data-defect', '31', { recordId })
    }
    return grounds.settled({ ...common, coversWholeStudy })
  },
)
