import { type ParseResult, parseWith } from '../engine/facts/parse-with.js'
import { type Receipt, receiptSchema } from './stored-receipt.js'

/**
 * Reads a receipt from outside data, such as the file it was stored in. Whether it was altered, {@link verify} says.
 *
 * **Legal basis:** none; the means are the library's.
 *
 * @category Entities
 * @param input - the fields of {@link ReceiptInput}
 * @returns the receipt, or everything that is wrong with the input
 * @example
 * ```ts
 * import { assessStudyTimeRight, parseReceipt, receipt } from 'xueshi'
 * const facts = { grantedHours: '90', year: 2025 }
 * const stored = JSON.stringify(receipt(assessStudyTimeRight(facts), facts))
 * parseReceipt(JSON.parse(stored)).ok // => true
 * const refused = parseReceipt({ ...JSON.parse(stored), digest: 'abc', signed: true })
 * refused.ok ? [] : refused.problems.map(({ path, code }) => [path.join('.'), code])
 * // => [['digest', 'digest'], ['', 'unknown-field']]
 * ```
 */
export const parseReceipt = (input: unknown): ParseResult<Receipt> => parseWith(receiptSchema, input)
