import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/** The lot of a key under a seed: a digest, which nobody can foresee or choose. JSON keeps any two pairs apart. */
const lotOf = (seed: string, key: string): string => bytesToHex(sha256(JSON.stringify([seed, key])))

/** The keys in the order of their lots. */
export const inLotOrder = (seed: string, keys: Iterable<string>): readonly string[] =>
  [...keys]
    .map((key) => ({ key, lot: lotOf(seed, key) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ key }) => key)

/**
 * How many to take of each group, so that the shares are those of the groups: whole parts first, then one more each to
 * the largest remainders. Equal remainders are settled by lot.
 */
export const sharesOf = (
  seed: string,
  groups: ReadonlyMap<string, number>,
  size: number,
): ReadonlyMap<string, number> => {
  const total = [...groups.values()].reduce((sum, count) => sum + count, 0)
  const shares = new Map<string, number>()
  const remainders: { readonly group: string; readonly remainder: number }[] = []
  let left = size
  for (const group of inLotOrder(seed, groups.keys())) {
    // Whole numbers only: products stay far below 2^53.
    const product = (groups.get(group) as number) * size
    const remainder = product % total
    const share = (product - remainder) / total
    shares.set(group, share)
    remainders.push({ group, remainder })
    left -= share
  }
  // A stable sort keeps the order of the lots among equals.
  remainders.sort((a, b) => b.remainder - a.remainder)
  for (const { group } of remainders.slice(0, left)) shares.set(group, (shares.get(group) as number) + 1)
  return shares
}

/** The same texts in one order, whatever the order they came in. */
export const inCodeOrder = (texts: Iterable<string>): readonly string[] => [...texts].sort()
