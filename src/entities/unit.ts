import * as z from 'zod'
import { unitKinds } from '../law/vocabulary.js'
import { id, oneOf, text } from './fields.js'
import { inCodes } from './issue.js'
import { coded } from './problem-text.js'
import { object, optional } from './shapes.js'

/**
 * The schema of a unit (单位): the employer that owes its professionals time, money and registration.
 *
 * **Legal basis:** Articles 4, 7 and 19.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseUnit } from 'xueshi'
 * parseUnit({ id: 'u1', kind: 'public-institution', divisionCode: '500103' }).ok // => true
 * ```
 */
export const unitSchema = object({
  /** The caller's key of the unit. */
  id,
  /** No rule uses it. */
  name: optional(text),
  /** Absent: not known. */
  kind: optional(oneOf(unitKinds)),
  /** Six digits of GB/T 2260; those of Chongqing begin with 50. Absent: not known. */
  divisionCode: optional(z.string(inCodes).regex(/^\d{6}$/, { error: coded('division-code') })),
  /** The caller's key of the competent department; absent: not known. */
  competentDepartment: optional(id),
  /** The industry system the unit belongs to; absent: not known. */
  industrySystem: optional(text),
  /** The unified social credit code; no rule uses it, and one that fails its check is kept. */
  creditCode: optional(text),
}).brand<'Unit'>()

/**
 * A parsed unit, read-only. Only parsing makes one; its fields are those of {@link unitSchema}.
 *
 * @category Entities
 */
export type Unit = z.output<typeof unitSchema>
