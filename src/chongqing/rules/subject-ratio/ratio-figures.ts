import type { Verdict } from '../../../engine/determination/determination.js'
import { type DecimalText, hoursText, type Range, type Span } from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import { partText, quotientText } from '../../../engine/quantity/ratio.js'
import { baseOf, type LackingParts, type RatioFacts } from './compare-sides.js'

/**
 * How the hours of public subjects stand to those of professional and elective subjects.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface SubjectRatio<N> {
  /** `not-met` where the hours depart from the ratio; a departure from a general rule is never a violation. */
  readonly verdict: Verdict
  readonly period: Period
  readonly publicHours: N
  /** Professional and elective hours. */
  readonly otherHours: N
  /** Hours of no stated subject: in the quota, outside the ratio. */
  readonly unclassifiedHours: N
  /** What the public hours would be by the ratio. */
  readonly expectedPublicHours: N
  /** Public hours less expected public hours. */
  readonly difference: N
  /** The public share of the hours compared, as a fraction, to four places. */
  readonly publicShare: N
  /** What each side lacks of its part of the hours required; `null` unless each part is read as a least. */
  readonly lacking: { readonly publicHours: N; readonly otherHours: N } | null
  /**
   * What the ratio makes of the annual quota, whatever part of it binds a person: 16 and 64 of 80 hours; `null` where the
   * edition sets no quota.
   */
  readonly ofQuota: { readonly publicHours: DecimalText; readonly otherHours: DecimalText } | null
}

/** How a figure of a result is made from its two ends as decimal text. */
export type EndsToFigure<N> = (least: DecimalText, most: DecimalText) => N

/** Where every figure is exact its two ends are one. */
export const exactEnd: EndsToFigure<DecimalText> = (least) => least
/** Where facts are missing both are told. */
export const bothEnds: EndsToFigure<Range> = (least, most) => ({ least, most })

const places = 4

/** The figures of a ratio, each from the two corners at which it takes its ends. */
export const ratioFigures = <N>(
  verdict: Verdict,
  period: Period,
  facts: RatioFacts,
  unclassified: Span,
  lacking: LackingParts | null,
  ofQuota: SubjectRatio<N>['ofQuota'],
  figure: EndsToFigure<N>,
): SubjectRatio<N> => {
  const { publicHours, otherHours, publicParts, otherParts } = facts
  const parts = publicParts + otherParts
  const hours = ({ least, most }: Span): N => figure(hoursText(least), hoursText(most))
  const expected = (publicEnd: number, otherEnd: number): number =>
    baseOf(publicEnd, otherEnd, facts) * publicParts
  const difference = (publicEnd: number, otherEnd: number): DecimalText =>
    quotientText(publicEnd * 12 * parts - expected(publicEnd, otherEnd), parts * 1200, places)
  const share = (publicEnd: number, otherEnd: number): DecimalText =>
    partText(publicEnd * 12, Math.max(1, baseOf(publicEnd, otherEnd, facts)), 1, places)
  const lackText = (amount: number): DecimalText => quotientText(amount, parts * 1200, places)
  const lack = ({ least, most }: Span): N => figure(lackText(least), lackText(most))
  return {
    verdict,
    period,
    publicHours: hours(publicHours),
    otherHours: hours(otherHours),
    unclassifiedHours: hours(unclassified),
    expectedPublicHours: figure(
      quotientText(expected(publicHours.least, otherHours.least), parts * 1200, places),
      quotientText(expected(publicHours.most, otherHours.most), parts * 1200, places),
    ),
    difference: figure(
      difference(publicHours.least, otherHours.most),
      difference(publicHours.most, otherHours.least),
    ),
    publicShare: figure(share(publicHours.least, otherHours.most), share(publicHours.most, otherHours.least)),
    lacking: lacking && { publicHours: lack(lacking.publicHours), otherHours: lack(lacking.otherHours) },
    ofQuota,
  }
}

/** The two sides that a ratio makes of a number of hours. */
export const sidesOf = (hundredths: number, publicParts: number, otherParts: number) => ({
  publicHours: quotientText(hundredths * publicParts, (publicParts + otherParts) * 100, places),
  otherHours: quotientText(hundredths * otherParts, (publicParts + otherParts) * 100, places),
})
