import type { StudyForm, SubjectClass } from '../law/vocabulary.js'
import type { Span } from '../quantity/hours.js'

import { type Amount, type Capacity, placeAll } from './credit.js'
import type { Entry, Portion } from './entry.js'
import { type Settings, spanCapacity } from './settings.js'

/** The subject of a record for the sums: the class it bears, or unclassified. */
export type SubjectKey = SubjectClass | 'unclassified'

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

interface Days {
  readonly from: number
  readonly to: number
}

const overlap = (a: Days, b: Days): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1)

/** The most hours that a span's days can hold in a year, and in all others. */
const capacities = (
  { from, to }: Days,
  year: Days,
  settings: Settings,
): { readonly inside: number; readonly outside: number } => {
  if (settings.readings['daily-maximum'] === 'none') {
    return { inside: Number.POSITIVE_INFINITY, outside: Number.POSITIVE_INFINITY }
  }
  const inside = spanCapacity(settings, Math.max(from, year.from), Math.min(to, year.to))
  return { inside, outside: spanCapacity(settings, from, to) - inside }
}

/** The years of a system, by name; the core knows them only as days. */
export type YearDays = (year: number) => Days

const yearsTouching = (portion: Portion, year: number, daysOf: YearDays): readonly Days[] => {
  let first = year
  while (daysOf(first).from > portion.from) first--
  const years = [daysOf(first)]
  while ((years.at(-1) as Days).to < portion.to) years.push(daysOf(++first))
  return years
}

/** By calendar days of the range in each year; what rounding leaves goes to the largest remainders, earlier first. */
const proRataShare = (portion: Portion, year: number, amount: number, daysOf: YearDays): number => {
  const days = portion.to - portion.from + 1
  const own = daysOf(year).from
  const shares = yearsTouching(portion, year, daysOf).map((one) => {
    const product = amount * overlap(portion, one)
    return { from: one.from, whole: Math.floor(product / days), remainder: product % days }
  })
  const left = amount - shares.reduce((sum, { whole }) => sum + whole, 0)
  const favoured = [...shares].sort((a, b) => b.remainder - a.remainder || a.from - b.from).slice(0, left)
  return shares.reduce(
    (sum, share) => sum + (share.from === own ? share.whole + Number(favoured.includes(share)) : 0),
    0,
  )
}

const within = (day: number, { from, to }: Days): boolean => from <= day && day <= to

/** What one portion surely and at most contributes to a year, whatever the others do. */
const shareOf = (
  { bookedOn }: Entry,
  portion: Portion,
  year: number,
  daysOf: YearDays,
  settings: Settings,
): Span => {
  const days = daysOf(year)
  const all = { least: portion.creditedLeast, most: portion.creditedMost }
  const none = { least: 0, most: 0 }
  if (bookedOn !== null) return within(bookedOn, days) ? all : none
  const inside = overlap(portion, days)
  if (inside === 0) return none
  const length = portion.to - portion.from + 1
  if (inside === length) return all
  const rule = settings.readings['straddling-totals']
  switch (portion.startOpen && rule === 'pro-rata-days' ? 'bounded' : rule) {
    case 'completion-date':
      return within(portion.to, days) ? all : none
    case 'pro-rata-days':
      if (all.least === all.most) {
        const share = proRataShare(portion, year, all.most, daysOf)
        return { least: share, most: share }
      }
      return {
        least: Math.floor((all.least * inside) / length),
        most: Math.ceil((all.most * inside) / length),
      }
    case 'bounded': {
      const capacity = capacities(portion, days, settings)
      return {
        least: Math.max(0, all.least - capacity.outside),
        most: Math.min(all.most, capacity.inside),
      }
    }
  }
}

const placedOf = (amounts: readonly Amount[], capacity: Capacity): number =>
  placeAll(amounts, capacity).reduce((sum, { placed }) => sum + placed, 0)

/** Which two figures of a portion bound it. */
interface Ends {
  readonly least: 'lower' | 'creditedLeast'
  readonly most: 'upper' | 'creditedMost'
}

/** Those that add up over all portions, and those that hold for each by itself. */
const together: Ends = { least: 'lower', most: 'upper' }
const apart: Ends = { least: 'creditedLeast', most: 'creditedMost' }

const total = (portions: readonly Portion[], end: Ends['least' | 'most']): number =>
  portions.reduce((sum, portion) => sum + portion[end], 0)

/**
 * The exact range of what a year holds over every way of spreading the totals that cross its ends. The most is what
 * its own days can take; the least is what the days outside it cannot. Taking the year out of the timeline keeps every
 * remaining stretch of a total in one piece, so the same placing answers both.
 */
const joint = (portions: readonly Portion[], year: Days, settings: Settings, ends: Ends): Span => {
  const inside = portions.filter(({ from, to }) => year.from <= from && to <= year.to)
  const touching = portions.filter((portion) => overlap(portion, year) > 0)
  if (inside.length === touching.length && ends === together) {
    return { least: total(inside, ends.least), most: total(inside, ends.most) }
  }
  const unlimited = settings.readings['daily-maximum'] === 'none'
  const length = year.to - year.from + 1
  const capacity: Capacity = (from, to) =>
    unlimited ? Number.POSITIVE_INFINITY : spanCapacity(settings, from, to)
  const without: Capacity = (from, to) =>
    unlimited
      ? Number.POSITIVE_INFINITY
      : spanCapacity(settings, from, Math.min(to, year.from - 1)) +
        spanCapacity(settings, Math.max(from, year.from) + length, to + length)
  const most = placedOf(
    touching.map((portion) => ({
      from: Math.max(portion.from, year.from),
      to: Math.min(portion.to, year.to),
      amount: portion[ends.most],
    })),
    capacity,
  )
  const outside = portions.filter(({ from, to }) => from < year.from || to > year.to)
  const elsewhere = placedOf(
    outside.map((portion) => ({
      from: portion.from > year.to ? portion.from - length : Math.min(portion.from, year.from),
      to: portion.to > year.to ? portion.to - length : Math.min(portion.to, year.from - 1),
      amount: portion[ends.least],
    })),
    without,
  )
  return { least: total(portions, ends.least) - elsewhere, most }
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
    if (share.most === 0) continue
    byEntry.set(entry, share)
    add(bySubject, entry.record.subject ?? 'unclassified', share)
    add(byForm, entry.record.form, share)
  }
  const open = joint(free, days, settings, ends)
  const hours = { least: open.least + fixed.least, most: open.most + fixed.most }
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
