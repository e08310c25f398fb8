import type { CitedIdOf, Ids } from '../editions/ids.js'

/**
 * How a finding weighs, the gravest first: a breach of a binding provision; a duty without a date that was not done in the
 * period to which it is tied, of which the competent body finds whether it is late; an answer that another reading of the
 * text would change; a departure from a general rule or a point to look at; data that contradict themselves or the text.
 */
export const severities = [
  'violation',
  'overdue-undated',
  'depends-on-reading',
  'advisory',
  'data-defect',
] as const

/** How a finding weighs, from a violation to a defect of the data. */
export type Severity = (typeof severities)[number]

/** How a rule weighs what it finds; whether another reading would lift a breach is seen once it has answered. */
export type OwnSeverity = Exclude<Severity, 'depends-on-reading'>

/** The code of a finding under a law. */
export type FindingCodeOf<I extends Ids> = keyof I['findings'] & string

/** Something a person should look at, named by code, with its data and the provision it concerns. */
export type Finding<I extends Ids = Ids> = {
  readonly [Code in FindingCodeOf<I>]: {
    readonly code: Code
    readonly severity: Severity
    /** Of one that depends on a reading: the readings, any of which would lift it. */
    readonly readings?: readonly I['reading'][]
    readonly provision: CitedIdOf<I>
    readonly data: I['findings'][Code]
  }
}[FindingCodeOf<I>]
