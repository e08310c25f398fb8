import type { Place } from './fact-places.js'
import { type Outcome, outcomeKey } from './outcome.js'

/** A value, in steps of its grid, and what the answer comes to with it; `null` where the rule refuses the value. */
interface Known {
  readonly steps: number
  readonly outcome: Outcome | null
  readonly key: string | null
}

/** Two neighbouring values among those that were tried. */
interface Pair {
  readonly before: Known
  readonly after: Known
}

/** What was tried of one fact. */
export interface Searched {
  /** Neighbours on the grid whose outcomes differ, by value, with the values to test a mapping with. */
  readonly turns: readonly (Pair & { readonly critical: readonly Known[] })[]
  /** Whether all samples were tried and all that differ were narrowed down. */
  readonly complete: boolean
  readonly runs: number
}

/** So many turns are told of one fact at most, the nearest to its value first. */
const mostTurns = 20

/** How often ten divides a number of steps. */
const roundness = (steps: number): number => {
  if (steps === 0) return Number.POSITIVE_INFINITY
  let tens = 0
  for (let rest = steps; rest % 10 === 0; rest /= 10) tens++
  return tens
}

/** The figure on which a number turns, with one usual step to each side; of a date, the two days. */
const criticalSteps = ({ kind, least, most }: Place<unknown>, { before, after }: Pair): readonly number[] => {
  if (kind.unit === 'date') return [before.steps, after.steps]
  const figure = roundness(before.steps) > roundness(after.steps) ? before.steps : after.steps
  return [figure - kind.usual, figure, figure + kind.usual].filter((steps) => least <= steps && steps <= most)
}

/**
 * Finds where an answer turns on one fact: tries samples, then halves the way between neighbouring ones whose outcomes
 * differ, those nearest to the present value first, until they are neighbours on the grid; `used`: which part of what may be
 * spent on the fact is, after so many runs.
 */
export const searchTurns = (
  place: Place<unknown>,
  base: Outcome,
  samples: Iterable<number>,
  ask: (steps: number) => Outcome | null,
  used: (runs: number) => number,
): Searched => {
  const { present } = place
  const known: Known[] = [{ steps: present, outcome: base, key: outcomeKey(base) }]
  let runs = 0
  const find = (steps: number): Known | undefined => known.find((one) => one.steps === steps)
  /** Tries a value that is not known; says whether it could. */
  const tryOut = (steps: number): boolean => {
    if (used(runs) >= 1) return false
    runs++
    const outcome = ask(steps)
    const next = known.findIndex((one) => one.steps > steps)
    known.splice(next < 0 ? known.length : next, 0, { steps, outcome, key: outcome && outcomeKey(outcome) })
    return true
  }

  const isNear = ({ before, after }: Pair): boolean => after.steps - before.steps === 1
  const distance = ({ before, after }: Pair): number =>
    Math.max(0, before.steps - present, present - after.steps)
  /** Neighbouring values of different outcome, those nearest to the present value first. */
  const differing = (): readonly Pair[] =>
    known
      .flatMap((after, at) => {
        const before = known[at - 1]
        return before && before.key !== after.key ? [{ before, after }] : []
      })
      .sort((a, b) => distance(a) - distance(b))
  const turnsAmong = (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.filter((pair) => isNear(pair) && pair.before.outcome && pair.after.outcome)

  let complete = true
  for (const steps of samples) {
    // The other half is for the ways between them.
    if (used(runs) >= 1 / 2) {
      complete = false
      break
    }
    tryOut(steps)
  }
  for (;;) {
    const pairs = differing()
    const turns = turnsAmong(pairs)
    const gap = pairs.find((pair) => !isNear(pair))
    const isFull = turns.length >= mostTurns
    if (isFull && (gap || turns.length > mostTurns)) complete = false
    const next =
      gap && !isFull
        ? Math.floor((gap.before.steps + gap.after.steps) / 2)
        : turns
            .slice(0, mostTurns)
            .flatMap((turn) => criticalSteps(place, turn))
            .find((steps) => !find(steps))
    if (next === undefined) break
    if (!tryOut(next)) {
      complete = false
      break
    }
  }
  return {
    turns: turnsAmong(differing())
      .slice(0, mostTurns)
      .sort((a, b) => a.before.steps - b.before.steps)
      .map((turn) => ({
        ...turn,
        critical: criticalSteps(place, turn).flatMap((steps) => find(steps) ?? []),
      })),
    complete,
    runs,
  }
}
