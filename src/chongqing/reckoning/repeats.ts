import { dayNumber } from '../../engine/quantity/calendar.js'
import { toHundredths } from '../../engine/quantity/hours.js'
import type { TrainingRecord } from '../entities/training-record.js'
import { amountOf, decidedBy, type Entry, giveWayTo, makeUncertain } from './entry.js'
import { passed } from './intake.js'
import { ownCapacity } from './own-days.js'
import { applySameStudy } from './same-study.js'
import { dayLength, type Settings } from './settings.js'

/** Records all of whose hours the daily maximum cut away, surely or as far as is known: what they give bars nothing. */
export type CutAway = ReadonlyMap<TrainingRecord, 'surely' | 'perhaps'>

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

/** A class taken again gives nothing where its first time gave hours, under the reading that says so. */
const applyRepetition = (
  entry: Entry,
  firsts: readonly Entry[],
  settings: Settings,
  cut: CutAway,
  barring: Barring,
): void => {
  const [first] = firsts.filter((one) => amountOf(one).most > 0 && cut.get(one.record) !== 'surely')
  if (!first) return
  const credited = decidedBy(entry, settings, 'repeated-class') === 'each-time'
  entry.notes.push({ kind: 'class-repeated', keptRecordId: first.record.id, credited })
  if (credited) return
  barring.add(first)
  if (cut.get(first.record) === 'perhaps') makeUncertain(entry, first.missing)
  else giveWayTo(entry, first)
}

/**
 * A make-up (Article 41) of an absence is study like any other. One of a failed assessment takes the class again. Whether it
 * is the one or the other is told by what was missed of the schedule, and by the result.
 */
const applyMakeUp = (
  entry: Entry,
  queue: readonly Entry[],
  settings: Settings,
  cut: CutAway,
  barring: Barring,
  made: Map<string, number>,
): void => {
  const { makesUp } = entry.record
  if (!makesUp) return
  const missedOn = dayNumber(makesUp.missedOn)
  entry.notes.push({ kind: 'make-up' })
  if (decidedBy(entry, settings, 'make-up-year') === 'year-missed') entry.bookedOn = missedOn
  if (entry.portions.some(({ from }) => from < missedOn)) entry.notes.push({ kind: 'make-up-before-missed' })
  const targets = targetsOf(entry, makesUp, queue)
  const scheduled = scheduledHours(targets, missedOn, settings)
  const attended = heldBy(targets, settings)
  if (scheduled === undefined || attended.least >= scheduled) {
    const taken = targets.filter((target) => amountOf(target).most > 0)
    const failed = taken.filter((target) => outcomeOf(target) === false)
    const unknown = taken.filter((target) => outcomeOf(target) === null)
    if (failed.length > 0) applyRepetition(entry, failed, settings, cut, barring)
    else if (unknown.length > 0 && decidedBy(entry, settings, 'repeated-class') === 'once') {
      makeUncertain(
        entry,
        unknown.map(({ record }) => ({ fact: 'record.result', of: record.id })),
      )
    }
  }
  if (scheduled === undefined) return
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
  const barring: Barring = new Set()
  const made = new Map<string, number>()
  for (const entry of queue) {
    const { repeats } = entry.record
    if (repeats) applyRepetition(entry, targetsOf(entry, repeats, queue), settings, cut, barring)
    applyMakeUp(entry, queue, settings, cut, barring, made)
  }
  return barring
}
