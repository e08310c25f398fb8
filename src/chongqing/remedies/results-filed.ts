import type { ResultsFiling } from '../entities/inspection/results-filing.js'
import { added, later, made } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** The results are filed (28.2); the text sets no day, so none is too late. */
export const resultsFiled: RemedistOf<'results-filed'> = {
  verdict: ownVerdict,
  propose: ({ answer, asOf }) => ({
    steps: stepsFrom(answer, {
      'results-not-filed': ({ year }) => {
        const from = later(asOf, `${year}-01-01`)
        const filing = made<ResultsFiling>({ year, filedOn: from, with: 'municipal-personnel' })
        return {
          act: { act: 'file', with: ['municipal-personnel'], from },
          edit: (facts) => ({ ...facts, filings: added(facts.filings, filing) }),
        }
      },
    }),
    otherwise: { standing: 'no-remedy-known', because: '28.2' },
  }),
}
