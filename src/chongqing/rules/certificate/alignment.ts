/** Which place of one list answers to which place of another; both are counted from 0. */
export interface Pair {
  readonly entry: number
  readonly link: number
  /** Whether it still stands in the same order among the others. */
  readonly inPlace: boolean
}

/** The longest run of rising values, as the places at which they stand, from the last to the first. */
const longestRise = (values: readonly number[]): readonly number[] => {
  const lastOfLength: number[] = []
  const before: number[] = []
  values.forEach((value, place) => {
    let low = 0
    let high = lastOfLength.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[lastOfLength[middle] as number]! < value) low = middle + 1
      else high = middle
    }
    before[place] = low > 0 ? (lastOfLength[low - 1] as number) : -1
    lastOfLength[low] = place
  })
  const rise: number[] = []
  for (let place = lastOfLength.at(-1) ?? -1; place >= 0; place = before[place] as number) rise.push(place)
  return rise
}

/** Pairs what says the same, where some pairs are fixed; each place is paired once, the first with the first. */
const pairUp = (
  now: readonly string[],
  was: readonly string[],
  fixed: ReadonlyMap<number, number>,
): Map<number, number> => {
  const taken = new Set(fixed.values())
  const free = new Map<string, number[]>()
  was.forEach((text, place) => {
    if (taken.has(place)) return
    const places = free.get(text)
    if (places) places.push(place)
    else free.set(text, [place])
  })
  for (const places of free.values()) places.reverse()
  const pairs = new Map(fixed)
  now.forEach((text, place) => {
    if (fixed.has(place)) return
    const found = free.get(text)?.pop()
    if (found !== undefined) pairs.set(place, found)
  })
  return pairs
}

const inOrder = (pairs: ReadonlyMap<number, number>): readonly (readonly [number, number])[] =>
  [...pairs].sort(([a], [b]) => a - b)

/** The same beginning and the same end are where they were; between them, what rises with the old order is. */
const byOrder = (now: readonly string[], was: readonly string[]): readonly Pair[] => {
  const fixed = new Map<number, number>()
  const shorter = Math.min(now.length, was.length)
  let first = 0
  for (; first < shorter && now[first] === was[first]; first++) fixed.set(first, first)
  for (let back = 1; back <= shorter - first && now.at(-back) === was.at(-back); back++) {
    fixed.set(now.length - back, was.length - back)
  }
  const pairs = inOrder(pairUp(now, was, fixed))
  const rise = new Set(longestRise(pairs.map(([, place]) => place)))
  return pairs.map(([entry, link], index) => ({ entry, link, inPlace: rise.has(index) }))
}

/** What stands at the very place where it stood is where it was. */
const byPlace = (now: readonly string[], was: readonly string[]): readonly Pair[] => {
  const fixed = new Map<number, number>()
  now.forEach((text, place) => {
    if (was[place] === text) fixed.set(place, place)
  })
  const pairs = inOrder(pairUp(now, was, fixed))
  return pairs.map(([entry, link]) => ({ entry, link, inPlace: fixed.has(entry) }))
}

const kept = (pairs: readonly Pair[]): number => pairs.filter(({ inPlace }) => inPlace).length

/**
 * Pairs the texts of two lists that say the same, leaving as many as possible where they were; by their place rather
 * than by their order where that leaves as many, so that two that changed places do not drag along what lies between.
 */
export const align = (now: readonly string[], was: readonly string[]): readonly Pair[] => {
  const ordered = byOrder(now, was)
  const placed = byPlace(now, was)
  return kept(placed) >= kept(ordered) ? placed : ordered
}
