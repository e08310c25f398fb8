import type { Amount } from './findings.js'

/** What can be found in the shares of public and professional subjects (9, 12). */
export interface SubjectRatioFindings {
  'ratio-departs': { readonly difference: Amount }
  'professional-share-below': { readonly shortfall: Amount }
  'hours-outside-ratio': { readonly hours: Amount }
}
