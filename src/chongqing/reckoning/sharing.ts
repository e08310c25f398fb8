import type { Entry } from './entry.js'

/** Entries that share a key directly or through others, in the order given; entries that share with none are left out. */
export const sharing = (
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): readonly Entry[][] => {
  const all = entries.flatMap((entry) => [...new Set(keysOf(entry))])
  if (new Set(all).size === all.length) return []
  const groupOf = new Map<string, Entry[]>()
  const position = new Map<Entry, number>()
  const groups = new Set<Entry[]>()
  entries.forEach((entry, index) => {
    const keys = keysOf(entry)
    if (keys.length === 0) return
    position.set(entry, index)
    const met = new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined))
    const group = [...met].flat()
    group.push(entry)
    for (const old of met) groups.delete(old)
    groups.add(group)
    for (const key of group.flatMap(keysOf)) groupOf.set(key, group)
  })
  const inOrder = (a: Entry, b: Entry): number => (position.get(a) as number) - (position.get(b) as number)
  return [...groups].filter(({ length }) => length > 1).map((group) => group.sort(inOrder))
}
