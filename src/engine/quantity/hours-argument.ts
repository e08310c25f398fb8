import { invalidHours } from '../ground/errors.js'
import { type DecimalInput, inputText, toHundredths } from './hours.js'

const shape = /^(?:0|[1-9]\d{0,4})(?:\.\d{1,2})?$/

/** Hours that a caller gives as a plain argument, in hundredths; anything but 0 to 99,999.99 is the caller's mistake. */
export const hoursArgument = (value: DecimalInput, argument: string): number => {
  // A number with more than two places prints more than two, so that the one shape tests both ways of writing.
  if (!shape.test(inputText(value))) throw invalidHours(argument)
  return toHundredths(value)
}
