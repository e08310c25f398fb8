import type { FactName } from '../fact-names.js'
import type { ReadingId } from '../law/readings.js'

/** A fact of a person or record that leaves counts open, with the most hundredths of an hour and counts that hang on it. */
export interface NamedFact {
  readonly fact: FactName
  readonly of: string
  readonly width: number
  readonly counts: number
}

/** Counts that grow while people are added: the least and most of each figure, and what the counts rest on. */
export interface Growing {
  readonly counts: number[]
  readonly missing: Set<FactName>
  /** The facts themselves, by what and whose they are; `null` where nobody asks for more than their kinds. */
  readonly named: Map<string, NamedFact> | null
  readonly readings: Set<ReadingId>
}

/** Adds to the least and most of a figure. */
export const addTo = ({ counts }: Growing, figure: number, least: number, most: number): void => {
  counts[figure * 2] = (counts[figure * 2] as number) + least
  counts[figure * 2 + 1] = (counts[figure * 2 + 1] as number) + most
}

/** Notes a fact that leaves hours of a person, in hundredths, and counts open, with the most that hang on it anywhere. */
export const lacks = (growing: Growing, fact: FactName, of: string, width: number, counts: number): void => {
  growing.missing.add(fact)
  if (!growing.named) return
  const key = JSON.stringify([fact, of])
  const known = growing.named.get(key)
  growing.named.set(key, {
    fact,
    of,
    width: Math.max(width, known?.width ?? 0),
    counts: Math.max(counts, known?.counts ?? 0),
  })
}
