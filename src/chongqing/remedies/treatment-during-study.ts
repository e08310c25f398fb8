import type { FindingCode } from '../findings/findings.js'
import { ownVerdict, type RemedistOf, type Step, single } from './remedist.js'

const departures: readonly FindingCode[] = ['equal-treatment-not-granted', 'agreed-treatment-not-granted']

/** The same treatment as on the post is granted (8(2)); where it was promised besides (10), the act is the same. */
export const treatmentDuringStudy: RemedistOf<'treatment-during-study'> = {
  verdict: ownVerdict,
  propose: ({ answer }) => {
    // What is not met is one of the departures, or both.
    const provisions = answer.findings
      .filter(({ code }) => departures.includes(code))
      .map(({ provision }) => provision) as unknown as Step<unknown>['provisions']
    return {
      steps: [
        single({ act: 'grant-treatment' }, (facts) => ({ ...facts, sameTreatment: true }), ...provisions),
      ],
      otherwise: { standing: 'no-remedy-known', because: provisions[0] },
    }
  },
}
