import type { DecimalText } from '../../engine/quantity/hours.js'
import type { FundViolation } from '../law/vocabulary.js'

/**
 * What can be found in who bears a cost, in the ledger of a fund and in a government's funding (18, 20, 21).
 *
 * @category Results
 */
export interface FundingFindings {
  'cost-without-agreement': Record<never, never>
  'individual-cost-from-fund': Record<never, never>
  'fund-misused': {
    readonly entryId: string
    readonly violation: FundViolation
    readonly remedied: boolean
  }
  'fund-purpose-unknown': { readonly entryId: string }
  'fund-return-exceeds': { readonly entryId: string }
  'fund-overdrawn': { readonly by: DecimalText }
  'funding-not-grown': { readonly year: number; readonly change: DecimalText }
  'ledger-of-another-fund': Record<never, never>
}
