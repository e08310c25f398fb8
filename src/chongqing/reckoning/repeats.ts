import { dayNumber } from '../../engine/quantity/calendar.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { MissingFact } from '../pack.js'
import { amountOf, decidedBy, type Entry, giveWayTo, makeUncertain, mayCount } from './entry.js'
import { passed } from './intake.js'
import { applySameStudy } from './same-study.js'
import { type Firsts, firstsIn, heldBy, isSecond } from './seconds.js'
import type { Settings } from './settings.js'

/**
 * Records all of whose hours the daily maximum cut away, so that they bar nothing; where that depends on facts that are
 * missing, with these.
 */
export type CutAway = ReadonlyMap<TrainingRecord, readonly MissingFact[] | 'surely'>

/** An entry whose hours keep another from counting. */
export type Barring = Set<Entry>

/** Whether a class was passed; the result of self-study is its recognition, without which it has no hours. */
const outcomeOf = ({ record: { form, result } }: Entry): boolean | null =>
  form === 'self-study' ? true : passed(result)

/** What is known on the way of the records before. */
interface Known {
  readonly firstsOf: ReturnType<typeof firstsIn>
  readonly settings: Settings
  readonly cut: CutAway
  readonly barring: Barring
  /** The hours of the make-ups so far, by what they make up for. */
  readonly made: Map<string, number>
}

/**
 * A class taken again gives nothing where its first time gave hours, under the reading that says so. `unsure`: the facts on
 * which it depends whether it is taken again at all.
 */
const applyRepetition = (
  entry: Entry,
  firsts: readonly Entry[],
  { settings, cut, barring }: Known,
  unsure: readonly MissingFact[] = [],
): void => {
  const able = firsts.filter((one) => mayCount(one) && cut.get(one.record) !== 'surely')
  // What surely gave hours decides, whatever stands before it in the queue.
  const first = able.find((one) => amountOf(one).least > 0 && !cut.has(one.record)) ?? able[0]
  if (!first) return
  const credited = decidedBy(entry, settings, 'repeated-class') === 'each-time'
  entry.notes.push({ kind: 'class-repeated', keptRecordId: first.record.id, credited })
  if (credited) return
  barring.add(first)
  const facts = [...unsure, ...((cut.get(first.record) ?? []) as readonly MissingFact[])]
  if (facts.length > 0) makeUncertain(entry, facts)
  else giveWayTo(entry, first)
}

/** A make-up of a failed assessment takes the class again; so may one of a class of which the result is not known. */
const applyFailure = (
  entry: Entry,
  { taken }: Firsts,
  known: Known,
  unsure: readonly MissingFact[],
): void => {
  const failed = taken.filter((target) => outcomeOf(target) === false)
  if (failed.length > 0) {
    applyRepetition(entry, failed, known, unsure)
    return
  }
  const open = taken.filter((target) => outcomeOf(target) === null)
  if (open.length > 0 && decidedBy(entry, known.settings, 'repeated-class') === 'once') {
    makeUncertain(entry, [
      ...unsure,
      ...open.map(({ record }) => ({ fact: 'record.result', of: record.id }) as const),
    ])
  }
}

/**
 * A make-up (Article 41) of an absence is study like any other. One of a failed assessment takes the class again. Whether it
 * is the one or the other is told by what was missed of the schedule, and by the result.
 */
const applyMakeUp = (entry: Entry, known: Known): void => {
  const { makesUp } = entry.record
  if (!makesUp) return
  const { firstsOf, settings, made } = known
  const missedOn = dayNumber(makesUp.missedOn)
  entry.notes.push({ kind: 'make-up' })
  if (decidedBy(entry, settings, 'make-up-year') === 'year-missed') entry.bookedOn = missedOn
  if (entry.portions.some(({ from }) => from < missedOn)) entry.notes.push({ kind: 'make-up-before-missed' })
  const firsts = firstsOf(entry, makesUp)
  const { held: attended, key } = firsts
  const scheduled = firsts.scheduledOn(missedOn)
  if (scheduled === undefined) {
    applyFailure(entry, firsts, known, [])
    return
  }
  if (attended.most >= scheduled) {
    const unsure = attended.least < scheduled ? firsts.entries.flatMap(({ missing }) => missing) : []
    applyFailure(entry, firsts, known, unsure)
  }
  const soFar = (made.get(key) ?? 0) + heldBy([entry], settings).least
  made.set(key, soFar)
  const excess = soFar - Math.max(0, scheduled - attended.least)
  if (excess > 0) entry.notes.push({ kind: 'make-up-exceeds-missed', excess })
}

/**
 * Applies, in the order of the queue, what records of one person mean for one another; gives those whose hours keep
 * others from counting.
 */
export const applyRepeats = (queue: readonly Entry[], settings: Settings, cut: CutAway): Barring => {
  applySameStudy(queue, settings)
  const barring: Barring = new Set()
  const seconds = queue.filter(isSecond)
  if (seconds.length === 0) return barring
  const firstsOf = firstsIn(queue, settings)
  const known: Known = { firstsOf, settings, cut, barring, made: new Map() }
  for (const entry of seconds) {
    const { repeats } = entry.record
    if (repeats) applyRepetition(entry, firstsOf(entry, repeats).entries, known)
    applyMakeUp(entry, known)
  }
  return barring
}
