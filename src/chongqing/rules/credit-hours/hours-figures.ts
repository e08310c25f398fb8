import { inOrder } from '../../../engine/ground/in-order.js'
import { dateOfDay, type PlainDate } from '../../../engine/quantity/calendar.js'
import { type DecimalText, hoursText, none, plus, type Span } from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import { type SubjectKey, subjectKeys } from '../../entities/subject-key.js'
import { type StudyForm, studyForms } from '../../law/vocabulary.js'
import type { MissingFact } from '../../pack.js'
import { creditedOf, type Entry, totalOf } from '../../reckoning/entry.js'
import { missingOf } from './open-facts.js'
import type { ReckonedYears, YearOfSystem } from './reckon-years.js'

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

// As texts compare.
const keys = /* @__PURE__ */ [...subjectKeys, ...studyForms].sort()

/** Sums by subject or form as figures of a result. */
export const byKey = <K extends SubjectKey | StudyForm, N>(
  sums: ReadonlyMap<K, Span>,
  figure: (span: Span) => N,
): { readonly [Key in K]?: N } => {
  const found: { [Key in K]?: N } = {}
  for (const key of keys as K[]) {
    const span = sums.get(key)
    if (span) found[key] = figure(span)
  }
  return found
}

/** Not in the order of the queue, by which nothing need have changed: another order would be another answer. */
export const byId = ({ record: one }: Entry, { record: other }: Entry): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

/** What records are worth, by their ids. */
export const recordCredits = <N>(
  entries: readonly Entry[],
  figure: (span: Span) => N,
): readonly RecordCredit<N>[] =>
  inOrder(entries, byId).map((entry) => ({
    recordId: entry.record.id,
    stated: entry.stated === null ? null : hoursText(entry.stated),
    credited: figure(creditedOf(entry)),
  }))

/** The sums of a year as figures of a result. */
const yearHours = <N>({ period, sums }: YearOfSystem, figure: (span: Span) => N): YearHours<N> => ({
  period,
  hours: figure(sums().hours),
  bySubject: byKey(sums().bySubject, figure),
  byForm: byKey(sums().byForm, figure),
  missing: missingOf([sums()]),
})

/** The hours of a person as figures of a result. */
export const figuresOf = <N>(
  { entries, calendar, statistical }: ReckonedYears,
  figure: (span: Span) => N,
): CreditedHours<N> => {
  const byDay = new Map<number, Span>()
  for (const { portions } of entries) {
    for (const { from, to, creditedLeast: least, creditedMost: most } of portions) {
      if (from === to) byDay.set(from, plus(byDay.get(from) ?? none, { least, most }))
    }
  }
  return {
    records: recordCredits(entries, figure),
    byDate: inOrder([...byDay], ([a], [b]) => a - b).map(([day, hours]) => ({
      date: dateOfDay(day),
      hours: figure(hours),
    })),
    byCalendarYear: calendar.map((year) => yearHours(year, figure)),
    byStatisticalYear: statistical.map((year) => yearHours(year, figure)),
    total: figure(totalOf(entries)),
  }
}
