import { answerIn, areSame, type Known, type Memory } from '../engine/determination/known.js'
import { readingsOf } from '../engine/determination/with-premises.js'
import type { Ids } from '../engine/editions/ids.js'
import type { Law } from '../engine/editions/law.js'

/** What was reckoned, and the readings on which it rests. */
interface Kept<I extends Ids> extends Known<I> {
  readonly rests: ReadonlySet<I['reading']>
}

/** So much, and to look through it never costs what it spares. */
const mostKept = 64

/** Whether two editions differ in readings alone, and in none of some. */
const areAlike = <I extends Ids>(one: Law<I>, other: Law<I>, ids: ReadonlySet<I['reading']>): boolean =>
  (Object.keys(one) as (keyof Law<I>)[]).every((part) => part === 'readings' || one[part] === other[part]) &&
  [...ids].every((id) => one.readings[id] === other.readings[id])

/**
 * What is reckoned while a rule is asked of the same facts under one switch of readings after another: it stands under every
 * other switch of none of the readings on which it rests. That is what an answer names: a reading that it does not name cannot
 * turn it.
 */
export const memoryOf = <I extends Ids>(): Memory<I> => {
  const kept: Kept<I>[] = []
  return (asked, reckon) => {
    const { rule, law, facts } = asked
    const before = kept.find(
      (one) => one.rule === rule && areSame(one.facts, facts) && areAlike(one.law, law, one.rests),
    )
    if (before) return before.found
    const found = reckon()
    if (kept.length < mostKept) kept.push({ ...asked, found, rests: readingsOf(answerIn<I>(found)) })
    return found
  }
}
