import type { Severity } from '../../engine/determination/finding.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { RegistrationPaper } from '../law/vocabulary.js'

/**
 * What can be found where a study is registered, on the registration card, and where a decision rests on it (29, 31).
 */
export interface RegistrationFindings {
  'applicant-not-the-person': Record<never, never>
  'registration-paper-missing': { readonly paper: RegistrationPaper }
  'applied-elsewhere': { readonly office: string }
  'applied-before-study-ended': { readonly appliedOn: PlainDate }
  'card-keeper-not-competent': { readonly keeper: string }
  'card-holder-differs': Record<never, never>
  'card-entry-missing': { readonly entry: string }
  'card-entry-extra': { readonly entry: string }
  'card-entry-differs': { readonly entry: string; readonly fields: readonly string[] }
  'basis-has-findings': {
    readonly found: readonly { readonly severity: Severity; readonly times: number }[]
  }
  'basis-lacks-facts': { readonly rules: readonly string[] }
  'registrar-not-competent': { readonly recordId: string }
  'registered-before-study-ended': { readonly recordId: string }
  'certificate-holder-differs': { readonly recordId: string }
  'certificate-number-differs': { readonly recordId: string }
  'entry-not-found': { readonly recordId: string }
  'registration-not-stated': { readonly recordId: string }
}
