import { among, checkList, verdictOfAll } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { norms08 } from '../../law/norms/chapter-08.js'
import { type InspectionMode, inspectionModes } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'

/** One inspection or evaluation, with the ways in which it was made. */
export interface InspectionExercise {
  readonly modes: readonly InspectionMode[]
}

/** Whether inspections and evaluations were combined as they must be. */
export interface InspectionModes {
  readonly verdict: Verdict
  /** What the year lacked or, where each exercise is to combine them, what some exercise lacked. */
  readonly missing: readonly InspectionMode[]
}

/**
 * Whether the inspections and evaluations of a year joined census and sample, and regular and irregular ones.
 *
 * The text does not say whether each must be of all kinds. By default the year as a whole must be: no single one can be both
 * regular and irregular.
 *
 * **Legal basis:** Article 28, paragraph 1.
 *
 * @param facts - `exercises`: all inspections and evaluations of a year; absent: not known
 * @param law - the edition of the law
 * @returns `settled` with the verdict and the ways that are missing; `open` where they are not known
 * @example
 * ```ts
 * import { assessInspectionModes } from 'xueshi'
 * const answer = assessInspectionModes({ exercises: [{ modes: ['census', 'regular'] }, { modes: ['sample', 'regular'] }] })
 * answer.status === 'settled' && answer.value // => { verdict: 'not-met', missing: ['irregular'] }
 * ```
 */
export const assessInspectionModes = /* @__PURE__ */ defineRule(
  {
    id: 'inspection-modes',
    takes: { 'exercises?': [{ modes: [inspectionModes] }] },
    provisions: ['28.1'],
    checksOff: ['28.1'],
    norms: ['combine-inspection-modes'],
    readings: ['inspection-combination'],
  },
  (
    { exercises }: { readonly exercises?: readonly InspectionExercise[] | undefined },
    grounds,
  ): Determination<InspectionModes> => {
    grounds.cite('28.1', 'requires')
    if (exercises === undefined) {
      grounds.missing({ fact: 'inspection.exercises' })
      return grounds.open()
    }
    const severity = severityOf(norms08['combine-inspection-modes'], grounds)
    const check = (modes: readonly InspectionMode[], exercise: number | null) =>
      checkList(inspectionModes, among(modes), (mode) =>
        grounds.finding('inspection-mode-missing', severity, '28.1', { mode, exercise }),
      )
    // Where nothing was inspected at all, it is the year that lacks everything.
    const isEach = exercises.length > 0 && grounds.reading('inspection-combination') === 'each-exercise'
    const checked = isEach
      ? exercises.map(({ modes }, place) => check(modes, place + 1))
      : [
          check(
            exercises.flatMap(({ modes }) => modes),
            null,
          ),
        ]
    const lacking = new Set(checked.flatMap(({ missing }) => missing))
    return grounds.settled({
      verdict: verdictOfAll(...checked.map(({ verdict }) => verdict)),
      missing: inspectionModes.filter((mode) => lacking.has(mode)),
    })
  },
)
