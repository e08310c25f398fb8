import { verdictFrom } from '../../engine/determination/checklist.js'
import { type DecimalInput, hoursText, toHundredths } from '../../engine/quantity/hours.js'
import type { FindingCode } from '../findings/findings.js'
import { type FactsOf, ownVerdict, remedyTable, type Step, single } from './remedist.js'

const departures: readonly FindingCode[] = ['equal-treatment-not-granted', 'agreed-treatment-not-granted']

const asOnPost = { wages: true, 'social-insurance': true, welfare: true } as const

type Facts = FactsOf<'agreement'>

/** What can be done about treatment during study and agreements. */
export const agreementRemedies = /* @__PURE__ */ remedyTable({
  /** The same treatment as on the post is granted (8(2)); where it was promised besides (10), the act is the same. */
  'treatment-during-study': {
    verdict: ownVerdict,
    propose: ({ answer }) => {
      // What is not met is one of the departures, or both.
      const departed = answer.findings.filter(({ code }) => departures.includes(code))
      const provisions = [
        ...new Set(departed.map(({ provision }) => provision)),
      ] as unknown as Step<unknown>['provisions']
      return {
        steps: [
          single(
            { act: 'grant-treatment' },
            (facts) => ({ ...facts, sameTreatment: asOnPost }),
            ...provisions,
          ),
        ],
        otherwise: { standing: 'no-remedy-known', because: provisions[0] },
      }
    },
  },

  /** What is left is paid and served (9(3), 10). Who has left the unit serves it no more, and what that costs no text says. */
  agreement: {
    verdict: ({ fulfilled }) => verdictFrom(fulfilled),
    propose: ({ facts: { left }, answer }) => {
      const { cost, service } = answer.value
      const pay = toHundredths(cost?.outstanding ?? '0')
      const serve = left ? 0 : (service?.remaining ?? 0)
      const steps: readonly Step<Facts>[] = [
        {
          amount: pay,
          act: (fen) => ({ act: 'pay', yuan: hoursText(fen) }),
          // What is outstanding is known only where it is known what was paid; so with the months.
          edit: (facts, fen) => ({
            ...facts,
            paid: hoursText(toHundredths(facts.paid as DecimalInput) + fen),
          }),
          provisions: ['9(3)', '10'],
        },
        {
          amount: serve,
          act: (months) => ({ act: 'serve', months }),
          edit: (facts, months) => ({ ...facts, servedMonths: (facts.servedMonths as number) + months }),
          provisions: ['9(3)', '10'],
        },
      ]
      return { steps, otherwise: { standing: 'cannot-be-cured', because: '9(3)' } }
    },
  },
})
