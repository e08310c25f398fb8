import { type Board, boardOf, type Capacity } from './board.js'
import { cutsOf, type Days, groupsOf } from './days.js'
import { dropFirst, type Heap, push } from './heap.js'

/** An amount that lies somewhere on the days of a span. */
export interface Amount extends Days {
  readonly amount: number
}

/** An amount to be placed, and up to what its room is asked for, never less than it; absent: up to it. */
export interface Asked extends Amount {
  readonly upTo?: number
}

/** The room that an amount found, as far as it was asked for, and what was placed of it. */
export interface Place {
  readonly room: number
  readonly placed: number
}

/** A board on which the first amounts of a group lie where they found their places. */
const boardWith = (group: readonly Asked[], places: readonly Place[], capacity: Capacity): Board => {
  const board = boardOf(group, capacity)
  places.forEach(({ placed }, i) => {
    const one = group[i] as Asked
    board.room(one, placed)
    board.place(one, placed)
  })
  return board
}

/**
 * Places amounts one after another, each as far as room is left when everything placed before keeps its place somewhere on
 * its own days. As long as days hold whatever was placed before on any of them, no board is needed; nor where all lie on the same
 * days, which have what is left of them.
 */
export const placeAll = (amounts: readonly Asked[], capacity: Capacity): readonly Place[] => {
  const places: Place[] = []
  const areSame = amounts.every(({ from, to }) => from === amounts[0]?.from && to === amounts[0].to)
  let board: Board | undefined
  let before = 0
  for (const one of amounts) {
    const { from, to, amount, upTo = amount } = one
    let room = board ? 0 : Math.min(upTo, capacity(from, to) - before)
    if (room < upTo && places.length > 0 && !areSame) {
      board ??= boardWith(amounts, places, capacity)
      room = board.room(one, upTo)
    }
    const placed = Math.min(amount, room)
    board?.place(one, placed)
    places.push({ room, placed })
    before += placed
  }
  return places
}

/** What is left of an amount, and until when. */
interface Waiting {
  readonly to: number
  left: number
}

const endsEarlier = (one: Waiting, other: Waiting): boolean => one.to < other.to

/** The most of amounts that share days: each day goes first to what has the fewest days left. */
const mostTogether = (amounts: readonly Amount[], capacity: Capacity): number => {
  const all = amounts.reduce((sum, { amount }) => sum + amount, 0)
  if (amounts.every(({ from, to }) => capacity(from, to) >= all)) return all
  const byStart = [...amounts].sort((a, b) => a.from - b.from)
  const cuts = cutsOf(amounts)
  const waiting: Heap<Waiting> = []
  let placed = 0
  let next = 0
  cuts.forEach((from, block) => {
    for (; byStart[next]?.from === from; next++) {
      const { to, amount } = byStart[next] as Amount
      push(waiting, { to, left: amount }, endsEarlier)
    }
    let room = capacity(from, (cuts[block + 1] ?? from) - 1)
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

/** The most of all amounts together that their days hold. */
export const mostPlaced = (amounts: readonly Amount[], capacity: Capacity): number => {
  let placed = 0
  for (const group of groupsOf(amounts)) {
    const [{ from, to, amount }] = group as [Amount]
    placed += group.length === 1 ? Math.min(amount, capacity(from, to)) : mostTogether(group, capacity)
  }
  return placed
}
