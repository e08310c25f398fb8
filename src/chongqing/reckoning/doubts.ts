import type { MissingFact } from '../pack.js'

/**
 * Facts on which it hangs whether an entry counts. What others hang on stands in it as their list and not as a copy: of
 * thousands of entries each may hang on those before it.
 */
export type Doubts = readonly (MissingFact | Doubts)[]

/** Two lists as one. */
export const both = (one: Doubts, other: Doubts): Doubts => {
  if (one.length === 0) return other
  return other.length === 0 ? one : [one, other]
}
