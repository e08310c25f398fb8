import type { Verdict } from '../../../engine/determination/determination.js'
import { type DecimalText, hoursText, plus, type Span } from '../../../engine/quantity/hours.js'
import type { Period } from '../../../engine/quantity/period.js'
import { partText, quotientText, twoParts } from '../../../engine/quantity/ratio.js'
import { type ClassHours, togetherOf } from './class-hours.js'
import type { EndsToFigure } from './ratio-figures.js'

/**
 * Whether professional subjects make the share of all hours that an edition asks for.
 *
 * @typeParam N - decimal text where every figure is exact, a range where facts are missing
 */
export interface ProfessionalShare<N> {
  readonly verdict: Verdict
  readonly period: Period
  readonly professionalHours: N
  /** Public and elective hours. */
  readonly otherHours: N
  /** Hours of no stated subject: outside the share. */
  readonly unclassifiedHours: N
  /** The least share, as the edition writes it: `2/3`. */
  readonly required: string
  /** The professional share of the classified hours, as a fraction, to four places. */
  readonly share: N
  /** The professional hours that are lacking while the other hours stay as they are, to four places. */
  readonly shortfall: N
}

const places = 4

/**
 * The share at the two corners of what is known: it is lowest with the fewest professional and the most other hours, and
 * highest the other way round. Compared crosswise, so that nothing is rounded.
 */
export const shareOf = (hours: ClassHours, required: string) => {
  const { publicRequired, professional, elective, unclassified } = hours
  const [parts, whole] = twoParts(required)
  const others = togetherOf(publicRequired, elective, plus(professional, unclassified), hours)
  const rest = whole - parts
  const lacking: Span = {
    least: others.least * parts - professional.most * rest,
    most: others.most * parts - professional.least * rest,
  }
  const share = (own: number, other: number): DecimalText => partText(own, own + other, 1, places)
  const short = (units: number): DecimalText => quotientText(Math.max(0, units), rest * 100, places)
  const verdict: Verdict = lacking.most <= 0 ? 'met' : lacking.least > 0 ? 'not-met' : 'undetermined'

  const figures = <N>(figure: EndsToFigure<N>): Omit<ProfessionalShare<N>, 'verdict' | 'period'> => {
    const written = ({ least, most }: Span): N => figure(hoursText(least), hoursText(most))
    return {
      professionalHours: written(professional),
      otherHours: written(others),
      unclassifiedHours: written(unclassified),
      required,
      share: figure(share(professional.least, others.most), share(professional.most, others.least)),
      shortfall: figure(short(lacking.least), short(lacking.most)),
    }
  }
  return { verdict, figures }
}
