import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { id, months, oneOf, plainDate, share, yuan } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { optional, orNull, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { DecimalInput } from '../../../engine/quantity/hours.js'

/**
 * An agreement on study between a unit and a professional (协议). Read-only; only parsing makes one.
 *
 * What an agreement is known not to say is `null`; what is not known of it is absent.
 */
export interface StudyAgreement extends z.$brand<'StudyAgreement'> {
  /** The caller's key of the unit. */
  readonly unitId: string
  /** The caller's key of the person. */
  readonly personId: string
  /** The caller's key of the record of the study that it is about; absent: not known which. */
  readonly recordId?: string
  /** The day on which it was signed. */
  readonly signedOn: PlainDate
  /** The cost that is shared, in yuan; absent: not known, and whatever the study costs. */
  readonly cost?: DecimalInput
  /**
   * The person's part of the cost, from 0 to 1; a fixed sum is that sum as `cost` with the whole of it, `1`, as part.
   * `null`: the agreement does not say; absent: not known.
   */
  readonly costShare?: DecimalInput | null
  /** The last day on which the person's part is to be paid; absent: none asserted. */
  readonly costDueOn?: PlainDate
  /** Whole months that the person is to serve after the study; `null`: the agreement does not say; absent: not known. */
  readonly serviceMonths?: number | null
  /**
   * What it says on treatment during the study: the same as on the post, or something else; `null`: the agreement does
   * not say; absent: not known.
   */
  readonly treatment?: 'same' | 'other' | null
}

/** The schema of an agreement on study between a unit and a professional (8(2), 9(3), 10). */
export const studyAgreementSchema: EntitySchema<StudyAgreement> = schemaOf<StudyAgreement>(
  'parseStudyAgreement',
)({
  unitId: id,
  personId: id,
  recordId: optional(id),
  signedOn: plainDate,
  cost: optional(yuan),
  costShare: optional(orNull(share)),
  costDueOn: optional(plainDate),
  serviceMonths: optional(orNull(months)),
  treatment: optional(orNull(oneOf(['same', 'other']))),
})

/**
 * Reads an agreement between a unit and a professional from outside data.
 *
 * **Legal basis:** Article 9, item 3; Article 10.
 *
 * @example
 * ```ts
 * import { parseStudyAgreement } from 'xueshi'
 * parseStudyAgreement({
 *   unitId: 'u1', personId: 'p1', signedOn: '2025-02-20',
 *   cost: '9000', costShare: '0.3', serviceMonths: 24, treatment: null,
 * }).ok // => true
 * ```
 */
export const parseStudyAgreement = /* @__PURE__ */ parser(studyAgreementSchema)
