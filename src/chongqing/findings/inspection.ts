import type { Actor } from '../../engine/editions/provision.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import type {
  ComprehensiveAspect,
  CourseAspect,
  EvaluationKind,
  InspectionItem,
  InspectionMode,
} from '../law/vocabulary.js'
import type { RuleId } from '../rule-ids.js'

/**
 * What can be found in inspection, evaluation and the yearly re-check (26 to 28, 32).
 *
 * @category Results
 */
export interface InspectionFindings {
  'inspection-item-missing': { readonly item: InspectionItem }
  'inspection-answer-of-another': { readonly answer: RuleId }
  'inspection-mode-missing': { readonly mode: InspectionMode }
  'results-filed-before-year': { readonly filedOn: PlainDate }
  'results-filed-with-another-body': { readonly with: Actor }
  'results-not-filed': { readonly year: number }
  'certificates-listed-twice': { readonly repeated: number }
  'evaluation-of-another-class': Record<never, never>
  'evaluation-aspect-of-other-kind': { readonly aspect: ComprehensiveAspect | CourseAspect }
  'evaluation-aspect-missing': {
    readonly aspect: ComprehensiveAspect | CourseAspect
    readonly kind: EvaluationKind
  }
  'evaluated-course-not-in-class': { readonly course: string }
  'host-is-provider': Record<never, never>
  'wrong-evaluator': {
    readonly kind: EvaluationKind
    readonly by: 'host' | 'training-provider' | 'other'
  }
}
