import type { Span } from '../../engine/quantity/hours.js'
import type { StudyForm } from '../law/vocabulary.js'
import { overlap } from './days.js'
import type { Entry, Portion } from './entry.js'
import { apart, jointRange, together } from './joint-range.js'
import { fillOf } from './own-days.js'
import { formsOf, type SubjectKey, subjectsOf } from './record.js'
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

const add = <K>(sums: Map<K, Span>, key: K, { least, most }: Span): void => {
  const sum = sums.get(key)
  sums.set(key, sum ? { least: sum.least + least, most: sum.most + most } : { least, most })
}

/** Narrows sums by class with what the whole leaves for each when the others take their least or their most. */
const narrowed = <K>(sums: ReadonlyMap<K, Span>, whole: Span): ReadonlyMap<K, Span> => {
  let least = 0
  let most = 0
  for (const sum of sums.values()) {
    least += sum.least
    most += sum.most
  }
  if (least === most) return sums
  return new Map(
    [...sums].map(([key, sum]) => [
      key,
      {
        least: Math.max(sum.least, whole.least - (most - sum.most)),
        most: Math.min(sum.most, whole.most - (least - sum.least)),
      },
    ]),
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
  const byEntry = new Map<Entry, Span>()
  const bySubject = new Map<SubjectKey, Span>()
  const byForm = new Map<StudyForm, Span>()
  const across: Entry[] = []
  const spread: Entry[] = []
  const free: Portion[] = []
  // What a reading books as a whole still takes its place on its own days, so the rest cannot be added up alone.
  let ends = together
  let fixed: Span = { least: 0, most: 0 }
  const bounded = settings.readings['straddling-totals'] === 'bounded'
  const room = fillOf(settings, days.from, days.to)
  let undated = 0
  for (const entry of entries) {
    let share: Span = { least: 0, most: 0 }
    for (const portion of entry.portions) {
      const part = shareOf(entry, portion, year, daysOf, settings)
      share = { least: share.least + part.least, most: share.most + part.most }
      const inside = overlap(portion, days)
      const crosses = entry.bookedOn === null && inside > 0 && inside < portion.to - portion.from + 1
      if (crosses) across.push(entry)
      if (crosses && bounded && part.least < part.most) spread.push(entry)
      if (entry.bookedOn === null && (bounded || !crosses)) {
        free.push(portion)
      } else {
        fixed = { least: fixed.least + part.least, most: fixed.most + part.most }
        ends = apart
      }
    }
    if (entry.undated > 0) {
      const most = Math.min(entry.undated, room)
      share = { least: share.least, most: share.most + most }
      undated += most
    }
    if (share.most === 0) continue
    byEntry.set(entry, share)
    for (const subject of subjectsOf(entry.record)) add(bySubject, subject, share)
    for (const form of formsOf(entry.record)) add(byForm, form, share)
  }
  const open = jointRange(free, days, settings, ends)
  const dated = open.most + fixed.most
  const hours = { least: open.least + fixed.least, most: Math.max(dated, Math.min(dated + undated, room)) }
  return {
    hours,
    bySubject: narrowed(bySubject, hours),
    byForm: narrowed(byForm, hours),
    byEntry,
    across,
    spread,
  }
}

/** Every year of a system in which entries have hours. */
export const yearsOf = (entries: readonly Entry[], yearOfDay: (day: number) => number): readonly number[] => {
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
