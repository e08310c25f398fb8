import type { CitedIdOf, Ids } from '../editions/ids.js'
import type { Law } from '../editions/law.js'
import { later, type PlainDate } from '../quantity/calendar.js'
import type { DecimalText } from '../quantity/hours.js'
import type { Verdict } from './determination.js'
import type { MissingFact } from './missing.js'

/** The answers of a rule that give a value. */
export type Valued<Answer> = Extract<Answer, { readonly value: unknown }>

/** What is to be cured: the facts, and the answer that says not met. */
export interface Asked<Facts, Answer, I extends Ids> {
  readonly facts: Facts
  readonly answer: Valued<Answer>
  readonly asOf: PlainDate
  readonly law: Law<I>
  /** Runs the rule on other facts, under the same edition. */
  readonly ask: (facts: Facts) => Answer
}

/** Something that can be done, as a change of the facts. The facts that it is given are never changed. */
export interface Step<Facts, Act, I extends Ids> {
  /** How much of it is proposed, in its smallest unit: hundredths of an hour, fen, heads. Of 0 there is nothing to do. */
  readonly amount: number
  /** What is to be done, so much of it. */
  readonly act: (amount: number) => Act
  /** The facts once that is done. */
  readonly edit: (facts: Facts, amount: number) => Facts
  readonly provisions: readonly [CitedIdOf<I>, ...CitedIdOf<I>[]]
}

/** What is lacking of study, and what the days that are left can hold of it. */
export interface StudyRoom {
  /** Hours. */
  readonly lacking: DecimalText
  /** The days left on which study would count. */
  readonly days: number
  /** The most hours that those days can hold, taken up or not; `null` where no maximum is set for a day. */
  readonly hours: DecimalText | null
}

/**
 * What is to be said where the steps are not enough: the text rules it out (`cannot-be-cured`), it gives no way
 * (`no-remedy-known`), or facts are to be asked first.
 */
export type Otherwise<I extends Ids> =
  | {
      readonly standing: 'cannot-be-cured' | 'no-remedy-known'
      readonly because: CitedIdOf<I>
      readonly room?: StudyRoom
    }
  | { readonly standing: 'undetermined'; readonly missing: readonly MissingFact<I['fact']>[] }

/** Everything that can be done, in its order, and what is to be said where even that is not enough. */
export interface Proposal<Facts, Act, I extends Ids> {
  readonly steps: readonly Step<Facts, Act, I>[]
  readonly otherwise: Otherwise<I>
}

/**
 * One who knows, for one rule, what can be done. Nothing proposed here is believed: the tool runs the rule on the changed
 * facts, and takes away all that is not needed.
 */
export interface Remedist<Facts, Answer, Act, I extends Ids> {
  /** What a value of the rule comes to as a check. */
  readonly verdict: (value: Valued<Answer>['value']) => Verdict
  /** Everything that can be done, where the rule says not met. */
  readonly propose: (asked: Asked<Facts, Answer, I>) => Proposal<Facts, Act, I>
}

/** The facts with steps done in their order, each as far as its amount; of all of them where no amounts are named. */
export const done = <Facts, I extends Ids>(
  facts: Facts,
  steps: readonly Step<Facts, unknown, I>[],
  amounts: readonly number[] = steps.map(({ amount }) => amount),
): Facts =>
  steps.reduce((given, { edit }, i) => {
    const amount = amounts[i] as number
    return amount === 0 ? given : edit(given, amount)
  }, facts)

/** The same question put again on a later day, where it was put on one: what is done then has happened. */
export const askedOn = <Facts extends { readonly asOf?: string | undefined }>(
  facts: Facts,
  on: string,
): Facts => (facts.asOf === undefined ? facts : { ...facts, asOf: later(facts.asOf, on) })
