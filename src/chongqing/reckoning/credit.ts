import type { MissingFact } from '../pack.js'
import type { Entry, Portion } from './entry.js'
import { ownCapacity } from './own-days.js'
import { openTurnsFirst } from './queue.js'
import { type Settings, spanCapacity } from './settings.js'

/** How much the days of a stretch, both ends counted, can hold. */
export type Capacity = (from: number, to: number) => number

/** Hours already placed: those of single days by day, and those of longer spans. */
interface Placed {
  readonly byDay: Map<number, number>
  readonly spans: { readonly from: number; readonly to: number; readonly amount: number }[]
}

const emptyPlaced = (): Placed => ({ byDay: new Map(), spans: [] })

const place = ({ byDay, spans }: Placed, from: number, to: number, amount: number): void => {
  if (amount === 0) return
  if (from === to) byDay.set(from, (byDay.get(from) ?? 0) + amount)
  else spans.push({ from, to, amount })
}

const placedOnDays = ({ byDay }: Placed, from: number, to: number): number => {
  if (from === to) return byDay.get(from) ?? 0
  let sum = 0
  for (const [day, amount] of byDay) if (from <= day && day <= to) sum += amount
  return sum
}

/** The spans that reach a span through days they share, one after another. */
const touching = ({ spans }: Placed, from: number, to: number): Placed['spans'] => {
  let first = from
  let last = to
  let touched = spans.filter((span) => span.from <= last && first <= span.to)
  for (let before = 0; touched.length > before; ) {
    before = touched.length
    for (const span of touched) {
      first = Math.min(first, span.from)
      last = Math.max(last, span.to)
    }
    touched = spans.filter((span) => span.from <= last && first <= span.to)
  }
  return touched
}

/**
 * How much more the days of a span can take when everything placed before keeps its place somewhere on its own days.
 *
 * Amounts can be spread over the days of their spans within the daily maximum exactly when, for every stretch of days,
 * the amounts that lie wholly inside it do not exceed what its days hold. So the room is the smallest slack among the
 * stretches that contain the span; those that begin or end anywhere but at an end of a placed span need not be tried,
 * since a day more never takes slack away unless it brings another span wholly inside.
 */
const roomFor = (placed: Placed, from: number, to: number, capacity: Capacity): number => {
  const others = touching(placed, from, to)
  const starts = [from, ...new Set(others.map((span) => span.from).filter((start) => start < from))]
  const ends = [to, ...new Set(others.map((span) => span.to).filter((end) => end > to))]
  let room = Number.POSITIVE_INFINITY
  for (const start of starts) {
    for (const end of ends) {
      let slack = capacity(start, end) - placedOnDays(placed, start, end)
      for (const span of others) if (start <= span.from && span.to <= end) slack -= span.amount
      room = Math.min(room, slack)
    }
  }
  return room
}

/** An amount that lies somewhere on the days of a span. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly amount: number
}

/** Places amounts one after another, each as far as room is left; gives the room each found and what was placed. */
export const placeAll = (
  amounts: readonly Amount[],
  capacity: Capacity,
): readonly { readonly room: number; readonly placed: number }[] => {
  const placed = emptyPlaced()
  return amounts.map(({ from, to, amount }) => {
    const room = roomFor(placed, from, to, capacity)
    const taken = Math.min(amount, room)
    place(placed, from, to, taken)
    return { room, placed: taken }
  })
}

const uncut = (portions: readonly Portion[]): void => {
  for (const portion of portions) {
    portion.lower = portion.creditedLeast = portion.least
    portion.upper = portion.creditedMost = portion.most
  }
}

/** Portions in groups of days that reach one another, directly or through others; the number of its group for each. */
const groupsOf = (portions: readonly Portion[]): ReadonlyMap<Portion, number> => {
  const groups = new Map<Portion, number>()
  let group = 0
  let last = Number.NEGATIVE_INFINITY
  for (const portion of [...portions].sort((a, b) => a.from - b.from)) {
    if (portion.from > last) group++
    last = Math.max(last, portion.to)
    groups.set(portion, group)
  }
  return groups
}

/** Names, for entries that others leave a range, the facts on which those others depend. */
const passOnMissing = (queue: readonly Entry[], groups: ReadonlyMap<Portion, number>): void => {
  const open = new Map<number, Set<MissingFact>>()
  for (const { portions, missing } of queue) {
    const own = [...missing]
    const others = new Set<MissingFact>()
    for (const portion of portions) {
      const group = groups.get(portion) as number
      const before = open.get(group) ?? new Set()
      const isPressed = portion.gaveWay && portion.creditedLeast < portion.creditedMost
      if (isPressed) for (const fact of before) others.add(fact)
      if (portion.least < portion.most) open.set(group, new Set([...before, ...own]))
    }
    missing.push(...[...others].filter((fact) => !missing.includes(fact)))
  }
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
  const capacity: Capacity = (from, to) => spanCapacity(settings, from, to)
  const own = portions.map(({ from, to, idle }) => ownCapacity(settings, from, to, idle))
  const runOf = (amount: (portion: Portion) => number) =>
    placeAll(
      portions.map((portion, i) => ({
        from: portion.from,
        to: portion.to,
        amount: Math.min(amount(portion), own[i] as number),
      })),
      capacity,
    )
  const certain = portions.every(({ least, most }) => least === most)
  const fullest = runOf(({ most }) => most)
  const emptiest = certain ? fullest : runOf(({ least }) => least)
  const moving = portions.some(({ daysOpen }) => daysOpen)
  const firmest = moving ? runOf(({ daysOpen, most }) => (daysOpen ? 0 : most)) : fullest
  const groups = certain ? new Map<Portion, number>() : groupsOf(portions)
  const pressure = new Map<number, number>()
  portions.forEach((portion, i) => {
    const full = fullest[i] as (typeof fullest)[number]
    const empty = emptiest[i] as (typeof emptiest)[number]
    const firm = firmest[i] as (typeof firmest)[number]
    const limit = own[i] as number
    const group = groups.get(portion) ?? 0
    const pressed = pressure.get(group) ?? 0
    portion.lower = empty.placed
    portion.upper = full.placed
    const room = Math.min(full.room, Math.max(0, firm.room - pressed))
    portion.creditedLeast = Math.min(portion.least, limit, room)
    portion.creditedMost = Math.min(portion.most, limit, empty.room)
    portion.gaveWay = room < Math.min(portion.most, limit)
    if (portion.daysOpen) pressure.set(group, pressed + Math.min(portion.most, limit))
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
