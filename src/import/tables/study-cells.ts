import type { Study, StudySession } from '../../chongqing/entities/study.js'
import type { InputOf } from '../../engine/facts/entity.js'
import { dateOfDay, daysBetween } from '../../engine/quantity/calendar.js'
import { hoursText, toHundredths } from '../../engine/quantity/hours.js'
import { earliestDay, isWholeDate, latestDay, type PartialDate } from '../../engine/quantity/partial-date.js'
import { mapped, notRead, type ReadResult, understood } from '../read-result.js'
import { readCredits, readDays, readHours } from '../values/amounts.js'
import { readDate, readPartialDate, readPeriod } from '../values/dates.js'
import { partsIn, wordIn } from './cell-text.js'
import type { ColumnName } from './columns.js'
import type { ColumnsOfPaths, RowReader } from './row-reader.js'

/** The facts of a study, and the column behind each. */
export interface StudyCells {
  readonly study: InputOf<Study>
  /** The single dates of a self-study, which belong in its task book. */
  readonly log?: readonly StudySession[]
  readonly columns: ColumnsOfPaths
}

interface Dates {
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly columns: ColumnsOfPaths
}

/** The columns of the dates of a study. */
export const dateColumns: readonly ColumnName[] = ['from', 'to', 'span', 'sessions']

const datesIn = (row: RowReader): Dates => {
  const headed = row.around.year === undefined ? {} : { year: row.around.year }
  const span = row.read('span', (cell) => {
    const period = readPeriod(cell, headed)
    return period.ok && period.value.to === null ? notRead('no-date') : period
  })
  const from = row.read('from', (cell) => readPartialDate(cell, headed))
  const to = row.read('to', (cell) => readPartialDate(cell, headed))
  const isOther = (date: PartialDate | undefined, inSpan: PartialDate | null | undefined) =>
    date !== undefined && span !== undefined && date !== inSpan
  if (isOther(from, span?.from) || isOther(to, span?.to)) row.refuse('span', 'dates-disagree')
  const [first, last] = [from ?? span?.from, to ?? span?.to]
  const columnOf = (column: 'from' | 'to') =>
    row.has(column) || !row.table.columnOf.has('span') ? column : 'span'
  return {
    ...(first && { from: first }),
    ...(last && { to: last }),
    columns: { 'study.from': columnOf('from'), 'study.to': columnOf('to') },
  }
}

const portions: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['', '1'],
  ['全天', '1'],
  ['上午', '0.5'],
  ['下午', '0.5'],
])

/** One date with what of it was studied: 2025-1-2（半天）, 2025-1-3（3学时）. A date alone is a whole day. */
const sessionIn = (part: string): ReadResult<StudySession> => {
  const [, day, portion = ''] = /^(.*?)(?:\((.*)\))?$/.exec(part) as RegExpExecArray
  const date = readDate(day as string)
  if (!date.ok) return date
  const fraction = portions.get(portion)
  if (fraction !== undefined) return understood({ date: date.value, dayFraction: fraction })
  return /学时$/.test(portion)
    ? mapped(readHours(portion), (hours) => ({ date: date.value, hours }))
    : mapped(readDays(portion), (dayFraction) => ({ date: date.value, dayFraction }))
}

/**
 * The days of the range on which there was neither study nor travel. Hours over a range with fewer days of study than the range
 * has are not to be spread over the others.
 */
const restIn = (
  row: RowReader,
  from: string,
  to: string,
  days: string | undefined,
  travel: string,
): string | undefined => {
  if (days === undefined) return undefined
  const span = daysBetween(from, to) * 100
  const studied = toHundredths(days)
  if (studied === 0 || studied > span) {
    row.note('days', 'days-unusable')
    return undefined
  }
  const rest = span - studied - toHundredths(travel)
  return rest > 0 ? hoursText(rest) : undefined
}

/** Reads when and how much was studied: single dates, a total over a range, or credits of an industry's scheme. */
export const readStudy = (row: RowReader, hasTaskBook: boolean): StudyCells => {
  const dates = datesIn(row)
  const sessions = row.read('sessions', (cell) => {
    const text = wordIn(cell)
    return text.ok ? partsIn(text.value, sessionIn) : text
  })
  const days = row.read('days', readDays)
  const hours = row.read('hours', readHours)
  const travelDays = row.read('travelDays', readDays)
  const credits = row.read('credits', readCredits)
  // Of a month the days are not known: the study lay within it.
  const from = dates.from && dateOfDay(earliestDay(dates.from))
  const to = dates.to && dateOfDay(latestDay(dates.to))
  const range = { ...(from && { from }), ...(to && { to }) }

  if (sessions !== undefined && !hasTaskBook) {
    if (days !== undefined || hours !== undefined) row.note('sessions', 'dates-instead-of-total')
    const isOutside = sessions.some(({ date }) => (from && date < from) || (to && date > to))
    if (isOutside) row.refuse('sessions', 'dates-disagree')
    return { study: { kind: 'sessions', sessions }, columns: { study: 'sessions' } }
  }
  const isMeasured = hours !== undefined || days !== undefined
  if (credits !== undefined && !isMeasured) {
    const scheme = row.text('scheme') ?? '学分制'
    return {
      study: { kind: 'credits', credits, scheme, ...range },
      columns: { ...dates.columns, 'study.credits': 'credits', 'study.scheme': 'scheme' },
    }
  }
  if (credits !== undefined) row.note('credits', 'credits-beside-hours')
  const column = row.table.columnOf.has('hours') ? 'hours' : 'days'
  if (!(isMeasured || row.isUnread('hours', 'days', 'credits'))) row.refuse(column, 'amount-not-given')
  for (const end of ['from', 'to'] as const) {
    const [date, place] = [dates[end], dates.columns[`study.${end}`]]
    if (date === undefined && !row.isUnread(...dateColumns)) row.refuse(place, 'dates-not-given')
    if (date !== undefined && !isWholeDate(date)) row.note(place, 'month-as-range')
  }
  const restDays =
    from && to && from <= to && hours !== undefined
      ? restIn(row, from, to, days, travelDays ?? '0')
      : undefined
  return {
    study: {
      kind: 'total',
      ...range,
      ...(hours === undefined ? days && { days } : { hours }),
      ...(travelDays && { travelDays }),
      ...(restDays && { restDays }),
    } as InputOf<Study>,
    ...(sessions && { log: sessions }),
    columns: {
      ...dates.columns,
      'study.hours': column,
      'study.days': 'days',
      'study.travelDays': 'travelDays',
      study: column,
    },
  }
}
