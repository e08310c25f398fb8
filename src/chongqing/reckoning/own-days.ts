import type { Entry, Portion } from './entry.js'
import { dayLength, type Settings, spanCapacity } from './settings.js'

/** The hours of a whole day, in hundredths. */
const wholeDay = 2400

/** What study of which the amount is not known can fill: what days hold, or all their hours where no daily maximum is read. */
export const fillOf = (settings: Settings, from: number, to: number): number =>
  settings.readings['daily-maximum'] === 'none'
    ? (to - from + 1) * wholeDay
    : spanCapacity(settings, from, to)

/** The most hours a portion can hold on its own days; where no daily maximum is read, any. */
export const ownCapacity = (settings: Settings, from: number, to: number, idle: number): number =>
  settings.readings['daily-maximum'] === 'none'
    ? Number.POSITIVE_INFINITY
    : Math.max(0, spanCapacity(settings, from, to) - (idle * dayLength(settings, from)) / 100)

/**
 * Leaves a portion what those of its days that count can hold. A total does not say on which of its days it was studied:
 * the days that count may hold all they can, or only what the others cannot.
 */
export const limitToDays = (entry: Entry, one: Portion, held: number, settings: Settings): void => {
  if (settings.readings['daily-maximum'] === 'none') {
    if (held === 0) one.most = 0
    one.least = 0
  } else {
    const own = ownCapacity(settings, one.from, one.to, one.idle)
    one.most = Math.min(one.most, held)
    one.least = Math.max(0, Math.min(one.least, own) - (spanCapacity(settings, one.from, one.to) - held))
  }
  if (one.least < one.most) entry.missing.push({ fact: 'record.study-dates', of: entry.record.id })
}
