import type { Verdict } from '../../engine/determination/determination.js'
import type { VerificationStatus } from '../rules/certificate/certificate-verification.js'
import { askedOn, later } from './edit.js'
import { type RemedistOf, single } from './remedist.js'

const verdicts: Readonly<Record<VerificationStatus<unknown>['status'], Verdict>> = {
  verified: 'met',
  'year-not-over': 'met',
  due: 'not-met',
  undetermined: 'undetermined',
}

/** The unit verifies the certificate (32.1) once the year is over; the text sets no day, so none is too late. */
export const certificateVerification: RemedistOf<'certificate-verification'> = {
  verdict: ({ status }) => verdicts[status],
  propose: ({ answer, asOf }) => {
    const from = later(asOf, answer.value.calendarYear.period.to)
    return {
      steps: [
        single(
          { act: 'verify-certificate', from },
          (facts) => ({ ...askedOn(facts, from), verifiedOn: from }),
          '32.1',
        ),
      ],
      otherwise: { standing: 'no-remedy-known', because: '32.1' },
    }
  },
}
