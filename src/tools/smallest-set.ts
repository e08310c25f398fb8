/** The smallest of some things that are enough for something, as far as it was looked for. */
export interface SmallestSet<T> {
  readonly set: readonly T[]
  /**
   * `smallest`: no smaller set is enough, all were tried; `irreducible`: none of the set can be left out; `limit`: the limit
   * came before even that was known.
   */
  readonly proof: 'smallest' | 'irreducible' | 'limit'
  /** All sets of up to so many were tried, and none is enough. */
  readonly triedUpTo: number
}

/** Every choice of so many things, in their order. */
function* choices<T>(things: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) yield []
  else
    for (let at = from; at <= things.length - size; at++)
      for (const rest of choices(things, size - 1, at + 1)) yield [things[at] as T, ...rest]
}

/**
 * Finds the smallest set that is enough, where all together are and none are not.
 *
 * First whatever can be left out is left out, by halves and then one by one (delta debugging), until nothing more can be.
 * Then all smaller sets are tried, the smallest first: the first that is enough is the smallest.
 *
 * @param all - all things; together they are enough
 * @param isEnough - whether some of them are
 * @param isSpent - whether, after that was asked so often, it may not be asked any more
 */
export const smallestSet = <T>(
  all: readonly T[],
  isEnough: (some: readonly T[]) => boolean,
  isSpent: (asked: number) => boolean,
): SmallestSet<T> => {
  let asked = 0
  let stopped = false
  const tried = (some: readonly T[]): boolean => {
    stopped ||= isSpent(asked)
    if (stopped) return false
    asked++
    return isEnough(some)
  }

  let set = all
  let size = all.length
  let left = false
  do {
    size = Math.ceil(size / 2)
    left = false
    for (let at = 0; at < set.length; ) {
      const rest = [...set.slice(0, at), ...set.slice(at + size)]
      if (rest.length > 0 && tried(rest)) {
        set = rest
        left = true
      } else at += size
    }
  } while (!stopped && (size > 1 || left))
  if (stopped) return { set, proof: 'limit', triedUpTo: 0 }

  for (let few = 1; few < set.length; few++) {
    for (const some of choices(all, few)) {
      if (tried(some)) return { set: some, proof: 'smallest', triedUpTo: few - 1 }
      if (stopped) return { set, proof: 'irreducible', triedUpTo: few - 1 }
    }
  }
  return { set, proof: 'smallest', triedUpTo: set.length - 1 }
}
