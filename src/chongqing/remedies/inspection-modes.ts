import { added } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** A way of inspecting that a year lacks (28.1) is taken. */
export const inspectionModes: RemedistOf<'inspection-modes'> = {
  verdict: ownVerdict,
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'inspection-mode-missing': ({ mode }) => ({
        act: { act: 'supply', list: 'inspectionModes', item: mode },
        edit: (facts) => ({ ...facts, modes: added(facts.modes, mode) }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '28.1' },
  }),
}
