/** Numbers in a row, of which any stretch is joined in few steps (a segment tree). */
export interface Row {
  /** The numbers themselves from the middle on, and before them each what those at twice its place come to. */
  readonly tree: Float64Array
  readonly join: (one: number, other: number) => number
  /** What nothing comes to. */
  readonly none: number
}

/** A row with a number at each place; `none` is what nothing comes to. */
export const rowOf = (
  length: number,
  none: number,
  join: Row['join'],
  at: (place: number) => number = () => none,
): Row => {
  const tree = new Float64Array(2 * length)
  for (let place = 0; place < length; place++) tree[length + place] = at(place)
  for (let node = length - 1; node > 0; node--) {
    tree[node] = join(tree[2 * node] as number, tree[2 * node + 1] as number)
  }
  return { tree, join, none }
}

/** The number at a place. */
export const numberAt = ({ tree }: Row, place: number): number => tree[tree.length / 2 + place] as number

/** Sets the number at a place. */
export const setNumber = ({ tree, join }: Row, place: number, value: number): void => {
  let node = tree.length / 2 + place
  tree[node] = value
  for (node >>= 1; node > 0; node >>= 1) {
    const all = join(tree[2 * node] as number, tree[2 * node + 1] as number)
    if (all === tree[node]) return
    tree[node] = all
  }
}

/** All numbers from one place to another, both counted, joined. */
export const joined = ({ tree, join, none }: Row, from: number, to: number): number => {
  let all = none
  let left = tree.length / 2 + from
  let right = tree.length / 2 + to + 1
  for (; left < right; left >>= 1, right >>= 1) {
    if (left % 2 === 1) all = join(all, tree[left++] as number)
    if (right % 2 === 1) all = join(all, tree[--right] as number)
  }
  return all
}
