import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { CertificateEntryPart } from '../law/vocabulary.js'

/**
 * What can be found in a certificate, its entries and its life (29, 31 to 33). Entries and links of a chain are counted from 1.
 */
export interface CertificateFindings {
  'certificate-altered': Record<never, never>
  'certificate-forged': Record<never, never>
  'alteration-unresolved': Record<never, never>
  'entry-altered': { readonly entry: number; readonly link: number }
  'entry-removed': { readonly link: number }
  'entry-inserted': { readonly entry: number }
  'entry-moved': { readonly entry: number; readonly link: number }
  'link-broken': { readonly link: number }
  'entry-corrected': { readonly link: number; readonly on: PlainDate }
  'entry-struck-out': { readonly link: number; readonly on: PlainDate }
  'entry-not-corrected': { readonly entry: number; readonly link: number }
  'entry-not-chained': { readonly entry: number }
  'entries-unproven': { readonly entries: readonly number[] }
  'chain-cut-off': { readonly link: number; readonly last: number }
  'chain-rewritten': { readonly link: number }
  'chain-of-another-certificate': Record<never, never>
  'volume-of-another-person': { readonly volume: string }
  'volume-number-differs': { readonly volume: string }
  'volumes-in-use': { readonly volumes: readonly string[] }
  'verified-before-year': { readonly verifiedOn: PlainDate }
  'verified-before-year-end': { readonly verifiedOn: PlainDate }
  'certificate-unfit-for-verification': { readonly state: string }
  'entry-part-missing': { readonly part: CertificateEntryPart }
  'completion-number-missing': Record<never, never>
  'completion-number-unexplained': Record<never, never>
}
