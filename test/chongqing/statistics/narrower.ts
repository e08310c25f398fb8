// Of two answers, one on fewer facts: whether the other is one that it allows.
import { expect } from 'vitest'
import type { Determination } from '../../../src/chongqing/pack.js'
import type { DecimalText, Range } from '../../../src/engine/quantity/hours.js'

/** A figure of a result as two ends: hours in hundredths, shares in ten-thousandths, counts as they are. */
export const endsOf = (value: unknown): readonly [number, number] | null => {
  const number = (one: DecimalText | number): number =>
    typeof one === 'number' ? one : Math.round(Number(one) * 10_000)
  if (typeof value === 'number') return [value, value]
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return [number(value), number(value)]
  if (typeof value === 'object' && value !== null && 'least' in value && 'most' in value) {
    const { least, most } = value as Range
    return [number(least), most === null ? Number.POSITIVE_INFINITY : number(most)]
  }
  return null
}

/** Every figure of the second lies within the same figure of the first; no verdict that stood has changed. */
const expectWithin = (first: unknown, second: unknown, path: string): void => {
  const [a, b] = [endsOf(first), endsOf(second)]
  if (a && b) {
    expect(b[0], path).toBeGreaterThanOrEqual(a[0])
    expect(b[1], path).toBeLessThanOrEqual(a[1])
    return
  }
  if (typeof first === 'object' && first !== null && typeof second === 'object' && second !== null) {
    for (const key of new Set([...Object.keys(first), ...Object.keys(second)])) {
      if (key === 'period' || key === 'missing') continue
      if (key === 'records') {
        expectRecordsWithin(first, second, path)
        continue
      }
      const [one, other] = [first, second].map((side) => (side as Record<string, unknown>)[key])
      // A class without hours is left out: it has none.
      expectWithin(one ?? '0', other ?? '0', `${path}.${key}`)
    }
    return
  }
  if (first === 'undetermined') return
  expect(second, path).toBe(first)
}

interface WithRecords {
  readonly records: readonly { readonly recordId: string; readonly credited: unknown }[]
}

/** The records come in the order of the queue, which may change with what is known; those of one id stay together. */
const expectRecordsWithin = (first: unknown, second: unknown, path: string): void => {
  const [before, after] = [first, second].map((side) => (side as WithRecords).records) as [
    WithRecords['records'],
    WithRecords['records'],
  ]
  for (const { recordId, credited } of before) {
    if (before.filter((one) => one.recordId === recordId).length > 1) continue
    expectWithin(credited, after.find((one) => one.recordId === recordId)?.credited, `${path}.${recordId}`)
  }
}

/** An answer of any rule. */
export type Answer = Determination<unknown, unknown>

/** The second answer is one that the first allows: within its figures, and with every verdict that stood. */
export const expectNarrower = (before: Answer, after: Answer, path: string): void => {
  switch (before.status) {
    case 'settled':
    case 'bounded':
      // A person who turns out not to be covered has no quota after all; a share of nothing no value.
      if (after.status === 'inapplicable' || after.status === 'not-computable') {
        expect(before.status, path).toBe('bounded')
        return
      }
      if (before.status === 'settled') expect(after.status, path).toBe('settled')
      expect(['settled', 'bounded'], path).toContain(after.status)
      expectWithin((before as { value: unknown }).value, (after as { value: unknown }).value, path)
      return
    case 'open':
      return
    default:
      expect(after.status, path).toBe(before.status)
  }
}
