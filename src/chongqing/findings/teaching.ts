import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Actor, AppraisalPart, TeachingContent, TeachingTask } from '../law/vocabulary.js'

/** What can be found in standardised teaching, appraisals, assessments and make-up training (36 to 41). */
export interface TeachingFindings {
  'teaching-task-missing': { readonly task: TeachingTask }
  'teaching-content-missing': { readonly content: TeachingContent }
  'guidance-not-countersigned': Record<never, never>
  'guidance-countersigned-by-another': { readonly with: Actor }
  'guidance-countersigned-late': { readonly on: PlainDate; readonly issuedOn: PlainDate }
  'appraisal-of-another-class': Record<never, never>
  'appraisal-of-outsider': Record<never, never>
  'appraisal-not-written': Record<never, never>
  'appraisal-by-another': Record<never, never>
  'appraisal-part-missing': { readonly part: AppraisalPart }
  'appraisal-before-end': { readonly on: PlainDate; readonly to: PlainDate }
  'assessment-mode-other': Record<never, never>
  'assessment-mode-decided-by-another': { readonly by: Actor }
  'training-not-made-up': { readonly openDays: number | null }
  'make-up-failed': { readonly on: PlainDate }
  'make-up-before-missed-training': { readonly on: PlainDate; readonly missedOn: PlainDate }
}
