import type * as z from 'zod'
import { id, months, oneOf, plainDate, share, yuan } from './fields.js'
import { object, optional } from './shapes.js'

/**
 * The schema of an agreement on study between a unit and a professional (协议).
 *
 * What an agreement is known not to say is `null`; what is not known of it is absent.
 *
 * **Legal basis:** Article 8, item 2; Article 9, item 3; Article 10.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseStudyAgreement } from 'xueshi'
 * parseStudyAgreement({
 *   unitId: 'u1', personId: 'p1', signedOn: '2025-02-20',
 *   cost: '9000', costShare: '0.3', serviceMonths: 24, treatment: null,
 * }).ok // => true
 * ```
 */
export const studyAgreementSchema = object({
  /** The caller's key of the unit. */
  unitId: id,
  /** The caller's key of the person. */
  personId: id,
  signedOn: plainDate,
  /** What the study costs, in yuan; absent: not known. */
  cost: optional(yuan),
  /** The person's part of the cost, from 0 to 1; a fixed sum is that sum as `cost` with the whole of it, `1`, as part. */
  costShare: optional(share.nullable()),
  /** The last day on which the person's part is to be paid; absent: none asserted. */
  costDueOn: optional(plainDate),
  /** Whole months that the person is to serve after the study. */
  serviceMonths: optional(months.nullable()),
  /** What it says on treatment during the study: the same as on the post, or something else. */
  treatment: optional(oneOf(['same', 'other']).nullable()),
}).brand<'StudyAgreement'>()

/**
 * A parsed agreement, read-only. Only parsing makes one; its fields are those of {@link studyAgreementSchema}.
 *
 * @category Entities
 */
export type StudyAgreement = z.output<typeof studyAgreementSchema>
