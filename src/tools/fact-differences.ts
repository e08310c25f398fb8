import { markAs } from '../engine/ground/parsed.js'
import { type FactPath, isEntity, isObject, type Parted, type Parts, partsOf, pointerTo } from './facts.js'

/**
 * A fact in which two sets of facts differ: only the other has it, only the first has it, both have it with another
 * value, or what stands in a list stands in another order.
 */
export interface FactDifference {
  readonly kind: 'fact'
  readonly path: FactPath
  readonly change: 'added' | 'removed' | 'changed' | 'reordered'
}

type PartsByKey = ReadonlyMap<string, Parted>

const nothing: PartsByKey = /* @__PURE__ */ new Map()

const keysOf = (parts: PartsByKey, inBoth: PartsByKey): readonly string[] =>
  [...parts.keys()].filter((key) => inBoth.has(key))

/** Every difference between facts that were taken apart alike; `empty` are the texts of what holds nothing. */
export const factDifferences = (
  one: Parted,
  other: Parted,
  empty: readonly string[],
  path: FactPath = [],
): readonly FactDifference[] => {
  if (one === other) return []
  const differs = (change: FactDifference['change'], key?: string): FactDifference => ({
    kind: 'fact',
    path: key === undefined ? path : [...path, key],
    change,
  })
  const parts = (side: Parted): PartsByKey | undefined =>
    typeof side !== 'string' ? side : empty.includes(side) ? nothing : undefined
  const [before, after] = [parts(one), parts(other)]
  const bothSingle = typeof one === 'string' && typeof other === 'string'
  if (bothSingle || before === undefined || after === undefined) return [differs('changed')]

  const found: FactDifference[] = []
  for (const [key, part] of before) {
    const counterpart = after.get(key)
    if (counterpart === undefined) found.push(differs('removed', key))
    else found.push(...factDifferences(part, counterpart, empty, [...path, key]))
  }
  for (const key of after.keys()) if (!before.has(key)) found.push(differs('added', key))
  const [order, otherOrder] = [keysOf(before, after), keysOf(after, before)]
  if (order.some((key, at) => key !== otherOrder[at])) found.push(differs('reordered'))
  return found
}

const keyOfDifference = ({ change, path }: Pick<FactDifference, 'change' | 'path'>): string =>
  `${change} ${path.reduce(pointerTo, '')}`

/** Puts a key after the nearest that goes before it in an order, or first. */
const insert = (keys: string[], key: string, order: readonly string[]): void => {
  let place = -1
  for (let at = order.indexOf(key) - 1; at >= 0 && place < 0; at--) place = keys.indexOf(order[at] as string)
  keys.splice(place + 1, 0, key)
}

const keysIn = (parts: Parts): readonly string[] => parts.map(([key]) => key)

/** The first facts with some of their differences from the other facts taken over. Neither is changed. */
export const withFacts = <Facts extends object>(
  one: Facts,
  other: Facts,
  differences: readonly FactDifference[],
): Facts => {
  const taken = new Set(differences.map(keyOfDifference))
  const mix = (first: unknown, second: unknown, path: FactPath, ofEntity: boolean): unknown => {
    const takes = (change: FactDifference['change'], key?: string): boolean =>
      taken.has(keyOfDifference({ change, path: key === undefined ? path : [...path, key] }))
    if (takes('changed')) return second
    const [before, after] = [partsOf(first, ofEntity), partsOf(second, ofEntity)]
    if (before === undefined || after === undefined) return first

    const [order, otherOrder] = [keysIn(before), keysIn(after)]
    const [has, gets] = [new Map(before), new Map(after)]
    const keys = (takes('reordered') ? otherOrder : order).filter((key) => has.has(key) && gets.has(key))
    for (const key of order) if (!gets.has(key) && !takes('removed', key)) insert(keys, key, order)
    for (const key of otherOrder) if (!has.has(key) && takes('added', key)) insert(keys, key, otherOrder)

    const within = isEntity(first)
    const parts = keys.map((key): readonly [string, unknown] => {
      if (!has.has(key)) return [key, gets.get(key)]
      return [key, gets.has(key) ? mix(has.get(key), gets.get(key), [...path, key], within) : has.get(key)]
    })
    return Array.isArray(first) ? parts.map(([, part]) => part) : markAs(Object.fromEntries(parts), first)
  }
  return mix(one, other, [], false) as Facts
}

/**
 * Whether facts that were mixed from two sound sets are sound. Of what the schemas check, only this lies between facts
 * that can be taken one without the other: spans run forwards, and a self-study has one set of dates.
 */
export const isSoundMixture = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isSoundMixture)
  if (!isObject(value)) return true
  const { from, to, study, taskBook } = value
  if (typeof from === 'string' && typeof to === 'string' && from > to) return false
  const dated = isObject(study) && study['kind'] === 'sessions'
  if (dated && isObject(taskBook) && 'log' in taskBook) return false
  return Object.values(value).every(isSoundMixture)
}
