import type { ComprehensiveAspect, CourseAspect, EvaluationKind } from '../law/vocabulary.js'

/** What can be found where training quality is evaluated (27). */
export interface EvaluationFindings {
  'evaluation-of-another-class': Record<never, never>
  'evaluation-aspect-of-other-kind': { readonly aspect: ComprehensiveAspect | CourseAspect }
  'evaluation-aspect-missing': {
    readonly aspect: ComprehensiveAspect | CourseAspect
    readonly kind: EvaluationKind
  }
  'evaluated-course-not-in-class': { readonly course: string }
  'class-not-evaluated': Record<never, never>
  'course-not-evaluated': { readonly course: string }
  'host-is-provider': Record<never, never>
  'wrong-evaluator': {
    readonly kind: EvaluationKind
    readonly by: 'host' | 'training-provider' | 'other'
  }
}
