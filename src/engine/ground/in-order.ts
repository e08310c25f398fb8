/** Things in their order: the very list where they are in it already, as most are, and otherwise a copy. */
export const inOrder = <One>(
  all: readonly One[],
  compare: (one: One, other: One) => number,
): readonly One[] => {
  for (let at = 1; at < all.length; at++) {
    if (compare(all[at - 1] as One, all[at] as One) > 0) return [...all].sort(compare)
  }
  return all
}
