import { meetingsIn } from './days.js'
import { both, type Doubts } from './doubts.js'
import { doubt, type Entry, type Portion, restOn } from './entry.js'
import { heldOf } from './own-days.js'
import { type Place, placeAll } from './placing.js'
import { openTurnsFirst } from './queue.js'
import { type Settings, spanCapacity } from './settings.js'

/** Names, for entries that others leave a range, the facts on which those others depend. */
const passOnMissing = (queue: readonly Entry[], groups: readonly (readonly Portion[])[]): void => {
  const groupOf = new Map<Portion, number>()
  groups.forEach((group, number) => {
    for (const portion of group) groupOf.set(portion, number)
  })
  const openIn: Doubts[] = groups.map(() => [])
  for (const entry of queue) {
    const own = entry.missing
    for (const portion of entry.portions) {
      const group = groupOf.get(portion)
      if (group === undefined) continue
      const before = openIn[group] as Doubts
      if (portion.gaveWay && portion.creditedLeast < portion.creditedMost) doubt(entry, before)
      if (portion.least < portion.most) openIn[group] = both(own, before)
    }
  }
}

const isCertain = ({ least, most }: Portion): boolean => least === most

/** Credits portions that share days, in the order of the queue; what each can have by itself is known. */
const creditTogether = (group: readonly Portion[], settings: Settings): void => {
  const runOf = (amountOf: (portion: Portion) => number, pressed: readonly number[] = []): readonly Place[] =>
    placeAll(
      group.map((portion, i) => ({
        from: portion.from,
        to: portion.to,
        amount: amountOf(portion),
        upTo: portion.upper + (pressed[i] ?? 0),
      })),
      (from, to) => spanCapacity(settings, from, to),
    )
  const fullest = runOf(({ upper }) => upper)
  const emptiest = group.every(isCertain) ? fullest : runOf(({ lower }) => lower)
  // How much the totals before each portion may press on it where they lose days.
  const pressed: number[] = []
  let pressing = 0
  for (const { daysOpen, upper } of group) {
    pressed.push(pressing)
    if (daysOpen) pressing += upper
  }
  const firmest = pressing > 0 ? runOf(({ daysOpen, upper }) => (daysOpen ? 0 : upper), pressed) : fullest
  group.forEach((portion, i) => {
    const full = fullest[i] as Place
    const empty = emptiest[i] as Place
    const room = Math.min(full.room, Math.max(0, (firmest[i] as Place).room - (pressed[i] as number)))
    portion.meets = true
    portion.gaveWay = room < portion.upper
    portion.creditedLeast = Math.min(portion.lower, room)
    portion.creditedMost = empty.room
    portion.lower = empty.placed
    portion.upper = full.placed
  })
}

/**
 * Credits every portion in the order of the queue under the daily maximum (Article 30, paragraph 1).
 *
 * What shares no day with another has what its own days hold. Where facts are missing, two runs bound the outcome of the rest:
 * what a portion surely gets is what is left for it when all before it take the most, and what it may get is what is left when
 * they take the least. A total that may yet lose days at its beginning could press on the others more where it is shorter, but
 * never by more than its amount. What may have any turn comes first ({@link openTurnsFirst}); it surely gets nothing, so that
 * nothing is lost by it of what the others may get.
 */
export const credit = (entries: readonly Entry[], settings: Settings): void => {
  const queue = openTurnsFirst(entries, settings)
  const portions: Portion[] = []
  for (const entry of queue) {
    if (entry.portions.length > 0) restOn(entry, 'daily-maximum')
    for (const portion of entry.portions) {
      const { least, most } = heldOf(portion, settings)
      portion.lower = portion.creditedLeast = least
      portion.upper = portion.creditedMost = most
      portions.push(portion)
    }
  }
  const groups = settings.readings['daily-maximum'] === 'none' ? [] : meetingsIn(portions)
  const certain = groups.every((group) => group.every(isCertain))
  for (const group of groups) creditTogether(group, settings)
  for (const entry of queue) {
    if (entry.portions.some(({ gaveWay }) => gaveWay)) restOn(entry, 'queue-order')
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
