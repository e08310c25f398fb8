import type { Verdict } from '../../engine/determination/determination.js'
import type { MakeUp } from '../entities/teaching/make-up.js'
import type { MakeUpCheck } from '../rules/teaching/make-up.js'
import { added, askedOn, later, made } from './edit.js'
import { type RemedistOf, stepsFrom } from './remedist.js'

const verdicts: Readonly<Record<MakeUpCheck<null>['state'], Verdict>> = {
  'not-required': 'met',
  'made-up': 'met',
  open: 'not-met',
  undetermined: 'undetermined',
}

/** The training is made up (41) and its demands are met; promptly is no number of days, so that no day is too late. */
export const makeUp: RemedistOf<'make-up'> = {
  verdict: ({ state }) => verdicts[state],
  propose: ({ facts: asked, answer, asOf }) => {
    const { lastMissedOn } = asked.participation
    const on = later(asOf, lastMissedOn ?? asOf)
    return {
      steps: stepsFrom<typeof asked>(answer, {
        'training-not-made-up': () => ({
          act: { act: 'make-up', from: on },
          edit: (facts) => ({
            ...askedOn(facts, on),
            makeUps: added(facts.makeUps, made<MakeUp>({ on, requirementsMet: true })),
          }),
        }),
      }),
      otherwise: { standing: 'no-remedy-known', because: '41' },
    }
  },
}
