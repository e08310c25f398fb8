import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { oneOf, plainDate, year } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { type Actor, actors } from '../../law/vocabulary.js'

/** One filing of the results of inspection and evaluation (检查评估结果备案). Read-only; only parsing makes one. */
export interface ResultsFiling extends z.$brand<'ResultsFiling'> {
  /** The year whose inspections and evaluations are reported. */
  readonly year: number
  /** The day of the filing; absent: not known, and taken to be no earlier than the year itself. */
  readonly filedOn?: PlainDate
  /** With whom it was filed; absent: not known. */
  readonly with?: Actor
}

/** The schema of one filing of the results of inspection and evaluation (28.2). */
export const resultsFilingSchema: EntitySchema<ResultsFiling> = schemaOf<ResultsFiling>('parseResultsFiling')(
  {
    year,
    filedOn: optional(plainDate),
    with: optional(oneOf(actors)),
  },
)

/**
 * Reads one filing of results of inspection and evaluation from outside data.
 *
 * **Legal basis:** Article 28, paragraph 2.
 *
 * @example
 * ```ts
 * import { parseResultsFiling } from 'xueshi'
 * parseResultsFiling({ year: 2025, filedOn: '2025-12-20', with: 'municipal-personnel' }).ok // => true
 * ```
 */
export const parseResultsFiling = /* @__PURE__ */ parser(resultsFilingSchema)
