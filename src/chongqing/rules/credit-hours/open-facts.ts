import { hoursText, type Span } from '../../../engine/quantity/hours.js'
import type { MissingFact } from '../../pack.js'
import type { Entry } from '../../reckoning/entry.js'
import type { YearSums } from '../../reckoning/years.js'

type Fact = Pick<MissingFact, 'fact' | 'of'>

/** A fact that leaves hours open. */
export interface OpenFact extends Fact {
  /** The most hours that hang on it, in hundredths; none where the answer as a whole hangs on it. */
  readonly width?: number
}

const keyOf = ({ fact, of = '' }: Fact): string => `${fact} ${of}`

/** By fact, and by what it is a fact of. */
const inOrder = <V>(found: ReadonlyMap<string, V>): readonly V[] =>
  [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, one]) => one)

/** Facts without repeats, each with the most that hangs on it anywhere. */
export const distinct = (facts: readonly OpenFact[]): readonly OpenFact[] => {
  const found = new Map<string, OpenFact>()
  for (const one of facts) {
    const { width = 0 } = one
    const known = found.get(keyOf(one))
    if (!known || (known.width ?? 0) < width) found.set(keyOf(one), one)
  }
  return inOrder(found)
}

/**
 * The facts that leave the sums of a year open: those of uncertain entries, and the days of totals across its ends. What
 * hangs on a fact is what is open of all the entries that it leaves open.
 */
export const openFacts = ({
  byEntry,
  spread,
}: YearSums): readonly (OpenFact & { readonly width: number })[] => {
  const found = new Map<string, { readonly one: Fact; width: number; readonly of: Set<Entry> }>()
  const note = (one: Fact, entry: Entry): void => {
    const known = found.get(keyOf(one)) ?? { one, width: 0, of: new Set() }
    found.set(keyOf(one), known)
    if (known.of.has(entry)) return
    const { least, most } = byEntry.get(entry) as Span
    known.of.add(entry)
    known.width += most - least
  }
  for (const [entry, { least, most }] of byEntry) {
    if (least < most) for (const one of entry.missing) note(one, entry)
  }
  for (const entry of spread) note({ fact: 'record.study-dates', of: entry.record.id }, entry)
  return inOrder(found).map(({ one, width }) => ({ ...one, width }))
}

/** Facts that leave hours open, as they are named in an answer. */
export const written = (facts: readonly OpenFact[]): readonly MissingFact[] =>
  facts.map(({ width, ...one }) => (width === undefined ? one : { ...one, width: hoursText(width) }))

/** The facts that leave the sums of a year open, as they are named in an answer. */
export const missingOf = (sums: YearSums): readonly MissingFact[] => written(openFacts(sums))
