import type { Memory } from '../../engine/determination/known.js'
import type { ChongqingIds } from '../pack.js'
import { assessAnnualQuota } from '../rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../rules/quota/person-year-facts.js'
import { addedUp } from './plain-year.js'

/**
 * What the quota of a year comes to under another option of a reading, by adding up where nothing must be reckoned: whether the
 * shortfall is there still, and nothing else is looked at.
 * That the quota is what its rule finds when it is asked by itself is held by a property (`person-year-figures.test.ts`).
 */
export const quotaTried: Memory<ChongqingIds> = ({ rule, law, facts }, reckon) => {
  const verdict = rule === assessAnnualQuota && addedUp(facts as PersonYearFacts, law)?.quota
  if (!verdict) return reckon()
  const findings = verdict === 'met' ? [] : [{ code: 'annual-quota-not-met' }]
  return { status: 'settled', value: { verdict }, findings }
}
