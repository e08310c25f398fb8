import type { DecimalText, Range, Verdict } from 'xueshi'
import {
  type Determination,
  exactly,
  exactText,
  isExact,
  plus,
  rangeText,
  type Span,
  toHundredths,
} from 'xueshi/engine'
import type { YearFacts } from '../facts.js'
import type { ProvinceIds } from '../ids.js'
import { defineRule } from '../pack.js'
import { quotaHours } from './quota-hours.js'

/** The professional hours of a cycle that ends with the year that is asked about. */
export interface Cycle<N> {
  readonly years: readonly number[]
  readonly professional: N
  readonly required: DecimalText
  readonly verdict: Verdict
}

/** Whether hours reach what is required, whatever the facts turn out to be. */
export const verdictOn = ({ least, most }: Span, required: number): Verdict =>
  least >= required ? 'met' : most < required ? 'not-met' : 'undetermined'

/** Whether the professional hours of three years stand in for those of the last of them (Article 10). */
export const assessCycle = defineRule(
  { id: 'cycle', provisions: ['10'], parameters: ['cycle-years', 'cycle-hours'] },
  (facts: YearFacts, grounds): Determination<Cycle<DecimalText>, Cycle<Range>, ProvinceIds> => {
    const on = `${facts.year}-12-31`
    const length = grounds.parameter('cycle-years', on)
    const required = grounds.parameter('cycle-hours', on)
    if (!length || !required) return grounds.unregulated('10', 'exempts')
    grounds.cite('10', 'exempts')
    const years = Array.from({ length: Number(length.value) }, (_, back) => facts.year - back).reverse()
    let sum = exactly(0)
    for (const year of years) {
      const hours = grounds.reckon(quotaHours, { ...facts, year })
      if ('status' in hours) return grounds.follow(hours)
      sum = plus(sum, hours.numbers.professional)
      const told = hours.tell()
      if (told.status === 'bounded') grounds.missing(...told.missing)
    }
    const figures = <N>(professional: N): Cycle<N> => ({
      years,
      professional,
      required: required.value,
      verdict: verdictOn(sum, toHundredths(required.value)),
    })
    return isExact(sum) ? grounds.settled(figures(exactText(sum))) : grounds.bounded(figures(rangeText(sum)))
  },
)
