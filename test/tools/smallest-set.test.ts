import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallestSet } from '../../src/tools/smallest-set.js'
import { runs } from '../support/runs.js'

/** What is enough: any set that holds one of the needed sets and none of what spoils it. */
const enough =
  (needed: readonly (readonly number[])[], spoils: readonly (readonly [number, number])[] = []) =>
  (some: readonly number[]): boolean =>
    needed.some((set) => set.every((one) => some.includes(one))) &&
    // Of such a pair neither can be taken without the other, as with the two ends of a span.
    spoils.every(([a, b]) => some.includes(a) === some.includes(b))

/** A search that ends after so many questions. */
const upTo =
  (limit: number) =>
  (asked: number): boolean =>
    asked === limit

const all = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

describe('the smallest set', () => {
  test.each([
    ['of one thing', 1, [[0]], { set: [0], proof: 'smallest', triedUpTo: 0 }],
    ['is one of many', 9, [[7]], { set: [7], proof: 'smallest', triedUpTo: 0 }],
    [
      'is not the one that leaving out leads to',
      6,
      [[3, 4, 5], [0]],
      { set: [0], proof: 'smallest', triedUpTo: 0 },
    ],
    ['is all of them', 3, [[0, 1, 2]], { set: [0, 1, 2], proof: 'smallest', triedUpTo: 2 }],
  ] as const)('%s', (_, count, needed, expected) => {
    expect(smallestSet(all(count), enough(needed), upTo(1000))).toStrictEqual(expected)
  })

  const sets = fc.array(fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  const pairs = fc.array(fc.constantFrom<[number, number]>([0, 1], [2, 5]), { maxLength: 2 })

  property.prop([sets, pairs], runs(1000))(
    'is as small as trying everything finds, also where sets are spoilt by what they lack',
    (needed, spoils) => {
      const isEnough = enough(needed, spoils)
      const { set, proof, triedUpTo } = smallestSet(all(7), isEnough, upTo(10_000))
      const sizes = all(2 ** 7)
        .map((bits) => all(7).filter((one) => (bits >> one) % 2 === 1))
        .filter(isEnough)
        .map(({ length }) => length)
      expect(isEnough(set)).toBe(true)
      expect(set.length).toBe(Math.min(...sizes))
      expect([proof, triedUpTo]).toStrictEqual(['smallest', set.length - 1])
    },
  )

  // The later of such a pair cannot be taken without the earlier, which can only be left out once the later is.
  const chain = fc.array(fc.constantFrom<[number, number]>([0, 1], [1, 3], [2, 5]), { maxLength: 3 })

  property.prop([sets, chain, fc.integer({ min: 1, max: 60 })], runs(1000))(
    'is asked for no more often than the limit says, and is enough at any limit',
    (needed, pairs, limit) => {
      const holds = enough(needed)
      const isEnough = (some: readonly number[]): boolean =>
        holds(some) && pairs.every(([earlier, later]) => !some.includes(later) || some.includes(earlier))
      let asked = 0
      const { set, proof } = smallestSet(
        all(7),
        (some) => {
          asked++
          return isEnough(some)
        },
        upTo(limit),
      )
      expect(asked).toBeLessThanOrEqual(limit)
      expect(isEnough(set)).toBe(true)
      fc.pre(proof !== 'limit')
      for (const one of set) expect(isEnough(set.filter((other) => other !== one))).toBe(false)
    },
  )

  test('is not proved where the limit comes first, and it is said how far the search went', () => {
    const needed = [[1, 3, 5]]
    expect(smallestSet(all(6), enough(needed), upTo(2)).proof).toBe('limit')
    const { set, proof, triedUpTo } = smallestSet(all(6), enough(needed), upTo(20))
    expect([set, proof, triedUpTo]).toStrictEqual([[1, 3, 5], 'irreducible', 1])
  })
})
