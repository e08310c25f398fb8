import type { ResponsibilityItem } from '../law/norms/roles.js'
import { type RemedistOf, stepsFrom } from './remedist.js'

/** What was left undone of the responsibilities of a role (5, 6, 7, 35) is done. */
export const missingResponsibilities: RemedistOf<'missing-responsibilities'> = {
  verdict: ({ missing, unknown }) =>
    missing.length > 0 ? 'not-met' : unknown.length > 0 ? 'undetermined' : 'met',
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'responsibility-not-done': ({ item }) => ({
        act: { act: 'meet-responsibility', item },
        edit: ({ role, evidence = [] }) => ({
          role,
          evidence: evidence.map((one) => (one.item === item ? { item, state: 'done' } : one)),
        }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: answer.value.missing[0] as ResponsibilityItem },
  }),
}
