const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const shape = /^[\dA-HJ-NPQRTUWXY]{2}\d{6}[\dA-HJ-NPQRTUWXY]{10}$/

/** What a unified social credit code (统一社会信用代码) is worth as a text. */
export type CreditCodeCheck = 'valid' | 'check-digit-fails' | 'malformed'

/** Every place weighs three times the one before it, modulo 31. */
const sumOf = (text: string): number =>
  [...text].reduceRight((sum, character) => (sum * 3 + characters.indexOf(character)) % 31, 0)

/**
 * Checks a unified social credit code: eighteen digits and capital letters without I, O, S, V and Z, the third to the
 * eighth of them digits, and the last a check character over the others.
 *
 * A code whose check character does not fit is worth a second look, and no more: codes in real use fail the check. No
 * schema refuses one, and no rule depends on it.
 *
 * **Source:** GB 32100-2015.
 *
 * @param text - any text, compared exactly: a code in lower case is malformed
 * @returns `valid`, `check-digit-fails` for a code of the right shape alone, or `malformed`
 * @example
 * ```ts
 * import { checkCreditCode } from 'xueshi'
 * checkCreditCode('91350100M000100Y43') // => 'valid'
 * checkCreditCode('91350100M000100Y44') // => 'check-digit-fails'
 * checkCreditCode('91350100m000100y43') // => 'malformed'
 * ```
 */
export const checkCreditCode = (text: string): CreditCodeCheck => {
  if (typeof text !== 'string' || !shape.test(text)) return 'malformed'
  return (sumOf(text.slice(0, 17)) + characters.indexOf(text.slice(17))) % 31 ? 'check-digit-fails' : 'valid'
}
