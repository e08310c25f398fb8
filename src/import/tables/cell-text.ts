import type { Cell } from '../cells/cell.js'
import { shownDate } from '../cells/number-format.js'
import type { ReadResult } from '../read-result.js'
import { mapped } from '../read-result.js'
import { dateOf, shownParts } from '../values/date-parts.js'
import { numberText, writtenIn } from '../values/written.js'

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
