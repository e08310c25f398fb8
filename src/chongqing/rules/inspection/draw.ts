import { sha256Of } from '../../../engine/quantity/sha256.js'

/** The lot of a key under a seed: a digest, which nobody can foresee or choose. JSON keeps any two pairs apart. */
const lotOf = (seed: string, key: string): string => sha256Of(JSON.stringify([seed, key]))

/** The keys in the order of their lots. */
export const inLotOrder = (seed: string, keys: Iterable<string>): readonly string[] =>
  [...keys]
    .map((key) => ({ key, lot: lotOf(seed, key) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ key }) => key)

/** A number from 0 up to, and not including, another, that nobody can foresee or choose. */
const offsetOf = (seed: string, below: number): number =>
  Number.parseInt(sha256Of(JSON.stringify([seed])).slice(0, 12), 16) % below

/**
 * How many to take of each group: its share of the size, rounded down or up by the lot. The groups are laid end to end in
 * the order of their lots and drawn from at even steps from a drawn beginning, so that every member of every group has the
 * same chance; rounding by the size of the remainder would never reach a small group.
 */
export const sharesOf = (
  seed: string,
  groups: ReadonlyMap<string, number>,
  size: number,
): ReadonlyMap<string, number> => {
  const total = [...groups.values()].reduce((sum, count) => sum + count, 0)
  const offset = offsetOf(seed, Math.max(1, total))
  const shares = new Map<string, number>()
  let end = 0
  let taken = 0
  for (const group of inLotOrder(seed, groups.keys())) {
    end += groups.get(group) as number
    // Whole numbers only: products stay far below 2^53.
    const upToHere = Math.floor((end * size + offset) / total)
    shares.set(group, upToHere - taken)
    taken = upToHere
  }
  return shares
}

/** The same texts in one order, whatever the order they came in. */
export const inCodeOrder = (texts: Iterable<string>): readonly string[] => [...texts].sort()
