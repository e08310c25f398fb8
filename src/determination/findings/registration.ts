import type { PlainDate } from '../../quantity/calendar.js'

/**
 * What can be found where a study is registered and on the registration card (31).
 *
 * @category Results
 */
export interface RegistrationFindings {
  'applicant-not-the-person': Record<never, never>
  'registration-paper-missing': { readonly paper: string }
  'applied-elsewhere': { readonly office: string }
  'applied-before-study-ended': { readonly appliedOn: PlainDate }
  'card-keeper-not-competent': { readonly keeper: string }
  'card-holder-differs': Record<never, never>
  'card-entry-missing': { readonly entry: string }
  'card-entry-extra': { readonly entry: string }
  'card-entry-differs': { readonly entry: string; readonly fields: readonly string[] }
}
