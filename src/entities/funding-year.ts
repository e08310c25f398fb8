import type * as z from 'zod'
import { flag, id, oneOf, text, year, yuan } from './fields.js'
import { list, object, optional } from './shapes.js'

const entry = object({
  /** The caller's key; where it is absent, the position names the entry. */
  id: optional(id),
  /** In yuan. */
  amount: yuan,
  /** Set aside in a budget, made over to the fund, or paid out of it. */
  kind: oneOf(['budgeted', 'appropriated', 'spent']),
  /** What for, in the unit's own words; no rule uses it. */
  purpose: optional(text),
  /** Whether the money recurs every year; absent: not known. */
  recurrent: optional(flag),
  /** Whose money it is; donations and employees' money are not the unit's appropriation. */
  source: oneOf(['unit', 'government', 'employee', 'donation', 'other']),
})

/**
 * The schema of a unit's payroll and its continuing-education money in one year.
 *
 * **Legal basis:** Article 19.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseFundingYear } from 'xueshi'
 * parseFundingYear({
 *   unitId: 'u1', year: 2025, payroll: '12000000',
 *   entries: [{ amount: '180000', kind: 'appropriated', recurrent: true, source: 'unit' }],
 * }).ok // => true
 * ```
 */
export const fundingYearSchema = object({
  /** The caller's key of the unit. */
  unitId: id,
  /** The year of the fund. */
  year,
  /** Total wages of all staff, in yuan; absent: not known. */
  payroll: optional(yuan),
  /** The year of the payroll, where it is not the year of the fund. */
  payrollYear: optional(year),
  /** The postings of the year, at most 10,000; absent: not known. An empty list says that there were none. */
  entries: optional(list(entry)),
}).brand<'FundingYear'>()

/**
 * The parsed funding facts of a unit's year, read-only all the way down. Only parsing makes one; its fields are those
 * of {@link fundingYearSchema}.
 *
 * @category Entities
 */
export type FundingYear = z.output<typeof fundingYearSchema>
