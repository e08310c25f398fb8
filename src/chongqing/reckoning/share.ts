import { exactly, none, type Span } from '../../engine/quantity/hours.js'
import { type Days, overlap } from './days.js'
import { apart, type Entry, type Portion } from './entry.js'
import { jointRange } from './joint-range.js'
import { serviceDays } from './service.js'
import type { Settings } from './settings.js'

/** The years of a system, by name; the core knows them only as days. */
export type YearDays = (year: number) => Days

/** How many days of a portion lie in a year; of all days, or of those that hold any study. */
const daysIn = (portion: Portion, year: Days, { held }: Settings): number =>
  held
    ? serviceDays(held, Math.max(portion.from, year.from), Math.min(portion.to, year.to))
    : overlap(portion, year)

/** What each year has of a portion, by its first day, in years told by these days. */
interface Shares {
  readonly daysOf: YearDays
  readonly byYear: ReadonlyMap<number, number>
}

/** By the days of the range in each year; what rounding leaves goes to the largest remainders, earlier first. */
const proRata = (
  portion: Portion,
  year: number,
  amount: number,
  daysOf: YearDays,
  settings: Settings,
): Shares => {
  const days = daysIn(portion, portion, settings)
  const shares: { from: number; whole: number; remainder: number }[] = []
  let left = amount
  let first = year
  while (daysOf(first).from > portion.from) first--
  for (let one = daysOf(first); one.from <= portion.to; one = daysOf(++first)) {
    const product = amount * daysIn(portion, one, settings)
    const whole = Math.floor(product / days)
    left -= whole
    shares.push({ from: one.from, whole, remainder: product % days })
  }
  shares.sort((a, b) => b.remainder - a.remainder || a.from - b.from)
  return {
    daysOf,
    byYear: new Map(shares.map(({ from, whole }, rank) => [from, whole + Number(rank < left)])),
  }
}

// Whoever sums one year of a range of centuries sums them all. A portion is reckoned under one law and one reading of it.
const known = /* @__PURE__ */ new WeakMap<Portion, Shares>()

const within = (day: number, { from, to }: Days): boolean => from <= day && day <= to

/** What one portion surely and at most contributes to a year, whatever the others do. */
export const shareOf = (
  { bookedOn }: Entry,
  portion: Portion,
  year: number,
  daysOf: YearDays,
  settings: Settings,
): Span => {
  const days = daysOf(year)
  const inside = overlap(portion, days)
  const isIn = bookedOn === null ? inside > 0 : within(bookedOn, days)
  if (!isIn) return none
  const all = { least: portion.creditedLeast, most: portion.creditedMost }
  if (bookedOn !== null || inside === overlap(portion, portion)) return all
  const rule = settings.readings['straddling-totals']
  switch (portion.daysOpen && rule === 'pro-rata-days' ? 'bounded' : rule) {
    case 'completion-date':
      return within(portion.to, days) ? all : none
    case 'pro-rata-days': {
      if (all.least === all.most) {
        let shares = known.get(portion)
        if (shares?.daysOf !== daysOf) {
          shares = proRata(portion, year, all.most, daysOf, settings)
          known.set(portion, shares)
        }
        return exactly(shares.byYear.get(days.from) as number)
      }
      const part = daysIn(portion, days, settings)
      const whole = daysIn(portion, portion, settings)
      return {
        least: Math.floor((all.least * part) / whole),
        most: Math.ceil((all.most * part) / whole),
      }
    }
    case 'bounded':
      return jointRange([portion], days, settings, apart)
  }
}
