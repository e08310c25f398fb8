import { added } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** A task that was left undone (16) is done. */
export const providerTasks: RemedistOf<'provider-tasks'> = {
  verdict: ownVerdict,
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'provider-task-missing': ({ task }) => ({
        act: { act: 'supply', list: 'providerTasks', item: task },
        edit: (facts) => ({ ...facts, done: added(facts.done, task) }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '16' },
  }),
}
