import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { Actor, InspectionItem, InspectionMode } from '../law/vocabulary.js'

/** What can be found in inspections and the yearly re-check (26, 28, 32). */
export interface InspectionFindings {
  'inspection-item-missing': { readonly item: InspectionItem }
  'inspection-answer-of-another': { readonly answer: string }
  'inspection-mode-missing': { readonly mode: InspectionMode }
  'results-filed-before-year': { readonly filedOn: PlainDate }
  'results-filed-with-another-body': { readonly with: Actor }
  'results-not-filed': { readonly year: number }
  'certificates-listed-twice': { readonly repeated: number }
}
