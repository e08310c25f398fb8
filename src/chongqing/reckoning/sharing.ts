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
  const known = new Map<string | number, Entry>()
  const found = new Set<Entry>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const other = known.get(key) ?? entry
      if (other === entry) known.set(key, entry)
      else found.add(other).add(entry)
    }
  }
  return entries.filter((entry) => found.has(entry))
}

/** Entries that share a key directly or through others, in the order given; entries that share with none are left out. */
export const sharing = (
  all: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): readonly Entry[][] => {
  const entries = sharersOf(all, keysOf)
  if (entries.length === 0) return []
  const bearers = new Map(bearersOf(entries, keysOf))
  const position = new Map(entries.map((entry, index) => [entry, index]))
  const inOrder = (a: Entry, b: Entry): number => (position.get(a) as number) - (position.get(b) as number)
  const groups: Entry[][] = []
  const met = new Set<Entry>()
  for (const first of entries) {
    if (met.has(first)) continue
    // It grows while it is gone through: each brings those who have a key of its own.
    const group = new Set([first])
    for (const one of group) {
      met.add(one)
      for (const key of keysOf(one)) {
        for (const other of bearers.get(key) ?? []) group.add(other)
        bearers.delete(key)
      }
    }
    groups.push([...group].sort(inOrder))
  }
  return groups
}
