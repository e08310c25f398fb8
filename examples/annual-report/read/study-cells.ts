import { daysFrom } from '../days.js'
import { readDate } from './dates.js'
import type { Paths, RowReader } from './row.js'
import { halfWidth, tight } from './text.js'

/** The facts of a study as the library takes them, and the field behind each. */
export interface StudyCells {
  readonly study: unknown
  /** The single dates of a self-study, which belong in its task book. */
  readonly log?: readonly Session[]
  readonly paths: Paths<'records'>
}

/** One date of study. */
export interface Session {
  readonly date: string
  readonly dayFraction?: string
  readonly hours?: string
}

type Row = RowReader<'records'>

/** Reads when and how much was studied: single dates, a total over a range, or credits of an industry's scheme. */
export function readStudy(row: Row, hasTaskBook: boolean): StudyCells {
  const { from, to, paths } = datesIn(row)
  const sessions = sessionsIn(row)
  const days = row.amount('days', 'days')
  const hours = row.amount('hours', 'hours')
  const travelDays = row.amount('travel', 'days')
  const credits = row.amount('credits', 'credits')
  const range = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }

  if (sessions && !hasTaskBook) {
    if (days !== undefined || hours !== undefined) row.note('detail', 'detail-instead-of-total')
    const isOutside = sessions.some(({ date }) => (from && date < from) || (to && date > to))
    if (isOutside) row.refuse('detail', 'dates-disagree')
    return { study: { kind: 'sessions', sessions }, paths: { study: 'detail' } }
  }
  if (credits !== undefined && hours === undefined && days === undefined) {
    const scheme = row.text('scheme')
    const study = { kind: 'credits', credits, ...(scheme === undefined ? {} : { scheme }), ...range }
    return { study, paths: { ...paths, 'study.credits': 'credits', 'study.scheme': 'scheme' } }
  }
  if (credits !== undefined) row.note('credits', 'credits-beside-hours')
  const isEmpty = hours === undefined && days === undefined
  if (isEmpty) row.refuse('hours', 'hours-not-given')
  const restDays = hours === undefined ? undefined : restIn(row, from, to, days, travelDays)
  return {
    study: {
      kind: 'total',
      ...range,
      ...(hours === undefined ? (days === undefined ? {} : { days }) : { hours }),
      ...(travelDays === undefined ? {} : { travelDays }),
      ...(restDays === undefined ? {} : { restDays }),
    },
    ...(sessions ? { log: sessions } : {}),
    paths: {
      ...paths,
      'study.hours': 'hours',
      'study.days': 'days',
      'study.travelDays': 'travel',
      study: 'hours',
    },
  }
}

function datesIn(row: Row): { from: string | undefined; to: string | undefined; paths: Paths<'records'> } {
  const span = row.span('span')
  const from = row.date('from')
  const to = row.date('to')
  if (from === undefined && to === undefined && span) {
    return { ...span, paths: { 'study.from': 'span', 'study.to': 'span' } }
  }
  if (span && ((from && from !== span.from) || (to && to !== span.to))) row.refuse('span', 'dates-disagree')
  return { from: from ?? span?.from, to: to ?? span?.to, paths: { 'study.from': 'from', 'study.to': 'to' } }
}

/**
 * The days of the range on which there was neither study nor travel. Hours over a range with fewer days of study than
 * the range has are not to be spread over the others.
 */
function restIn(row: Row, from?: string, to?: string, days?: string, travel = '0'): string | undefined {
  const hundredths = [days, travel].map((amount) =>
    /^\d+(?:\.\d{1,2})?$/.test(amount ?? '') ? Math.round(Number(amount) * 100) : NaN,
  )
  const rest = daysFrom(from ?? '', to ?? '') * 100 - hundredths[0]! - hundredths[1]!
  if (Number.isNaN(rest)) return undefined
  if (rest < 0 || hundredths[0] === 0) return void row.note('days', 'days-unusable')
  return rest === 0 ? undefined : String(rest / 100)
}

const portions = new Map([
  ['全天', '1'],
  ['1天', '1'],
  ['半天', '0.5'],
  ['0.5天', '0.5'],
  ['上午', '0.5'],
  ['下午', '0.5'],
])

/** Dates one by one: 2024-12-30、2025-1-2（半天）；2025-1-3（3学时）. A date alone is a whole day. */
function sessionsIn(row: Row): readonly Session[] | undefined {
  const text = row.text('detail')
  if (text === undefined) return undefined
  const parts = tight(halfWidth(text))
    .split(/[、;,]/)
    .filter((part) => part !== '')
  return parts.map((part) => {
    const [, day, portion] = /^(.*?)(?:\((.*)\))?$/.exec(part) ?? []
    const date = readDate(day ?? part).date
    const hours = /^(\d+(?:\.\d{1,2})?)(?:学时|课时)$/.exec(portion ?? '')?.[1]
    if (hours !== undefined) return { date, hours }
    const dayFraction = portion === undefined ? '1' : portions.get(portion)
    if (dayFraction === undefined) row.refuse('detail', 'detail-unreadable')
    return { date, dayFraction: dayFraction ?? '1' }
  })
}
