import { type Actor, type AssessmentMode, actors, assessmentModes } from '../../law/vocabulary.js'
import { defineRule, type Open, type Settled } from '../../pack.js'

/** Whether the mode of an assessment was validly chosen. */
export interface AssessmentModeCheck {
  readonly valid: boolean
  readonly mode: AssessmentMode
  /** The only one who chooses. */
  readonly chooser: 'host'
}

/**
 * Whether the mode of an assessment was validly chosen: by the host of the training, from a list that is open.
 *
 * The provider holds the assessment (16) and does not choose its mode. Another mode than the five named is as good.
 *
 * **Legal basis:** Article 40.
 *
 * @param facts - the `mode`; `decidedBy`: who chose it, absent: not known
 * @param law - the edition of the law
 * @returns `settled` with whether it was; `open` where it is not known who chose
 * @example
 * ```ts
 * import { assessAssessmentMode } from 'xueshi'
 * const answer = assessAssessmentMode({ mode: 'thesis', decidedBy: 'training-provider' })
 * answer.status === 'settled' && answer.value // => { valid: false, mode: 'thesis', chooser: 'host' }
 * ```
 */
export const assessAssessmentMode = /* @__PURE__ */ defineRule(
  {
    id: 'assessment-mode',
    takes: { mode: assessmentModes, 'decidedBy?': actors },
    provisions: ['40'],
    norms: ['choose-assessment-mode'],
  },
  (
    { mode, decidedBy }: { readonly mode: AssessmentMode; readonly decidedBy?: Actor | undefined },
    grounds,
  ): Settled<AssessmentModeCheck> | Open => {
    grounds.cite('40', 'empowers')
    if (mode === 'other') grounds.finding('assessment-mode-other', 'advisory', '40', {})
    if (decidedBy === undefined) {
      grounds.missing({ fact: 'assessment.decided-by' })
      return grounds.open()
    }
    const valid = decidedBy === 'host'
    // The article gives the choice to the host and states no duty (可), so another's choice is void and no breach.
    if (!valid) grounds.finding('assessment-mode-decided-by-another', 'advisory', '40', { by: decidedBy })
    return grounds.settled({ valid, mode, chooser: 'host' })
  },
)
