import type * as z from 'zod'
import { actors } from '../law/vocabulary.js'
import { oneOf, plainDate, year } from './fields.js'
import { object, optional } from './shapes.js'

/**
 * The schema of one filing of the results of inspection and evaluation (检查评估结果备案).
 *
 * **Legal basis:** Article 28, paragraph 2.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseResultsFiling } from 'xueshi'
 * parseResultsFiling({ year: 2025, filedOn: '2025-12-20', with: 'municipal-personnel' }).ok // => true
 * ```
 */
export const resultsFilingSchema = object({
  /** The year whose inspections and evaluations are reported. */
  year,
  /** Absent: not known. */
  filedOn: optional(plainDate),
  /** With whom it was filed; absent: not known. */
  with: optional(oneOf(actors)),
}).brand<'ResultsFiling'>()

/**
 * A parsed filing, read-only. Only parsing makes one; its fields are those of {@link resultsFilingSchema}.
 *
 * @category Entities
 */
export type ResultsFiling = z.output<typeof resultsFilingSchema>
