import type { Verdict } from '../../engine/determination/determination.js'

/** How many people, or studies, stand where. */
export interface VerdictCounts {
  readonly met: number
  readonly notMet: number
  readonly undetermined: number
  /** Those to whom it does not apply, or where there is nothing to compare. */
  readonly notAssessed: number
}

/** Counts verdicts; `null` is one that was not to be given. */
export const countsOf = (verdicts: readonly (Verdict | null)[]): VerdictCounts => {
  const count = (one: Verdict | null): number => verdicts.filter((verdict) => verdict === one).length
  return {
    met: count('met'),
    notMet: count('not-met'),
    undetermined: count('undetermined'),
    notAssessed: count(null),
  }
}
