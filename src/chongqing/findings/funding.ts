import type { DecimalText } from '../../engine/quantity/hours.js'
import type { FundViolation } from '../law/vocabulary.js'
import type { Amount } from './findings.js'

/**
 * What can be found in who bears a cost, in the funds of a unit and a government and in the ledger of a fund (18 to 21).
 */
export interface FundingFindings {
  'cost-without-agreement': Record<never, never>
  'cost-of-unfinished-study': { readonly ofUnit: Amount }
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
  'funding-below-floor': { readonly shortfall: Amount }
  'funding-of-another-unit': Record<never, never>
  'funding-years-differ': { readonly payrollYear: number; readonly fundYear: number }
  'funding-not-counted': { readonly entryId: string; readonly reason: 'source' | 'one-off' | 'measure' }
}
