/** Things in their order: the very list where they are in it already, as most are, and otherwise a copy. */
export const inOrder = <One>(
  all: readonly One[],
  compare: (one: One, other: One) => number,
): readonly One[] =>
  all.some((one, at) => at > 0 && compare(all[at - 1] as One, one) > 0) ? [...all].sort(compare) : all
