import canonicalize from 'canonicalize'
import type { Determination } from '../engine/determination/determination.js'
import { question } from '../engine/determination/known.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { factsArgument, takenArguments } from '../engine/ground/arguments.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { type AnyRule, askedOf, askedUnder, limitOf } from './any-rule.js'
import {
  type EditionDifference,
  editionDifferences,
  editionImage,
  withEdition,
} from './edition-differences.js'
import { type FactDifference, factDifferences, isSoundMixture, withFacts } from './fact-differences.js'
import { parted } from './facts.js'
import { mostWork, recall } from './memory.js'
import { type Aspect, isSameOutcome, type Outcome, outcomeBy } from './outcome.js'
import { toldOutcomes } from './outcomes-without-numbers.js'
import { alignedSides, type Prepared, prepared, type Side } from './sides.js'
import { type SmallestSet, smallestSet } from './smallest-set.js'

/** Something in which two sides differ: a fact, or something in the editions. */
export type Difference = FactDifference | EditionDifference

/** Why two answers differ. */
export interface Comparison {
  readonly report: 'comparison'
  /** The id of the rule. */
  readonly rule: string
  /** What the first answer comes to. */
  readonly first: Outcome
  /** What the second answer comes to. */
  readonly second: Outcome
  /** Whether both come to the same. */
  readonly same: boolean
  /** Whether the sides are about two people; that their keys differ is then no difference. */
  readonly twoPeople: boolean
  /** Everything in which the sides differ, from the first to the second: facts by their ways, then the editions. */
  readonly differences: readonly Difference[]
  /**
   * Differences that, taken over by the first side, make its answer come to what the second comes to; none where both come to
   * the same.
   */
  readonly explains: readonly Difference[]
  /**
   * `smallest`: no fewer differences do, all were tried, though others of that number may; `irreducible`: none of them can be
   * left out; `limit`: the limit came before even that was known, of runs or of work.
   */
  readonly proof: SmallestSet<Difference>['proof']
  /** All sets of up to so many differences were tried, and do not explain it. */
  readonly triedUpTo: number
  /** How often the rule was asked. */
  readonly runs: number
}

/** How two answers are to be compared. */
export interface ComparisonOptions<Answer> {
  /** What of the answers is compared; without it, the verdict of a check and the value of any other answer. */
  readonly aspect?: Aspect<Answer>
  /**
   * The most times the rule may be asked beyond the two answers, from 1 to 100,000; 2,000 where it is not given. However few,
   * they end where two million records, years of a record and other lines of answers have been reckoned for them.
   */
  readonly limit?: number
}

const textOf = (fact: unknown): string => canonicalize(fact) as string

const differencesOf = <I extends Ids>(first: Prepared<I>, second: Prepared<I>): readonly Difference[] => [
  ...factDifferences(parted(first.facts, textOf), parted(second.facts, textOf), ['[]', '{}']),
  ...(first.law === second.law
    ? []
    : editionDifferences(editionImage(first.law, textOf), second.law, textOf)),
]

const isOfFacts = (difference: Difference): difference is FactDifference => difference.kind === 'fact'
const isOfEdition = (difference: Difference): difference is EditionDifference => difference.kind !== 'fact'

const mixture = <I extends Ids>(
  first: Prepared<I>,
  second: Prepared<I>,
  taken: readonly Difference[],
): Prepared<I> => ({
  facts: withFacts(first.facts, second.facts, taken.filter(isOfFacts)),
  law: withEdition(first.law, second.law, taken.filter(isOfEdition)),
})

/**
 * The first side with some of its differences from the second taken over, as {@link compare} names them.
 *
 * **Legal basis:** none; the means are the library's.
 *
 * @param rule - the rule of which the two sides were compared
 * @param first - the side to start from; it is not changed
 * @param second - the side from which the differences are taken; where it is about another person, under the key of the first
 * @param differences - those of `differences` or `explains` of a comparison of these two sides
 * @returns facts, without the names and numbers of persons and units, and the edition
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * import { compare, takeOver } from 'xueshi/tools'
 * const [first, second] = [{ grantedHours: '72', year: 2024 }, { grantedHours: '90', year: 2025 }]
 * const { explains } = compare(assessStudyTimeRight, { facts: first }, { facts: second })
 * takeOver(assessStudyTimeRight, { facts: first }, { facts: second }, explains).facts // => { grantedHours: '90', year: 2024 }
 * ```
 */
export const takeOver = <Facts extends object, I extends Ids>(
  rule: { readonly edition: Law<I> },
  first: Side<Facts, I>,
  second: Side<Facts, I>,
  differences: readonly Difference[],
): Required<Side<Facts, I>> => {
  askedUnder(rule, undefined, {})
  takenArguments({ differences }, { differences: [{ kind: 'string' }] })
  const start = prepared(first, rule)
  const aligned = alignedSides(start, prepared(second, rule))
  return mixture(start, aligned.second, differences) as Required<Side<Facts, I>>
}

/**
 * Why two answers of a rule differ: two people, two years, two readings or two editions.
 *
 * All differences are found first. Then the smallest set of them is looked for that, taken over by the first side, makes its
 * answer come to what the second comes to; every set is tried by asking the rule. Sets that mix facts into what no parser
 * would accept, and those on which the rule gives no answer, explain nothing.
 *
 * **Legal basis:** the provisions that the two answers cite.
 *
 * @param rule - any rule or assessment
 * @param first - the facts and the edition of the first answer
 * @param second - those of the second
 * @param options - what of the answers is compared, and how long to search
 * @returns both outcomes, all differences, and those that explain why the outcomes differ
 * @throws XueshiError `invalid-limit`; whatever the rule throws on either side
 * @example
 * ```ts
 * import { assessStudyTimeRight } from 'xueshi'
 * import { compare } from 'xueshi/tools'
 * const found = compare(
 *   assessStudyTimeRight,
 *   { facts: { grantedHours: '72', year: 2024 } },
 *   { facts: { grantedHours: '90', year: 2025 } },
 * )
 * found.differences.length // => 2
 * found.explains // => [{ kind: 'fact', path: ['grantedHours'], change: 'changed' }]
 * found.proof // => 'smallest'
 * ```
 */
export const compare = <
  Facts extends object,
  Answer extends Determination<unknown, unknown, I>,
  I extends Ids,
>(
  rule: AnyRule<Facts, Answer, I>,
  first: Side<Facts, I>,
  second: Side<Facts, I>,
  options: ComparisonOptions<Answer> = {},
): Comparison => {
  askedUnder(rule, undefined, options)
  const { aspect, limit } = options
  const most = limitOf(limit)
  const start = prepared(first, rule)
  const { second: end, twoPeople } = alignedSides(start, prepared(second, rule))
  const { memory, work, count, close } = recall<I>()
  // Mixtures share no things by which one would be known again.
  close(new Map())
  let runs = 0
  const ask = ({ facts, law }: Prepared<I>): Outcome => {
    runs++
    factsArgument(facts, rule.takes ?? {})
    const answer = aspect
      ? rule(facts as Facts, law, { ...question, memory })
      : askedOf(rule, law, { memory, isOutcomeOnly: true })(facts as Facts)
    return outcomeBy(answer, aspect)
  }
  const [before, after] = [ask(start), ask(end)]
  const differences = differencesOf(start, end)

  const leadsThere = (some: readonly Difference[]): boolean => {
    const mixed = mixture(start, end, some)
    if (!isSoundMixture(mixed.facts)) {
      count(mixed.facts)
      return false
    }
    try {
      return isSameOutcome(ask(mixed), after)
    } catch {
      // A mixture that no parser would let through can make a rule fail anywhere.
      return false
    }
  }
  const told = toldOutcomes(start.law.pack.fields)
  const same = isSameOutcome(before, after)
  const { set, proof, triedUpTo }: SmallestSet<Difference> = same
    ? { set: [], proof: 'smallest', triedUpTo: 0 }
    : smallestSet(differences, leadsThere, (asked) => asked === most || work() > mostWork)
  return deepFreeze({
    report: 'comparison',
    rule: rule.id,
    first: told(before),
    second: told(after),
    same,
    twoPeople,
    differences,
    explains: set,
    proof,
    triedUpTo,
    runs,
  })
}
