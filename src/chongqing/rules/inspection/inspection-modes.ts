import { checkOff } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { norms08 } from '../../law/norms/chapter-08.js'
import { type InspectionMode, inspectionModes } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'

/** Whether inspections and evaluations were combined as they must be. */
export interface InspectionModes {
  readonly verdict: Verdict
  readonly missing: readonly InspectionMode[]
}

/**
 * Whether the inspections and evaluations of a year joined census and sample, and regular and irregular ones.
 *
 * The text does not say whether each must be of all kinds. Here the year as a whole must be: no single one can be both
 * regular and irregular.
 *
 * **Legal basis:** Article 28, paragraph 1.
 *
 * @param facts - `modes`: the ways in which a year's inspections and evaluations were made; absent: not known
 * @param law - the edition of the law
 * @returns `settled` with the verdict and the ways that are missing; `open` where they are not known
 * @example
 * ```ts
 * import { assessInspectionModes } from 'xueshi'
 * const answer = assessInspectionModes({ modes: ['census', 'sample', 'regular'] })
 * answer.status === 'settled' && answer.value // => { verdict: 'not-met', missing: ['irregular'] }
 * ```
 */
export const assessInspectionModes = /* @__PURE__ */ defineRule(
  { id: 'inspection-modes', provisions: ['28.1'], norms: ['combine-inspection-modes'] },
  (
    { modes }: { readonly modes?: readonly InspectionMode[] | undefined },
    grounds,
  ): Determination<InspectionModes> => {
    grounds.cite('28.1', 'requires')
    const severity = severityOf(norms08['combine-inspection-modes'], grounds)
    return checkOff(grounds, 'inspection.modes', modes, inspectionModes, (mode) =>
      grounds.finding('inspection-mode-missing', severity, '28.1', { mode }),
    )
  },
)
