import { ownVerdict, type RemedistOf } from './remedist.js'

/** Further part-time instructors are engaged (17) until they are more than half. */
export const partTimeMajority: RemedistOf<'part-time-majority'> = {
  verdict: ownVerdict,
  propose: ({ answer: { value } }) => ({
    steps: [
      {
        // Whatever their number now, one more than all there are is a majority.
        amount: value.total + 1,
        act: (instructors) => ({ act: 'engage-part-time', instructors }),
        edit: (facts, count) => ({
          ...facts,
          instructors: [
            ...facts.instructors,
            ...Array.from({ length: count }, () => ({ engagement: 'part-time' as const })),
          ],
        }),
        provisions: ['17'],
      },
    ],
    otherwise: { standing: 'no-remedy-known', because: '17' },
  }),
}
