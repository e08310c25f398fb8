import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined, numberAt, rowOf, setNumber } from '../../../src/chongqing/reckoning/row.js'
import { runs } from '../../support/runs.js'

const changes = fc.array(fc.record({ place: fc.nat(12), value: fc.integer({ min: -9, max: 9 }) }))

test('a row joins any stretch of what was set, and nothing comes to what nothing is', () => {
  fc.assert(
    fc.property(changes, fc.nat(12), fc.nat(12), (all, from, to) => {
      const sums = rowOf(
        13,
        0,
        (a, b) => a + b,
        (place) => (place === 3 ? 5 : 0),
      )
      const greatest = rowOf(13, Number.NEGATIVE_INFINITY, Math.max)
      setNumber(greatest, 3, 5)
      const plain = new Map([[3, 5]])
      for (const { place, value } of all) {
        setNumber(sums, place, value)
        setNumber(greatest, place, value)
        plain.set(place, value)
      }
      const inside = [...plain].filter(([place]) => from <= place && place <= to).map(([, value]) => value)
      expect(joined(sums, from, to)).toBe(inside.reduce((sum, value) => sum + value, 0))
      expect(joined(greatest, from, to)).toBe(Math.max(...inside))
      for (const [place, value] of plain) expect(numberAt(sums, place)).toBe(value)
    }),
    runs(300),
  )
})
