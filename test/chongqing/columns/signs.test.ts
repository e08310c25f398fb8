import { describe, expect, test } from 'vitest'
import { hashOfText, signsHeld } from '../../../src/chongqing/columns/scan/signs.js'

const shared = (...records: readonly (readonly number[])[]): boolean => {
  const signs = signsHeld()
  // Somebody before, whose signs are those of no other.
  for (const person of [[[1, 2, 3, 4]], records]) {
    signs.begin()
    for (const record of person) {
      signs.next()
      for (const sign of record) signs.note(sign)
    }
  }
  return signs.areShared()
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i * 7)

describe('whether two records bear a sign', () => {
  test.each<[string, boolean, readonly (readonly number[])[]]>([
    ['none do', false, [[1, 2], [3]]],
    [
      'two do',
      true,
      [
        [1, 2],
        [3, 2],
      ],
    ],
    ['one bears it twice', false, [[1, 1], [2]]],
    ['others fall to the same place', false, [[5, 5 + 1024], [5 + 2048]]],
    ['one of several that fall to the same place', true, [[5, 5 + 1024], [5 + 1024]]],
    ['as many as are held', false, [upTo(512)]],
    ['more than are held', true, [upTo(513)]],
  ])('%s', (_, are, records) => {
    expect(shared(...records)).toBe(are)
  })
})

test('texts of all lengths have numbers of their own, by kind', () => {
  const texts = Array.from({ length: 200 }, (_, i) => 'a'.repeat(i + 1))
  const some = Array.from({ length: 20_000 }, (_, i) => `proof-${i}`)
  const hashes = [...texts, ...some].flatMap((text) => [hashOfText(text, 1), hashOfText(text, 2)])
  expect(new Set(hashes).size).toBeGreaterThan(hashes.length - 5)
})
