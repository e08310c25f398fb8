import type * as z from 'zod'
import { actors } from '../law/vocabulary.js'
import { oneOf, plainDate, year } from './fields.js'
import { object, optional } from './shapes.js'

/**
 * The schema of one filing of a trade's yearly summary (年度总结备案).
 *
 * **Legal basis:** Article 6, item 4.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseSummaryFiling } from 'xueshi'
 * parseSummaryFiling({ year: 2025, filedOn: '2026-01-15', with: 'municipal-personnel' }).ok // => true
 * ```
 */
export const summaryFilingSchema = object({
  /** The year that is summed up. */
  year,
  /** Absent: not known. */
  filedOn: optional(plainDate),
  /** With whom it was filed; absent: not known. */
  with: optional(oneOf(actors)),
}).brand<'SummaryFiling'>()

/**
 * A parsed filing, read-only. Only parsing makes one; its fields are those of {@link summaryFilingSchema}.
 *
 * @category Entities
 */
export type SummaryFiling = z.output<typeof summaryFilingSchema>
