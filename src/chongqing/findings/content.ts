/** What can be found in the class of subject and in the form of a study (12, 13). */
export interface ContentFindings {
  'subject-unclassified': { readonly recordId?: string }
  'unknown-form': { readonly recordId?: string }
  'form-relation-missing': Record<never, never>
  'form-arrangement-missing': Record<never, never>
}
