import { boardOf, type Capacity } from './board.js'
import { type Days, groupsOf } from './days.js'
import { dropFirst, type Heap, push } from './heap.js'

/** An amount that lies somewhere on the days of a span. */
export interface Amount extends Days {
  readonly amount: number
}

/** An amount to be placed, and up to what its room is asked for; absent: up to the amount. */
export interface Asked extends Amount {
  readonly upTo?: number
}

/** The room that an amount found, as far as it was asked for, and what was placed of it. */
export interface Place {
  readonly room: number
  readonly placed: number
}

/**
 * Places amounts one after another, each as far as room is left when everything placed before keeps its place somewhere on
 * its own days.
 */
export const placeAll = (amounts: readonly Asked[], capacity: Capacity): readonly Place[] => {
  const places = new Map<Asked, Place>()
  for (const group of groupsOf(amounts)) {
    const board = group.length > 1 ? boardOf(group, capacity) : undefined
    for (const one of group) {
      const upTo = Math.max(one.amount, one.upTo ?? 0)
      const room = board ? board.room(one, upTo) : Math.min(upTo, capacity(one.from, one.to))
      const placed = Math.min(one.amount, room)
      board?.place(one, placed)
      places.set(one, { room, placed })
    }
  }
  return amounts.map((one) => places.get(one) as Place)
}

/** What is left of an amount, and until when. */
interface Waiting {
  readonly to: number
  left: number
}

const endsEarlier = (one: Waiting, other: Waiting): boolean => one.to < other.to

/** The most of all amounts together that their days hold: each day goes first to what has the fewest days left. */
export const mostPlaced = (amounts: readonly Amount[], capacity: Capacity): number => {
  const byStart = [...amounts].sort((a, b) => a.from - b.from)
  const ends = [...new Set(amounts.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b)
  const waiting: Heap<Waiting> = []
  let placed = 0
  let next = 0
  ends.forEach((from, block) => {
    for (; byStart[next]?.from === from; next++) {
      const { to, amount } = byStart[next] as Amount
      push(waiting, { to, left: amount }, endsEarlier)
    }
    const end = ends[block + 1] ?? from
    let room = capacity(from, end - 1)
    for (let first = waiting[0]; first; first = waiting[0]) {
      const part = first.to < from ? 0 : Math.min(first.left, room)
      placed += part
      room -= part
      first.left -= part
      if (first.to >= from && first.left > 0) return
      dropFirst(waiting, endsEarlier)
    }
  })
  return placed
}
