import type { DecimalText } from './hours.js'

/** The two whole numbers of a ratio (`1:4`) or a fraction (`2/3`), as a parameter holds them. */
export const twoParts = (text: string): readonly [number, number] => {
  const [first, second] = text.split(/[:/]/)
  return [Number(first), Number(second)]
}

/** A quotient of whole numbers as decimal text with at most so many places, rounded half up. */
export const quotientText = (numerator: number, denominator: number, places: number): DecimalText => {
  const scale = 10 ** places
  // Whole numbers below 2^53 in both products: the largest sum of hours of a person is far below that.
  const scaled = Math.floor((Math.abs(numerator) * scale * 2 + denominator) / (denominator * 2))
  const digits = String(scaled).padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  const text = digits.slice(0, -places) + (fraction === '' ? '' : `.${fraction}`)
  return numerator < 0 && scaled > 0 ? `-${text}` : text
}

/**
 * A part of a whole as decimal text with at most so many places, rounded half up; what is not the whole is never told as the whole.
 *
 * @param all - what the whole is told as: 1, or 100 per cent
 */
export const partText = (part: number, whole: number, all: 1 | 100, places: number): DecimalText => {
  const text = quotientText(part * all, whole, places)
  const scale = 10 ** places
  return part < whole && text === String(all) ? quotientText(all * scale - 1, scale, places) : text
}
