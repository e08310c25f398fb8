import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { exactlyOneOf, optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { ActId } from '../../law/norms/acts.js'
import { actIds, type NormId, normIds } from '../../law/norms/register.js'

/** One piece of evidence: that a duty was done, or that it was not. Read-only; only parsing makes one. */
export interface DutyEvidence extends z.$brand<'DutyEvidence'> {
  /** The norm that it is about; given where `act` is not. */
  readonly norm?: NormId
  /** The act that it is about, whichever norms ask for it; given where `norm` is not. */
  readonly act?: ActId
  /** Whether the duty was done. */
  readonly state: 'done' | 'not-done'
  /** The day on which it was done, or found not done; absent: in the year asked about. */
  readonly on?: PlainDate
}

/** The schema of one piece of evidence. */
export const dutyEvidenceSchema: EntitySchema<DutyEvidence> = schemaOf<DutyEvidence>('parseDutyEvidence')(
  {
    norm: optional(oneOf(normIds)),
    act: optional(oneOf(actIds)),
    state: oneOf(['done', 'not-done']),
    on: optional(plainDate),
  },
  exactlyOneOf('norm', 'act'),
)

/**
 * Reads one piece of evidence of a duty from outside data, such as a line of a checklist.
 *
 * **Legal basis:** every duty of the Measures.
 *
 * @example
 * ```ts
 * import { parseDutyEvidence } from 'xueshi'
 * parseDutyEvidence({ act: 'verify-certificates', state: 'done', on: '2025-12-20' }).ok // => true
 * ```
 */
export const parseDutyEvidence = /* @__PURE__ */ parser(dutyEvidenceSchema)
