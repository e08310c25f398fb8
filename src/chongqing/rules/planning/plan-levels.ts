import type { Actor, PlanLevel } from '../../law/vocabulary.js'

/** Those who lead in drawing up the plans of a level: one of them, whichever it is. */
export const planLeads = {
  municipal: ['municipal-personnel'],
  industry: ['industry-department', 'industry-organisation'],
  district: ['district-personnel'],
} as const satisfies Record<PlanLevel, readonly Actor[]>
