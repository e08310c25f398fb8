import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { oneOf, plainDate } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, object, optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'

/** What can happen in a case of an official's conduct (47). */
export const officialCaseEvents = /* @__PURE__ */ Object.freeze([
  'misconduct-found',
  'order',
  'correction',
  'discipline',
] as const)

/** What can happen in a case of an official's conduct. */
export type OfficialCaseEvent = (typeof officialCaseEvents)[number]

/** One thing that happened in a case of an official's conduct. */
export interface OfficialCaseHappening {
  /** What happened. */
  readonly kind: OfficialCaseEvent
  /** The day on which it happened. */
  readonly on: PlainDate
}

/**
 * A case of an official who neglects the duties of the post or falsifies (不履行职责，弄虚作假), read-only all the way
 * down. Only parsing makes one.
 */
export interface OfficialCase extends z.$brand<'OfficialCase'> {
  /** What the official did; `other` for any conduct that the text does not name; absent: not known. */
  readonly conduct?: 'neglect' | 'falsification' | 'neglect-and-falsification' | 'other'
  /** What was done about it, in the order of time; an empty list says that nothing was. */
  readonly events: readonly OfficialCaseHappening[]
}

/** The schema of a case of an official who neglects the duties of the post or falsifies (47). */
export const officialCaseSchema: EntitySchema<OfficialCase> = schemaOf<OfficialCase>('parseOfficialCase')({
  conduct: optional(oneOf(['neglect', 'falsification', 'neglect-and-falsification', 'other'])),
  events: list(object({ kind: oneOf(officialCaseEvents), on: plainDate })),
})

/**
 * Reads a case of an official's conduct from outside data.
 *
 * **Legal basis:** Article 47.
 *
 * @example
 * ```ts
 * import { parseOfficialCase } from 'xueshi'
 * parseOfficialCase({ conduct: 'neglect', events: [{ kind: 'order', on: '2025-03-10' }] }).ok // => true
 * ```
 */
export const parseOfficialCase = /* @__PURE__ */ parser(officialCaseSchema)
