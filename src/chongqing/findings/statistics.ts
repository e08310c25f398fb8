/** What can be found in the annual return (34). */
export interface StatisticsFindings {
  'duplicate-person': { readonly personId: string }
  'people-not-on-roll': { readonly personIds: readonly string[] }
  'people-of-two-units': { readonly personIds: readonly string[] }
  'employments-not-stated': { readonly people: number }
  'proof-of-two-people': { readonly personIds: readonly string[] }
  'no-registration-in-file': Record<never, never>
  'entries-of-no-office': { readonly least: number; readonly most: number }
  'entries-not-standing': { readonly least: number; readonly most: number }
}
