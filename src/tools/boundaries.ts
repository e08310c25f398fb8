import type { Determination } from '../engine/determination/determination.js'
import { question } from '../engine/determination/known.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import type { FieldUnit } from '../engine/facts/kinds.js'
import { factsArgument, listArgument } from '../engine/ground/arguments.js'
import { deepFreeze } from '../engine/ground/freeze.js'
import { XueshiError } from '../engine/ground/xueshi-error.js'
import type { PlainDate } from '../engine/quantity/calendar.js'
import type { DecimalText } from '../engine/quantity/hours.js'
import { type AnyRule, askedOf, askedUnder, limitOf } from './any-rule.js'
import { type Place, placesIn } from './fact-places.js'
import type { FactPath } from './facts.js'
import { textOf } from './field-values.js'
import { mostWork, recall, type ShortWays } from './memory.js'
import { type Aspect, type Outcome, outcomeBy } from './outcome.js'
import { toldOutcomes } from './outcomes-without-numbers.js'
import { samplesOf, suggestionsOf } from './samples.js'
import { searchTurns } from './search-turns.js'

/** A value of a fact, and what the answer comes to with it. */
export interface ValueTried {
  readonly value: DecimalText | PlainDate
  readonly outcome: Outcome
}

/** Two values, one step of the field apart, between which the answer turns. */
export interface Turn {
  readonly before: ValueTried
  readonly after: ValueTried
  /**
   * Values to test a mapping with: the figure on which a number turns with one usual step to each side (79.5, 80, 80.5);
   * of a date the two days.
   */
  readonly critical: readonly ValueTried[]
}

/** Where an answer turns on one fact. */
export interface FactBoundaries {
  /** The way to the fact: names of fields, and in lists the keys of what stands in them, or its position from 0. */
  readonly path: FactPath
  /** The name of the field, and what it is counted in. */
  readonly field: string
  readonly unit: FieldUnit
  readonly present: DecimalText | PlainDate
  /** By value. At most twenty, those nearest to the present value. */
  readonly turns: readonly Turn[]
  /** Whether every two values that were tried, stand side by side and differ in outcome are among the turns. */
  readonly complete: boolean
}

/** The values on which an answer turns. */
export interface Boundaries {
  readonly report: 'boundaries'
  /** The id of the rule. */
  readonly rule: string
  /** What the answer comes to on the facts as they are. */
  readonly outcome: Outcome
  /** Every numeric or dated fact, in the order of the facts. */
  readonly facts: readonly FactBoundaries[]
  /** How often the rule was asked. */
  readonly runs: number
}

/** How boundaries are to be found. */
export interface BoundariesOptions<Answer> {
  /** What to look at; without it, the verdict of a check and the value of any other answer. */
  readonly aspect?: Aspect<Answer>
  /** Only facts whose path begins so. */
  readonly within?: FactPath
  /**
   * The most times the rule may be asked, from 1 to 100,000, shared out among the facts; 10,000 where it is not given. However
   * few, they end where two million records, years of a record and other lines of answers have been reckoned for them.
   */
  readonly limit?: number
}

const defaultLimit = 10_000

/** A shorter way to what a rule comes to; nothing where it does not lead there. */
export type WayToOutcome = (facts: never) => Outcome | undefined

/** Shorter ways that a search for boundaries may take. */
export interface WaysToOutcomes {
  /**
   * To what a rule comes to on facts of which one value is another, where it is the one that is asked; `count` counts the lists
   * of what is reckoned for them.
   */
  readonly asked: ReadonlyMap<
    object,
    (facts: never, law: never, count: (reckoned: object) => void) => WayToOutcome
  >
  /** To the answers of rules that another one asks. */
  readonly within: ShortWays
}

/** The tool that finds the values on which an answer turns; what a shorter way comes to is what the rule would. */
export const boundariesBy =
  (ways: WaysToOutcomes) =>
  <Facts, Answer extends Determination<unknown, unknown, I>, I extends Ids>(
    rule: AnyRule<Facts, Answer, I>,
    facts: Facts,
    law?: Law<I>,
    options: BoundariesOptions<Answer> = {},
  ): Boundaries => {
    const edition = askedUnder(rule, law, options)
    const { aspect, within = [], limit = defaultLimit } = options
    listArgument(within, 'options.within', 'steps on the way to a fact')
    const most = limitOf(limit)
    factsArgument(facts, rule.takes ?? {})
    // What it is built on is kept: a value that is changed leaves most of it as it is.
    const { memory, work, count, close } = recall<I>()
    const answer = rule(facts, edition, { ...question, memory })
    close(ways.within)
    const outcome = outcomeBy(answer, aspect)
    const places = placesIn(facts, edition.pack.fields)
    const suggested = suggestionsOf(answer, facts, places, edition)
    const chosen = places.filter(({ path }) => within.every((step, depth) => path[depth] === step))
    const told = toldOutcomes(edition.pack.fields)
    let runs = 1
    const ask = askedOf(rule, edition, { memory, isOutcomeOnly: !aspect })
    const shorter = aspect ? undefined : ways.asked.get(rule)?.(facts as never, edition as never, count)
    const outcomeWith = (place: Place<Facts>, steps: number): Outcome | null => {
      try {
        const changed = place.factsWith(steps)
        return shorter?.(changed as never) ?? outcomeBy(ask(changed), aspect)
      } catch (error) {
        // The rule refuses the value, as a date outside the years that it knows.
        if (error instanceof XueshiError) return null
        throw error
      }
    }
    const boundariesOf = (place: Place<Facts>, at: number): FactBoundaries => {
      const placesLeft = chosen.length - at
      const share = Math.floor((most - runs) / placesLeft)
      const before = work()
      const workShare = (mostWork - before) / placesLeft
      const used = (tried: number): number =>
        share > 0 && workShare > 0 ? Math.max(tried / share, (work() - before) / workShare) : 1
      const found = searchTurns(
        place,
        outcome,
        samplesOf(place, suggested),
        (steps) => outcomeWith(place, steps),
        used,
      )
      runs += found.runs
      const { path, field, kind, present } = place
      const tried = ({ steps, outcome: of }: { steps: number; outcome: Outcome | null }): ValueTried => ({
        value: textOf(kind, steps),
        outcome: told(of as Outcome),
      })
      return {
        path,
        field,
        unit: kind.unit,
        present: textOf(kind, present),
        turns: found.turns.map(({ before, after, critical }) => ({
          before: tried(before),
          after: tried(after),
          critical: critical.filter((one) => one.outcome !== null).map(tried),
        })),
        complete: found.complete,
      }
    }
    return deepFreeze({
      report: 'boundaries',
      rule: rule.id,
      outcome: told(outcome),
      facts: chosen.map(boundariesOf),
      runs,
    })
  }
