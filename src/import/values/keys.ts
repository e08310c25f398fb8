import type { Written } from '../cells/cell.js'
import { shownDate, shownPlaces } from '../cells/number-format.js'
import { notRead, type ReadResult, understood } from '../read-result.js'
import { isBlankText } from '../text.js'
import { numberText, writtenIn } from './written.js'

/** A spreadsheet keeps fifteen digits of a number; of a longer one the rest is gone. */
const longest = 1e15

/**
 * Reads what tells one person, certificate or class from another: a text without white space, in half width. A number is
 * taken as it is shown, 007 by its format; one that lost digits to the way it is stored, such as 5.00101E+17, is refused.
 *
 * @param written - a text, or a cell
 * @returns the key, or why it was not read
 * @example
 * ```ts
 * import { readKey } from 'xueshi/import'
 * readKey('渝继教 ００１２') // => { ok: true, value: '渝继教0012' }
 * readKey({ kind: 'number', value: 7, format: '000' }) // => { ok: true, value: '007' }
 * readKey('5.00101E+17') // => { ok: false, reason: 'digits-lost', nearest: [] }
 * ```
 */
export const readKey = (written: Written): ReadResult<string> => {
  const found = writtenIn(written)
  if (!found.ok) return found
  if (typeof found.value === 'string') {
    const key = found.value.replace(/\s+/g, '')
    if (isBlankText(key)) return notRead('empty')
    return /^\d(?:\.\d+)?E\+\d+$/i.test(key) ? notRead('digits-lost') : understood(key)
  }
  const { value, format = 'General' } = found.value
  if (shownDate(format) !== undefined) return notRead('date-instead')
  if (Math.abs(value) >= longest) return notRead('digits-lost')
  return understood(numberText(value).padStart(shownPlaces(format), '0'))
}
