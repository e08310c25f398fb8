import { type RemedistOf, stepsFrom, verdictFrom } from './remedist.js'

/** The unit confirms what the person declared (42); study that came about otherwise is no self-study in this sense. */
export const selfStudyOrigin: RemedistOf<'self-study-origin'> = {
  verdict: ({ valid }) => verdictFrom(valid),
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'self-study-not-confirmed': () => ({
        act: { act: 'confirm-task' },
        edit: (facts) => ({ ...facts, confirmedByUnit: true }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '42' },
  }),
}
