import type { Amount } from './findings.js'

/** What can be found in the shares of public and professional subjects (9, 12). */
export interface SubjectRatioFindings {
  'ratio-departs': { readonly difference: Amount }
  'ratio-part-lacking': { readonly side: 'public' | 'other'; readonly shortfall: Amount }
  'professional-share-below': { readonly shortfall: Amount }
  'elective-beside-two-subjects': { readonly hours: Amount }
  'hours-outside-ratio': { readonly hours: Amount }
}
