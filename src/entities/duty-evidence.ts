import type * as z from 'zod'
import { actIds } from '../law/norms/acts.js'
import { normIds } from '../law/norms/register.js'
import { oneOf, plainDate } from './fields.js'
import { exactlyOneOf, object, optional } from './shapes.js'

/**
 * The schema of one piece of evidence: that a duty was done, or that it was not.
 *
 * **Legal basis:** every duty of the Measures.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseDutyEvidence } from 'xueshi'
 * parseDutyEvidence({ act: 'verify-certificates', state: 'done', on: '2025-12-20' }).ok // => true
 * ```
 */
export const dutyEvidenceSchema = object(
  {
    /** The norm that it is about; given where `act` is not. */
    norm: optional(oneOf(normIds)),
    /** The act that it is about, whichever norms ask for it; given where `norm` is not. */
    act: optional(oneOf(actIds)),
    state: oneOf(['done', 'not-done']),
    /** The day on which it was done, or found not done; absent: in the year asked about. */
    on: optional(plainDate),
  },
  exactlyOneOf('norm', 'act'),
).brand<'DutyEvidence'>()

/**
 * A parsed piece of evidence, read-only. Only parsing makes one; its fields are those of {@link dutyEvidenceSchema}.
 *
 * @category Entities
 */
export type DutyEvidence = z.output<typeof dutyEvidenceSchema>
