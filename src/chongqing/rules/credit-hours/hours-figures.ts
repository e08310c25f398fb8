import { dateOfDay, type PlainDate } from '../../../engine/quantity/calendar.js'
import {
  type DecimalText,
  exactly,
  hoursText,
  type Span,
  toHundredths,
} from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { StudyForm } from '../../law/vocabulary.js'
import type { MissingFact } from '../../pack.js'
import { creditedOf, type Entry, totalOf } from '../../reckoning/entry.js'
import type { SubjectKey, YearSums } from '../../reckoning/years.js'
import type { YearOfSystem } from './reckon-years.js'

/**
 * What one record is worth.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface RecordCredit<N> {
  readonly recordId: string
  /**
   * The hours that the record states, its days at the hours of a day and parts of a day in proportion, whatever the reading
   * of part days makes of them; under the reading that takes any part for a day more may be credited. `null` for credits of
   * an industry's scheme and for records that are not looked at.
   */
  readonly stated: DecimalText | null
  readonly credited: N
}

/**
 * The hours of one year: in all, by subject and by form.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface YearHours<N> {
  readonly period: Period
  readonly hours: N
  readonly bySubject: { readonly [Subject in SubjectKey]?: N }
  readonly byForm: { readonly [Form in StudyForm]?: N }
  /** The facts that leave figures of this year open. */
  readonly missing: readonly MissingFact[]
}

/**
 * The credited hours of one person.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface CreditedHours<N> {
  /** By their ids, as texts compare. */
  readonly records: readonly RecordCredit<N>[]
  /** The hours that are bound to a date; totals over a range are not. */
  readonly byDate: readonly { readonly date: PlainDate; readonly hours: N }[]
  readonly byCalendarYear: readonly YearHours<N>[]
  readonly byStatisticalYear: readonly YearHours<N>[]
  readonly total: N
}

const byKey = <K extends string, N>(
  sums: ReadonlyMap<K, Span>,
  figure: (span: Span) => N,
): { readonly [Key in K]?: N } =>
  Object.fromEntries(
    [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, span]) => [key, figure(span)]),
  ) as { readonly [Key in K]?: N }

// Not in the order of the queue, by which nothing need have changed: another order would be another answer.
const byId = ({ record: one }: Entry, { record: other }: Entry): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

const keyOf = ({ fact, of = '' }: MissingFact): string => `${fact} ${of}`

/** By fact, and by what it is a fact of. */
const inOrder = <V>(found: ReadonlyMap<string, V>): readonly (readonly [string, V])[] =>
  [...found].sort(([one], [other]) => (one < other ? -1 : 1))

const widthOf = ({ width }: MissingFact): number => toHundredths(width as DecimalText)

/** Facts without repeats, each with the most that hangs on it anywhere. */
export const distinct = (facts: readonly MissingFact[]): readonly MissingFact[] => {
  const found = new Map<string, MissingFact>()
  for (const one of facts) {
    const known = found.get(keyOf(one))
    // Only facts on which hours hang are met more than once, and those have a width.
    if (!known || widthOf(known) < widthOf(one)) found.set(keyOf(one), one)
  }
  return inOrder(found).map(([, one]) => one)
}

/**
 * The facts that leave the sums of a year open: those of uncertain entries, and the days of totals across its ends. What
 * hangs on a fact is what is open of all the entries that it leaves open.
 */
export const missingOf = ({ byEntry, spread }: YearSums): readonly MissingFact[] => {
  const found = new Map<string, { readonly one: MissingFact; width: number; readonly of: Set<Entry> }>()
  const note = (one: MissingFact, entry: Entry): void => {
    const known = found.get(keyOf(one)) ?? { one, width: 0, of: new Set() }
    found.set(keyOf(one), known)
    if (known.of.has(entry)) return
    const { least, most } = byEntry.get(entry) as Span
    known.of.add(entry)
    known.width += most - least
  }
  for (const [entry, { least, most }] of byEntry) {
    if (least < most) for (const one of entry.missing) note(one, entry)
  }
  for (const entry of spread) note({ fact: 'record.study-dates', of: entry.record.id }, entry)
  return inOrder(found).map(([, { one, width }]) => ({ ...one, width: hoursText(width) }))
}

/** The sums of a year as figures of a result. */
export const yearHours = <N>(period: Period, sums: YearSums, figure: (span: Span) => N): YearHours<N> => ({
  period,
  hours: figure(sums.hours),
  bySubject: byKey(sums.bySubject, figure),
  byForm: byKey(sums.byForm, figure),
  missing: missingOf(sums),
})

/** The hours of a person as figures of a result. */
export const figuresOf = <N>(
  entries: readonly Entry[],
  calendar: readonly YearOfSystem[],
  statistical: readonly YearOfSystem[],
  figure: (span: Span) => N,
): CreditedHours<N> => {
  const byDay = new Map<number, Span>()
  for (const { from, to, creditedLeast, creditedMost } of entries.flatMap(({ portions }) => portions)) {
    if (from !== to) continue
    const sum = byDay.get(from) ?? exactly(0)
    byDay.set(from, { least: sum.least + creditedLeast, most: sum.most + creditedMost })
  }
  return {
    records: [...entries].sort(byId).map(
      (entry): RecordCredit<N> => ({
        recordId: entry.record.id,
        stated: entry.stated === null ? null : hoursText(entry.stated),
        credited: figure(creditedOf(entry)),
      }),
    ),
    byDate: [...byDay]
      .sort(([a], [b]) => a - b)
      .map(([day, hours]) => ({ date: dateOfDay(day), hours: figure(hours) })),
    byCalendarYear: calendar.map(({ period, sums }) => yearHours(period, sums, figure)),
    byStatisticalYear: statistical.map(({ period, sums }) => yearHours(period, sums, figure)),
    total: figure(totalOf(entries)),
  }
}
