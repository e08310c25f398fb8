import { writtenArgument } from '../cells/arguments.js'
import type { NumberCell, Written } from '../cells/cell.js'
import { notRead, type ReadResult, understood } from '../read-result.js'
import { plainText } from '../text.js'

/**
 * A number as the sheet shows it at most: in fifteen digits, which is what a spreadsheet computes in. What stands behind them is
 * how the machine stores it: 4.1999999999999993 is 4.2.
 */
export const numberText = (value: number): string => String(Number(value.toPrecision(15)))

/** The same of a text, which a program may have written in all the digits that are stored. */
export const withoutNoise = (text: string): string =>
  /^-?\d+\.\d+$/.test(text) && text.replace(/^-?0*\.?0*|\D/g, '').length > 15
    ? numberText(Number(text))
    : text

/** What stands somewhere as text, or the number in a cell, which is for the reader to take; an empty text where nothing does. */
export const writtenIn = (written: Written): ReadResult<string | NumberCell> => {
  writtenArgument(written)
  if (typeof written === 'string') return understood(plainText(written))
  switch (written.kind) {
    case 'empty':
      return understood('')
    case 'text':
      return understood(plainText(written.text))
    case 'boolean':
      return understood(written.value ? 'TRUE' : 'FALSE')
    case 'number':
      return understood(written)
    case 'unread':
      return notRead(written.because)
  }
}
