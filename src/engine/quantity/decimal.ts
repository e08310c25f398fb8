import { Decimal } from 'decimal.js'

/**
 * Decimals for money: a constructor of the library's own, so that no setting made elsewhere in the process reaches it.
 * Sixty digits hold every product of a sum of money and a rate; what a division cannot hold is cut off, never rounded up.
 */
export const Money = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 60, rounding: 1 })

/** An exact amount of money. */
export type Money = Decimal

/** An amount rounded up to the fen. */
export const upToFen = (amount: Money): Money => amount.toDecimalPlaces(2, 0)

/** What part of another amount, above nothing, an amount is: in per cent, cut off after so many places. */
export const percentOf = (part: Money, whole: Money, places: number): Money =>
  part.times(100).div(whole).toDecimalPlaces(places, 1)
