import { hoursText, spanOf } from '../../engine/quantity/hours.js'
import { calendarPeriod } from '../../engine/quantity/period.js'
import { fundKinds } from '../rules/funding/fund.js'
import { added } from './edit.js'
import { ownVerdict, provisionsOf, type RemedistOf } from './remedist.js'

/**
 * The unit sets the shortfall aside (19), as the fund is measured, while the year runs. The text gives no way to make up
 * for a year that is over, and none is invented.
 */
export const fundingFloor: RemedistOf<'funding-floor'> = {
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
}
