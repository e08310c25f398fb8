import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryOf } from '../../../src/chongqing/reckoning/entry.js'
import { sharing } from '../../../src/chongqing/reckoning/sharing.js'
import { record } from '../../support/facts.js'
import { runs } from '../../support/runs.js'

const groupsBy = (keys: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const entries = keys.map((_, i) => entryOf(record({ id: `r${i}` })))
  const keysOf = new Map(entries.map((entry, i) => [entry, keys[i] as readonly string[]]))
  const groups = sharing(entries, (entry) => keysOf.get(entry) as readonly string[])
  return groups.map((group) => group.map(({ record: { id } }) => id))
}

test('entries that share a key through a later one stand in the order given', () => {
  expect(groupsBy([['x'], ['y'], ['z'], ['x', 'y']])).toStrictEqual([['r0', 'r1', 'r3']])
})

test('who shares with none is left out', () => {
  expect(groupsBy([['x', 'x'], [], ['y']])).toStrictEqual([])
})

test('two are of one group where keys lead from one to the other, and only there', () => {
  const keys = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 2 }))
  fc.assert(
    fc.property(keys, (all) => {
      // The least number of those that it reaches tells a group.
      const group = all.map((_, i) => i)
      for (let changed = true; changed; ) {
        changed = false
        for (const [i, one] of all.entries()) {
          for (const [j, other] of all.entries()) {
            if (!one.some((key) => other.includes(key)) || (group[i] as number) >= (group[j] as number))
              continue
            group[j] = group[i] as number
            changed = true
          }
        }
      }
      const expected = [...new Set(group)]
        .map((first) => all.flatMap((_, i) => (group[i] === first ? `r${i}` : [])))
        .filter(({ length }) => length > 1)
      expect(groupsBy(all)).toStrictEqual(expected)
    }),
    runs(300),
  )
})
