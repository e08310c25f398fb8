import { type ChongqingIds, chongqing2006, type Determination } from '../chongqing/pack.js'
import { type ReceiptOptions, receiptUnder } from '../tools/receipt.js'
import type { Receipt } from '../tools/stored-receipt.js'

/**
 * A receipt for an answer: a compact JSON document by which anyone who has the facts can check the answer again.
 *
 * It holds the result, and digests (SHA-256 over RFC 8785) of the facts, of the edition, of the whole answer and of
 * itself. The caller's keys of persons and records are in it, as they are in answers. The fields `name`, `citizenNumber` and
 * `creditCode` of persons and units are not, not even in digests.
 *
 * Without `include: 'facts'` the facts are in it as digests alone, and the result tells what the answer tells: figures, dates
 * and keys, with `withheld` for the numbers of certificates. With it the facts are in it as they were given, numbers of
 * certificates, titles, notes and all other texts among them, and a name that stands within such a text stands there too.
 *
 * A receipt takes the caller's word that the answer was given on these facts: it has the answer and not the rule.
 * {@link verify} asks the rule again.
 *
 * Digests of short facts can be guessed by trying: a receipt made without a key is as confidential as the facts, and
 * whoever has it can alter it and make the digests anew. With a `key` they are made by HMAC, and neither is possible
 * without the key.
 *
 * **Legal basis:** none; the means are the library's.
 *
 * @param determination - the answer of any rule or assessment
 * @param facts - what it was given on
 * @param options - the edition under which it was given, whether to hold the facts, and a key
 * @returns the receipt
 * @throws XueshiError `receipt-mismatch` where the answer rests on a reading or a parameter that the edition does not have;
 * `invalid-key`; `invalid-argument` for what is no answer
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * import { receipt } from 'xueshi/tools'
 * const facts = { grantedHours: '72', year: 2025 }
 * const { rule, facts: kept, result } = receipt(assessStudyTimeRight(facts), facts)
 * rule // => 'study-time-right'
 * kept.parts.map(({ at }) => at) // => ['/grantedHours', '/year']
 * result.findings.map(({ code, provision }) => [code, provision]) // => [['study-time-not-granted', '8(1)']]
 * ```
 */
export const receipt: (
  determination: Determination<unknown, unknown>,
  facts: object,
  options?: ReceiptOptions<ChongqingIds>,
) => Receipt = /* @__PURE__ */ receiptUnder(chongqing2006)
