import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { flag, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'

/** A training that makes up for a missed or failed one (补训). Read-only; only parsing makes one. */
export interface MakeUp extends z.$brand<'MakeUp'> {
  /** Its last day. */
  readonly on: PlainDate
  /** Whether the person met what it demands; absent: not known. */
  readonly requirementsMet?: boolean
}

/** The schema of a training that makes up for a missed or failed one (41). */
export const makeUpSchema: EntitySchema<MakeUp> = schemaOf<MakeUp>('parseMakeUp')({
  on: plainDate,
  requirementsMet: optional(flag),
})

/**
 * Reads a training that makes up for a missed or failed one from outside data.
 *
 * **Legal basis:** Article 41.
 *
 * @example
 * ```ts
 * import { parseMakeUp } from 'xueshi'
 * parseMakeUp({ on: '2025-06-10', requirementsMet: true }).ok // => true
 * ```
 */
export const parseMakeUp = /* @__PURE__ */ parser(makeUpSchema)
