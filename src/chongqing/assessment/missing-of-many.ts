import { toHundredths } from '../../engine/quantity/hours.js'
import type { MissingFact } from '../pack.js'

const keyOf = ({ fact, of }: MissingFact): string => JSON.stringify([fact, of])

/** The wider of two widths; none stands for all of what hangs on a fact. */
const wider = (one: MissingFact, other: MissingFact): Pick<MissingFact, 'width'> => {
  if (one.width === undefined || other.width === undefined) return {}
  return { width: toHundredths(one.width) < toHundredths(other.width) ? other.width : one.width }
}

const together = (one: MissingFact, other: MissingFact): MissingFact => {
  const { width: _, counts: __, ...rest } = one
  // What the answer as a whole hangs on is not counted, whatever else hangs on it.
  if (one.counts === undefined || other.counts === undefined) return { ...rest, ...wider(one, other) }
  return { ...rest, ...wider(one, other), counts: one.counts + other.counts }
}

/** Facts that several answers lack, each once, in the order in which they were met, with all the counts that hang on it. */
export const mergedMissing = (facts: readonly MissingFact[]): readonly MissingFact[] => {
  const found = new Map<string, MissingFact>()
  for (const one of facts) {
    const known = found.get(keyOf(one))
    found.set(keyOf(one), known ? together(known, one) : one)
  }
  return [...found.values()]
}
