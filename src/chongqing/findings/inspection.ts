import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Actor, InspectionItem, InspectionMode } from '../law/vocabulary.js'

/** What can be found in inspections and the yearly re-check (26, 28, 32). */
export interface InspectionFindings {
  'inspection-item-missing': { readonly item: InspectionItem }
  'inspection-answer-of-another': { readonly answer: string }
  /** `exercise`: which one, counted from 1; `null`: the year as a whole. */
  'inspection-mode-missing': { readonly mode: InspectionMode; readonly exercise: number | null }
  'results-filed-before-year': { readonly filedOn: PlainDate }
  'results-filed-with-another-body': { readonly with: Actor }
  'results-not-filed': { readonly year: number }
  'certificates-listed-twice': { readonly repeated: number }
}
