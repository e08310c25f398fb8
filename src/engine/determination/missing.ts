import type { DecimalText } from '../quantity/hours.js'

/** A fact that is not known and on which the answer depends. */
export interface MissingFact<Fact extends string = string> {
  readonly fact: Fact
  /** The caller's key of the person, record or entry that lacks it, where there are several. */
  readonly of?: string
  /**
   * How much of a figure of the answer hangs on the fact at the most, in hours or yuan; absent where the answer as a whole,
   * or in an answer about many all of one of them, hangs on it.
   */
  readonly width?: DecimalText
  /**
   * In an answer about many people: on how many of its counts the fact bears at the most. In a unit's year these are the
   * verdicts: each person's on the quota and on the ratio, and the one on the money; in the annual return, whether the person
   * is on the roll, took part, and reached the hours. Absent where the answer as a whole hangs on it, and in other answers.
   */
  readonly counts?: number
}
