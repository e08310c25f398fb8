import type { Determination } from '../engine/determination/determination.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { factsArgument } from '../engine/ground/arguments.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { type AnyRule, askedOf, askedUnder, limitOf, readingIdsOf } from './any-rule.js'
import { type Choices, choicesOf, type FurtherOptions, type Switch, switchedTo } from './choices.js'
import { mostWork, recall } from './memory.js'
import { type Aspect, isSameOutcome, type Outcome, outcomeBy } from './outcome.js'
import { toldOutcomes } from './outcomes-without-numbers.js'

/** A way to another outcome: readings to switch, none of which can be left out. */
export interface Flip<I extends Ids = Ids> {
  readonly readings: Switch<I>
  readonly outcome: Outcome
}

/** Whether an answer stands however the contested phrases are read. */
export interface Sensitivity<I extends Ids = Ids> {
  readonly report: 'sensitivity'
  /** The id of the rule. */
  readonly rule: string
  /** What the answer comes to under the edition as it was given. */
  readonly outcome: Outcome
  /**
   * `robust`: no combination of the options that the law's table lists leads elsewhere; `contested`: some does; `not-exhausted`: none of those tried
   * does, and not all were tried, because the limit came before or because `only` leaves some out.
   */
  readonly standing: 'robust' | 'contested' | 'not-exhausted'
  /** The readings that were to be switched, in the order of the law's table; `null`: all on which the answer rests. */
  readonly only: readonly I['reading'][] | null
  /** The readings on which the answer rests, or would rest once others are switched, in the order of the law's table. */
  readonly readings: readonly {
    readonly id: I['reading']
    readonly taken: string
    /**
     * How many of its other options were tried: alone, or together with others where the answer rests on it only then. What
     * comes up only once the answer is another is not tried; nor are numbers and dates that nobody gave.
     */
    readonly tried: 'all' | 'some' | 'none'
    /** Whether switching it alone leads elsewhere. */
    readonly alone: boolean
    /** Whether it is part of a way to another outcome. */
    readonly involved: boolean
  }[]
  /** Every way to another outcome that holds no smaller one, those with the fewest readings first. */
  readonly flips: readonly Flip<I>[]
  /** The fewest readings that lead elsewhere together; `null` where none do, or none were found. */
  readonly fewest: number | null
  /**
   * All combinations of up to so many switched readings were tried before the limit came, of runs or of work; `null`: all of
   * them.
   */
  readonly triedUpTo: number | null
  /** How often the rule was asked. */
  readonly runs: number
}

/** How an answer's sensitivity is to be found. */
export interface SensitivityOptions<Answer, I extends Ids = Ids> {
  /** What must stay the same; without it, the verdict of a check and the value of any other answer. */
  readonly aspect?: Aspect<Answer>
  /** Further options to try of the readings that take any number or date. */
  readonly also?: FurtherOptions<I>
  /** The readings to switch, and no others; without it, all on which the answer rests. */
  readonly only?: readonly I['reading'][]
  /**
   * The most times the rule may be asked, from 1 to 100,000; 2,000 where it is not given. However few, they end where two
   * million records, years of a record and other lines of answers have been reckoned for them.
   */
  readonly limit?: number
}

interface Tried<I extends Ids> {
  readonly switched: Switch<I>
  /** The readings on which the answer under that switch rests. */
  readonly used: ReadonlySet<string>
  readonly outcome: Outcome
}

const idsIn = <I extends Ids>(switched: Switch<I>): I['reading'][] => Object.keys(switched) as I['reading'][]

/** One text for one set of switched readings, in whatever order they were switched. */
const keyOf = <I extends Ids>(switched: Switch<I>): string =>
  idsIn(switched)
    .sort()
    .reduce((text, id) => `${text} ${id}=${switched[id]}`, '')

const isPartOf = <I extends Ids>(part: Switch<I>, whole: Switch<I>): boolean =>
  idsIn(part).every((id) => part[id] === whole[id])

/** Every switch that is one reading larger; only a reading on which the answer rests can make a difference. */
const switchesFrom = <I extends Ids>(
  { switched, used }: Tried<I>,
  ids: readonly I['reading'][],
  { only, othersOf }: Choices<I>,
): readonly Switch<I>[] =>
  (only ?? ids)
    .filter((id) => used.has(id) && switched[id] === undefined)
    .flatMap((id) => othersOf(id).map((option) => ({ ...switched, [id]: option }) as Switch<I>))

/** What a rule comes to under an edition, and the readings on which that rests. */
export interface RestingOutcome {
  readonly outcome: Outcome
  readonly rests: ReadonlySet<string>
}

/**
 * Shorter ways, by rule, to what it comes to on facts under one edition after another; nothing where a way does not lead there.
 * `count` counts the lists of what is reckoned for them.
 */
export type WaysUnder = ReadonlyMap<
  object,
  (facts: never, count: (reckoned: object) => void) => (law: never) => RestingOutcome | undefined
>

/** Gives the edition with some readings switched, of which a key says which: each is made once, whoever is asked under it. */
export type Editions<I extends Ids> = (key: string, switched: Switch<I>) => Law<I>

/** So many editions are kept at once. */
const mostEditions = 1000

/** The editions to which readings of one are switched. */
export const editionsFrom = <I extends Ids>(law: Law<I>): Editions<I> => {
  const known = new Map<string, Law<I>>()
  return (key, switched) => {
    const before = known.get(key)
    if (before) return before
    if (known.size === mostEditions) known.clear()
    const made = switchedTo(law, switched)
    known.set(key, made)
    return made
  }
}

/** The tool that finds which readings turn an answer; what a shorter way comes to, and rests on, is what the rule would. */
export const sensitivityBy =
  (ways: WaysUnder) =>
  <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
    rule: AnyRule<Facts, Answer, I>,
    facts: Facts,
    law?: Law<I>,
    options: SensitivityOptions<Answer, I> = {},
    editions?: Editions<I>,
  ): Sensitivity<I> => {
    const edition = askedUnder(rule, law, options)
    const editionOf = editions ?? editionsFrom(edition)
    const { aspect } = options
    const most = limitOf(options.limit)
    const ids = readingIdsOf(edition)
    const choices = choicesOf(edition, options)
    const { only, othersOf } = choices
    const { memory, readingsOf, work, count } = recall<I>()
    factsArgument(facts, rule.takes ?? {})
    const shorter = aspect ? undefined : ways.get(rule)?.(facts as never, count)
    let runs = 0
    const triedUnder = (switched: Switch<I>, law: Law<I>): Tried<I> => {
      runs++
      const short = shorter?.(law as never)
      if (short) return { switched, used: short.rests, outcome: short.outcome }
      // Whoever looks at more than the outcome is shown the whole answer under the edition itself.
      const answer =
        aspect && law === edition
          ? rule(facts, edition)
          : askedOf(rule, law, { memory, isOutcomeOnly: !aspect })(facts)
      return { switched, used: readingsOf(answer), outcome: outcomeBy(answer, aspect) }
    }

    const base = triedUnder({} as Switch<I>, edition)
    const met = new Set(base.used)
    const flips: Flip<I>[] = []
    const seen = new Set<string>()
    const triedOptions = new Map<I['reading'], Set<string>>()
    /** Tries every switch that is one reading larger; gives those that lead nowhere else, or nothing at the limit. */
    const oneFurther = (level: readonly Tried<I>[]): readonly Tried<I>[] | undefined => {
      const same: Tried<I>[] = []
      for (const further of level.flatMap((tried) => switchesFrom(tried, ids, choices))) {
        const key = keyOf(further)
        if (seen.has(key) || flips.some(({ readings }) => isPartOf(readings, further))) continue
        if (runs === most || work() > mostWork) return undefined
        seen.add(key)
        const tried = triedUnder(further, editionOf(key, further))
        for (const id of tried.used) met.add(id)
        for (const id of idsIn(further)) {
          triedOptions.set(id, (triedOptions.get(id) ?? new Set()).add(further[id] as string))
        }
        if (isSameOutcome(tried.outcome, base.outcome)) same.push(tried)
        else flips.push({ readings: further, outcome: tried.outcome })
      }
      return same
    }

    let level: readonly Tried<I>[] | undefined = [base]
    let triedUpTo = -1
    while (level && level.length > 0) {
      level = oneFurther(level)
      triedUpTo++
    }
    const [smallest] = flips
    const involved = (id: I['reading'], size: number): boolean =>
      flips.some(({ readings }) => readings[id] !== undefined && Object.keys(readings).length <= size)
    const triedOf = (id: I['reading']): Sensitivity['readings'][number]['tried'] => {
      const count = triedOptions.get(id)?.size ?? 0
      return count === 0 ? 'none' : count < othersOf(id).length ? 'some' : 'all'
    }
    const told = toldOutcomes(edition.pack.fields)
    const isLeftOut = (id: I['reading']): boolean =>
      only !== null && !only.includes(id) && othersOf(id).length > 0
    const isAllTried = level !== undefined && ![...met].some(isLeftOut)
    return deepFreeze({
      report: 'sensitivity',
      rule: rule.id,
      outcome: told(base.outcome),
      standing: flips.length > 0 ? 'contested' : isAllTried ? 'robust' : 'not-exhausted',
      only,
      readings: ids
        .filter((id) => met.has(id))
        .map((id) => ({
          id,
          taken: edition.readings[id] as string,
          tried: triedOf(id),
          alone: involved(id, 1),
          involved: involved(id, ids.length),
        })),
      flips: flips.map(({ readings, outcome }) => ({ readings, outcome: told(outcome) })),
      fewest: smallest ? Object.keys(smallest.readings).length : null,
      triedUpTo: level ? null : triedUpTo,
      runs,
    })
  }
