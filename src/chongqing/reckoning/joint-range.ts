import type { Span } from '../../engine/quantity/hours.js'
import type { Capacity } from './board.js'
import { type Days, overlap } from './days.js'
import { type Ends, type Portion, together } from './entry.js'
import { mostPlaced } from './placing.js'
import { type Settings, spanCapacity } from './settings.js'

const total = (portions: readonly Portion[], end: Ends['least' | 'most']): number =>
  portions.reduce((sum, portion) => sum + portion[end], 0)

/**
 * The exact range of what a year holds over every way of spreading the totals that cross its ends. The most is what
 * its own days can take; the least is what the days outside it cannot. Taking the year out of the timeline keeps every
 * remaining stretch of a total in one piece, so the same placing answers both.
 */
export const jointRange = (
  portions: readonly Portion[],
  year: Days,
  settings: Settings,
  ends: Ends,
): Span => {
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
    capacity(from, Math.min(to, year.from - 1)) + capacity(Math.max(from, year.from) + length, to + length)
  const most = mostPlaced(
    touching.map((portion) => ({
      from: Math.max(portion.from, year.from),
      to: Math.min(portion.to, year.to),
      amount: portion[ends.most],
    })),
    capacity,
  )
  const outside = portions.filter(({ from, to }) => from < year.from || to > year.to)
  const elsewhere = mostPlaced(
    outside.map((portion) => ({
      from: portion.from > year.to ? portion.from - length : Math.min(portion.from, year.from),
      to: portion.to > year.to ? portion.to - length : Math.min(portion.to, year.from - 1),
      amount: portion[ends.least],
    })),
    without,
  )
  return { least: total(portions, ends.least) - elsewhere, most }
}
