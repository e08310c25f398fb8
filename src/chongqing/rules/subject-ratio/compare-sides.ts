import type { Verdict } from '../../../engine/determination/determination.js'
import { exactly, lackingOf, type Span } from '../../../engine/quantity/hours.js'

/** The two sides of the ratio in hundredths of an hour, and the parts that the text gives to each. */
export interface RatioFacts {
  readonly publicHours: Span
  readonly otherHours: Span
  readonly publicParts: number
  readonly otherParts: number
  /**
   * The most hours that the comparison looks at, in twelfths of a hundredth, as a part of a year makes them; none where
   * all credited hours count.
   */
  readonly baseLimit: number | null
  /** Whether each side is to have its part of so many hours, credited or not. */
  readonly isEachALeast: boolean
}

/** What each side lacks of its part of the hours required. */
export interface LackingParts {
  readonly publicHours: Span
  readonly otherHours: Span
}

/** How far a departure is allowed, and on which sides it counts. */
export interface RatioTerms {
  readonly underOnly: boolean
  /** Ten-thousandths of the whole. */
  readonly tolerance: number
}

/** The hours that the public part is measured against, in twelfths of a hundredth. */
export const baseOf = (
  publicHours: number,
  otherHours: number,
  { baseLimit, isEachALeast }: RatioFacts,
): number => {
  const together = (publicHours + otherHours) * 12
  if (baseLimit === null) return together
  return isEachALeast ? baseLimit : Math.min(together, baseLimit)
}

/** Below, within or above what the ratio asks: -1, 0, 1. Compared crosswise, so that nothing is rounded. */
const sideOf = (
  publicHours: number,
  otherHours: number,
  facts: RatioFacts,
  { tolerance }: RatioTerms,
): number => {
  const base = baseOf(publicHours, otherHours, facts)
  const parts = facts.publicParts + facts.otherParts
  const departure = publicHours * 12 * parts - base * facts.publicParts
  // Small amounts times small parts: far below 2^53 even after scaling.
  if (Math.abs(departure) * 10_000 <= base * parts * tolerance) return 0
  return Math.sign(departure)
}

/**
 * Whether the ratio is kept at every point of two ranges. The public share grows with the public hours and falls with
 * the others, so its ends lie at two corners.
 */
export const ratioVerdict = (facts: RatioFacts, terms: RatioTerms): Verdict => {
  const { publicHours, otherHours } = facts
  const lowest = sideOf(publicHours.least, otherHours.most, facts, terms)
  const highest = sideOf(publicHours.most, otherHours.least, facts, terms)
  if (terms.underOnly) {
    if (lowest >= 0) return 'met'
    return highest < 0 ? 'not-met' : 'undetermined'
  }
  if (lowest === 0 && highest === 0) return 'met'
  return lowest === highest ? 'not-met' : 'undetermined'
}

/**
 * What each side lacks of its part of the base, as a least: in twelfths of a hundredth, times all parts, so that nothing is
 * rounded.
 */
export const lackingParts = (facts: RatioFacts): LackingParts => {
  const { publicHours, otherHours, publicParts, otherParts } = facts
  const unit = 12 * (publicParts + otherParts)
  const base = baseOf(0, 0, facts)
  const lackOf = ({ least, most }: Span, parts: number): Span =>
    lackingOf(exactly(base * parts), { least: least * unit, most: most * unit })
  return { publicHours: lackOf(publicHours, publicParts), otherHours: lackOf(otherHours, otherParts) }
}

/** Whether neither side lacks more of its part than the tolerance leaves out of account. */
export const partsVerdict = (lacking: LackingParts, facts: RatioFacts, tolerance: number): Verdict => {
  const allowed = baseOf(0, 0, facts) * (facts.publicParts + facts.otherParts) * tolerance
  const sides = [lacking.publicHours, lacking.otherHours]
  if (sides.every(({ most }) => most * 10_000 <= allowed)) return 'met'
  return sides.some(({ least }) => least * 10_000 > allowed) ? 'not-met' : 'undetermined'
}

/** Whether the two sides stand as the ratio asks, in the way in which it is read. */
export const sidesVerdict = (facts: RatioFacts, terms: RatioTerms): Verdict =>
  facts.isEachALeast ? partsVerdict(lackingParts(facts), facts, terms.tolerance) : ratioVerdict(facts, terms)
