import { inOrder } from '../../engine/ground/in-order.js'
import { none, plus, type Span } from '../../engine/quantity/hours.js'
import type { SubjectKey } from '../entities/subject-key.js'
import type { StudyForm } from '../law/vocabulary.js'
import { type Days, meetingsIn, overlap } from './days.js'
import { apart, type Ends, type Entry, type Portion, together } from './entry.js'
import { jointRange } from './joint-range.js'
import { fillOf } from './own-days.js'
import { formsOf, subjectsOf } from './record.js'
import type { Settings } from './settings.js'
import { shareOf, type YearDays } from './share.js'

/** The hours of one year: in all, and by subject and form. Hundredths of an hour. */
export interface YearSums {
  readonly hours: Span
  readonly bySubject: ReadonlyMap<SubjectKey, Span>
  readonly byForm: ReadonlyMap<StudyForm, Span>
  /** What each entry with hours in the year contributes. */
  readonly byEntry: ReadonlyMap<Entry, Span>
  /** Entries with a total that crosses an end of the year. */
  readonly across: readonly Entry[]
  /** Those of them whose hours in the year are open, because nothing says on which days they lie. */
  readonly spread: readonly Entry[]
}

/** What an entry brings to a year. */
interface Part {
  readonly entry: Entry
  /** Portions that lie freely on their days, and may contend for those of the year with others. */
  readonly free: readonly Portion[]
  /** What others leave as it is, and what a reading books as a whole. */
  readonly fixed: Span
  /** What may lie on any day. */
  readonly undated: number
}

/**
 * Sums the shares of entries by class; one that may be of several is in each. The sums are narrowed to what the entries of the
 * class can hold together, and to what the whole leaves for them when all others take their least or their most. `rangeOf`:
 * what entries hold whatever those do that are left out.
 */
const byClass = <K>(
  shares: ReadonlyMap<Entry, Span>,
  whole: Span,
  classesOf: (entry: Entry) => readonly K[],
  rangeOf: (isAmong: (entry: Entry) => boolean) => Span,
): ReadonlyMap<K, Span> => {
  const sums = new Map<K, Span>()
  shares.forEach((share, entry) => {
    for (const key of classesOf(entry)) sums.set(key, plus(sums.get(key) ?? none, share))
  })
  sums.forEach(({ least, most }, key) => {
    // What is all of one class is the whole.
    if (sums.size === 1) {
      sums.set(key, whole)
      return
    }
    if (least === most) return
    const isPerhaps = (entry: Entry): boolean => classesOf(entry).includes(key)
    const isSurely = (entry: Entry): boolean => isPerhaps(entry) && classesOf(entry).length === 1
    sums.set(key, {
      least: Math.max(
        least,
        rangeOf(isSurely).least,
        whole.least - rangeOf((entry) => !isSurely(entry)).most,
      ),
      most: Math.min(most, rangeOf(isPerhaps).most, whole.most - rangeOf((entry) => !isPerhaps(entry)).least),
    })
  })
  return sums
}

/** Sums what entries contribute to one year of a system. */
export const sumYear = (
  entries: readonly Entry[],
  year: number,
  daysOf: YearDays,
  settings: Settings,
): YearSums => {
  const days = daysOf(year)
  const across: Entry[] = []
  const spread: Entry[] = []
  // They have no hours in the year and take none of its days, but leave others fewer days elsewhere, whoever is left out of a sum.
  const outside: Portion[] = []
  // What a reading books as a whole still takes its place on its own days, so the rest cannot be added up alone.
  let ends = together
  const bounded = settings.readings['straddling-totals'] === 'bounded'
  const room = fillOf(settings, days.from, days.to)
  const byEntry = new Map<Entry, Span>()
  const parts = entries.map((entry): Part => {
    const free: Portion[] = []
    const undated = Math.min(entry.undated, room)
    let share = undated > 0 ? { least: 0, most: undated } : none
    let fixed = none
    for (const portion of entry.portions) {
      const own = shareOf(entry, portion, year, daysOf, settings)
      share = plus(share, own)
      const inside = overlap(portion, days)
      const crosses = entry.bookedOn === null && inside > 0 && inside < portion.to - portion.from + 1
      if (crosses) across.push(entry)
      if (crosses && bounded && own.least < own.most) spread.push(entry)
      const isFree = entry.bookedOn === null && (bounded || !crosses)
      if (!isFree) ends = apart
      if (isFree && (portion.meets || crosses)) (own.most > 0 ? free : outside).push(portion)
      else fixed = plus(fixed, own)
    }
    if (share.most > 0) byEntry.set(entry, share)
    return { entry, free, fixed, undated }
  })
  const rangeOf = (isAmong: (entry: Entry) => boolean, by: Ends): Span => {
    const open = [...outside]
    let sum = none
    let undated = 0
    for (const part of parts) {
      if (!isAmong(part.entry)) continue
      for (const portion of part.free) open.push(portion)
      sum = plus(sum, part.fixed)
      undated += part.undated
    }
    const { least, most } = plus(sum, jointRange(open, days, settings, by))
    return { least, most: Math.max(most, Math.min(most + undated, room)) }
  }
  const hours = rangeOf(() => true, ends)
  const sumsBy = <K>(classesOf: (entry: Entry) => readonly K[]): ReadonlyMap<K, Span> =>
    byClass(byEntry, hours, classesOf, (isAmong) => rangeOf(isAmong, apart))
  return {
    hours,
    bySubject: sumsBy(({ record }) => subjectsOf(record)),
    byForm: sumsBy(({ record }) => formsOf(record)),
    byEntry,
    across,
    spread,
  }
}

/** Every year of a system in which entries have hours. */
export const yearsOf = (
  entries: readonly (Pick<Entry, 'bookedOn'> & { readonly portions: readonly Days[] })[],
  yearOfDay: (day: number) => number,
): readonly number[] => {
  const years = new Set<number>()
  for (const { portions, bookedOn } of entries) {
    for (const portion of portions) {
      const first = yearOfDay(bookedOn ?? portion.from)
      const last = yearOfDay(bookedOn ?? portion.to)
      for (let year = first; year <= last; year++) years.add(year)
    }
  }
  return inOrder([...years], (a, b) => a - b)
}

/**
 * The entries that matter to each year in which any have hours, in the order given: those with days in it or on days that
 * reach them through others, and those whose hours keep to no days. All others lie apart, and nothing in the year gives way.
 */
export const entriesByYear = (
  entries: readonly Entry[],
  yearOfDay: (day: number) => number,
): ReadonlyMap<number, readonly Entry[]> => {
  const reached = new Map<Portion, readonly number[]>()
  const meeting: Portion[] = []
  for (const { portions } of entries) for (const one of portions) if (one.meets) meeting.push(one)
  for (const portions of meetingsIn(meeting)) {
    const years = yearsOf([{ portions, bookedOn: null }], yearOfDay)
    for (const portion of portions) reached.set(portion, years)
  }
  const years = yearsOf(entries, yearOfDay)
  const byYear = new Map(years.map((year): [number, Entry[]] => [year, []]))
  for (const entry of entries) {
    const add = (year: number): void => {
      const some = byYear.get(year)
      if (some && some.at(-1) !== entry) some.push(entry)
    }
    if (entry.bookedOn !== null || entry.undated > 0) years.forEach(add)
    else {
      for (const one of entry.portions) {
        const among = reached.get(one)
        if (among) among.forEach(add)
        else for (let year = yearOfDay(one.from); year <= yearOfDay(one.to); year++) add(year)
      }
    }
  }
  return byYear
}
