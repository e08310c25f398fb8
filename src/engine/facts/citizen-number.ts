import { isPlainDate } from '../quantity/calendar.js'

const shape = /^[1-9]\d{16}[\dX]$/
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const checkCharacters = '10X98765432'

const hasBirthDate = (text: string): boolean => {
  // The calendar repeats itself after 400 years; the dates of the library begin in 1900, those of the standard do not.
  const year = text.slice(6, 10).replace(/^18/, '22')
  return isPlainDate(`${year}-${text.slice(10, 12)}-${text.slice(12, 14)}`)
}

const checkCharacterOf = (text: string): string | undefined =>
  checkCharacters[weights.reduce((sum, weight, place) => sum + weight * Number(text[place]), 0) % 11]

/**
 * Whether a text is a citizen number (公民身份号码): eighteen characters with a birth date that exists, in the years from
 * 1800 to 2999, and the right check character.
 *
 * The check character X counts in upper case only, as the standard writes it, so that one number has one spelling.
 * Numbers of fifteen digits, which the standard replaced in 1999, are refused. Whether the number was ever issued, and
 * to whom, it cannot say.
 *
 * **Source:** GB 11643-1999.
 *
 * @param text - any text
 * @returns true for a number that is right in itself, false for every other text
 * @example
 * ```ts
 * import { isCitizenNumber } from 'xueshi'
 * isCitizenNumber('11010519491231002X') // => true
 * isCitizenNumber('11010519491231002x') // => false
 * isCitizenNumber('110105194902300021') // => false
 * ```
 */
export const isCitizenNumber = (text: string): boolean =>
  typeof text === 'string' && shape.test(text) && hasBirthDate(text) && checkCharacterOf(text) === text[17]

// Signs that are neither letters nor digits may stand between its characters, and letters on either side of it; among
// more digits it is a number of another kind.
const written = /(?<!\d)(?=((?:\d[^\p{L}\p{N}]*){17}(?:\d(?!\d)|X)))/gu

// Nearly every text is such.
/** A text that is shorter than such a number, of characters each of which is seen and is one character in every width. */
export const plainShortText = /^[!-~\u4e00-\u9fff]{1,17}$/

/** Whether a text holds a citizen number, in digits of any width, in groups, or with letters around it. */
export const holdsCitizenNumber = (text: string): boolean => {
  if (plainShortText.test(text)) return false
  const numbers = text.normalize('NFKC').toUpperCase().matchAll(written)
  return Array.from(numbers, ([, number]) => (number as string).replace(/[^\dX]/g, '')).some(isCitizenNumber)
}
