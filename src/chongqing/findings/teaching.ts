import type { Actor } from '../../engine/editions/provision.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type {
  AppraisalPart,
  PlanBasis,
  PlanLevel,
  PlanPart,
  PlanSource,
  ProviderTask,
  TeachingContent,
  TeachingTask,
} from '../law/vocabulary.js'

/**
 * A step of the law on the way to teaching (15.1 to 15.3).
 *
 * @category Rules: teaching
 */
export type ProviderStep =
  | 'education-registration'
  | 'within-speciality'
  | 'application'
  | 'evaluation'
  | 'municipal-education-approval'
  | 'municipal-personnel-approval'
  | 'consent'
  | 'filing'

/**
 * What can be found with providers and instructors (15 to 17).
 *
 * @category Results
 */
export interface ProviderFindings {
  'provider-step-missing': { readonly step: ProviderStep }
  'provider-step-by-another': { readonly step: ProviderStep; readonly by: Actor }
  'provider-steps-disordered': { readonly first: ProviderStep; readonly second: ProviderStep }
  'provider-without-route': Record<never, never>
  'provider-task-missing': { readonly task: ProviderTask }
  'instructor-not-qualified': { readonly lacks: 'field' | 'standing' }
  'part-time-not-majority': { readonly partTime: number; readonly total: number }
}

/**
 * What can be found with plans (22 to 24).
 *
 * @category Results
 */
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

/**
 * What can be found with standardised teaching, appraisals, assessments and make-up training (36 to 41).
 *
 * @category Results
 */
export interface TeachingFindings {
  'teaching-task-missing': { readonly task: TeachingTask }
  'teaching-content-missing': { readonly content: TeachingContent }
  'guidance-not-countersigned': Record<never, never>
  'guidance-countersigned-by-another': { readonly with: Actor }
  'guidance-countersigned-late': { readonly on: PlainDate; readonly issuedOn: PlainDate }
  'appraisal-of-another-class': Record<never, never>
  'appraisal-of-outsider': Record<never, never>
  'appraisal-not-written': Record<never, never>
  'appraisal-by-another': Record<never, never>
  'appraisal-part-missing': { readonly part: AppraisalPart }
  'appraisal-before-end': { readonly on: PlainDate; readonly to: PlainDate }
  'assessment-mode-other': Record<never, never>
  'assessment-mode-decided-by-another': { readonly by: Actor }
  'training-not-made-up': { readonly openDays: number | null }
  'make-up-failed': { readonly on: PlainDate }
  'make-up-before-missed-training': { readonly on: PlainDate; readonly missedOn: PlainDate }
}
