import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropFirst, type Heap, push } from '../../../src/chongqing/reckoning/heap.js'
import { runs } from '../../support/runs.js'

const isLess = (one: number, other: number): boolean => one < other

test('a heap gives what was put in, the least first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(20)), (some, more) => {
      const heap: Heap<number> = []
      for (const one of some) push(heap, one, isLess)
      const taken: number[] = []
      const take = (): void => {
        taken.push(heap[0] as number)
        dropFirst(heap, isLess)
      }
      const half = Math.floor(some.length / 2)
      for (let i = 0; i < half; i++) take()
      expect(taken).toStrictEqual([...some].sort((a, b) => a - b).slice(0, half))
      const left = [...some].sort((a, b) => a - b).slice(half)
      for (const one of more) push(heap, one, isLess)
      taken.length = 0
      while (heap.length > 0) take()
      expect(taken).toStrictEqual([...left, ...more].sort((a, b) => a - b))
    }),
    runs(300),
  )
})
