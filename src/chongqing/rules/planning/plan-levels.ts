import type { Actor, PlanLevel } from '../../law/vocabulary.js'

/** The item of Article 23 on the plans of a level. */
export const planItems = {
  municipal: '23(1)',
  industry: '23(2)',
  district: '23(3)',
} as const satisfies Record<PlanLevel, string>

/** Those who lead in drawing up the plans of a level: one of them, whichever it is. */
export const planLeads = {
  municipal: ['municipal-personnel'],
  industry: ['industry-department', 'industry-organisation'],
  district: ['district-personnel'],
} as const satisfies Record<PlanLevel, readonly Actor[]>
