import { type RemedistOf, stepsFrom, verdictFrom } from './remedist.js'

/** The host chooses the mode (40); the choice of another is void and is made anew. */
export const assessmentMode: RemedistOf<'assessment-mode'> = {
  verdict: ({ valid }) => verdictFrom(valid),
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'assessment-mode-decided-by-another': () => ({
        act: { act: 'assign', task: 'assessment-mode', to: ['host'] },
        edit: (facts) => ({ ...facts, decidedBy: 'host' }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '40' },
  }),
}
