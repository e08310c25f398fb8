import { hoursText, spanOf, toHundredths } from '../../engine/quantity/hours.js'
import { calendarPeriod } from '../../engine/quantity/period.js'
import { fundKinds } from '../rules/funding/fund.js'
import { added } from './edit.js'
import { type FactsOf, ownVerdict, provisionsOf, remedyTable, type Step } from './remedist.js'

type Facts = FactsOf<'funding-trend'>

/** The most that an amount of money can be, in fen. */
const highest = 999_999_999_999_999

/** What can be done about funding. */
export const fundingRemedies = /* @__PURE__ */ remedyTable({
  /**
   * A year that is not over is given more than the year before it (18), by the least there is: no rate is set. What was too
   * little in a year that is over stays so.
   */
  'funding-trend': {
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
  },

  /**
   * The unit sets the shortfall aside (19), as the fund is measured, while the year runs. The text gives no way to make up
   * for a year that is over, and none is invented.
   */
  'funding-floor': {
    verdict: ownVerdict,
    propose: ({ facts: { funding: asked }, answer, asOf, law }) => {
      const as = fundKinds[law.readings['fund-measure']]
      // What is surely enough, however the facts turn out that are not known.
      const { most } = spanOf(answer.value.shortfall)
      return {
        steps:
          asOf > calendarPeriod(asked.year).to
            ? []
            : [
                {
                  amount: most,
                  act: (fen) => ({ act: 'provide-funds', yuan: hoursText(fen), as }),
                  edit: ({ unit, funding }, fen) => ({
                    unit,
                    funding: {
                      ...funding,
                      entries: added(funding.entries, {
                        amount: hoursText(fen),
                        kind: as,
                        recurrent: true,
                        source: 'unit',
                      }),
                    },
                  }),
                  provisions: provisionsOf('19', answer, 'funding-floor-rate'),
                },
              ],
        otherwise: { standing: 'no-remedy-known', because: '19' },
      }
    },
  },

  /** Money given back was misused all the same (21): the return remedies the damage and not the breach. */
  'ledger-audit': {
    verdict: ownVerdict,
    propose: () => ({ steps: [], otherwise: { standing: 'cannot-be-cured', because: '21' } }),
  },
})
