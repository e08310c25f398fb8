import type { RuleId } from '../chongqing/catalogue.js'
import { factNames } from '../chongqing/fact-names.js'
import type { Citation, Determination, MissingFact } from '../chongqing/pack.js'
import { hasValue, type Verdict } from '../engine/determination/determination.js'
import { withPremises } from '../engine/determination/with-premises.js'
import { answerArgument } from '../engine/ground/arguments.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { type DecimalText, toHundredths } from '../engine/quantity/hours.js'
import { outcomeOf } from './outcome.js'

/**
 * A question that would help to settle an answer.
 *
 * @category Toolbox
 */
export interface Question extends Pick<MissingFact, 'fact' | 'of'> {
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

/**
 * What to ask so that an answer is settled, the most telling question first.
 *
 * @category Toolbox
 */
export interface Questions {
  readonly report: 'questions'
  readonly rule: RuleId
  readonly status: Determination<unknown, unknown>['status']
  /**
   * What the answer says as a check, `null` where it checks nothing or says nothing yet. Any other than `undetermined` stands
   * whatever the answers to the questions are.
   */
  readonly verdict: Verdict | null
  readonly questions: readonly Question[]
  /** Provisions behind the answer that set no value, or leave it to somebody: nothing that could be asked settles these. */
  readonly beyondAnswer: readonly Citation[]
}

const asQuestion = ({ fact, of, width, counts }: MissingFact): Question => ({
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

const byWeight = (one: Question, other: Question): number => {
  for (const measure of [countOf, weightOf]) {
    const [first, second] = [measure(one), measure(other)]
    if (first !== second) return second - first
  }
  return factNames.indexOf(one.fact) - factNames.indexOf(other.fact) || byText(keyOf(one), keyOf(other))
}

const verdictIn = (answer: Determination<unknown, unknown>): Verdict | null => {
  const outcome = outcomeOf(answer)
  const isCheck = hasValue(answer) && outcome.kind === 'standing'
  return isCheck ? (outcome.standing as Verdict) : null
}

const isBeyondAnswer = (
  premise: Determination<unknown, unknown>,
): premise is Extract<Determination<unknown, unknown>, { readonly status: 'unregulated' | 'discretion' }> =>
  premise.status === 'unregulated' || premise.status === 'discretion'

/** The provisions that set no value or leave it to somebody, in an answer and in all that it was built on; each once. */
const beyondIn = (answer: Determination<unknown, unknown>): readonly Citation[] => {
  const found = withPremises(answer)
    .filter(isBeyondAnswer)
    .map(({ about }) => [`${about.provision} ${about.role}`, { ...about }] as const)
  return [...new Map(found).values()]
}

/**
 * The facts that would settle an open or bounded answer, those on which most hangs first.
 *
 * First come the facts on which the answer as a whole hangs, such as whether a person is covered at all; then those that
 * leave figures open, by how much of the figure hangs on each. Of an answer about many people it is asked whose fact it is,
 * and those come first on which most verdicts or head counts hang. Whatever the answers are, they lie within the bounds that
 * the answer gives; when all are given, the answer is settled, but for what the text itself leaves without a value.
 *
 * **Legal basis:** that of the answer; a provision that sets no value is named, because no fact can stand in for it.
 *
 * @category Toolbox
 * @param determination - the answer of any rule or assessment, as computed or read back from JSON
 * @returns the questions in order; none for an answer that is settled or gives no value for another reason.
 * `questionOf` puts each into words
 * @throws XueshiError `invalid-argument` for what is no answer
 * @example
 * ```ts
 * import { assessAnnualQuota, parsePerson, parseTrainingRecord, questionOf } from 'xueshi'
 * import { questions } from 'xueshi/tools'
 * import { chinese } from 'xueshi/zh-CN'
 * const person = parsePerson({ id: 'p1', title: 'junior', education: 'bachelor', role: 'professional' })
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '培训', form: 'collective-training', subject: 'professional',
 *   study: { kind: 'total', from: '2025-12-29', to: '2026-01-04', hours: '30' },
 * })
 * if (!person.ok || !record.ok) throw new Error()
 * const answer = assessAnnualQuota({ person: person.value, records: [record.value], year: 2025 })
 * const asked = questions(answer).questions
 * asked.map(({ fact, narrows }) => [fact, narrows])
 * // => [['person.in-service', null], ['record.study-dates', '12']]
 * asked.map((one) => questionOf(one, chinese))[0] // => '是否在职？'
 * ```
 */
export const questions = (determination: Determination<unknown, unknown>): Questions => {
  answerArgument(determination)
  return deepFreeze({
    report: 'questions',
    rule: determination.rule as RuleId,
    status: determination.status,
    verdict: verdictIn(determination),
    questions: 'missing' in determination ? determination.missing.map(asQuestion).sort(byWeight) : [],
    beyondAnswer: beyondIn(determination),
  })
}
