import { dayNumber } from '../quantity/calendar.js'
import { type Span, toHundredths } from '../quantity/hours.js'
import { amountOf, type Entry, limitTo, makeUncertain, type Note } from './entry.js'
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

const scheduledHours = (targets: readonly Entry[], settings: Settings): number | undefined => {
  const schedule = targets.map(({ record }) => record.scheduled).find((one) => one !== undefined)
  if (!schedule) return undefined
  if (schedule.hours !== undefined) return toHundredths(schedule.hours)
  const first = targets.flatMap(({ portions }) => portions)[0]
  return (toHundredths(schedule.days as string | number) * dayLength(settings, first?.from ?? 0)) / 100
}

/**
 * A make-up (Article 41) adds what was missed and no more: with a known schedule, the scheduled hours not attended;
 * with none, nothing where the class was attended and only the assessment was failed.
 */
const applyMakeUp = (
  entry: Entry,
  queue: readonly Entry[],
  taken: Map<string, Span>,
  settings: Settings,
): void => {
  const { makesUp } = entry.record
  if (!makesUp) return
  const missedOn = dayNumber(makesUp.missedOn)
  if (settings.readings['make-up-year'] === 'year-missed') entry.bookedOn = missedOn
  if (entry.portions.some(({ from }) => from < missedOn)) entry.notes.push({ kind: 'make-up-before-missed' })
  const targets = targetsOf(entry, queue)
  const attended = targets.map(amountOf)
  const key = targets.map(({ record }) => record.id).join('\n')
  const earlier = taken.get(key) ?? { least: 0, most: 0 }
  const scheduled = scheduledHours(targets, settings)
  const failed = targets.find(({ record }) => passed(record.result) === false)
  const before = amountOf(entry)
  if (scheduled !== undefined) {
    const least = attended.reduce((sum, one) => sum + one.least, earlier.least)
    const most = attended.reduce((sum, one) => sum + one.most, earlier.most)
    limitTo(entry, { least: Math.max(0, scheduled - most), most: Math.max(0, scheduled - least) })
    if (least < most) entry.missing.push(...targets.flatMap(({ missing }) => missing))
  } else if (failed && amountOf(failed).most > 0) {
    giveWayTo(entry, failed)
  }
  const after = amountOf(entry)
  taken.set(key, { least: earlier.least + after.least, most: earlier.most + after.most })
  entry.notes.push({
    kind: 'make-up',
    cut: { least: before.most - after.most, most: before.least - after.least },
  })
}

/** Applies, in the order of the queue, what records of one person mean for one another. */
export const applyRepeats = (queue: readonly Entry[], settings: Settings): void => {
  applyDuplicates(queue)
  applyRepeatedClasses(queue)
  const taken = new Map<string, Span>()
  for (const entry of queue) applyMakeUp(entry, queue, taken, settings)
}
