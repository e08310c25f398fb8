import { hoursText, isExact } from '../../../engine/quantity/hours.js'
import type { MissingFact } from '../../pack.js'
import { both, type Doubts } from '../../reckoning/doubts.js'
import type { YearSums } from '../../reckoning/years.js'

type Fact = Pick<MissingFact, 'fact' | 'of'>

/** What of the sums of a year is asked here. */
type OpenSums = Pick<YearSums, 'byEntry' | 'spread'>

/** A fact that leaves hours open, with the most hundredths of an hour that hang on it. */
export interface OpenFact extends Fact {
  readonly width: number
}

const keyOf = ({ fact, of = '' }: Fact): string => `${fact} ${of}`

/** By fact, and by what it is a fact of. */
const sorted = <F extends Fact>(found: readonly F[]): readonly F[] =>
  found
    .map((one) => [keyOf(one), one] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, one]) => one)

/** The lists of facts on which hours of the sums hang, with the hundredths of an hour that hang on each. */
const openIn = ({ byEntry, spread }: OpenSums): ReadonlyMap<Doubts, number> => {
  const across = new Set(spread)
  const open = new Map<Doubts, number>()
  byEntry.forEach((span, entry) => {
    if (isExact(span)) return
    const dates = across.has(entry) ? [{ fact: 'record.study-dates', of: entry.record.id } as const] : []
    const list = both(entry.missing, dates)
    open.set(list, (open.get(list) ?? 0) + span.most - span.least)
  })
  return open
}

/** What stands in lists, each fact and each list once and with a number, and the numbers of what stands in each list. */
const numbered = (lists: Iterable<Doubts>) => {
  const numbers = new Map<Doubts | string, number>()
  const all: (Fact | Doubts)[] = []
  const numberOf = (one: Fact | Doubts): number => {
    const key = 'fact' in one ? keyOf(one) : one
    const known = numbers.get(key) ?? all.length
    numbers.set(key, known)
    if (known === all.length) all.push(one)
    return known
  }
  const roots = Array.from(lists, numberOf)
  const parts: (readonly number[] | undefined)[] = []
  // It grows while it is gone through.
  for (const one of all) parts.push('fact' in one ? undefined : one.map(numberOf))
  return { all, roots, parts }
}

/** Numbers in an order in which each list comes before what stands in it. */
const outerFirst = (parts: readonly (readonly number[] | undefined)[]): readonly number[] => {
  const holders = new Int32Array(parts.length)
  for (const some of parts) for (const part of some ?? []) holders[part] = (holders[part] as number) + 1
  const order = [...parts.keys()].filter((number) => holders[number] === 0)
  for (const number of order) {
    for (const part of parts[number] ?? []) {
      const left = (holders[part] as number) - 1
      holders[part] = left
      if (left === 0) order.push(part)
    }
  }
  return order
}

/** Visits each fact that leaves the sums of a year open. */
export const forOpenFacts = (sums: OpenSums, visit: (one: Fact) => void): void => {
  for (const one of numbered(openIn(sums).keys()).all) if ('fact' in one) visit(one)
}

/** The sum of those of thirty-two spans from the first on whose bits are set. */
const spanOf = (bits: number, spans: readonly number[], first: number): number => {
  let sum = 0
  for (let bit = 0; bit < 32; bit++) if (bits & (1 << bit)) sum += spans[first + bit] as number
  return sum
}

/**
 * The facts that leave the sums of a year open: those of uncertain entries, and the days of totals across its ends. What
 * hangs on a fact is what is open of all the entries that it leaves open.
 */
export const openFacts = (sums: OpenSums): readonly OpenFact[] => {
  const open = openIn(sums)
  // Of most years nothing is open.
  if (open.size === 0) return []
  const { all, roots, parts } = numbered(open.keys())
  const order = outerFirst(parts)
  const spans = [...open.values()]
  const widths = all.map(() => 0)
  // Thirty-two lists at a time, each a bit: what stands in one stands in all that hold it.
  for (let first = 0; first < roots.length; first += 32) {
    const within = new Int32Array(all.length)
    roots.slice(first, first + 32).forEach((root, bit) => {
      within[root] = (within[root] as number) | (1 << bit)
    })
    let summed = 0
    let sum = 0
    for (const at of order) {
      const bits = within[at] as number
      if (bits === 0) continue
      const some = parts[at]
      if (some) for (const part of some) within[part] = (within[part] as number) | bits
      else {
        // What follows mostly stands in the same of them.
        if (bits !== summed) {
          summed = bits
          sum = spanOf(bits, spans, first)
        }
        widths[at] = (widths[at] as number) + sum
      }
    }
  }
  return sorted(all.flatMap((one, at) => ('fact' in one ? { ...one, width: widths[at] as number } : [])))
}

/**
 * The facts that leave sums of several years open as an answer names them, each once and with the most that hangs on it in any
 * year, among others on which the answer hangs as well.
 */
export const missingOf = (
  years: readonly OpenSums[],
  others: readonly MissingFact[] = [],
): readonly MissingFact[] => {
  const open = years.flatMap(openFacts)
  if (open.length + others.length === 0) return []
  const widest = new Map<string, OpenFact>()
  for (const one of open) {
    const known = widest.get(keyOf(one))
    if (!known || known.width < one.width) widest.set(keyOf(one), one)
  }
  const found = new Map(others.map((one) => [keyOf(one), one]))
  for (const [key, one] of widest) found.set(key, { ...one, width: hoursText(one.width) })
  return sorted([...found.values()])
}
