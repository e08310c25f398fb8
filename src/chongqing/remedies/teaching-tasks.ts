import { added } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** A task of standardised teaching that was left undone (36) is done. */
export const teachingTasks: RemedistOf<'teaching-tasks'> = {
  verdict: ownVerdict,
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'teaching-task-missing': ({ task }) => ({
        act: { act: 'supply', list: 'teachingTasks', item: task },
        edit: (facts) => ({ ...facts, done: added(facts.done, task) }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '36(1)' },
  }),
}
