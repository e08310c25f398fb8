/** What can be wrong with outside data. */
export type ProblemCode =
  | 'missing'
  | 'type'
  | 'unknown-field'
  | 'option'
  | 'date'
  | 'partial-date'
  | 'reversed-dates'
  | 'decimal'
  | 'decimal-places'
  | 'positive'
  | 'whole-number'
  | 'out-of-range'
  | 'too-short'
  | 'too-long'
  | 'surrounding-space'
  | 'hidden-character'
  | 'too-few'
  | 'too-many'
  | 'exactly-one'
  | 'idle-days'
  | 'log-and-sessions'
  | 'citizen-number'
  | 'citizen-number-as-id'
  | 'division-code'
  | 'digest'
  | 'plain-data'
  | 'least-over-most'
  | 'part-over-whole'
  | 'sum-of-parts'
  | 'fewer-heads'
  | 'hours-of-nobody'
  | 'reached-without'
  | 'open-without-reason'
  | 'out-of-order'
  | 'other-edition'

/**
 * One thing that is wrong with outside data. Neither the path nor the details repeat a value or an unknown key, so
 * that a problem may be logged where the data may not. `problemText` says it in a language.
 */
export interface Problem {
  /** The way to it through known fields, and places in lists and tables counted from 0; empty for the whole. */
  readonly path: readonly (string | number)[]
  /** What kind of problem it is, for programs. */
  readonly code: ProblemCode
  /** The bounds, counts and names of fields that tell what is expected there. */
  readonly details: readonly string[]
}
