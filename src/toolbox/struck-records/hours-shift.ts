import type { Amount } from '../../chongqing/findings/findings.js'
import type { Finding, Law } from '../../chongqing/pack.js'
import { creditedOf } from '../../chongqing/reckoning/entry.js'
import { isAboutRecord } from '../../chongqing/rules/credit-hours/about-record.js'
import { creditedHours, type PersonRecords } from '../../chongqing/rules/credit-hours/credited-hours.js'
import { byId } from '../../chongqing/rules/credit-hours/hours-figures.js'
import { amount } from '../../chongqing/rules/credit-hours/note-grounds.js'
import { sumsIn } from '../../chongqing/rules/credit-hours/reckon-years.js'
import { none, plus, type Span } from '../../engine/quantity/hours.js'
import type { Period } from '../../engine/quantity/period.js'
import { withoutRecords } from './records-in-facts.js'

/** What hours were and what they are. */
export interface HoursShift {
  readonly before: Amount
  readonly after: Amount
}

/** A record that was not struck and counts for something else than before. */
export interface RecordShift extends HoursShift {
  readonly recordId: string
  /** Of one that counts for more, what was found of it before and no longer is; of one that counts for less, what is new. */
  readonly because: readonly Finding[]
}

/** What striking records does to one person's hours. */
export interface PersonShift {
  readonly personId: string
  /** The calendar years, then the statistical years, whose hours change. */
  readonly years: readonly (HoursShift & { readonly period: Period })[]
  /** Each struck record with what it counted for, by their ids. */
  readonly struck: readonly { readonly recordId: string; readonly hours: Amount }[]
  /** Other records that count for less. */
  readonly falls: readonly RecordShift[]
  /** Records that count for more: they had given way to the struck ones. */
  readonly revives: readonly RecordShift[]
}

type Credited = Extract<ReturnType<typeof creditedHours.reckon>, { readonly numbers: unknown }>

/** What each id counts for; the records of one id together, by their ids. */
const byRecord = ({ numbers }: Credited): ReadonlyMap<string, Span> => {
  const sums = new Map<string, Span>()
  for (const entry of [...numbers.entries].sort(byId)) {
    const { id } = entry.record
    sums.set(id, plus(sums.get(id) ?? none, creditedOf(entry)))
  }
  return sums
}

const isSame = (a: Span, b: Span): boolean => a.least === b.least && a.most === b.most

/** More at most, or as much at most and more at least. */
const isMore = (a: Span, b: Span): boolean => a.most > b.most || (a.most === b.most && a.least > b.least)

/** What is found of a record in one answer and not in another; what hangs on a reading alone holds nothing down. */
const foundOnlyIn = (one: Credited, other: Credited, recordId: string): readonly Finding[] => {
  const elsewhere = new Set(other.tell().findings.map((found) => JSON.stringify(found)))
  return one
    .tell()
    .findings.filter(
      (found) =>
        isAboutRecord(found, recordId) &&
        found.severity !== 'depends-on-reading' &&
        !elsewhere.has(JSON.stringify(found)),
    )
}

const yearsBetween = (before: Credited, after: Credited): PersonShift['years'] => {
  const periods = new Map<string, Period>()
  for (const { numbers } of [before, after]) {
    for (const { period } of [...numbers.calendar, ...numbers.statistical]) {
      periods.set(`${period.system} ${period.year}`, period)
    }
  }
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, period]) => {
      const was = sumsIn(before.numbers, period).hours
      const is = sumsIn(after.numbers, period).hours
      return isSame(was, is) ? [] : [{ period, before: amount(was), after: amount(is) }]
    })
}

/** What striking records does to one person's hours; nothing where none is theirs, or where no hours can be credited. */
export const shiftOf = (
  { person, records }: PersonRecords,
  struck: ReadonlySet<string>,
  law: Law,
): PersonShift | undefined => {
  if (!records.some(({ id }) => struck.has(id))) return undefined
  const before = creditedHours.reckon({ person, records }, law)
  const after = creditedHours.reckon(withoutRecords({ person, records }, struck), law)
  if ('status' in before || 'status' in after) return undefined
  const was = byRecord(before)
  const is = byRecord(after)
  const shifts = [...is].flatMap(([recordId, now]) => {
    const then = was.get(recordId) as Span
    if (isSame(then, now)) return []
    const more = isMore(now, then)
    const because = more ? foundOnlyIn(before, after, recordId) : foundOnlyIn(after, before, recordId)
    return [{ more, shift: { recordId, before: amount(then), after: amount(now), because } }]
  })
  return {
    personId: person.id,
    years: yearsBetween(before, after),
    struck: [...was].flatMap(([recordId, hours]) =>
      struck.has(recordId) ? [{ recordId, hours: amount(hours) }] : [],
    ),
    falls: shifts.flatMap(({ more, shift }) => (more ? [] : [shift])),
    revives: shifts.flatMap(({ more, shift }) => (more ? [shift] : [])),
  }
}
