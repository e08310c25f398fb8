import { among, checkList } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { norms05 } from '../../law/norms/chapter-05.js'
import { type ProviderTask, providerTasks } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { defineRule, type Open, type Settled } from '../../pack.js'

/** Whether a provider did what falls to it. */
export interface ProviderTasks {
  readonly verdict: Verdict
  readonly missing: readonly ProviderTask[]
  /** Who holds the assessment, and who chooses its mode: two things, and two bodies. */
  readonly assessment: { readonly heldBy: 'training-provider'; readonly modeChosenBy: 'host' }
}

const normOf = {
  'training-outline': 'draw-up-training-outline',
  'teaching-plan': 'draw-up-teaching-plan',
  'instructor-assignment': 'assign-instructors',
  timetable: 'arrange-timetable',
  assessment: 'organise-assessment',
  'daily-teaching': 'manage-daily-teaching',
  'living-arrangements': 'manage-living',
} as const satisfies Record<ProviderTask, keyof typeof norms05>

/**
 * Which of the seven tasks of a provider were not done for a training.
 *
 * The list is open, so further tasks do no harm. The provider holds the assessment; in which mode, its host decides.
 *
 * **Legal basis:** Article 16; Article 40 for the mode of assessment.
 *
 * @param facts - `done`: the tasks that were done, in full; absent: not known
 * @param law - the edition of the law
 * @returns `settled` with the tasks that are missing; `open` where it is not known what was done
 * @example
 * ```ts
 * import { assessProviderTasks } from 'xueshi'
 * import { providerTasks } from 'xueshi/law'
 * const answer = assessProviderTasks({ done: providerTasks.filter((task) => task !== 'timetable') })
 * answer.status === 'settled' && answer.value.missing // => ['timetable']
 * ```
 */
export const assessProviderTasks = /* @__PURE__ */ defineRule(
  {
    id: 'provider-tasks',
    takes: { 'done?': [providerTasks] },
    provisions: ['16', '40'],
    checksOff: ['16'],
    norms: [
      'draw-up-training-outline',
      'draw-up-teaching-plan',
      'assign-instructors',
      'arrange-timetable',
      'organise-assessment',
      'manage-daily-teaching',
      'manage-living',
    ],
  },
  (
    { done }: { readonly done?: readonly ProviderTask[] | undefined },
    grounds,
  ): Settled<ProviderTasks> | Open => {
    grounds.cite('16', 'requires')
    if (done === undefined) {
      grounds.missing({ fact: 'provider.tasks' })
      return grounds.open()
    }
    const { verdict, missing } = checkList(providerTasks, among(done), (task) =>
      grounds.finding('provider-task-missing', severityOf(norms05[normOf[task]], grounds), '16', {
        task,
      }),
    )
    grounds.cite('40', 'empowers')
    return grounds.settled({
      verdict,
      missing,
      assessment: { heldBy: 'training-provider', modeChosenBy: 'host' },
    })
  },
)
