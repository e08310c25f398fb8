import { answerArgument, takenArguments } from '../../../engine/ground/arguments.js'
import { markAs } from '../../../engine/ground/parsed.js'
import type { Certificate } from '../../entities/certificate/certificate.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { assessCertificateIntegrity } from './certificate-integrity.js'

/**
 * Whether a volume lacks the entry that a record states as one of that volume; in question (`null`) where an entry of the
 * volume names no record. A record that does not name its volume is looked for in none that has a number.
 */
const isLackingIn = (
  { number, volume, entries }: Certificate,
  { id, registration }: TrainingRecord,
): boolean | null => {
  if (registration?.certificateNumber !== number || registration.volume !== volume) return false
  if (entries.some(({ recordId }) => recordId === id)) return false
  return entries.every(({ recordId }) => recordId !== undefined) ? true : null
}

const taken = {
  records: ['parseTrainingRecord'],
  integrity: answerArgument,
  'certificate?': 'parseCertificate',
} as const

/**
 * Carries what {@link assessCertificateIntegrity} found to the records whose entries it touches, so that hours, quota,
 * verification and the annual return know of it.
 *
 * What falls is the entry, and with it the registration as evidence; the attendance remains, on whatever else proves it.
 * So the hours count under `quota-evidence: evidenced-attendance` with a finding, and do not under
 * `certificate-entries-only`, in the verification, or among the registered entries of the return.
 *
 * With the volume itself, the records count as fallen too that say they are entered in it and are not: its chain may have
 * been cut off together with the entry, and then names none of them.
 *
 * **Legal basis:** Article 33, by its default that entries altered without authority do not count; Article 34.
 *
 * @param records - records of the holder of the certificate; they are not changed
 * @param integrity - the answer on that certificate
 * @param certificate - the volume that was checked, where records are to be looked up in it
 * @returns the records in the same order, with `registration.entryStands` where the entry fell or is in question
 * @example
 * ```ts
 * import { assessCertificateIntegrity, chainEntries, markEntries, parseCertificate, parseTrainingRecord } from 'xueshi'
 * const read = (time: string) => parseCertificate({ number: '1', personId: 'p1', entries: [{ recordId: 'r1', time }] })
 * const made = read('6学时')
 * const now = read('60学时')
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '集中培训', form: 'collective-training',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-03', hours: '6' },
 *   registration: { certificateNumber: '1', registeredOn: '2025-03-10', registrar: 'unit' },
 * })
 * const integrity = made.ok && now.ok && assessCertificateIntegrity({ certificate: now.value, chain: chainEntries(made.value) })
 * record.ok && integrity && markEntries([record.value], integrity)[0]?.registration?.entryStands // => false
 * ```
 */
export const markEntries = (
  records: readonly TrainingRecord[],
  integrity: ReturnType<typeof assessCertificateIntegrity>,
  certificate?: Certificate,
): readonly TrainingRecord[] => {
  takenArguments({ records, integrity, certificate }, taken)
  const { fallen, inQuestion } = integrity.value.records
  const stands = new Map<string, false | null>([
    ...inQuestion.map((id) => [id, null] as const),
    ...fallen.map((id) => [id, false] as const),
  ])
  const standingOf = (record: TrainingRecord): false | null | undefined => {
    const isLacking = certificate ? isLackingIn(certificate, record) : false
    const inVolume = isLacking === null ? null : isLacking ? false : undefined
    const found = isLacking === true || !stands.has(record.id) ? inVolume : stands.get(record.id)
    // What fell stays fallen, whatever is in question besides.
    return found === null && record.registration?.entryStands === false ? undefined : found
  }
  return records.map((record) => {
    const entryStands = standingOf(record)
    if (!record.registration || entryStands === undefined) return record
    const registration = Object.freeze({ ...record.registration, entryStands })
    return Object.freeze(markAs({ ...record, registration }, record))
  })
}
