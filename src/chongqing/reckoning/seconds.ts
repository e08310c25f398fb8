import { inOrder } from '../../engine/ground/in-order.js'
import { none, plus, type Span, toHundredths } from '../../engine/quantity/hours.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { both, type Doubts } from './doubts.js'
import { amountOf, type Entry, mayCount, restOn } from './entry.js'
import { passed } from './intake.js'
import { heldOf } from './own-days.js'
import { dayLength, type Settings } from './settings.js'
import { bearersOf } from './sharing.js'

/**
 * Records all of whose hours the daily maximum cut away, so that they bar nothing; where that depends on facts that are
 * missing, with these.
 */
export type CutAway = ReadonlyMap<TrainingRecord, Doubts | 'surely'>

/** Whether an entry says that it takes again or makes up for another. */
export const isSecond = ({ record: { makesUp, repeats } }: Entry): boolean =>
  makesUp !== undefined || repeats !== undefined

/** What a record says that it makes up for or repeats. */
interface Named {
  readonly recordId?: string
  readonly classId?: string
}

/** What is told of some entries together. */
interface Told {
  /** The rank of the one of them whose hours keep the class, taken again, from giving any ({@link Seconds}). */
  readonly kept: number
  /** The same of those that were failed; infinite where none were that may have hours. */
  readonly failed: number
  /** The results that are not known of those that may have hours. */
  readonly open: Doubts
  /** On what it hangs whether they count. */
  readonly doubts: Doubts
  /** What they hold together, each day cut at the daily maximum by itself. */
  readonly held: Span
  /** The hundredths of hours and of days of their schedule, of disagreeing ones of the longest; below zero without one. */
  readonly hours: number
  readonly days: number
}

/** What is told of the records of a class, or of the record's whole class, that an entry makes up for or repeats. */
export interface Firsts extends Told {
  /** Tells them from all others. */
  readonly key: string
}

/** What entries of a queue name. */
export interface Seconds {
  readonly firstsOf: (entry: Entry, named: Named) => Firsts
  /** The entry with a rank; nothing where the daily maximum cut away the hours of all, or none have any. */
  readonly ranked: (rank: number) => Entry | undefined
}

/** The least and the most that an entry holds, each day cut at the daily maximum by itself. */
export const heldBy = ({ portions }: Entry, settings: Settings): Span => {
  let held = none
  for (const portion of portions) held = plus(held, heldOf(portion, settings))
  return held
}

/** The hundredths of an hour of their schedule, which may count days of the length on that day. */
export const scheduledOn = ({ hours, days }: Firsts, day: number, settings: Settings): number | undefined =>
  hours < 0 ? undefined : Math.max(hours, (days * dayLength(settings, day)) / 100)

/** Whether a class was passed; the result of self-study is its recognition, without which it has no hours. */
const outcomeOf = ({ record: { form, result } }: Entry): boolean | null =>
  form === 'self-study' ? true : passed(result)

const nobody: Told = {
  kept: Number.POSITIVE_INFINITY,
  failed: Number.POSITIVE_INFINITY,
  open: [],
  doubts: [],
  held: none,
  hours: -1,
  days: -1,
}

/** What is told of two lots of entries, none of which is in both, together. */
const joined = (one: Told, other: Told): Told => ({
  kept: Math.min(one.kept, other.kept),
  failed: Math.min(one.failed, other.failed),
  open: both(one.open, other.open),
  doubts: both(one.doubts, other.doubts),
  held: plus(one.held, other.held),
  hours: Math.max(one.hours, other.hours),
  days: Math.max(one.days, other.days),
})

/**
 * Finds what entries of a queue name. What the first times of classes tell does not change while seconds are looked at, and
 * is put together once for all that name them.
 */
export const secondsIn = (queue: readonly Entry[], settings: Settings, cut: CutAway): Seconds => {
  const all = queue.length
  const places = new Map(queue.map((entry, place) => [entry, place]))
  const placeOf = (entry: Entry): number => places.get(entry) as number
  /** What surely gave hours decides, whatever stands before it in the queue, and what the maximum cut away nothing. */
  const rankOf = (entry: Entry): number => {
    const lost = cut.get(entry.record)
    if (lost === 'surely') return 2 * all
    return placeOf(entry) + (amountOf(entry).least > 0 && !lost ? 0 : all)
  }
  const toldOf = (entry: Entry): Told => {
    const { id, scheduled } = entry.record
    const rank = mayCount(entry) ? rankOf(entry) : nobody.kept
    const outcome = outcomeOf(entry)
    return {
      kept: rank,
      failed: outcome === false ? rank : nobody.failed,
      open: outcome === null && rank < nobody.kept ? [{ fact: 'record.result', of: id }] : [],
      doubts: entry.missing,
      held: heldBy(entry, settings),
      hours: scheduled ? toHundredths(scheduled.hours ?? 0) : -1,
      days: scheduled ? toHundredths(scheduled.days ?? 0) : -1,
    }
  }
  // A list of thousands is named by a number, because each that makes up for them asks by it.
  const numbers = new Map<string, number>()
  const togetherOf = (some: Iterable<Entry>): Firsts => {
    const firsts = inOrder([...some], (a, b) => placeOf(a) - placeOf(b))
    const name = firsts.map(placeOf).join()
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    return { ...firsts.map(toldOf).reduce(joined, nobody), key: `${number}` }
  }
  const byId = bearersOf(queue, ({ record }) => [record.id])
  const byClass = bearersOf(queue, (entry) => (isSecond(entry) ? [] : entry.classIds))
  const known = new Map<string, Firsts>()
  const ofClasses = (classes: readonly string[]): Firsts => {
    const name = JSON.stringify(classes)
    const firsts = known.get(name) ?? togetherOf(new Set(classes.flatMap((one) => byClass.get(one) ?? [])))
    known.set(name, firsts)
    return firsts
  }
  const firstsOf = (entry: Entry, { recordId, classId }: Named): Firsts => {
    const sameId = recordId === undefined ? [] : (byId.get(recordId) ?? [])
    const named = sameId.filter((other) => other !== entry)
    const classes = classId === undefined ? named.flatMap(({ classIds }) => classIds) : [classId]
    // Whether what is itself a second time has given way by now is the order of the queue.
    if (named.some(isSecond)) restOn(entry, 'queue-order')
    const others = named.filter((one) => isSecond(one) || !one.classIds.some((id) => classes.includes(id)))
    const ofClass = ofClasses(classes)
    const ofOthers = togetherOf(others)
    return { ...joined(ofClass, ofOthers), key: `${ofClass.key} ${ofOthers.key}` }
  }
  return { firstsOf, ranked: (rank) => (rank < 2 * all ? queue[rank % all] : undefined) }
}
