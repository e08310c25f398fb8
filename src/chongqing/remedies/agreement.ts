import { type DecimalInput, hoursText, toHundredths } from '../../engine/quantity/hours.js'
import { type FactsOf, type RemedistOf, type Step, verdictFrom } from './remedist.js'

type Facts = FactsOf<'agreement'>

/** What is left is paid and served (9(3), 10). Who has left the unit serves it no more, and what that costs no text says. */
export const agreement: RemedistOf<'agreement'> = {
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
        edit: (facts, fen) => ({ ...facts, paid: hoursText(toHundredths(facts.paid as DecimalInput) + fen) }),
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
}
