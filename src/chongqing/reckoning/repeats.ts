import { dayNumber } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { MissingFact } from '../pack.js'
import { amountOf, decidedBy, type Entry, giveWayTo, makeUncertain } from './entry.js'
import { passed } from './intake.js'
import { ownCapacity } from './own-days.js'
import { applySameStudy } from './same-study.js'
import { dayLength, type Settings } from './settings.js'

/**
 * Records all of whose hours the daily maximum cut away, so that they bar nothing; where that depends on facts that are
 * missing, with these.
 */
export type CutAway = ReadonlyMap<TrainingRecord, readonly MissingFact[] | 'surely'>

/** An entry whose hours keep another from counting. */
export type Barring = Set<Entry>

const isSecond = ({ record: { makesUp, repeats } }: Entry): boolean =>
  makesUp !== undefined || repeats !== undefined

/** The records of the class, or of the record's whole class, that an entry makes up for or repeats. */
const targetsOf = (
  entry: Entry,
  { recordId, classId }: { readonly recordId?: string; readonly classId?: string },
  queue: readonly Entry[],
): readonly Entry[] => {
  const named = queue.filter((other) => other !== entry && other.record.id === recordId)
  const classes = classId === undefined ? named.flatMap(({ classIds }) => [...classIds]) : [classId]
  // Whether what is itself a second time has given way by now is the order of the queue.
  if (named.some(isSecond)) entry.readings.add('queue-order')
  return queue.filter(
    (other) => named.includes(other) || (!isSecond(other) && classes.some((one) => other.classIds.has(one))),
  )
}

/** The hours of the schedule; where records of one class disagree, of the longest, whichever comes first. */
const scheduledHours = (targets: readonly Entry[], day: number, settings: Settings): number | undefined => {
  const schedules = targets.flatMap(({ record: { scheduled } }) => scheduled ?? [])
  if (schedules.length === 0) return undefined
  const hours = schedules.map(({ hours, days }) =>
    hours === undefined
      ? (toHundredths(days as string | number) * dayLength(settings, day)) / 100
      : toHundredths(hours),
  )
  return Math.max(...hours)
}

/** The least and the most that entries hold, each day cut at the daily maximum by itself. */
const heldBy = (entries: readonly Entry[], settings: Settings) => {
  let least = 0
  let most = 0
  for (const portion of entries.flatMap(({ portions }) => portions)) {
    const own =
      settings.readings['daily-maximum'] === 'none'
        ? Number.POSITIVE_INFINITY
        : ownCapacity(settings, portion.from, portion.to, portion.idle)
    least += Math.min(portion.least, own)
    most += Math.min(portion.most, own)
  }
  return { least, most }
}

/** Whether a class was passed; the result of self-study is its recognition, without which it has no hours. */
const outcomeOf = ({ record: { form, result } }: Entry): boolean | null =>
  form === 'self-study' ? true : passed(result)

/** What is known on the way of the records before. */
interface Known {
  readonly queue: readonly Entry[]
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
  const able = firsts.filter((one) => amountOf(one).most > 0 && cut.get(one.record) !== 'surely')
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
  targets: readonly Entry[],
  known: Known,
  unsure: readonly MissingFact[],
): void => {
  const taken = targets.filter((target) => amountOf(target).most > 0)
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
  const { queue, settings, made } = known
  const missedOn = dayNumber(makesUp.missedOn)
  entry.notes.push({ kind: 'make-up' })
  if (decidedBy(entry, settings, 'make-up-year') === 'year-missed') entry.bookedOn = missedOn
  if (entry.portions.some(({ from }) => from < missedOn)) entry.notes.push({ kind: 'make-up-before-missed' })
  const targets = targetsOf(entry, makesUp, queue)
  const scheduled = scheduledHours(targets, missedOn, settings)
  const attended = heldBy(targets, settings)
  if (scheduled === undefined) {
    applyFailure(entry, targets, known, [])
    return
  }
  if (attended.most >= scheduled) {
    const unsure = attended.least < scheduled ? targets.flatMap(({ missing }) => missing) : []
    applyFailure(entry, targets, known, unsure)
  }
  const key = targets.map(({ record }) => record.id).join('\n')
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
  applySameStudy(queue)
  const known: Known = { queue, settings, cut, barring: new Set(), made: new Map() }
  for (const entry of queue) {
    const { repeats } = entry.record
    if (repeats) applyRepetition(entry, targetsOf(entry, repeats, queue), known)
    applyMakeUp(entry, known)
  }
  return known.barring
}
