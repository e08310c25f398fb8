import type { SampleCell } from './cells.js'
import type { Random } from './random.js'

const partsOf = (date: string): [number, number, number] => {
  const [year, month, day] = date.split('-').map(Number)
  return [year!, month!, day!]
}

const texts: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => partsOf(date).join('/'),
  (date) => partsOf(date).join('.'),
  (date) => date.replaceAll('-', '/'),
  (date) => {
    const [year, month, day] = partsOf(date)
    return `${year}年${month}月${day}日`
  },
]

/** A date as some clerk types it. */
export const typedDate = (random: Random, date: string): string => random.pick(texts)(date)

/** A date as a cell: mostly a real date, sometimes typed as text. */
export const dateCell = (random: Random, date: string, typed = 0.25): SampleCell =>
  random.chance(typed) ? typedDate(random, date) : { date }

/** A first and a last day in one cell, in the shapes that people use. */
export function typedRange(random: Random, from: string, to: string): string {
  const [year, month, day] = partsOf(from)
  const [endYear, endMonth, endDay] = partsOf(to)
  if (from === to) return random.pick([`${year}年${month}月${day}日`, `${year}.${month}.${day}`])
  if (year !== endYear) {
    return random.pick([
      `${year}.${month}.${day}-${endYear}.${endMonth}.${endDay}`,
      `${year}年${month}月${day}日至${endYear}年${endMonth}月${endDay}日`,
    ])
  }
  return random.pick([
    `${year}.${month}.${day}-${endMonth}.${endDay}`,
    `${year}年${month}月${day}日至${endMonth}月${endDay}日`,
    `${year}/${month}/${day}-${year}/${endMonth}/${endDay}`,
    `${from}至${to}`,
    `${year}.${month}.${day}—${year}.${endMonth}.${endDay}`,
    month === endMonth
      ? `${year}年${month}月${day}日至${endDay}日`
      : `${year}年${month}月${day}日-${endMonth}月${endDay}日`,
  ])
}
