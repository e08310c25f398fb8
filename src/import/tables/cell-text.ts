import type { Cell } from '../cells/cell.js'
import { shownDate } from '../cells/number-format.js'
import { mapped, type ReadResult, understood } from '../read-result.js'
import { isBlankText, plainText } from '../text.js'
import { dateOf, shownParts } from '../values/date-parts.js'
import { numberText, writtenIn } from '../values/written.js'

/** Whether nothing stands in a cell. */
export const isBlankCell = (cell: Cell): boolean =>
  cell.kind === 'empty' || (cell.kind === 'text' && isBlankText(plainText(cell.text)))

/** A cell as a text for a reader of words: what its number is, and yes or no as they stand. */
export const wordIn = (cell: Cell): ReadResult<string> =>
  mapped(writtenIn(cell), (found) => (typeof found === 'string' ? found : numberText(found.value)))

/** What a cell shows, for whoever looks for it; nothing of one that gives nothing. */
export const shownText = (cell: Cell): string => {
  const found = writtenIn(cell)
  if (!found.ok) return ''
  if (typeof found.value === 'string') return found.value
  if (shownDate(found.value.format ?? '') !== undefined) {
    const parts = shownParts(found.value)
    const date = parts.ok ? dateOf(parts.value) : parts
    if (date.ok) return date.value
  }
  return numberText(found.value.value)
}

/** What each part of a text says, parted by 、 , ； or a new line; the first that is not read stops it. */
export const partsIn = <Value>(
  text: string,
  reader: (part: string) => ReadResult<Value>,
): ReadResult<readonly Value[]> => {
  const values: Value[] = []
  for (const part of text.split(/[、;,，；\n]/).map((one) => one.trim())) {
    if (part === '') continue
    const read = reader(part)
    if (!read.ok) return read
    values.push(read.value)
  }
  return understood(values)
}
