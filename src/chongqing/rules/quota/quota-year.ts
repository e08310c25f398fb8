import type { Period } from '../../../engine/quantity/period.js'
import type { ProvisionId } from '../../law/provisions.js'
import type { NotInForce, Recorder, Unregulated } from '../../pack.js'
import { forceReads, unlessInForce } from '../coverage/in-force-during.js'
import { quotaPeriod, quotaPeriodReads } from './quota-period.js'

/** What every rule declares that decides on the year of a right or a quota. */
export const quotaYearReads = {
  provisions: [...quotaPeriodReads.provisions, ...forceReads.provisions],
  parameters: [...quotaPeriodReads.parameters, ...forceReads.parameters],
  readings: [...quotaPeriodReads.readings, ...forceReads.readings],
} as const

/** The year of a right or a quota; an answer that ends the rule where no text sets it or the law was not in force in it. */
export const quotaYear = (
  grounds: Recorder<ProvisionId, 'statistical-period' | 'effective-date', 'quota-year' | 'effective-from'>,
  year: number,
): Period | Unregulated | NotInForce => {
  const period = quotaPeriod(grounds, year)
  if (!period) return grounds.unregulated('34', 'sets-window')
  return unlessInForce(grounds, period) ?? period
}
