import type { Span } from '../../engine/quantity/hours.js'
import type { Capacity } from './board.js'
import { type Days, overlap } from './days.js'
import { type Ends, type Portion, together } from './entry.js'
import { roomOf } from './own-days.js'
import { mostPlaced } from './placing.js'
import type { Settings } from './settings.js'

const total = (portions: readonly Portion[], end: Ends['least' | 'most']): number => {
  let sum = 0
  for (const portion of portions) sum += portion[end]
  return sum
}

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
  const touching = portions.filter((portion) => overlap(portion, year) > 0)
  if (ends === together && touching.every(({ from, to }) => year.from <= from && to <= year.to)) {
    return { least: total(touching, ends.least), most: total(touching, ends.most) }
  }
  const length = year.to - year.from + 1
  const capacity: Capacity = (from, to) => roomOf(settings, from, to)
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
