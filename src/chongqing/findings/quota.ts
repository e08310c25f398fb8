import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { DecimalText, Span } from '../../engine/quantity/hours.js'
import type { Amount } from './findings.js'

/** What can be found in the annual quota and in the time granted for it (8, 9). */
export interface QuotaFindings {
  'annual-quota-not-met': { readonly shortfall: Amount }
  /** All study reaches the quota, and what is entered in the certificate does not. */
  'registered-hours-short': { readonly registered: Amount; readonly shortfall: Amount }
  'study-time-not-granted': { readonly shortfall: Amount }
  /** How many months have a day in service. */
  'part-year-service': { readonly months: number | Span }
  'quota-adjusted': { readonly required: DecimalText }
  'parameter-changed-within-year': { readonly parameter: string; readonly on: PlainDate }
}
