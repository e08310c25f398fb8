import { dayNumber } from '../../engine/quantity/calendar.js'
import { type Span, toHundredths } from '../../engine/quantity/hours.js'
import type { MissingFact } from '../pack.js'
import { amountOf, decidedBy, type Entry, limitTo, makeUncertain, type Note } from './entry.js'
import { passed } from './intake.js'
import { dayLength, type Settings } from './settings.js'

/** Takes an entry out because another counts; where that other may turn out not to count, this one may. */
const giveWayTo = (entry: Entry, kept: Entry): void => {
  if (amountOf(kept).least > 0) entry.portions = []
  else makeUncertain(entry, kept.missing)
}

/** Lets only the first creditable entry count; where it may turn out not to count, the others may. */
const keepFirst = (entries: readonly Entry[], noteOf: (keptRecordId: string) => Note): void => {
  let kept: Entry | undefined
  for (const entry of entries) {
    if (amountOf(entry).most === 0) continue
    if (!kept) {
      kept = entry
      continue
    }
    entry.notes.push(noteOf(kept.record.id))
    // Which of them is the first is the order of the queue.
    entry.readings.add('queue-order')
    giveWayTo(entry, kept)
  }
}

/** Entries that share a key directly or through others, in the order given; entries that share with none are left out. */
const sharing = (
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): readonly Entry[][] => {
  const all = entries.flatMap(keysOf)
  if (new Set(all).size === all.length) return []
  const groupOf = new Map<string, Entry[]>()
  const position = new Map<Entry, number>()
  const groups = new Set<Entry[]>()
  entries.forEach((entry, index) => {
    const keys = keysOf(entry)
    if (keys.length === 0) return
    position.set(entry, index)
    const met = new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined))
    const group = [...met].flat()
    group.push(entry)
    for (const old of met) groups.delete(old)
    groups.add(group)
    for (const key of group.flatMap(keysOf)) groupOf.set(key, group)
  })
  const inOrder = (a: Entry, b: Entry): number => (position.get(a) as number) - (position.get(b) as number)
  return [...groups].filter(({ length }) => length > 1).map((group) => group.sort(inOrder))
}

/** Records of one person that share a proof, or an id, are one study: the first creditable one of the queue counts. */
const applyDuplicates = (queue: readonly Entry[]): void => {
  for (const group of sharing(queue, ({ record }) => [record.id])) {
    keepFirst(group, () => ({ kind: 'duplicate-record' }))
  }
  for (const group of sharing(queue, ({ record }) => record.proofs ?? [])) {
    keepFirst(group, (keptRecordId) => ({ kind: 'duplicate-proof', keptRecordId }))
  }
}

const targetsOf = ({ record }: Entry, queue: readonly Entry[]): readonly Entry[] => {
  const { makesUp } = record
  if (!makesUp) return []
  return queue.filter(({ record: other }) =>
    makesUp.recordId === undefined
      ? other.classId === makesUp.classId && other.makesUp === undefined
      : other.id === makesUp.recordId && other.id !== record.id,
  )
}

/** A class whose hours counted gives nothing a second time, unless the second is a make-up for the first. */
const applyRepeatedClasses = (queue: readonly Entry[]): void => {
  const classOf = (entry: Entry): readonly string[] => {
    const { classId } = entry.record
    if (classId === undefined) return []
    const isMakeUpOfIt = targetsOf(entry, queue).some(({ record }) => record.classId === classId)
    return isMakeUpOfIt ? [] : [classId]
  }
  for (const group of sharing(queue, classOf)) {
    keepFirst(group, (keptRecordId) => ({ kind: 'class-repeated', keptRecordId }))
  }
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

/** What a make-up brought, for those after it that make up for the same. */
interface Made extends Span {
  readonly targets: readonly Entry[]
  readonly missing: readonly MissingFact[]
}

/** Whether a class was passed; the result of self-study is its recognition, without which it has no hours. */
const outcomeOf = ({ record: { form, result } }: Entry): boolean | null =>
  form === 'self-study' ? true : passed(result)

/**
 * A make-up (Article 41) adds what was missed and no more: with a known schedule, the scheduled hours not attended;
 * with none, nothing where the class was attended and only the assessment was failed.
 */
const applyMakeUp = (entry: Entry, queue: readonly Entry[], made: Made[], settings: Settings): void => {
  const { makesUp } = entry.record
  if (!makesUp) return
  const missedOn = dayNumber(makesUp.missedOn)
  if (decidedBy(entry, settings, 'make-up-year') === 'year-missed') entry.bookedOn = missedOn
  if (entry.portions.some(({ from }) => from < missedOn)) entry.notes.push({ kind: 'make-up-before-missed' })
  const targets = targetsOf(entry, queue)
  const attended = targets.filter((target) => amountOf(target).most > 0)
  const earlier = made.filter((one) => one.targets.some((target) => targets.includes(target)))
  const amongOthers = earlier.length > 0 || targets.some(({ record }) => record.makesUp !== undefined)
  if (amongOthers) entry.readings.add('queue-order')
  const scheduled = scheduledHours(targets, missedOn, settings)
  const before = amountOf(entry)
  if (scheduled !== undefined) {
    const done = [...attended.map(amountOf), ...earlier]
    const least = done.reduce((sum, one) => sum + one.least, 0)
    const most = done.reduce((sum, one) => sum + one.most, 0)
    limitTo(entry, { least: Math.max(0, scheduled - most), most: Math.max(0, scheduled - least) })
    if (least < most) entry.missing.push(...[...attended, ...earlier].flatMap(({ missing }) => missing))
    // Noted by those whose assessment was failed, or is not known.
  } else if (settings.readings['failed-assessment'] === 'hours-count') {
    const failed = attended.find((target) => outcomeOf(target) === false)
    const unknown = attended.filter((target) => outcomeOf(target) === null)
    if (failed) giveWayTo(entry, failed)
    else if (unknown.length > 0) {
      makeUncertain(
        entry,
        unknown.map(({ record }) => ({ fact: 'record.result', of: record.id })),
      )
    }
  }
  const after = amountOf(entry)
  made.push({ ...after, targets, missing: entry.missing })
  const cuts = [before.least - after.least, before.most - after.most]
  entry.notes.push({ kind: 'make-up', cut: { least: Math.min(...cuts), most: Math.max(...cuts) } })
}

/** Applies, in the order of the queue, what records of one person mean for one another. */
export const applyRepeats = (queue: readonly Entry[], settings: Settings): void => {
  applyDuplicates(queue)
  applyRepeatedClasses(queue)
  const made: Made[] = []
  for (const entry of queue) applyMakeUp(entry, queue, made, settings)
}
