import type * as z from 'zod/mini'
import type { EntitySchema } from '../../../engine/facts/entity.js'
import { flag, id, oneOf, year, yuan } from '../../../engine/facts/fields.js'
import { parser } from '../../../engine/facts/parser.js'
import { list, object, optional, schemaOf } from '../../../engine/facts/shapes.js'
import type { DecimalInput } from '../../../engine/quantity/hours.js'

/** One entry of the ledger of a fund. */
export interface FundLedgerEntry {
  /** The caller's key; where it is absent, the position names the entry. */
  readonly id?: string
  /** In yuan; absent: not known. */
  readonly amount?: DecimalInput
  /**
   * Into the fund, out of it, or held back before it could reach the fund or those for whom it was meant; absent: not known.
   */
  readonly movement?: 'received' | 'spent' | 'withheld'
  /** What money was spent on: continuing education, something else, or someone's private gain; absent: not known. */
  readonly purpose?: 'continuing-education' | 'other' | 'private-gain'
  /** How much of it has been given back, in yuan; absent: nothing asserted. */
  readonly returned?: DecimalInput
}

/** The ledger of a continuing-education fund in one year, read-only all the way down. Only parsing makes one. */
export interface FundLedger extends z.$brand<'FundLedger'> {
  /** The caller's key of the unit whose fund it is. */
  readonly unitId: string
  /** The calendar year of the entries. */
  readonly year: number
  /** At most 10,000; absent: not known. An empty list says that there were none. */
  readonly entries?: readonly FundLedgerEntry[]
  /** Whether the entries are all there were; absent: not known. */
  readonly complete?: boolean
}

const entry = object({
  id: optional(id),
  amount: optional(yuan),
  movement: optional(oneOf(['received', 'spent', 'withheld'])),
  purpose: optional(oneOf(['continuing-education', 'other', 'private-gain'])),
  returned: optional(yuan),
})

/**
 * The schema of the ledger of a continuing-education fund in one year.
 *
 * Money carried over from the year before is an entry of its own, `received`.
 *
 * **Legal basis:** Article 21.
 */
export const fundLedgerSchema: EntitySchema<FundLedger> = schemaOf<FundLedger>('parseFundLedger')({
  unitId: id,
  year,
  entries: optional(list(entry)),
  complete: optional(flag),
})

/**
 * Reads the ledger of a continuing-education fund from outside data.
 *
 * **Legal basis:** Article 21.
 *
 * @example
 * ```ts
 * import { parseFundLedger } from 'xueshi'
 * parseFundLedger({
 *   unitId: 'u1', year: 2025,
 *   entries: [{ amount: '5000', movement: 'spent', purpose: 'continuing-education' }],
 * }).ok // => true
 * ```
 */
export const parseFundLedger = /* @__PURE__ */ parser(fundLedgerSchema)
