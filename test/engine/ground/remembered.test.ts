import { expect, test } from 'vitest'
import { remembered, rememberedOf } from '../../../src/engine/ground/remembered.js'

test('what was asked is worked out once, and again where much else was asked since', () => {
  const asked: number[] = []
  const double = remembered((number: number) => {
    asked.push(number)
    return number * 2
  })
  expect([double(1), double(1), double(2)]).toEqual([2, 2, 4])
  expect(asked).toEqual([1, 2])
  for (let other = 3; other <= 10_000; other++) double(other)
  expect([double(1), asked.length]).toEqual([2, 10_000])
  double(10_001)
  expect([double(1), asked.length]).toEqual([2, 10_002])
})

test('what is kept of a thing is worked out once for each', () => {
  const asked: object[] = []
  const keysOf = rememberedOf((thing: object) => {
    asked.push(thing)
    return Object.keys(thing)
  })
  const [one, other] = [{ a: 1 }, { b: 1 }]
  expect([keysOf(one), keysOf(one), keysOf(other)]).toEqual([['a'], ['a'], ['b']])
  expect(asked).toEqual([one, other])
})
