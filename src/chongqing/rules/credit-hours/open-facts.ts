import { hoursText, isExact, type Span } from '../../../engine/quantity/hours.js'
import type { MissingFact } from '../../pack.js'
import type { Entry } from '../../reckoning/entry.js'
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
const inOrder = <V>(found: ReadonlyMap<string, V>): readonly V[] =>
  [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one)

/** Visits each fact that leaves the sums of a year open, with each entry that it leaves open. */
export const forOpenFacts = (
  { byEntry, spread }: OpenSums,
  visit: (one: Fact, entry: Entry) => void,
): void => {
  byEntry.forEach((span, entry) => {
    if (!isExact(span)) for (const one of entry.missing) visit(one, entry)
  })
  for (const entry of spread) visit({ fact: 'record.study-dates', of: entry.record.id }, entry)
}

/**
 * The facts that leave the sums of a year open: those of uncertain entries, and the days of totals across its ends. What
 * hangs on a fact is what is open of all the entries that it leaves open.
 */
export const openFacts = (sums: OpenSums): readonly OpenFact[] => {
  const open: (readonly [Fact, Entry])[] = []
  forOpenFacts(sums, (one, entry) => open.push([one, entry]))
  // Of most years nothing is open.
  if (open.length === 0) return []
  const found = new Map<string, { readonly one: Fact; width: number; readonly of: Set<Entry> }>()
  for (const [one, entry] of open) {
    const known = found.get(keyOf(one)) ?? { one, width: 0, of: new Set() }
    found.set(keyOf(one), known)
    if (known.of.has(entry)) continue
    const { least, most } = sums.byEntry.get(entry) as Span
    known.of.add(entry)
    known.width += most - least
  }
  return inOrder(found).map(({ one, width }) => ({ ...one, width }))
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
  return inOrder(found)
}
