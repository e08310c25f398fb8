import { type ParameterValue, valueOn } from '../../../engine/editions/parameter.js'
import type { Period } from '../../../engine/quantity/period.js'
import type { ParameterId } from '../../law/parameters.js'
import type { ProvisionId } from '../../law/provisions.js'
import type { Recorder } from '../../pack.js'

/** What every rule declares that asks for the figure of a year. */
export const annualReads = { provisions: [], readings: ['annual-parameter-date'] } as const

/**
 * The figure that holds for a year, with the provision that sets it where that is not the Measures' own; none where the
 * edition strikes it.
 *
 * Where the figure changed within the year, the text does not say which one binds: the reading decides between the
 * last day and the first, and a finding says so. Where it did not, the reading is not asked.
 */
export const annualParameter = <Q extends ParameterId>(
  grounds: Recorder<ProvisionId, Q, 'annual-parameter-date'>,
  id: Q,
  { from, to }: Period,
): ParameterValue | undefined => {
  const values = grounds.valuesOf(id)
  const last = valueOn(values, to)
  if (last === undefined || valueOn(values, from)?.value === last.value) return grounds.parameter(id, to)
  const isLast = grounds.reading('annual-parameter-date') === 'last-day'
  const held = grounds.parameter(id, isLast ? to : from)
  const setter = grounds.citeSetter(id, last, 'sets-value')
  grounds.contested('parameter-changed-within-year', 'annual-parameter-date', setter, {
    parameter: id,
    on: last.from,
  })
  return held
}
