import type * as z from 'zod'
import { actors, planBases, planLevels, planParts, planSources } from '../law/vocabulary.js'
import { oneOf, plainDate } from './fields.js'
import { inOrder, list, object, optional } from './shapes.js'

const filing = object({
  with: oneOf(actors),
  /** Absent: not known. */
  on: optional(plainDate),
})

/**
 * The schema of a plan for continuing education (继续教育规划).
 *
 * **Legal basis:** Articles 22 to 24.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseCePlan } from 'xueshi'
 * parseCePlan({ level: 'district', from: '2021-01-01', to: '2025-12-31', filings: [] }).ok // => true
 * ```
 */
export const cePlanSchema = object(
  {
    /** Absent: not known. */
    level: optional(oneOf(planLevels)),
    /** Who draws it up or leads in it; absent: not known. */
    lead: optional(oneOf(actors)),
    /** Those who draw it up together with the lead; an empty list says nobody; absent: not known. */
    together: optional(list(oneOf(actors))),
    /** Its parts; absent: not known. */
    parts: optional(list(oneOf(planParts))),
    /** Of a municipal plan: what it rests on; absent: not known. */
    bases: optional(list(oneOf(planBases))),
    /** Of a plan of a trade or a district: what it was drawn up from; absent: not known. */
    sources: optional(list(oneOf(planSources))),
    /** The day on which it was adopted; `null`: not yet adopted; absent: not known. */
    adoptedOn: optional(plainDate.nullable()),
    /** An empty list says that it was filed with nobody; absent: not known. */
    filings: optional(list(filing)),
    /** Its first day. */
    from: optional(plainDate),
    /** Its last day. */
    to: optional(plainDate),
  },
  inOrder,
).brand<'CePlan'>()

/**
 * A parsed plan, read-only. Only parsing makes one; its fields are those of {@link cePlanSchema}.
 *
 * @category Entities
 */
export type CePlan = z.output<typeof cePlanSchema>
