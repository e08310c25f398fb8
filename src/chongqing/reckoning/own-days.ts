import type { Span } from '../../engine/quantity/hours.js'
import { doubt, type Entry, type Portion } from './entry.js'
import { dayLength, type Settings, spanCapacity } from './settings.js'

/** The hours of a whole day, in hundredths. */
const wholeDay = 2400

/** What study of which the amount is not known can fill: what days hold, or all their hours where no daily maximum is read. */
export const fillOf = (settings: Settings, from: number, to: number): number =>
  settings.readings['daily-maximum'] === 'none'
    ? (to - from + 1) * wholeDay
    : spanCapacity(settings, from, to)

/** The most hours that the days of a span can hold; where no daily maximum is read, any. */
export const roomOf = (settings: Settings, from: number, to: number): number =>
  settings.readings['daily-maximum'] === 'none' ? Number.POSITIVE_INFINITY : spanCapacity(settings, from, to)

/** The most hours a portion can hold on its own days. */
export const ownCapacity = (settings: Settings, from: number, to: number, idle: number): number =>
  Math.max(0, roomOf(settings, from, to) - (idle * dayLength(settings, from)) / 100)

/** What surely and at most counts of a portion, as far as its own days can hold it. */
export const heldOf = ({ from, to, idle, least, most }: Portion, settings: Settings): Span => {
  const own = ownCapacity(settings, from, to, idle)
  return { least: Math.min(least, own), most: Math.min(most, own) }
}

/**
 * Leaves a portion what those of its days that count can hold. A total does not say on which of its days it was studied:
 * the days that count may hold all they can, or only what the others cannot.
 */
export const limitToDays = (entry: Entry, one: Portion, held: number, settings: Settings): void => {
  if (settings.readings['daily-maximum'] === 'none') {
    if (held === 0) one.most = 0
    one.least = 0
  } else {
    one.most = Math.min(one.most, held)
    one.least = Math.max(0, heldOf(one, settings).least - spanCapacity(settings, one.from, one.to) + held)
  }
  if (one.least < one.most) doubt(entry, [{ fact: 'record.study-dates', of: entry.record.id }])
}
