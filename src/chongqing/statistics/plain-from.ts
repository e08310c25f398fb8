import { metBy, partDays } from './plain-rows.js'
import { endless, marked, type Rows } from './rows.js'

/** Of whom something is to be looked at record by record, however long a day is. */
export const never = 0xff_ff

/** Beside the hundredths of an hour: parts of a day are among what is stated, and count as a reading says. */
export const inParts = 1 << 14

/** What is counted apart, or is not told by the row. */
const lookedAt = marked.foreign | marked.incomplete | marked.weighsOnAll

/**
 * Tells of the rows of a person, from one place to before another, from how many hundredths of an hour a day on they are all
 * plain: they follow one another in time, none was entered before its end, and none bears a mark that decides.
 *
 * What it says is so under any law with one length of a day, for whoever serves on all of these days, in a year on no end of
 * which a row has days on both sides. That nothing else is found by whoever looks at each row (`plain-rows.ts`) is held by a
 * property of `addColumns`.
 */
export const plainFrom = (rows: Rows, first: number, end: number): number => {
  const { amount, from, idle, marks, registeredOn, to } = rows
  let latest = -endless
  let needed = 0
  let parts = 0
  for (let row = first; row < end; row++) {
    const said = marks[row] as number
    const [begins, ends] = [from[row] as number, to[row] as number]
    const stated = amount[row] as number
    // Days in hundredths, as days of travel and rest are.
    const days = (ends - begins + 1) * 100 - (idle[row] as number)
    const met = metBy(said, stated, ends, registeredOn[row] as number)
    if ((said & lookedAt) !== 0 || (met & ~partDays) !== 0 || begins <= latest || stated <= 0 || days <= 0)
      return never
    latest = ends
    if ((said & marked.inDays) === 0) needed = Math.max(needed, Math.ceil((stated * 100) / days))
    else if (stated > days) return never
    else if ((met & partDays) !== 0) parts = inParts
  }
  return needed < inParts ? needed | parts : never
}
