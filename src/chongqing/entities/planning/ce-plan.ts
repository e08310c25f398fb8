import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { inOrder, list, object, optional, orNull, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import {
  type Actor,
  actors,
  type PlanBasis,
  type PlanLevel,
  type PlanPart,
  type PlanSource,
  planBases,
  planLevels,
  planParts,
  planSources,
} from '../../law/vocabulary.js'

/** One filing of a plan. */
export interface PlanFiling {
  /** With whom it was filed. */
  readonly with: Actor
  /** The day of the filing; absent: not known. */
  readonly on?: PlainDate
}

/** A plan for continuing education (继续教育规划), read-only all the way down. Only parsing makes one. */
export interface CePlan extends z.$brand<'CePlan'> {
  /** Absent: not known. */
  readonly level?: PlanLevel
  /** Who draws it up or leads in it; absent: not known. */
  readonly lead?: Actor
  /** Those who draw it up together with the lead; an empty list says nobody; absent: not known. */
  readonly together?: readonly Actor[]
  /** Its parts; absent: not known. */
  readonly parts?: readonly PlanPart[]
  /** Of a municipal plan: what it rests on; absent: not known. */
  readonly bases?: readonly PlanBasis[]
  /** Of a plan of an industry or a district: what it was drawn up from; absent: not known. */
  readonly sources?: readonly PlanSource[]
  /** The day on which it was adopted; `null`: not yet adopted; absent: not known. */
  readonly adoptedOn?: PlainDate | null
  /** An empty list says that it was not filed; absent: not known. */
  readonly filings?: readonly PlanFiling[]
  /** Its first day; absent: not known. */
  readonly from?: PlainDate
  /** Its last day; absent: not known. */
  readonly to?: PlainDate
}

const filing = object({ with: oneOf(actors), on: optional(plainDate) })

/** The schema of a plan for continuing education (22 to 24). */
export const cePlanSchema: EntitySchema<CePlan> = schemaOf<CePlan>('parseCePlan')(
  {
    level: optional(oneOf(planLevels)),
    lead: optional(oneOf(actors)),
    together: optional(list(oneOf(actors))),
    parts: optional(list(oneOf(planParts))),
    bases: optional(list(oneOf(planBases))),
    sources: optional(list(oneOf(planSources))),
    adoptedOn: optional(orNull(plainDate)),
    filings: optional(list(filing)),
    from: optional(plainDate),
    to: optional(plainDate),
  },
  inOrder,
)

/**
 * Reads a plan for continuing education from outside data.
 *
 * **Legal basis:** Articles 22 to 24.
 *
 * @example
 * ```ts
 * import { parseCePlan } from 'xueshi'
 * parseCePlan({ level: 'district', from: '2021-01-01', to: '2025-12-31', filings: [] }).ok // => true
 * ```
 */
export const parseCePlan = /* @__PURE__ */ parser(cePlanSchema)
