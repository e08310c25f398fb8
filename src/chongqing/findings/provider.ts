import type { Actor, ProviderTask } from '../law/vocabulary.js'

/** A step of the law on the way to teaching (15.1 to 15.3). */
export type ProviderStep =
  | 'education-registration'
  | 'within-speciality'
  | 'application'
  | 'evaluation'
  | 'municipal-education-approval'
  | 'municipal-personnel-approval'
  | 'consent'
  | 'filing'

/** What can be found in providers and instructors (15 to 17). */
export interface ProviderFindings {
  'provider-step-missing': { readonly step: ProviderStep }
  'provider-step-by-another': { readonly step: ProviderStep; readonly by: Actor }
  'provider-steps-disordered': { readonly first: ProviderStep; readonly second: ProviderStep }
  'provider-without-route': Record<never, never>
  'provider-task-missing': { readonly task: ProviderTask }
  'instructor-not-qualified': { readonly lacks: 'field' | 'standing' }
  'part-time-not-majority': { readonly partTime: number; readonly total: number }
}
