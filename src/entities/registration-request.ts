import type * as z from 'zod'
import { flag, id, oneOf, plainDate } from './fields.js'
import { object, optional } from './shapes.js'

const office = oneOf(['unit', 'talent-exchange-agency', 'other'])

/**
 * The schema of a request to have a study registered (办理登记).
 *
 * **Legal basis:** Article 31; the Regulation, Articles 11 and 12.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseRegistrationRequest } from 'xueshi'
 * parseRegistrationRequest({ personId: 'p1', trainingProof: true, certificate: true, fileKeeper: 'unit' }).ok // => true
 * ```
 */
export const registrationRequestSchema = object({
  /** The caller's key of the person who studied. */
  personId: id,
  /** The caller's key of who brings the papers; absent: not asserted. */
  applicantId: optional(id),
  /** Whether the proof of training is brought; absent: not known. */
  trainingProof: optional(flag),
  /** Whether the certificate is brought; absent: not known. */
  certificate: optional(flag),
  /** Who keeps the personnel file; absent: not known. */
  fileKeeper: optional(office),
  /** Where the papers are brought; absent: not asserted. */
  appliedAt: optional(office),
  /** Absent: not asserted. */
  appliedOn: optional(plainDate),
  /** The last day of the study; absent: not asserted. */
  studyEndedOn: optional(plainDate),
}).brand<'RegistrationRequest'>()

/**
 * A parsed request, read-only. Only parsing makes one; its fields are those of {@link registrationRequestSchema}.
 *
 * @category Entities
 */
export type RegistrationRequest = z.output<typeof registrationRequestSchema>
