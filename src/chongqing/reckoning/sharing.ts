import type { Entry } from './entry.js'

/** By key those that have it, such as entries, in the order given. */
export const bearersOf = <Bearer>(
  all: Iterable<Bearer>,
  keysOf: (bearer: Bearer) => Iterable<string>,
): ReadonlyMap<string, Bearer[]> => {
  const bearers = new Map<string, Bearer[]>()
  for (const one of all) {
    for (const key of keysOf(one)) {
      const known = bearers.get(key)
      if (known) known.push(one)
      else bearers.set(key, [one])
    }
  }
  return bearers
}

/** The entries that have a key which another has as well, in the order given. */
export const sharersOf = (
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (string | number)[],
): readonly Entry[] => {
  const known = new Map<string | number, number>()
  const found = new Set<number>()
  entries.forEach((entry, place) => {
    for (const key of keysOf(entry)) {
      const other = known.get(key) ?? place
      if (other === place) known.set(key, place)
      else found.add(other).add(place)
    }
  })
  return entries.filter((_, place) => found.has(place))
}

/** Entries that share a key directly or through others, in the order given; entries that share with none are left out. */
export const sharing = (
  all: readonly Entry[],
  keysOf: (entry: Entry) => readonly (string | number)[],
): readonly Entry[][] => {
  const known = new Map<string | number, number>()
  // For each place one before it that shares, directly or through others, or itself.
  const before = all.map((_, place) => place)
  const firstOf = (place: number): number => {
    let first = place
    while (before[first] !== first) {
      // The way is made shorter for whoever goes it next.
      before[first] = before[before[first] as number] as number
      first = before[first] as number
    }
    return first
  }
  all.forEach((entry, place) => {
    for (const key of keysOf(entry)) {
      const own = firstOf(place)
      const other = firstOf(known.get(key) ?? place)
      known.set(key, other)
      before[Math.max(own, other)] = Math.min(own, other)
    }
  })
  // By their first, in the order of which these lists are given.
  const groups: Record<number, Entry[]> = {}
  all.forEach((entry, place) => {
    const first = firstOf(place)
    if (first === place) return
    groups[first] ??= [all[first] as Entry]
    groups[first].push(entry)
  })
  return Object.values(groups)
}
