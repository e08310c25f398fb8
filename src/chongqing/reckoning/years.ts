import { exactly, plus, type Span } from '../../engine/quantity/hours.js'
import type { SubjectKey } from '../entities/subject-key.js'
import type { StudyForm } from '../law/vocabulary.js'
import { groupsOf, overlap } from './days.js'
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

const none = /* @__PURE__ */ exactly(0)

/** What an entry brings to a year. */
interface Part {
  /** What it contributes whatever the others do. */
  share: Span
  /** Portions that lie freely on their days, and may contend for those of the year with others. */
  readonly free: Portion[]
  /** What a reading books as a whole. */
  fixed: Span
}

/** Sums the shares of entries by class; one that may be of several is in each. */
const byClass = <K>(
  shares: ReadonlyMap<Entry, Span>,
  classesOf: (entry: Entry) => readonly K[],
): ReadonlyMap<K, Span> => {
  const sums = new Map<K, Span>()
  for (const [entry, share] of shares) {
    for (const key of classesOf(entry)) sums.set(key, plus(sums.get(key) ?? none, share))
  }
  return sums
}

/**
 * Narrows sums by class: to what the entries of the class can hold together, and to what the whole leaves for them when all
 * others take their least or their most. `rangeOf`: what entries hold whatever those do that are left out.
 */
const narrowed = <K>(
  sums: ReadonlyMap<K, Span>,
  whole: Span,
  classesOf: (entry: Entry) => readonly K[],
  rangeOf: (isAmong: (entry: Entry) => boolean) => Span,
): ReadonlyMap<K, Span> => {
  return new Map(
    [...sums].map(([key, sum]) => {
      if (sum.least === sum.most) return [key, sum]
      const isPerhaps = (entry: Entry): boolean => classesOf(entry).includes(key)
      const isSurely = (entry: Entry): boolean => isPerhaps(entry) && classesOf(entry).length === 1
      return [
        key,
        {
          least: Math.max(
            sum.least,
            rangeOf(isSurely).least,
            whole.least - rangeOf((entry) => !isSurely(entry)).most,
          ),
          most: Math.min(
            sum.most,
            rangeOf(isPerhaps).most,
            whole.most - rangeOf((entry) => !isPerhaps(entry)).least,
          ),
        },
      ]
    }),
  )
}

/** Sums what entries contribute to one year of a system. */
export const sumYear = (
  entries: readonly Entry[],
  year: number,
  daysOf: YearDays,
  settings: Settings,
): YearSums => {
  const days = daysOf(year)
  const parts = new Map<Entry, Part>()
  const across: Entry[] = []
  const spread: Entry[] = []
  // They have no hours in the year and take none of its days, but leave others fewer days elsewhere, whoever is left out of a sum.
  const outside: Portion[] = []
  // What a reading books as a whole still takes its place on its own days, so the rest cannot be added up alone.
  let ends = together
  const bounded = settings.readings['straddling-totals'] === 'bounded'
  const room = fillOf(settings, days.from, days.to)
  for (const entry of entries) {
    const part: Part = { share: none, free: [], fixed: none }
    for (const portion of entry.portions) {
      const share = shareOf(entry, portion, year, daysOf, settings)
      part.share = plus(part.share, share)
      const inside = overlap(portion, days)
      const crosses = entry.bookedOn === null && inside > 0 && inside < portion.to - portion.from + 1
      if (crosses) across.push(entry)
      if (crosses && bounded && share.least < share.most) spread.push(entry)
      const isFree = entry.bookedOn === null && (bounded || !crosses)
      if (!isFree) {
        part.fixed = plus(part.fixed, share)
        ends = apart
      } else if (share.most > 0) part.free.push(portion)
      else outside.push(portion)
    }
    part.share = plus(part.share, { least: 0, most: Math.min(entry.undated, room) })
    parts.set(entry, part)
  }
  const rangeOf = (some: readonly Entry[], by: Ends): Span => {
    const own = some.map((entry) => parts.get(entry) as Part)
    const open = jointRange([...outside, ...own.flatMap(({ free }) => free)], days, settings, by)
    const dated = own.reduce((sum, { fixed }) => plus(sum, fixed), open)
    const undated = some.reduce((sum, entry) => sum + Math.min(entry.undated, room), 0)
    return { least: dated.least, most: Math.max(dated.most, Math.min(dated.most + undated, room)) }
  }
  const shares = [...parts].map(([entry, { share }]) => [entry, share] as const)
  const byEntry = new Map(shares.filter(([, { most }]) => most > 0))
  const hours = rangeOf(entries, ends)
  const narrowedBy = <K>(classesOf: (entry: Entry) => readonly K[]): ReadonlyMap<K, Span> =>
    narrowed(byClass(byEntry, classesOf), hours, classesOf, (isAmong) =>
      rangeOf(entries.filter(isAmong), apart),
    )
  return {
    hours,
    bySubject: narrowedBy(({ record }) => subjectsOf(record)),
    byForm: narrowedBy(({ record }) => formsOf(record)),
    byEntry,
    across,
    spread,
  }
}

/** Every year of a system in which entries have hours. */
export const yearsOf = (
  entries: readonly Pick<Entry, 'portions' | 'bookedOn'>[],
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
  return [...years].sort((a, b) => a - b)
}

/**
 * The entries that matter to each year in which any have hours, in the order given: those with days in it or on days that
 * reach them through others, and those whose hours keep to no days. All others lie apart, and nothing in the year gives way.
 */
export const entriesByYear = (
  entries: readonly Entry[],
  yearOfDay: (day: number) => number,
): ReadonlyMap<number, readonly Entry[]> => {
  const byYear = new Map(yearsOf(entries, yearOfDay).map((year) => [year, [] as Entry[]]))
  const portions = entries.flatMap((entry) => entry.portions)
  const yearsReached = new Map<Portion, readonly number[]>()
  for (const group of groupsOf(portions)) {
    const together = group.map((i) => portions[i] as Portion)
    const reached = yearsOf([{ portions: together, bookedOn: null }], yearOfDay)
    for (const portion of together) yearsReached.set(portion, reached)
  }
  for (const entry of entries) {
    const isAnywhere = entry.bookedOn !== null || entry.undated > 0
    const reached = entry.portions.flatMap((portion) => yearsReached.get(portion) as readonly number[])
    for (const year of isAnywhere ? byYear.keys() : new Set(reached)) byYear.get(year)?.push(entry)
  }
  return byYear
}
