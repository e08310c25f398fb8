import type { CitedIdOf, Ids } from '../editions/ids.js'

/**
 * How a finding weighs: a breach of a binding provision; a departure from a general rule or a point to look at; data
 * that contradict themselves or the text; an answer that another reading of the text would change.
 */
export type Severity = 'violation' | 'advisory' | 'data-defect' | 'depends-on-reading'

/** The code of a finding under a law. */
export type FindingCodeOf<I extends Ids> = keyof I['findings'] & string

/** Something a person should look at, named by code, with its data and the provision it concerns. */
export type Finding<I extends Ids = Ids> = {
  readonly [Code in FindingCodeOf<I>]: {
    readonly code: Code
    readonly severity: Severity
    readonly provision: CitedIdOf<I>
    readonly data: I['findings'][Code]
  }
}[FindingCodeOf<I>]
