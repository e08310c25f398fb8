import { dateOf, dayOf } from '../days.js'
import type { Cell } from './table.js'
import { halfWidth, textOf, tight } from './text.js'

/**
 * What a cell says as a date: `YYYY-MM-DD`, or the text as it stands where it has no known shape. Whether such a date
 * exists is for the library to say.
 */
export interface DateText {
  readonly date: string
  readonly note?: 'excel-serial' | 'full-width'
}

const shape = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/
const clock = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/
const dayZero = dayOf('1899-12-30')

/** A date in any of the shapes in which files hold it. A year of two digits or a missing day is not made up. */
export function readDate(cell: Cell): DateText {
  const said = textOf(cell)
  if (cell instanceof Date) return { date: said }
  const narrow = halfWidth(said)
  const text = tight(narrow.replace(clock, ''))
  const full = narrow === said ? {} : ({ note: 'full-width' } as const)

  const parts = shape.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text)
  if (parts !== null) return { date: isoOf(parts[1]!, parts[2]!, parts[3]!), ...full }
  // The day number that a spreadsheet shows when a date has lost its format; 20000 is in 1954, 80000 in 2119.
  if (/^[2-7]\d{4}(?:\.\d+)?$/.test(text)) {
    return { date: dateOf(dayZero + Math.floor(Number(text))), note: 'excel-serial' }
  }
  return { date: said }
}

/** A first and a last day, and whether they were in full width. */
export interface SpanText {
  readonly from: string
  readonly to: string
  readonly note?: DateText['note']
}

const firstDay = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?/
const lastDay = /^(?:[-–—~至到]+(?:(?:(\d{4})[-/.年])?(\d{1,2})[-/.月])?(\d{1,2})日?)?$/

/**
 * Two days in one cell: 2025.3.3-3.7, 2025年3月3日至7日, 2025/3/3-2025/3/7. What the last day leaves out is that of the
 * first, and a single day is both.
 */
export function readSpan(cell: Cell): SpanText {
  const single = readDate(cell)
  const said = textOf(cell)
  const narrow = halfWidth(said)
  const text = tight(narrow)
  const first = firstDay.exec(text)
  const last = first && lastDay.exec(text.slice(first[0].length))
  if (!first || !last)
    return { from: single.date, to: single.date, ...(single.note ? { note: single.note } : {}) }
  const [year, month, day] = [first[1]!, first[2]!, first[3]!]
  return {
    from: isoOf(year, month, day),
    to: isoOf(last[1] ?? year, last[2] ?? month, last[3] ?? day),
    ...(narrow === said ? {} : { note: 'full-width' }),
  }
}

const isoOf = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
