import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { flag, id, oneOf, signedYuan, text, year, yuan } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, object, optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { DecimalInput } from '../../../engine/quantity/hours.js'

/** One posting of a unit's continuing-education money. */
export interface FundingEntry {
  /** The caller's key; where it is absent, the position names the entry. */
  readonly id?: string
  /** In yuan, below nothing where the posting reverses another of its kind; absent: not known. */
  readonly amount?: DecimalInput
  /** Where the amount is not known, whether the posting reverses another; absent: not known. */
  readonly reversal?: boolean
  /** Set aside in a budget, made over to the fund, or paid out of it; absent: not known. */
  readonly kind?: 'budgeted' | 'appropriated' | 'spent'
  /** What for, in the unit's own words; no rule uses it. */
  readonly purpose?: string
  /** Whether the money recurs every year; absent: not known. */
  readonly recurrent?: boolean
  /** Whose money it is; donations and employees' money are not the unit's appropriation. Absent: not known. */
  readonly source?: 'unit' | 'government' | 'employee' | 'donation' | 'other'
}

/**
 * A unit's payroll and its continuing-education money in one year, read-only all the way down. Only parsing makes one.
 */
export interface FundingYear extends z.$brand<'FundingYear'> {
  /** The caller's key of the unit. */
  readonly unitId: string
  /** The year of the fund. */
  readonly year: number
  /** Total wages of all staff, in yuan; absent: not known. */
  readonly payroll?: DecimalInput
  /** The year of the payroll, where it is not the year of the fund. */
  readonly payrollYear?: number
  /** The postings of the year, at most 10,000; absent: not known. An empty list says that there were none. */
  readonly entries?: readonly FundingEntry[]
  /** Whether the postings are all there were; absent: not known. */
  readonly complete?: boolean
}

const entry = object({
  id: optional(id),
  amount: optional(signedYuan),
  reversal: optional(flag),
  kind: optional(oneOf(['budgeted', 'appropriated', 'spent'])),
  purpose: optional(text),
  recurrent: optional(flag),
  source: optional(oneOf(['unit', 'government', 'employee', 'donation', 'other'])),
})

/** The schema of a unit's payroll and its continuing-education money in one year (19). */
export const fundingYearSchema: EntitySchema<FundingYear> = schemaOf<FundingYear>('parseFundingYear')({
  unitId: id,
  year,
  payroll: optional(yuan),
  payrollYear: optional(year),
  entries: optional(list(entry)),
  complete: optional(flag),
})

/**
 * Reads a unit's payroll and continuing-education money of one year from outside data.
 *
 * **Legal basis:** Article 19.
 *
 * @example
 * ```ts
 * import { parseFundingYear } from 'xueshi'
 * parseFundingYear({ unitId: 'u1', year: 2025, payroll: '12000000' })
 * // => { ok: true, value: { unitId: 'u1', year: 2025, payroll: '12000000' } }
 * parseFundingYear({ unitId: 'u1', year: 2025, payroll: '1,200万元' }).ok // => false
 * ```
 */
export const parseFundingYear = /* @__PURE__ */ parser(fundingYearSchema)
