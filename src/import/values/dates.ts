import { takenFacts } from '../../engine/ground/parsed.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { yearArgument } from '../../engine/quantity/date-arguments.js'
import {
  earliestDay,
  isNoEnd,
  isWholeDate,
  latestDay,
  type PartialDate,
} from '../../engine/quantity/partial-date.js'
import type { Written } from '../cells/cell.js'
import { mapped, notRead, type ReadResult, understood } from '../read-result.js'
import { isBlankText } from '../text.js'
import { type DateParts, dateOf, dateText, isForeignInstant, partsOf, shownParts } from './date-parts.js'
import { writtenIn } from './written.js'

/** What a date may take from what stands around it. */
export interface DateOptions {
  /** The year of the heading, for dates that leave it out, such as 3月3日. */
  readonly year?: number
}

/** A stretch of time: its first and last date, each known so far; `to` is `null` where it is said that there is no end. */
export interface ReadPeriod {
  readonly from: PartialDate
  readonly to: PartialDate | null
}

const noEnd =
  /^(?:至今|今|现在|目前|无|没有|未|未离职|在职|在岗|在编|现任|长期|长期有效|永久|至今在职|在职至今)$/

const headed = (options: DateOptions): number | undefined => {
  takenFacts(options, { 'year?': yearArgument }, () => 'options')
  return options.year
}

/** What a text says as a date by its shape, be it a month without its year. */
const partsOrMonth = (text: string): DateParts | undefined =>
  partsOf(text) ?? /^(?<month>\d{1,2})月份?$/.exec(text)?.groups

/** What a text says as a date: its parts, or why it has none. */
const partsIn = (text: string): ReadResult<DateParts> => {
  if (isBlankText(text)) return notRead('empty')
  if (isForeignInstant(text)) return notRead('utc-instant')
  const shape = dateText(text)
  const parts = partsOrMonth(shape)
  if (parts !== undefined) return understood(parts)
  return notRead(/^'?\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/.test(shape) ? 'short-year' : 'no-date')
}

const partsWritten = (written: Written): ReadResult<DateParts> => {
  const found = writtenIn(written)
  if (!found.ok) return found
  return typeof found.value === 'string' ? partsIn(found.value) : shownParts(found.value)
}

/**
 * Reads a date that is known to the day, the month or the year, as people write it and as sheets hold it: 2010年7月, 2010.7,
 * 20100701, 二〇一〇年七月一日, the day number of a spreadsheet in the years that its workbook counts from.
 *
 * What the sheet shows is what is read: a date of which only the month is shown is known to the month. An instant of another
 * zone (…T16:00:00Z) is refused and never shifted, and so is a number that may have lost a zero at its end.
 *
 * @param written - a text, or a cell
 * @param options - the year of the heading, for dates that leave it out
 * @returns the date, or why it was not read
 * @throws XueshiError `invalid-year` for a year of the heading that is none
 * @example
 * ```ts
 * import { readPartialDate } from 'xueshi/import'
 * readPartialDate('2010.7') // => { ok: true, value: '2010-07' }
 * readPartialDate('二〇二五年三月五日') // => { ok: true, value: '2025-03-05' }
 * readPartialDate('3月5日', { year: 2025 }) // => { ok: true, value: '2025-03-05' }
 * readPartialDate('2025-03-02T16:00:00Z') // => { ok: false, reason: 'utc-instant', nearest: [] }
 * readPartialDate({ kind: 'number', value: 2010.1 }) // => { ok: false, reason: 'lost-zero', nearest: [] }
 * ```
 */
export const readPartialDate = (written: Written, options: DateOptions = {}): ReadResult<PartialDate> => {
  const parts = partsWritten(written)
  return parts.ok ? dateOf(parts.value, headed(options)) : parts
}

/**
 * Reads a date that must be known to the day.
 *
 * @param written - a text, or a cell
 * @param options - the year of the heading, for dates that leave it out
 * @returns the date, or why it was not read
 * @throws XueshiError `invalid-year` for a year of the heading that is none
 * @example
 * ```ts
 * import { readDate } from 'xueshi/import'
 * readDate('2025/3/1') // => { ok: true, value: '2025-03-01' }
 * readDate({ kind: 'number', value: 45717, format: 'yyyy/m/d' }) // => { ok: true, value: '2025-03-01' }
 * readDate('2025年3月') // => { ok: false, reason: 'day-missing', nearest: [] }
 * readDate('2025-02-29') // => { ok: false, reason: 'no-such-day', nearest: [] }
 * ```
 */
export const readDate = (written: Written, options: DateOptions = {}): ReadResult<PlainDate> => {
  const date = readPartialDate(written, options)
  return date.ok && !isWholeDate(date.value) ? notRead('day-missing') : date
}

/** The last day that parts make; a high year such as 9999 says that there is none. */
const lastOf = (parts: DateParts, year: number | undefined): ReadResult<PartialDate | null> =>
  parts.year === '9999'
    ? understood(null)
    : mapped(dateOf(parts, year), (date) => (isNoEnd(date) ? null : date))

/**
 * Reads a last day that there may not be: 至今, 在职, 无, 长期 and dates such as 9999-12-31 say that there is none.
 *
 * @param written - a text, or a cell
 * @param options - the year of the heading, for dates that leave it out
 * @returns the date, `null` for no end, or why it was not read; an empty cell says neither
 * @throws XueshiError `invalid-year` for a year of the heading that is none
 * @example
 * ```ts
 * import { readLastDate } from 'xueshi/import'
 * readLastDate('至今') // => { ok: true, value: null }
 * readLastDate('9999-12-31') // => { ok: true, value: null }
 * readLastDate('2025.6') // => { ok: true, value: '2025-06' }
 * ```
 */
export const readLastDate = (written: Written, options: DateOptions = {}): ReadResult<PartialDate | null> => {
  const found = writtenIn(written)
  if (found.ok && typeof found.value === 'string' && noEnd.test(dateText(found.value)))
    return understood(null)
  const parts = partsWritten(written)
  return parts.ok ? lastOf(parts.value, headed(options)) : parts
}

/** The last date of a stretch: with a year of its own, or what it does not have in common with the first, to the same part. */
const lastParts = (text: string, first: DateParts): DateParts | undefined => {
  const last = partsOf(text)
  if (last?.year !== undefined) return last
  const isToTheDay = first.day !== undefined
  if (last !== undefined) return isToTheDay ? { ...first, ...last } : undefined
  const part = (isToTheDay ? /^(\d{1,2})[日号]?$/ : /^(\d{1,2})月?份?$/).exec(text)?.[1]
  if (part === undefined || first.month === undefined) return undefined
  return isToTheDay ? { ...first, day: part } : { ...first, month: part }
}

/** The first date of a stretch; of two months that share their sign, as in 2025年3-4月, it bears none. */
const firstParts = (text: string, rest: string): DateParts | undefined => {
  const bare = /月份?$/.test(rest) ? /^(?:(?<year>\d{4})年)?(?<month>\d{1,2})$/ : null
  return partsOrMonth(text) ?? bare?.exec(text)?.groups
}

const stroke = /[-–—―~～至到]+/g

/** What a text says when it is parted at a stroke into a first and a last date; nothing where no stroke parts two dates. */
const partedPeriod = (text: string, year: number | undefined): ReadResult<ReadPeriod> | undefined => {
  for (const { 0: between, index } of text.matchAll(stroke)) {
    const rest = dateText(text.slice(index + between.length))
    const first = firstParts(dateText(text.slice(0, index)), rest)
    if (first === undefined) continue
    const last = noEnd.test(rest) ? null : lastParts(rest, first)
    if (last === undefined) continue
    return periodOf(dateOf(first, year), last === null ? understood(null) : lastOf(last, year))
  }
  return undefined
}

const periodOf = (
  from: ReadResult<PartialDate>,
  to: ReadResult<PartialDate | null>,
): ReadResult<ReadPeriod> => {
  if (!from.ok) return from
  if (!to.ok) return to
  const isReversed = to.value !== null && latestDay(to.value) < earliestDay(from.value)
  return isReversed ? notRead('reversed-dates') : understood({ from: from.value, to: to.value })
}

/**
 * Reads a stretch of time in one text: 2025.9.1-9.3, 2025年3月3日至5日, 2010.7-2012.6, 2010.7至今. A single date is both ends. What the
 * last date leaves out is that of the first; a last date before the first is refused, for the year of the end is not made up.
 *
 * @param written - a text, or a cell
 * @param options - the year of the heading, for dates that leave it out
 * @returns the two dates, or why they were not read
 * @throws XueshiError `invalid-year` for a year of the heading that is none
 * @example
 * ```ts
 * import { readPeriod } from 'xueshi/import'
 * readPeriod('2025.9.1-9.3') // => { ok: true, value: { from: '2025-09-01', to: '2025-09-03' } }
 * readPeriod('3月3日至5日', { year: 2025 }) // => { ok: true, value: { from: '2025-03-03', to: '2025-03-05' } }
 * readPeriod('2010.7至今') // => { ok: true, value: { from: '2010-07', to: null } }
 * readPeriod('2025.12.29-1.2') // => { ok: false, reason: 'reversed-dates', nearest: [] }
 * ```
 */
export const readPeriod = (written: Written, options: DateOptions = {}): ReadResult<ReadPeriod> => {
  const found = writtenIn(written)
  const single = readPartialDate(written, options)
  const mayBeTwo = found.ok && typeof found.value === 'string' && !single.ok && single.reason === 'no-date'
  const parted = mayBeTwo ? partedPeriod(found.value as string, headed(options)) : undefined
  return parted ?? mapped(single, (date) => ({ from: date, to: date }))
}
