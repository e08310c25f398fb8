import type { Entry } from './entry.js'

/** The entries that have a key, in the order given. */
export const bearersOf = (
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<string>,
): ReadonlyMap<string, Entry[]> => {
  const bearers = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const known = bearers.get(key)
      if (known) known.push(entry)
      else bearers.set(key, [entry])
    }
  }
  return bearers
}

/** Entries that share a key directly or through others, in the order given; entries that share with none are left out. */
export const sharing = (
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): readonly Entry[][] => {
  const all = entries.flatMap((entry) => [...new Set(keysOf(entry))])
  if (new Set(all).size === all.length) return []
  const bearers = new Map(bearersOf(entries, keysOf))
  const position = new Map(entries.map((entry, index) => [entry, index]))
  const inOrder = (a: Entry, b: Entry): number => (position.get(a) as number) - (position.get(b) as number)
  const groups: Entry[][] = []
  const met = new Set<Entry>()
  for (const first of entries) {
    if (met.has(first)) continue
    met.add(first)
    const group = [first]
    // It grows while it is gone through: each brings those who have a key of its own.
    for (const one of group) {
      for (const key of keysOf(one)) {
        for (const other of bearers.get(key) ?? []) {
          if (!met.has(other)) group.push(other)
          met.add(other)
        }
        bearers.delete(key)
      }
    }
    if (group.length > 1) groups.push(group.sort(inOrder))
  }
  return groups
}
