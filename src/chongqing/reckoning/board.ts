import { blockAt, cutsOf, type Days } from './days.js'
import { dropFirst, type Heap, push } from './heap.js'
import { joined, numberAt, rowOf, setNumber } from './row.js'

/** How much the days of a stretch, both ends counted, can hold; what neighbouring stretches hold adds up. */
export type Capacity = (from: number, to: number) => number

/** The first and the last of the blocks of days on which an amount may lie. */
interface Reach {
  readonly first: number
  readonly last: number
}

/** What lies on a block of days and may lie elsewhere, and which of it may lie furthest to either side. */
interface Block {
  readonly amounts: Map<Reach, number>
  readonly byFirst: Heap<Reach>
  readonly byLast: Heap<Reach>
}

/** Which of two reaches comes first by either side. */
const isBefore = {
  byFirst: (one: Reach, other: Reach): boolean => one.first < other.first,
  byLast: (one: Reach, other: Reach): boolean => one.last > other.last,
}

/** That some of what lies on one block may lie on another. */
interface Move {
  readonly what: Reach
  readonly from: number
  readonly to: number
}

/** The blocks reached so far, and those of them from which something reaches furthest to either side. */
interface Step {
  readonly within: Reach
  readonly left: number
  readonly right: number
}

const openAt = (block: number, free: number): number => (free > 0 ? block : Number.POSITIVE_INFINITY)

/** Days on which amounts lie, each somewhere on its own. */
export interface Board {
  /** How much finds room on some days, up to an amount, where all that is placed gives way on its own days. */
  readonly room: (days: Days, upTo: number) => number
  /** Places an amount, for which {@link Board.room} was found, on some days. */
  readonly place: (days: Days, amount: number) => void
}

/**
 * Days cut into blocks at the ends of some stretches, so that all days of a block are alike to them.
 *
 * Room on some days is made as flow is augmented in a network: what lies there moves to what else its own days reach, what
 * lies there moves on, until a free place is met. Where none is met, every block that was reached is full but for the days
 * that were asked for, and nothing on these blocks may lie beyond them. They are one stretch, of which the slack (what its
 * days hold without the amounts that must lie wholly inside) is just what those days have free; and no more finds room on
 * them than is the slack of a stretch around them. So what is free then is the room, exactly.
 */
export const boardOf = (stretches: readonly Days[], capacity: Capacity): Board => {
  const cuts = cutsOf(stretches)
  const size = cuts.length - 1
  const capacityOf = (block: number): number =>
    capacity(cuts[block] as number, (cuts[block + 1] as number) - 1)
  const blocks: Block[] = []
  const free = rowOf(size, 0, (a, b) => a + b, capacityOf)
  // The first block with something free; the block from which, and to which, something reaches furthest to either side.
  const open = rowOf(size, Number.POSITIVE_INFINITY, Math.min, (block) =>
    openAt(block, numberAt(free, block)),
  )
  const leftmost = rowOf(size, Number.POSITIVE_INFINITY, Math.min)
  const rightmost = rowOf(size, Number.NEGATIVE_INFINITY, Math.max)

  const reachOf = ({ from, to }: Days): Reach => ({
    first: blockAt(cuts, from),
    last: blockAt(cuts, to + 1) - 1,
  })

  const addFree = (block: number, amount: number): void => {
    const left = numberAt(free, block) + amount
    setNumber(free, block, left)
    setNumber(open, block, openAt(block, left))
  }

  /** What lies on a block and may lie furthest to a side. */
  const furthest = (block: number, side: keyof typeof isBefore): Reach | undefined => {
    const { amounts, [side]: heap } = blocks[block] as Block
    for (;;) {
      const one = heap[0]
      if (!one || amounts.has(one)) return one
      dropFirst(heap, isBefore[side])
    }
  }

  /** Adds to what lies on a block, or takes away from it. */
  const add = (what: Reach, block: number, amount: number): void => {
    addFree(block, -amount)
    // What has no other block never moves.
    if (what.first === what.last) return
    blocks[block] ??= { amounts: new Map(), byFirst: [], byLast: [] }
    const { amounts, byFirst, byLast } = blocks[block]
    const before = amounts.get(what)
    if (before === undefined) {
      push(byFirst, what, isBefore.byFirst)
      push(byLast, what, isBefore.byLast)
    }
    const after = (before ?? 0) + amount
    if (after > 0) amounts.set(what, after)
    else amounts.delete(what)
    const toLeft = furthest(block, 'byFirst')
    const toRight = furthest(block, 'byLast')
    setNumber(leftmost, block, toLeft ? toLeft.first * size + block : Number.POSITIVE_INFINITY)
    setNumber(rightmost, block, toRight ? toRight.last * size + block : Number.NEGATIVE_INFINITY)
  }

  /**
   * Moves from within the first reach to a block with something free, each into the place of the one before. What widens a
   * reach lies on what the step before added to it, or it would have been added then: each step gives one move.
   */
  const movesTo = (found: number, steps: readonly Step[]): readonly Move[] => {
    const moves: Move[] = []
    let to = found
    for (const { within, left, right } of [...steps].reverse()) {
      const [from, side] = to < within.first ? ([left, 'byFirst'] as const) : ([right, 'byLast'] as const)
      moves.push({ what: furthest(from, side) as Reach, from, to })
      to = from
    }
    return moves
  }

  /** Leaves out of every search what can never give way any more. */
  const forget = ({ first, last }: Reach): void => {
    for (;;) {
      const block = joined(rightmost, first, last) % size
      if (Number.isNaN(block)) return
      setNumber(leftmost, block, Number.POSITIVE_INFINITY)
      setNumber(rightmost, block, Number.NEGATIVE_INFINITY)
    }
  }

  /** The moves that free something of a reach, the last of them first; none where nothing there can give way. */
  const wayOut = (own: Reach): readonly Move[] => {
    const steps: Step[] = []
    for (let within = own; ; ) {
      const left = joined(leftmost, within.first, within.last)
      const right = joined(rightmost, within.first, within.last)
      const first = Math.min(within.first, Math.floor(left / size))
      const last = Math.max(within.last, Math.floor(right / size))
      if (first === within.first && last === within.last) {
        if (joined(free, first, last) === 0) forget(within)
        return []
      }
      steps.push({ within, left: left % size, right: right % size })
      const found = Math.min(joined(open, first, within.first - 1), joined(open, within.last + 1, last))
      if (found < size) return movesTo(found, steps)
      within = { first, last }
    }
  }

  return {
    room: (days, upTo) => {
      const own = reachOf(days)
      for (;;) {
        const has = joined(free, own.first, own.last)
        if (has >= upTo) return upTo
        const moves = wayOut(own)
        if (moves.length === 0) return has
        const amount = moves.reduce(
          (least, { what, from }) => Math.min(least, (blocks[from] as Block).amounts.get(what) as number),
          numberAt(free, (moves[0] as Move).to),
        )
        for (const { what, from, to } of moves) {
          add(what, to, amount)
          add(what, from, -amount)
        }
      }
    },
    place: (days, amount) => {
      const what = reachOf(days)
      for (let left = amount; left > 0; ) {
        const block = joined(open, what.first, what.last)
        const part = Math.min(left, numberAt(free, block))
        add(what, block, part)
        left -= part
      }
    },
  }
}
