/** A stretch of days by their numbers, both ends counted. */
export interface Days {
  readonly from: number
  readonly to: number
}

/** How many days two stretches have in common. */
export const overlap = (a: Days, b: Days): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1)

/** Stretches in their order, those that meet or touch made one. */
export const merged = (stretches: readonly Days[]): readonly Days[] => {
  if (stretches.length < 2) return stretches
  const result: { from: number; to: number }[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

/** Stretches that share days, directly or through others, together; each group in the order given. */
export const groupsOf = <T extends Days>(stretches: readonly T[]): readonly (readonly T[])[] => {
  const groups: T[][] = []
  const groupOf = new Map<T, T[]>()
  let group: T[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const one of [...stretches].sort((a, b) => a.from - b.from)) {
    if (one.from > last) {
      group = []
      groups.push(group)
    }
    last = Math.max(last, one.to)
    groupOf.set(one, group)
  }
  for (const one of stretches) groupOf.get(one)?.push(one)
  return groups
}
