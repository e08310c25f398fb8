import type * as z from 'zod'
import { oneOf, plainDate } from './fields.js'
import { list, object, optional } from './shapes.js'

/** What can happen in a case of an official's conduct (47). */
export const officialCaseEvents = ['misconduct-found', 'order', 'correction', 'discipline'] as const

/**
 * What can happen in a case of an official's conduct.
 *
 * @category Entities
 */
export type OfficialCaseEvent = (typeof officialCaseEvents)[number]

/**
 * The schema of a case of an official who neglects the duties of the post or falsifies (不履行职责，弄虚作假).
 *
 * **Legal basis:** Article 47.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseOfficialCase } from 'xueshi'
 * parseOfficialCase({ conduct: 'neglect', events: [{ kind: 'order', on: '2025-03-10' }] }).ok // => true
 * ```
 */
export const officialCaseSchema = object({
  /** What the official did; `other` for any conduct that the text does not name; absent: not known. */
  conduct: optional(oneOf(['neglect', 'falsification', 'other'])),
  /** What was done about it, in the order of time; an empty list says that nothing was. */
  events: list(object({ kind: oneOf(officialCaseEvents), on: plainDate })),
}).brand<'OfficialCase'>()

/**
 * A parsed case, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link officialCaseSchema}.
 *
 * @category Entities
 */
export type OfficialCase = z.output<typeof officialCaseSchema>
