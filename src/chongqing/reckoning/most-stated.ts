import { type Days, overlap } from './days.js'
import { amountOf, type Entry, entryOf } from './entry.js'
import type { Settings } from './settings.js'
import { takeStatement } from './statement.js'

/**
 * The most hours that entries surely have on some days under any option of the readings of hours: what each states, a part of a day
 * taken for a day. What other entries, a task book, the service or the daily maximum leave of it is never more, and what states
 * none surely has none. That no option gives more is held by a property (`lifted-shortfall.test.ts`).
 */
export const mostStated = (entries: readonly Entry[], asked: Days, settings: Settings): number => {
  const rounding: Settings = {
    ...settings,
    readings: { ...settings.readings, 'part-days': 'any-part-is-a-day' },
  }
  let sum = 0
  for (const { record, stated, days, readings } of entries) {
    // Where a make-up is booked is a matter of reading.
    if (!record.makesUp && !days.some((one) => overlap(one, asked) > 0)) continue
    if (readings.includes('part-days')) {
      const again = entryOf(record)
      takeStatement(again, rounding)
      sum += amountOf(again).most
    } else sum += stated ?? 0
  }
  return sum
}
