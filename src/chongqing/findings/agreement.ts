import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { DecimalText } from '../../engine/quantity/hours.js'
import type { TreatmentComponent } from '../law/vocabulary.js'

/** What can be found in the treatment during study and in agreements between unit and professional (8(2), 9(3), 10). */
export interface AgreementFindings {
  'equal-treatment-not-granted': { readonly component: TreatmentComponent }
  'agreed-treatment-not-granted': Record<never, never>
  'agreement-after-study-began': { readonly signedOn: PlainDate; readonly studyFrom: PlainDate }
  'agreement-of-another-person': Record<never, never>
  'agreement-on-another-study': { readonly recordId: string }
  'agreed-cost-overdue': { readonly outstanding: DecimalText; readonly dueOn: PlainDate }
  'paid-beyond-agreement': { readonly by: DecimalText }
  'agreed-service-not-completed': { readonly months: number }
}
