import { hoursText, toHundredths } from '../../engine/quantity/hours.js'
import { calendarPeriod } from '../../engine/quantity/period.js'
import { type FactsOf, ownVerdict, type RemedistOf, type Step } from './remedist.js'

type Facts = FactsOf<'funding-trend'>

/** The most that an amount of money can be, in fen. */
const highest = 999_999_999_999_999

/**
 * A year that is not over is given more than the year before it (18), by the least there is: no rate is set. What was too
 * little in a year that is over stays so.
 */
export const fundingTrend: RemedistOf<'funding-trend'> = {
  verdict: ownVerdict,
  propose: ({ answer, asOf }) => {
    const steps: Step<Facts>[] = []
    let before: number | undefined
    for (const { year, amount, change } of answer.value.changes) {
      const now = toHundredths(amount)
      const least = (before ?? now - toHundredths(change)) + 1
      before = Math.max(now, least)
      if (now >= least || asOf > calendarPeriod(year).to || least > highest) continue
      const isOfYear = (one: Facts['byYear'][number]): boolean => one.year === year
      steps.push({
        amount: least - now,
        act: (fen) => ({ act: 'raise-funding', yuan: hoursText(fen), year }),
        edit: ({ byYear }, fen) => ({
          byYear: byYear.map((one) => (isOfYear(one) ? { year, amount: hoursText(now + fen) } : one)),
        }),
        provisions: ['18'],
      })
    }
    return { steps, otherwise: { standing: 'no-remedy-known', because: '18' } }
  },
}
