import { checkOff } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { norms10 } from '../../law/norms/chapter-10.js'
import { type TeachingTask, teachingTasks } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { defineRule, type Open, type Settled } from '../../pack.js'

/** Whether the tasks of standardised teaching were done. */
export interface TeachingTasks {
  readonly verdict: Verdict
  readonly missing: readonly TeachingTask[]
}

const normOf = {
  'guides-and-materials': 'write-teaching-guides',
  'learners-and-requirements': 'set-teaching-requirements',
  'providers-and-instructors': 'choose-providers-and-teachers',
  'roll-out': 'roll-out-teaching',
} as const satisfies Record<TeachingTask, keyof typeof norms10>

/**
 * Which of the four main tasks of standardised teaching an industry has not done.
 *
 * The second lets the industry say how hours are counted. That fills what the text leaves open; it does not take the place of
 * the hours of a day in the annual quota.
 *
 * **Legal basis:** Article 36.
 *
 * @param facts - `done`: the tasks that were done, in full; absent: not known
 * @param law - the edition of the law
 * @returns `settled` with the tasks that are missing; `open` where it is not known what was done
 * @example
 * ```ts
 * import { assessTeachingTasks } from 'xueshi'
 * const answer = assessTeachingTasks({ done: ['guides-and-materials', 'learners-and-requirements', 'roll-out'] })
 * answer.status === 'settled' && answer.value.missing // => ['providers-and-instructors']
 * ```
 */
export const assessTeachingTasks = /* @__PURE__ */ defineRule(
  {
    id: 'teaching-tasks',
    takes: { 'done?': [teachingTasks] },
    provisions: ['36(1)', '36(2)', '36(3)', '36(4)'],
    checksOff: ['36(1)', '36(2)', '36(3)', '36(4)'],
    norms: [
      'write-teaching-guides',
      'set-teaching-requirements',
      'choose-providers-and-teachers',
      'roll-out-teaching',
    ],
  },
  (
    { done }: { readonly done?: readonly TeachingTask[] | undefined },
    grounds,
  ): Settled<TeachingTasks> | Open => {
    for (const task of teachingTasks) grounds.cite(teachingTasks.provisions[task], 'requires')
    return checkOff(grounds, 'teaching.tasks', done, teachingTasks, (task) => {
      const severity = severityOf(norms10[normOf[task]], grounds)
      grounds.finding('teaching-task-missing', severity, teachingTasks.provisions[task], { task })
    })
  },
)
