import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { oneOf, plainDate, year } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { type Actor, actors } from '../../law/vocabulary.js'

/** One filing of an industry's yearly summary (年度总结备案). Read-only; only parsing makes one. */
export interface SummaryFiling extends z.$brand<'SummaryFiling'> {
  /** The year that is summed up. */
  readonly year: number
  /** The day of the filing; absent: not known, and taken to be no earlier than the year itself. */
  readonly filedOn?: PlainDate
  /** With whom it was filed; absent: not known. */
  readonly with?: Actor
}

/** The schema of one filing of an industry's yearly summary (6(4)). */
export const summaryFilingSchema: EntitySchema<SummaryFiling> = schemaOf<SummaryFiling>('parseSummaryFiling')(
  {
    year,
    filedOn: optional(plainDate),
    with: optional(oneOf(actors)),
  },
)

/**
 * Reads one filing of a yearly summary from outside data.
 *
 * **Legal basis:** Article 6, item 4.
 *
 * @example
 * ```ts
 * import { parseSummaryFiling } from 'xueshi'
 * parseSummaryFiling({ year: 2025, filedOn: '2026-01-15', with: 'municipal-personnel' }).ok // => true
 * ```
 */
export const parseSummaryFiling = /* @__PURE__ */ parser(summaryFilingSchema)
