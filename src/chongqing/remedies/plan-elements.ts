import { added } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** A part or a basis that a plan lacks (22, 23) is added. */
export const planElements: RemedistOf<'plan-elements'> = {
  verdict: ownVerdict,
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'plan-part-missing': ({ part }) => ({
        act: { act: 'supply', list: 'planParts', item: part },
        edit: (facts) => ({ ...facts, parts: added(facts.parts, part) }),
      }),
      'plan-basis-missing': ({ basis }) => ({
        act: { act: 'supply', list: 'planBases', item: basis },
        edit: (facts) => ({ ...facts, bases: added(facts.bases, basis) }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '22' },
  }),
}
