import * as z from 'zod/mini'
import { coded } from './problem-text.js'

const deepest = 64
const largest = 1_000_000

const isPlainObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

// Without recursion, so that no depth can exhaust the stack, and no more of it is looked at than the limits allow.
/** Whether a value is what JSON can say, and neither too deep nor too large. */
const isPlainData = (whole: unknown): boolean => {
  const open: (readonly [value: unknown, depth: number])[] = [[whole, 1]]
  for (let seen = 0; open.length > 0; seen++) {
    const [value, depth] = open.pop() as readonly [unknown, number]
    if (value === null || typeof value === 'string' || typeof value === 'boolean') continue
    if (typeof value === 'number' && Number.isFinite(value)) continue
    if (typeof value !== 'object' || depth > deepest || seen > largest) return false
    if (Array.isArray(value) ? value.length > largest : !isPlainObject(value)) return false
    // Array.from fills the holes of a list with what is no plain data.
    const parts: readonly unknown[] = Array.isArray(value) ? Array.from(value) : Object.values(value)
    for (const part of parts) open.push([part, depth + 1])
  }
  return true
}

const frozenCopy = (value: unknown): unknown => {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy))
  if (typeof value !== 'object' || value === null) return value
  return Object.freeze(
    Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)])),
  )
}

/** Any plain JSON data; a frozen copy of what was given. */
export const plainData = z
  .unknown()
  .check(z.refine(isPlainData, { error: coded('plain-data', deepest), abort: true }), z.overwrite(frozenCopy))
