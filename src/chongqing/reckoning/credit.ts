import type { MissingFact } from '../pack.js'
import { groupsOf } from './days.js'
import type { Entry, Portion } from './entry.js'
import { ownCapacity } from './own-days.js'
import { type Place, placeAll } from './placing.js'
import { openTurnsFirst } from './queue.js'
import { type Settings, spanCapacity } from './settings.js'

const uncut = (portions: readonly Portion[]): void => {
  for (const portion of portions) {
    portion.lower = portion.creditedLeast = portion.least
    portion.upper = portion.creditedMost = portion.most
  }
}

/** Names, for entries that others leave a range, the facts on which those others depend. */
const passOnMissing = (queue: readonly Entry[], groups: readonly (readonly number[])[]): void => {
  const openIn = new Array<Set<MissingFact>>(groups.length)
  for (const group of groups) {
    const open = new Set<MissingFact>()
    for (const i of group) openIn[i] = open
  }
  let next = 0
  for (const { portions, missing } of queue) {
    const own = new Set(missing)
    const others = new Set<MissingFact>()
    for (const portion of portions) {
      const open = openIn[next++] as Set<MissingFact>
      const isPressed = portion.gaveWay && portion.creditedLeast < portion.creditedMost
      if (isPressed) for (const fact of open) others.add(fact)
      if (portion.least < portion.most) for (const fact of own) open.add(fact)
    }
    for (const fact of others) if (!own.has(fact)) missing.push(fact)
  }
}

/** How much the totals before each portion may press on it where they lose days. */
const pressureOf = (
  portions: readonly Portion[],
  most: readonly number[],
  groups: readonly (readonly number[])[],
): readonly number[] => {
  const pressure = new Array<number>(portions.length)
  for (const group of groups) {
    let sum = 0
    for (const i of group) {
      pressure[i] = sum
      if ((portions[i] as Portion).daysOpen) sum += most[i] as number
    }
  }
  return pressure
}

/**
 * Credits every portion in the order of the queue under the daily maximum (Article 30, paragraph 1).
 *
 * Where facts are missing, two runs bound the outcome: what a portion surely gets is what is left for it when all
 * before it take the most, and what it may get is what is left when they take the least. A total that may yet lose
 * days at its beginning could press on the others more where it is shorter, but never by more than its amount.
 * What may have any turn comes first ({@link openTurnsFirst}); it surely gets nothing, so that nothing is lost by it of what
 * the others may get.
 */
export const credit = (entries: readonly Entry[], settings: Settings): void => {
  const queue = openTurnsFirst(entries, settings)
  const portions = queue.flatMap((entry) => entry.portions)
  for (const entry of queue) if (entry.portions.length > 0) entry.readings.add('daily-maximum')
  if (settings.readings['daily-maximum'] === 'none') {
    uncut(portions)
    return
  }
  const certain = portions.every((portion) => portion.least === portion.most)
  const own = portions.map(({ from, to, idle }) => ownCapacity(settings, from, to, idle))
  const most = portions.map((portion, i) => Math.min(portion.most, own[i] as number))
  const least = certain ? most : portions.map((portion, i) => Math.min(portion.least, own[i] as number))
  const runOf = (amounts: readonly number[], upTo: readonly number[]): readonly Place[] =>
    placeAll(
      portions.map(({ from, to }, i) => ({
        from,
        to,
        amount: amounts[i] as number,
        upTo: upTo[i] as number,
      })),
      (from, to) => spanCapacity(settings, from, to),
    )
  const groups = certain ? [] : groupsOf(portions)
  const fullest = runOf(most, most)
  const emptiest = certain ? fullest : runOf(least, most)
  const moving = !certain && portions.some(({ daysOpen }) => daysOpen)
  const pressed = moving ? pressureOf(portions, most, groups) : undefined
  const firmest = pressed
    ? runOf(
        portions.map(({ daysOpen }, i) => (daysOpen ? 0 : (most[i] as number))),
        most.map((amount, i) => amount + (pressed[i] as number)),
      )
    : fullest
  portions.forEach((portion, i) => {
    const full = fullest[i] as Place
    const empty = emptiest[i] as Place
    const firm = firmest[i] as Place
    const room = Math.min(full.room, Math.max(0, firm.room - (pressed?.[i] ?? 0)))
    portion.lower = empty.placed
    portion.upper = full.placed
    portion.creditedLeast = Math.min(least[i] as number, room)
    portion.creditedMost = empty.room
    portion.gaveWay = room < (most[i] as number)
  })
  for (const entry of queue) {
    if (entry.portions.some(({ gaveWay }) => gaveWay)) entry.readings.add('queue-order')
    // What others leave to study of no stated amount is all that it may be, and takes nothing away from it.
    if (entry.stated === null) {
      for (const portion of entry.portions) {
        portion.most = portion.creditedMost
        portion.gaveWay = false
      }
    }
  }
  if (!certain) passOnMissing(queue, groups)
}
