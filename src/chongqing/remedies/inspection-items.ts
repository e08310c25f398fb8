import { added } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** A point that an inspection left out (26) is looked at. */
export const inspectionItems: RemedistOf<'inspection-items'> = {
  verdict: ownVerdict,
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'inspection-item-missing': ({ item }) => ({
        act: { act: 'supply', list: 'inspectionItems', item: item },
        edit: (facts) => ({ ...facts, items: added(facts.items, item) }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '26' },
  }),
}
