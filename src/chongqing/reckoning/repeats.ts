import { dayNumber } from '../../engine/quantity/calendar.js'
import { both, type Doubts } from './doubts.js'
import { decidedBy, type Entry, giveWayTo, makeUncertain } from './entry.js'
import { applySameStudy } from './same-study.js'
import {
  type CutAway,
  type Firsts,
  heldBy,
  isSecond,
  type Seconds,
  scheduledOn,
  secondsIn,
} from './seconds.js'
import type { Settings } from './settings.js'

/** An entry whose hours keep another from counting. */
export type Barring = Set<Entry>

/** What is known on the way of the records before. */
interface Known extends Seconds {
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
  kept: number,
  { settings, cut, barring, ranked }: Known,
  unsure: Doubts = [],
): void => {
  const first = ranked(kept)
  if (!first) return
  const credited = decidedBy(entry, settings, 'repeated-class') === 'each-time'
  entry.notes.push({ kind: 'class-repeated', keptRecordId: first.record.id, credited })
  if (credited) return
  barring.add(first)
  const facts = both(unsure, (cut.get(first.record) ?? []) as Doubts)
  if (facts.length > 0) makeUncertain(entry, facts)
  else giveWayTo(entry, first)
}

/** A make-up of a failed assessment takes the class again; so may one of a class of which the result is not known. */
const applyFailure = (entry: Entry, { failed, open }: Firsts, known: Known, unsure: Doubts): void => {
  if (failed < Number.POSITIVE_INFINITY) applyRepetition(entry, failed, known, unsure)
  else if (open.length > 0 && decidedBy(entry, known.settings, 'repeated-class') === 'once') {
    makeUncertain(entry, both(unsure, open))
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
  const scheduled = scheduledOn(firsts, missedOn, settings)
  if (scheduled === undefined) {
    applyFailure(entry, firsts, known, [])
    return
  }
  if (attended.most >= scheduled) {
    applyFailure(entry, firsts, known, attended.least < scheduled ? firsts.doubts : [])
  }
  const soFar = (made.get(key) ?? 0) + heldBy(entry, settings).least
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
  const known: Known = { ...secondsIn(queue, settings, cut), settings, cut, barring, made: new Map() }
  for (const entry of seconds) {
    const { repeats } = entry.record
    if (repeats) applyRepetition(entry, known.firstsOf(entry, repeats).kept, known)
    applyMakeUp(entry, known)
  }
  return barring
}
