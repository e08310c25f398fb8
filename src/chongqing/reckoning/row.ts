/** Numbers in a row, of which any stretch is summed up in few steps. */
export interface Row {
  readonly at: (place: number) => number
  readonly set: (place: number, value: number) => void
  /** All numbers from one place to another, both counted, joined. */
  readonly over: (from: number, to: number) => number
}

/** A row as a segment tree; `none` is what nothing comes to, and what every place holds at first. */
export const rowOf = (length: number, none: number, join: (a: number, b: number) => number): Row => {
  const tree = new Float64Array(2 * length).fill(none)
  const node = (index: number): number => tree[index] as number
  return {
    at: (place) => node(length + place),
    set: (place, value) => {
      let index = length + place
      tree[index] = value
      for (index >>= 1; index > 0; index >>= 1) tree[index] = join(node(2 * index), node(2 * index + 1))
    },
    over: (from, to) => {
      let joined = none
      let left = length + from
      let right = length + to + 1
      for (; left < right; left >>= 1, right >>= 1) {
        if (left % 2 === 1) joined = join(joined, node(left++))
        if (right % 2 === 1) joined = join(joined, node(--right))
      }
      return joined
    },
  }
}
