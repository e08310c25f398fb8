import { added, askedOn, later } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** The plan is reviewed (24) in what is left of its last year; a review after its end is not the one that is asked for. */
export const planReview: RemedistOf<'plan-review'> = {
  verdict: ownVerdict,
  propose: ({ answer, asOf }) => {
    const { finalYear } = answer.value
    const from = later(asOf, finalYear.from)
    return {
      steps:
        from > finalYear.to
          ? []
          : stepsFrom(answer, {
              'final-year-not-reviewed': () => ({
                act: { act: 'review-plan', from, to: finalYear.to },
                edit: (facts) => ({ ...askedOn(facts, from), reviews: added(facts.reviews, from) }),
              }),
            }),
      otherwise: { standing: 'cannot-be-cured', because: '24' },
    }
  },
}
