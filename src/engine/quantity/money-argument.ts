import { invalidAmount } from '../ground/errors.js'
import { Money } from './decimal.js'
import { type DecimalInput, inputText } from './hours.js'

const shape = /^(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/

/** Yuan that a caller gives as a plain argument; anything but 0 to 9,999,999,999,999.99 is the caller's mistake. */
export const moneyArgument = (value: DecimalInput, argument: string): Money => {
  if (!shape.test(inputText(value))) throw invalidAmount(argument)
  return new Money(value)
}

/** What of an amount falls to a part of it, cut off at the fen: whoever has the rest bears the odd fen. */
export const partOf = (amount: Money, share: DecimalInput): Money => amount.times(share).toDecimalPlaces(2, 1)
