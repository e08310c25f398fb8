import type { Study, StudySession } from '../../chongqing/entities/study.js'
import type { InputOf } from '../../engine/facts/entity.js'
import { dateOfDay, daysBetween } from '../../engine/quantity/calendar.js'
import { hoursText, toHundredths } from '../../engine/quantity/hours.js'
import { earliestDay, isWholeDate, latestDay, type PartialDate } from '../../engine/quantity/partial-date.js'
import type { Cell } from '../cells/cell.js'
import { mapped, notRead, type ReadResult, understood } from '../read-result.js'
import { readCredits, readDays, readHours } from '../values/amounts.js'
import { readDate, readPartialDate, readPeriod } from '../values/dates.js'
import { partsIn } from './cell-text.js'
import type { ColumnName } from './columns.js'
import { present } from './fields.js'
import { type ColumnsOfPaths, type RowReader, worded } from './row-reader.js'
import type { CellPlace } from './table-reader.js'

/** The facts of a study. */
export interface StudyCells {
  readonly study: InputOf<Exclude<Study, { readonly kind: 'unstated' }>>
  /** The single dates of a self-study, which belong in its task book. */
  readonly log?: readonly StudySession[]
}

/** The columns of the dates of a study. */
export const dateColumns: readonly ColumnName[] = ['from', 'to', 'span', 'sessions']

const dateIn = (cell: Cell, { around }: CellPlace) => readPartialDate(cell, around)

const spanIn = (cell: Cell, { around }: CellPlace) => {
  const period = readPeriod(cell, around)
  return period.ok && period.value.to === null ? notRead('no-date') : period
}

/** The first date of a study, and the last one where both stand in its cell. */
const beginIn = (
  cell: Cell,
  place: CellPlace,
): ReadResult<{ from: PartialDate; to?: PartialDate | null }> => {
  const date = dateIn(cell, place)
  return date.ok ? mapped(date, (from) => ({ from })) : spanIn(cell, place)
}

/** The column of an end of a study: its own, or that of both ends where it alone is there. */
const columnOfEnd = (row: RowReader, end: 'from' | 'to'): ColumnName =>
  row.has(end) || !row.table.columnOf.has('span') ? end : 'span'

const datesIn = (row: RowReader): { readonly from?: PartialDate; readonly to?: PartialDate } => {
  const span = row.read('span', spanIn)
  const begin = row.read('from', beginIn)
  const from = begin?.from
  const to = row.read('to', dateIn)
  const isOther = (date: PartialDate | undefined, inSpan: PartialDate | null | undefined) =>
    date !== undefined && span !== undefined && date !== inSpan
  if (isOther(from, span?.from) || isOther(to, span?.to)) row.refuse('span', 'dates-disagree')
  const last = begin?.to ?? undefined
  if (last !== undefined && to !== undefined && last !== to) row.refuse('to', 'dates-disagree')
  return present({ from: from ?? span?.from, to: to ?? last ?? span?.to ?? undefined })
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

const sessionsIn = /* @__PURE__ */ worded((text) => partsIn(text, sessionIn))

const columnOfAmount = (row: RowReader): ColumnName => (row.table.columnOf.has('hours') ? 'hours' : 'days')

/** The column behind each path of a study that was read in a row. */
export const columnsOfStudy = (row: RowReader, { kind }: StudyCells['study']): ColumnsOfPaths => ({
  study: kind === 'total' ? columnOfAmount(row) : kind,
  'study.from': columnOfEnd(row, 'from'),
  'study.to': columnOfEnd(row, 'to'),
  'study.hours': columnOfAmount(row),
  'study.days': 'days',
  'study.travelDays': 'travelDays',
  'study.credits': 'credits',
  'study.scheme': 'scheme',
})

/** Reads when and how much was studied: single dates, a total over a range, or credits of an industry's scheme. */
export const readStudy = (row: RowReader, hasTaskBook: boolean): StudyCells => {
  const dates = datesIn(row)
  const sessions = row.read('sessions', sessionsIn)
  const days = row.read('days', readDays)
  const hours = row.read('hours', readHours)
  const travelDays = row.read('travelDays', readDays)
  const credits = row.read('credits', readCredits)
  // Of a month the days are not known: the study lay within it.
  const from = dates.from && dateOfDay(earliestDay(dates.from))
  const to = dates.to && dateOfDay(latestDay(dates.to))

  if (sessions !== undefined && !hasTaskBook) {
    if (days !== undefined || hours !== undefined) row.note('sessions', 'dates-instead-of-total')
    const isOutside = sessions.some(({ date }) => (from && date < from) || (to && date > to))
    if (isOutside) row.refuse('sessions', 'dates-disagree')
    return { study: { kind: 'sessions', sessions } }
  }
  const isMeasured = hours !== undefined || days !== undefined
  if (credits !== undefined && !isMeasured) {
    const scheme = row.text('scheme') ?? '学分制'
    return { study: present({ kind: 'credits', credits, scheme, from, to }) as StudyCells['study'] }
  }
  if (credits !== undefined) row.note('credits', 'credits-beside-hours')
  if (!(isMeasured || row.isUnread('hours', 'days', 'credits')))
    row.refuse(columnOfAmount(row), 'amount-not-given')
  for (const end of ['from', 'to'] as const) {
    const date = dates[end]
    if (date === undefined && !row.isUnread(...dateColumns))
      row.refuse(columnOfEnd(row, end), 'dates-not-given')
    if (date !== undefined && !isWholeDate(date)) row.note(columnOfEnd(row, end), 'month-as-range')
  }
  const restDays =
    from && to && from <= to && hours !== undefined
      ? restIn(row, from, to, days, travelDays ?? '0')
      : undefined
  const studied = hours === undefined ? { days } : { hours }
  const study = present({ kind: 'total', from, to, ...studied, travelDays, restDays }) as StudyCells['study']
  return sessions === undefined ? { study } : { study, log: sessions }
}
