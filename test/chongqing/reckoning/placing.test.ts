import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostPlaced, placeAll } from '../../../src/chongqing/reckoning/placing.js'
import { type Claim, mostOf, servedInOrder, slackAround } from '../../support/oracle.js'
import { runs } from '../../support/runs.js'

const often = runs(1000)

const claimWithin = (days: number, length: number) =>
  fc
    .record({
      from: fc.integer({ min: 1, max: days }),
      length: fc.integer({ min: 0, max: length }),
      amount: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ from, length: more, amount }) => ({ from, to: from + more, amount }))

const claims = fc.array(claimWithin(9, 5), { maxLength: 9 })

const perDay = (day: number) => [6, 4, 0, 7][day % 4] as number
const capacity = (from: number, to: number) => {
  let sum = 0
  for (let day = from; day <= to; day++) sum += perDay(day)
  return sum
}

describe('placing amounts one after another', () => {
  test('gives each what it adds to the maximum flow of those before it', () => {
    fc.assert(
      fc.property(claims, (all) => {
        expect(placeAll(all, capacity).map(({ placed }) => placed)).toStrictEqual(servedInOrder(all, perDay))
      }),
      often,
    )
  })

  test('finds the room that a limitless amount would fill', () => {
    fc.assert(
      fc.property(claims, claimWithin(9, 5), (all, last) => {
        const room = placeAll([...all, { ...last, upTo: 10_000 }], capacity).at(-1)?.room
        const limitless = servedInOrder([...all, { ...last, amount: 10_000 }], perDay).at(-1)
        expect(room).toBe(limitless)
      }),
      often,
    )
  })

  // Shorter amounts on more days: they push one another further before all is full.
  const asked = fc
    .record({ claim: claimWithin(40, 8), share: fc.integer({ min: 1, max: 4 }), more: fc.nat(30) })
    .map(({ claim, share, more }) => {
      const amount = Math.floor(claim.amount / share)
      return { ...claim, amount, upTo: amount + more }
    })

  test('finds for each the smallest slack of the stretches around it, as far as it asks', () => {
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 30 }), (all) => {
        const placed: Claim[] = []
        const expected = all.map(({ from, to, amount, upTo }) => {
          const room = Math.min(upTo, slackAround({ from, to }, placed, perDay))
          placed.push({ from, to, amount: Math.min(amount, room) })
          return { room, placed: Math.min(amount, room) }
        })
        expect(placeAll(all, capacity)).toStrictEqual(expected)
      }),
      often,
    )
  })

  test('places nothing, and no amount of nothing', () => {
    expect(placeAll([], capacity)).toStrictEqual([])
    expect(placeAll([{ from: 1, to: 3, amount: 0, upTo: 20 }], () => 18)).toStrictEqual([
      { room: 18, placed: 0 },
    ])
  })

  test('pushes one span along another and another', () => {
    const all = [
      { from: 1, to: 2, amount: 12 },
      { from: 2, to: 3, amount: 6 },
      { from: 3, to: 4, amount: 6 },
      { from: 4, to: 4, amount: 6 },
    ]
    expect(placeAll(all, (from, to) => (to - from + 1) * 6)).toStrictEqual([
      { room: 12, placed: 12 },
      { room: 6, placed: 6 },
      { room: 6, placed: 6 },
      { room: 0, placed: 0 },
    ])
  })

  test('what gave way for what was only asked for comes back to where it was', () => {
    const all = [
      { from: 1, to: 2, amount: 6 },
      { from: 1, to: 1, amount: 0, upTo: 6 },
      { from: 2, to: 2, amount: 6 },
      { from: 1, to: 2, amount: 1 },
    ]
    expect(placeAll(all, (from, to) => (to - from + 1) * 6).map(({ room }) => room)).toStrictEqual([
      6, 6, 6, 0,
    ])
  })

  test('days that were once asked for in vain give way later', () => {
    const all = [
      { from: 1, to: 2, amount: 6 },
      { from: 1, to: 2, amount: 0, upTo: 12 },
      { from: 1, to: 1, amount: 6 },
    ]
    expect(placeAll(all, (from, to) => (to - from + 1) * 6).map(({ room }) => room)).toStrictEqual([6, 6, 6])
  })

  test('a span of ten thousand along which each pushes the next finds the one day that is free', () => {
    const days = 10_000
    const chain = Array.from({ length: days }, (_, i) => ({ from: i, to: i + 1, amount: 6 }))
    const places = placeAll([...chain, { from: 0, to: 0, amount: 12 }], (from, to) => (to - from + 1) * 6)
    expect(places.at(-1)).toStrictEqual({ room: 6, placed: 6 })
  })
})

describe('the most of all amounts together', () => {
  test('is the maximum flow', () => {
    fc.assert(
      fc.property(fc.array(claimWithin(20, 8), { maxLength: 14 }), (all) => {
        expect(mostPlaced(all, capacity)).toBe(mostOf(all, perDay))
      }),
      often,
    )
  })

  test('is all of them where days have no limit', () => {
    expect(mostPlaced([{ from: 1, to: 3, amount: 100 }], () => Number.POSITIVE_INFINITY)).toBe(100)
  })
})
