import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Actor, PlanBasis, PlanLevel, PlanPart, PlanSource } from '../law/vocabulary.js'

/** What can be found in plans (22 to 24). */
export interface PlanningFindings {
  'plan-part-missing': { readonly part: PlanPart }
  'plan-basis-missing': { readonly basis: PlanBasis }
  'plan-source-missing': { readonly source: PlanSource }
  'plan-led-by-another': { readonly level: PlanLevel; readonly lead: Actor }
  'plan-drafted-alone': Record<never, never>
  'plan-not-filed': Record<never, never>
  'plan-filed-elsewhere': { readonly with: Actor }
  'plan-filed-before-adoption': { readonly on: PlainDate; readonly adoptedOn: PlainDate }
  'plan-cycle-unusual': {
    readonly months: number
    readonly wholeMonths: boolean
    readonly usualYears: number
  }
  'final-year-not-reviewed': { readonly over: boolean }
  'review-before-final-year': { readonly on: PlainDate }
  'review-after-plan': { readonly on: PlainDate }
}
