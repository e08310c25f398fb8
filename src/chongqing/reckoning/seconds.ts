import { none, plus, type Span, toHundredths } from '../../engine/quantity/hours.js'
import { type Entry, mayCount, restOn } from './entry.js'
import { heldOf } from './own-days.js'
import { dayLength, type Settings } from './settings.js'
import { bearersOf } from './sharing.js'

/** Whether an entry says that it takes again or makes up for another. */
export const isSecond = ({ record: { makesUp, repeats } }: Entry): boolean =>
  makesUp !== undefined || repeats !== undefined

/** What a record says that it makes up for or repeats. */
interface Named {
  readonly recordId?: string
  readonly classId?: string
}

/** The records of the class, or of the record's whole class, that an entry makes up for or repeats. */
export interface Firsts {
  readonly entries: readonly Entry[]
  /** Those of them that may have hours. */
  readonly taken: readonly Entry[]
  /** What they hold together, each day cut at the daily maximum by itself. */
  readonly held: Span
  /** Tells them from all others. */
  readonly key: string
  /** The hours of their schedule; where records of one class disagree, of the longest, whichever comes first. */
  readonly scheduledOn: (day: number) => number | undefined
}

/** The least and the most that entries hold, each day cut at the daily maximum by itself. */
export const heldBy = (entries: readonly Entry[], settings: Settings): Span => {
  let held = none
  for (const { portions } of entries) {
    for (const portion of portions) held = plus(held, heldOf(portion, settings))
  }
  return held
}

const scheduleOf = (entries: readonly Entry[], settings: Settings): Firsts['scheduledOn'] => {
  const schedules = entries.flatMap(({ record: { scheduled } }) => scheduled ?? [])
  if (schedules.length === 0) return () => undefined
  const hours = Math.max(...schedules.map((one) => toHundredths(one.hours ?? 0)))
  const days = Math.max(...schedules.map((one) => toHundredths(one.days ?? 0)))
  return (day) => Math.max(hours, (days * dayLength(settings, day)) / 100)
}

/**
 * Finds what entries of a queue name. What none but first times are does not change while seconds are looked at, and is put
 * together once for all that name it.
 */
export const firstsIn = (
  queue: readonly Entry[],
  settings: Settings,
): ((entry: Entry, named: Named) => Firsts) => {
  const position = new Map(queue.map((entry, index) => [entry, index]))
  const byId = bearersOf(queue, ({ record }) => [record.id])
  const byClass = bearersOf(queue, (entry) => (isSecond(entry) ? [] : entry.classIds))
  const known = new Map<string, Firsts>()
  return (entry, { recordId, classId }) => {
    const name = JSON.stringify([recordId, classId])
    const before = known.get(name)
    if (before) return before
    const sameId = recordId === undefined ? [] : (byId.get(recordId) ?? [])
    const named = sameId.filter((other) => other !== entry)
    const classes = classId === undefined ? named.flatMap(({ classIds }) => classIds) : [classId]
    const all = new Set([...named, ...classes.flatMap((one) => byClass.get(one) ?? [])])
    const entries = [...all].sort((a, b) => (position.get(a) as number) - (position.get(b) as number))
    const firsts: Firsts = {
      entries,
      taken: entries.filter(mayCount),
      held: heldBy(entries, settings),
      key: entries.map(({ record }) => record.id).join('\n'),
      scheduledOn: scheduleOf(entries, settings),
    }
    // Whether what is itself a second time has given way by now is the order of the queue.
    if (named.some(isSecond)) restOn(entry, 'queue-order')
    else if (sameId.length === named.length) known.set(name, firsts)
    return firsts
  }
}
