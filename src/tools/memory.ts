import type { Determination } from '../engine/determination/determination.js'
import { answerIn, type Known, type Memory } from '../engine/determination/known.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'
import { remembered } from '../engine/ground/remembered.js'
import { isEntity, isObject } from './facts.js'

/** What was reckoned, and the readings on which it rests. */
interface Kept<I extends Ids> extends Known<I> {
  readonly rests: ReadonlySet<I['reading']>
}

/**
 * Shorter ways to what rules answer, by rule, of those that hand on no numbers; nothing where the way does not lead there. The
 * answer is the rule's, its grounds on demand.
 */
export type ShortWays = ReadonlyMap<object, (facts: never, law: never) => object | undefined>

/** What a tool asks with: what was reckoned for one of its questions stands for another where that is certain. */
export interface Recall<I extends Ids> {
  readonly memory: Memory<I>
  /** The readings on which an answer rests, its premises included; of a premise of several answers they are looked up once. */
  readonly readingsOf: (answer: Determination<unknown, unknown, I>) => ReadonlySet<I['reading']>
  /** How much has been reckoned: what stands in the lists of the facts, down to entities, and of the answers. */
  readonly work: () => number
  /** Counts what was done with facts without a rule being asked. */
  readonly count: (facts: object) => void
  /** Keeps nothing more from here on, but what there is; what is not there may be found by a shorter way. */
  readonly close: (ways: ShortWays) => void
}

/** So much is reckoned for a tool at most: some fifty years of a unit of 240 people. */
export const mostWork = 2_000_000

/** So many answers on one thing are kept, and to look through them never costs what it spares. */
const mostOfOne = 64

/** So much work is kept of all; what it comes to fits into any computer. */
const mostKept = 200_000

type Fields = Readonly<Record<string, unknown>>

/** So deep lists are looked for: no facts and no answers have any further down, and what contains itself has an end. */
const deepest = 8

/** How many things stand in the lists of something. */
const listed = (value: unknown, depth = 0): number => {
  if (typeof value !== 'object' || value === null || isEntity(value) || depth === deepest) return 0
  let count = 0
  if (Array.isArray(value)) for (const item of value) count += 1 + listed(item, depth + 1)
  else for (const field in value) count += listed((value as Fields)[field], depth + 1)
  return count
}

/** How much of an answer is its own; what it was built on is counted where that was reckoned. */
const ownOf = (found: object): number => {
  const { premises: _, ...own } = answerIn(found)
  return listed(own)
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((item, at) => item === other[at]))

/** Whether facts are the same things, in lists that may have been made anew. */
const areSameThings = (facts: object, others: object): boolean => {
  for (const name in facts) if (!isSame((facts as Fields)[name], (others as Fields)[name])) return false
  for (const name in others) if (!(name in facts)) return false
  return true
}

/** Whether two editions differ in readings alone, and in none of some. */
const areAlike = <I extends Ids>(one: Law<I>, other: Law<I>, ids: ReadonlySet<I['reading']>): boolean => {
  for (const id of ids) if (one.readings[id] !== other.readings[id]) return false
  for (const part in one) {
    const name = part as keyof Law<I>
    if (name !== 'readings' && one[name] !== other[name]) return false
  }
  return true
}

/** What an answer is about first of all: of a person's year, the person. */
const subjectOf = (facts: object): object | undefined => {
  for (const name in facts) {
    const part = (facts as Fields)[name]
    if (isObject(part)) return part
  }
  return undefined
}

/**
 * What is reckoned while a rule is asked of the same facts under one switch of readings after another, or of facts of which
 * little is changed. An answer stands for the same things under every switch of none of the readings on which it rests. Those
 * it names: a reading that it does not name cannot turn it.
 */
export const recall = <I extends Ids>(): Recall<I> => {
  const readingsOf = remembered((answer: Determination<unknown, unknown, I>): ReadonlySet<I['reading']> => {
    const ids = new Set<I['reading']>()
    for (const { id } of answer.readings) ids.add(id)
    for (const premise of answer.premises) for (const id of readingsOf(premise)) ids.add(id)
    return ids
  })
  const kept = new Map<object, Map<object, Kept<I>[]>>()
  let work = 0
  let left = mostKept
  let ways: ShortWays = new Map()
  const count = (facts: object): void => {
    work += 1 + listed(facts)
  }
  const keptOf = (rule: object, facts: object): Kept<I>[] => {
    const bySubject = kept.get(rule) ?? new Map<object, Kept<I>[]>()
    const subject = subjectOf(facts) ?? rule
    const all = bySubject.get(subject) ?? []
    kept.set(rule, bySubject.set(subject, all))
    return all
  }
  return {
    readingsOf,
    memory: (asked, reckon) => {
      const { rule, law, facts } = asked
      const all = keptOf(rule, facts)
      const before = all.find((one) => areAlike(one.law, law, one.rests) && areSameThings(one.facts, facts))
      if (before) return before.found
      count(facts)
      const short = ways.get(rule)?.(facts as never, law as never)
      if (short) return short
      const found = reckon()
      const own = ownOf(found)
      work += own
      if (own <= left && all.length < mostOfOne) {
        all.push({ ...asked, found, rests: readingsOf(answerIn(found)) })
        left -= own
      }
      return found
    },
    work: () => work,
    count,
    close: (known) => {
      left = 0
      ways = known
    },
  }
}
