import type { Actor } from '../../engine/editions/provision.js'
import type { SummaryFiling } from '../entities/norms/summary-filing.js'
import { personnelOf } from '../rules/norms/candidates.js'
import { added, later, made } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** The summary is filed (6(4)), once the year is over that it sums up; the text sets no day, so none is too late. */
export const annualSummary: RemedistOf<'annual-summary'> = {
  verdict: ownVerdict,
  propose: ({ facts: { level }, answer, asOf }) => ({
    steps: stepsFrom(answer, {
      'annual-summary-not-filed': ({ year }) => {
        const from = later(asOf, `${year + 1}-01-01`)
        // The item names no level; where that of the body is not known, either department will do.
        const own: Actor = personnelOf[level ?? 'municipal']
        const filing = made<SummaryFiling>({ year, filedOn: from, with: own })
        return {
          act: { act: 'file', with: level === undefined ? Object.values(personnelOf) : [own], from },
          edit: (facts) => ({ ...facts, filings: added(facts.filings, filing) }),
        }
      },
    }),
    otherwise: { standing: 'no-remedy-known', because: '6(4)' },
  }),
}
