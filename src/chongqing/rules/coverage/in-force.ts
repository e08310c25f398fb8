import { invalidDate } from '../../../engine/ground/errors.js'
import { isPlainDate, type PlainDate } from '../../../engine/quantity/calendar.js'
import { type Determination, defineRule } from '../../pack.js'
import { forceReads, unlessInForce } from './in-force-during.js'

/**
 * Whether the Measures were in force on a date.
 *
 * **Legal basis:** Article 49.
 *
 * @param facts - `date`: a calendar date, `YYYY-MM-DD`
 * @returns `settled` with `true`; `not-in-force` with the reason and the first or last day; `unregulated` where the
 * edition strikes the date
 * @throws XueshiError `invalid-date` for a date that does not exist
 * @example
 * ```ts
 * import { assessInForce } from 'xueshi'
 * assessInForce({ date: '2006-02-27' }).status // => 'settled'
 * assessInForce({ date: '2006-02-26' }).status // => 'not-in-force'
 * ```
 */
export const assessInForce = /* @__PURE__ */ defineRule(
  { id: 'in-force', ...forceReads },
  ({ date }: { readonly date: PlainDate }, grounds): Determination<true> => {
    if (!isPlainDate(date)) throw invalidDate('date')
    return unlessInForce(grounds, { from: date, to: date }) ?? grounds.settled(true)
  },
)
