import { hasValue, type Verdict } from '../../engine/determination/determination.js'
import type { Determination } from '../pack.js'

/** A value that names a verdict. */
export interface WithVerdict {
  readonly verdict: Verdict
}

/** The verdict of a premise: undetermined while facts are missing, `null` where there is nothing to decide. */
export const verdictOf = (answer: Determination<WithVerdict, WithVerdict>): Verdict | null => {
  if (hasValue(answer)) return answer.value.verdict
  return answer.status === 'open' ? 'undetermined' : null
}
