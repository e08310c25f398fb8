import { dateOfDay } from '../../engine/quantity/calendar.js'
import { isPartialDate, type PartialDate } from '../../engine/quantity/partial-date.js'
import type { NumberCell } from '../cells/cell.js'
import { shownDate } from '../cells/number-format.js'
import { notRead, type ReadResult, understood } from '../read-result.js'
import { dateInFigures } from './chinese-digits.js'
import { numberText } from './written.js'

/** What a date says of itself; what it leaves out is absent. */
export interface DateParts {
  readonly year?: string
  readonly month?: string
  readonly day?: string
}

const weekday = /\((?:星期|周|礼拜)[一二三四五六日天]\)|(?:星期|周|礼拜)[一二三四五六日天]$/
const clock =
  /(?<=\d日?)(?:T|\s+)(?:上午|下午|[AP]M\s*)?\d{1,2}[:时]\d{2}(?:[:分]\d{2}(?:\.\d+)?秒?)?分?(?:\s*[AP]M)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

/** White space falls away where it parts no digits: 2025 年 3 月 5 日 is one date, 20 25 is no year. */
const tightened = (text: string): string => text.replace(/(?<!\d)\s+|\s+(?!\d)/g, '')

/** A text about dates as the shapes are looked for: without weekday and hour, in Arabic digits. */
export const dateText = (text: string): string =>
  tightened(dateInFigures(text.replace(weekday, '').replace(clock, '')))

/** Whether a text is an instant of another zone, which is another day in China as the hour is: nobody knows which was meant. */
export const isForeignInstant = (text: string): boolean => {
  const zone = clock.exec(text)?.[1]
  return zone !== undefined && !/^\+08:?00$/.test(zone)
}

const shapes = [
  /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})[日号]?$/,
  /^(?<year>(?:19|2\d)\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d{4})年(?<month>\d{1,2})月份?$/,
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})$/,
  /^(?<year>(?:19|2\d)\d\d)(?<month>0[1-9]|1[0-2])$/,
  /^(?<year>\d{4})(?:年度?)?$/,
  /^(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?$/,
  /^(?<month>\d{1,2})[-/.](?<day>\d{1,2})$/,
] as const

/** What a text says as a date by its shape alone; nothing where it has none. */
export const partsOf = (text: string): DateParts | undefined => {
  for (const shape of shapes) {
    const parts = shape.exec(text)?.groups
    if (parts !== undefined) return parts
  }
  return undefined
}

const two = (part: string): string => part.padStart(2, '0')

/** The date that parts make, with the year of a heading where they have none of their own. */
export const dateOf = ({ year, month, day }: DateParts, headed?: number): ReadResult<PartialDate> => {
  const inYear = year ?? headed
  if (inYear === undefined) return notRead('year-missing')
  const date = [inYear, ...[month, day].filter((part) => part !== undefined).map(two)].join('-')
  return isPartialDate(date) ? understood(date) : notRead('no-such-day')
}

const dayZero = { 1900: -25_569, 1904: -24_107 } as const
const secondsOfDay = 86_400
/** The day that a spreadsheet counts although there was none: 29 February 1900. */
const noSuchSerial = 60

/** The calendar date of a day number; hours are cut off, but not what lacks a fraction of a second to the next day. */
const dateOfSerial = (serial: number, epoch: 1900 | 1904): string => {
  const days = Math.floor(Math.round(serial * secondsOfDay) / secondsOfDay)
  return dateOfDay(days + dayZero[epoch] + (epoch === 1900 && days < noSuchSerial ? 1 : 0))
}

const first = 20_000
const last = 80_000

/**
 * What a cell with a number shows as a date. A format of dates shows what it shows: where a month was typed, the workbook stores
 * its first day, and where no year was typed, that of the typing. Without such a format a number is a date that lost it (day
 * 20,000 is in 1954, 80,000 in 2119), a date without signs, or a year with its month.
 */
export const shownParts = ({
  value,
  format = 'General',
  epoch = 1900,
}: NumberCell): ReadResult<DateParts> => {
  const shown = shownDate(format)
  if (shown !== undefined) {
    if (!(shown.year || shown.day)) return notRead('no-date')
    if (value < 0 || (epoch === 1900 && Math.floor(value) === noSuchSerial)) return notRead('no-such-day')
    const [year, month, day] = dateOfSerial(value, epoch).split('-') as [string, string, string]
    return understood({
      ...(shown.year ? { year } : {}),
      ...(shown.month ? { month } : {}),
      ...(shown.day ? { day } : {}),
    })
  }
  if (value >= first && value < last) return understood(partsOf(dateOfSerial(value, epoch)) as DateParts)
  const text = numberText(value)
  // A number keeps no zero at its end: what is 2010.1 may have been typed as 2010.10.
  const isCut = /^(?:\d{4}\.1|\d{1,2}\.[123])$/.test(text) && !/\.0{2}$/.test(format)
  const parts = partsOf(/\.0{2}$/.test(format) ? value.toFixed(2) : text)
  if (parts === undefined) return notRead('no-date')
  return isCut ? notRead('lost-zero') : understood(parts)
}
