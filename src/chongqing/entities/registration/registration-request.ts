import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { flag, id, oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'

/** A request to have a study registered (办理登记). Read-only; only parsing makes one. */
export interface RegistrationRequest extends z.$brand<'RegistrationRequest'> {
  /** The caller's key of the person who studied. */
  readonly personId: string
  /** The caller's key of who brings the papers; absent: not asserted. */
  readonly applicantId?: string
  /** Whether the proof of training is brought; absent: not known. */
  readonly trainingProof?: boolean
  /** Whether the certificate is brought; absent: not known. */
  readonly certificate?: boolean
  /** Who keeps the personnel file; absent: not known. */
  readonly fileKeeper?: 'unit' | 'talent-exchange-agency' | 'other'
  /** Where the papers are brought; absent: not asserted. */
  readonly appliedAt?: 'unit' | 'talent-exchange-agency' | 'other'
  /** The day on which they are brought; absent: not asserted. */
  readonly appliedOn?: PlainDate
  /** The last day of the study; absent: not asserted. */
  readonly studyEndedOn?: PlainDate
}

const office = oneOf(['unit', 'talent-exchange-agency', 'other'])

/** The schema of a request to have a study registered (31, R11, R12). */
export const registrationRequestSchema: EntitySchema<RegistrationRequest> = schemaOf<RegistrationRequest>(
  'parseRegistrationRequest',
)({
  personId: id,
  applicantId: optional(id),
  trainingProof: optional(flag),
  certificate: optional(flag),
  fileKeeper: optional(office),
  appliedAt: optional(office),
  appliedOn: optional(plainDate),
  studyEndedOn: optional(plainDate),
})

/**
 * Reads a request to have a study registered from outside data.
 *
 * **Legal basis:** Article 31.
 *
 * @example
 * ```ts
 * import { parseRegistrationRequest } from 'xueshi'
 * parseRegistrationRequest({ personId: 'p1', trainingProof: true, certificate: true, fileKeeper: 'unit' }).ok // => true
 * ```
 */
export const parseRegistrationRequest = /* @__PURE__ */ parser(registrationRequestSchema)
