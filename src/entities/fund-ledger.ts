import type * as z from 'zod'
import { id, oneOf, plainDate, text, year, yuan } from './fields.js'
import { list, object, optional } from './shapes.js'

const entry = object({
  /** The caller's key; where it is absent, the position names the entry. */
  id: optional(id),
  /** The day of the entry; no rule uses it. */
  on: optional(plainDate),
  /** In yuan. */
  amount: yuan,
  /** Into the fund, out of it, or held back before it could reach the fund or those for whom it was meant. */
  movement: oneOf(['received', 'spent', 'withheld']),
  /** What money was spent on: continuing education, something else, or someone's private gain; absent: not known. */
  purpose: optional(oneOf(['continuing-education', 'other', 'private-gain'])),
  /** How much of it has been given back; absent: nothing asserted. */
  returned: optional(yuan),
  /** In the unit's own words; no rule uses it. */
  note: optional(text),
})

/**
 * The schema of the ledger of a continuing-education fund in one year.
 *
 * Money carried over from the year before is an entry of its own, `received`.
 *
 * **Legal basis:** Article 21.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseFundLedger } from 'xueshi'
 * parseFundLedger({
 *   unitId: 'u1', year: 2025,
 *   entries: [{ amount: '5000', movement: 'spent', purpose: 'continuing-education' }],
 * }).ok // => true
 * ```
 */
export const fundLedgerSchema = object({
  /** The caller's key of the unit whose fund it is. */
  unitId: id,
  year,
  /** At most 10,000; absent: not known. An empty list says that there were none. */
  entries: optional(list(entry)),
}).brand<'FundLedger'>()

/**
 * A parsed ledger, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link fundLedgerSchema}.
 *
 * @category Entities
 */
export type FundLedger = z.output<typeof fundLedgerSchema>
