import {
  type Citation,
  type Determination,
  type Discretion,
  hasValue,
  type Unregulated,
  type Verdict,
} from '../engine/determination/determination.js'
import type { MissingFact } from '../engine/determination/missing.js'
import { withPremises } from '../engine/determination/with-premises.js'
import type { Ids } from '../engine/editions/ids.js'
import { answerArgument } from '../engine/ground/arguments.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { type DecimalText, toHundredths } from '../engine/quantity/hours.js'
import { outcomeOf } from './outcome.js'

/** A question that would help to settle an answer. */
export interface Question<Fact extends string = string> extends Pick<MissingFact<Fact>, 'fact' | 'of'> {
  /**
   * How much of a figure of the answer hangs on it at the most (`width` of the missing fact): of money in yuan for facts of funding, of hours for all
   * others. `null` where the answer as a whole does, or, beside `counts`, the whole of what is counted.
   */
  readonly narrows: DecimalText | null
  /**
   * In an answer about many people: on how many of its counts it bears at the most, verdicts of a unit's year and head counts
   * of the annual return.
   */
  readonly counts?: number
}

/** What to ask so that an answer is settled, the most telling question first. */
export interface Questions<I extends Ids = Ids> {
  readonly report: 'questions'
  /** The id of the rule. */
  readonly rule: string
  readonly status: Determination<unknown, unknown>['status']
  /**
   * What the answer says as a check, `null` where it checks nothing or says nothing yet. Any other than `undetermined` stands
   * whatever the answers to the questions are.
   */
  readonly verdict: Verdict | null
  readonly questions: readonly Question<I['fact']>[]
  /** Provisions behind the answer that set no value, or leave it to somebody: nothing that could be asked settles these. */
  readonly beyondAnswer: readonly Citation<I>[]
}

const asQuestion = <Fact extends string>({ fact, of, width, counts }: MissingFact<Fact>): Question<Fact> => ({
  fact,
  ...(of !== undefined && { of }),
  narrows: width ?? null,
  ...(counts !== undefined && { counts }),
})

/** Where nothing is counted, everything hangs on it. */
const countOf = ({ counts = Number.POSITIVE_INFINITY }: Question): number => counts

const weightOf = ({ narrows }: Question): number =>
  narrows === null ? Number.POSITIVE_INFINITY : toHundredths(narrows)

/** What a fact is missing of; of several alike, each names another. */
const keyOf = ({ of }: Question): string => String(of)

/** Ids in an order that is the same everywhere. */
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

const byWeight =
  (order: readonly string[]) =>
  (one: Question, other: Question): number => {
    for (const measure of [countOf, weightOf]) {
      const [first, second] = [measure(one), measure(other)]
      if (first !== second) return second - first
    }
    return order.indexOf(one.fact) - order.indexOf(other.fact) || byText(keyOf(one), keyOf(other))
  }

const verdictIn = (answer: Determination<unknown, unknown>): Verdict | null => {
  const outcome = outcomeOf(answer)
  const isCheck = hasValue(answer) && outcome.kind === 'standing'
  return isCheck ? (outcome.standing as Verdict) : null
}

const isBeyondAnswer = <I extends Ids>(
  premise: Determination<unknown, unknown, I>,
): premise is Unregulated<I> | Discretion<I> =>
  premise.status === 'unregulated' || premise.status === 'discretion'

/** The provisions that set no value or leave it to somebody, in an answer and in all that it was built on; each once. */
const beyondIn = <I extends Ids>(answer: Determination<unknown, unknown, I>): readonly Citation<I>[] => {
  const found = withPremises(answer)
    .filter((one) => isBeyondAnswer(one))
    .map(({ about }) => [`${about.provision} ${about.role}`, { ...about }] as const)
  return [...new Map(found).values()]
}

/** The tool that asks for the facts of a law; those on which as much hangs come in the order of its list of facts. */
export const questionsIn =
  <I extends Ids>(order: readonly I['fact'][]) =>
  (determination: Determination<unknown, unknown, I>): Questions<I> => {
    answerArgument(determination)
    return deepFreeze({
      report: 'questions',
      rule: determination.rule,
      status: determination.status,
      verdict: verdictIn(determination),
      questions:
        'missing' in determination
          ? determination.missing.map((one) => asQuestion(one)).sort(byWeight(order))
          : [],
      beyondAnswer: beyondIn(determination),
    })
  }
