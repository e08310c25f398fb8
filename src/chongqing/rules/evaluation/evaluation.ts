import { among, checkList } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { EvaluatedClass } from '../../entities/evaluation/evaluated-class.js'
import type { QualityEvaluation } from '../../entities/evaluation/quality-evaluation.js'
import {
  type ComprehensiveAspect,
  type CourseAspect,
  comprehensiveAspects,
  courseAspects,
  type EvaluationKind,
} from '../../law/vocabulary.js'
import { severityOfBreach } from '../../norms/severity.js'
import { type Determination, defineRule, type MissingFact, type Recorder } from '../../pack.js'
import { assessEvaluationObject } from './evaluation-object.js'

/** The class, and the evaluation of it or of one of its courses. */
export interface EvaluationFacts {
  readonly class: EvaluatedClass
  readonly evaluation: QualityEvaluation
}

/**
 * Whether an evaluation of training quality is in order. There is no total score: the text gives the aspects no weights.
 */
export interface EvaluationCheck {
  readonly verdict: Verdict
  readonly kind: EvaluationKind
  /** `null` while the aspects are not known. */
  readonly missingAspects: readonly (ComprehensiveAspect | CourseAspect)[] | null
  /** Whether the one evaluated whose part it is; `null` while it is not known who did. */
  readonly rightEvaluator: boolean | null
}

const kinds = {
  comprehensive: { aspects: comprehensiveAspects, by: 'host' },
  course: { aspects: courseAspects, by: 'training-provider' },
} as const

/** Notes what does not fit together: the class, the course, and aspects of the other kind. */
const checkData = (grounds: Recorder<'27(2)', never, never>, facts: EvaluationFacts): boolean => {
  const { classId, kind, course, aspects = [] } = facts.evaluation
  const isOfClass = classId === facts.class.id
  if (!isOfClass) grounds.finding('evaluation-of-another-class', 'data-defect', '27(2)', {})
  for (const aspect of new Set(aspects)) {
    if ((kinds[kind].aspects as readonly string[]).includes(aspect)) continue
    grounds.finding('evaluation-aspect-of-other-kind', 'data-defect', '27(2)', { aspect })
  }
  if (kind === 'comprehensive' || course === undefined) return isOfClass
  const isOfCourses = facts.class.courses?.includes(course) ?? true
  if (!isOfCourses) grounds.finding('evaluated-course-not-in-class', 'data-defect', '27(2)', { course })
  return isOfClass && isOfCourses
}

/** Whether it was the host's or the provider's to evaluate; one body that is both may do either. */
const rightEvaluatorOf = (
  grounds: Recorder<'27(3)', never, never>,
  { class: asked, evaluation: { kind, by } }: EvaluationFacts,
): boolean | null => {
  const { hostId, providerId } = asked
  const isOneBody = hostId !== undefined && hostId === providerId
  // The text presupposes two and forbids nothing: who hosts and teaches judges its own work.
  if (isOneBody) grounds.finding('host-is-provider', 'advisory', '27(3)', {})
  if (by === undefined) return null
  const isRight = by === kinds[kind].by || (isOneBody && by !== 'other')
  if (!isRight) grounds.finding('wrong-evaluator', severityOfBreach('27(3)', grounds), '27(3)', { kind, by })
  return isRight
}

/**
 * Whether an evaluation looked at its aspects and was made by the one whose part it is: of the class as a whole by the
 * host in four aspects, of each course by the provider in five.
 *
 * **Legal basis:** Article 27.
 *
 * @param facts - the class, and the evaluation of it or of one of its courses
 * @param law - the edition of the law
 * @returns `settled` with the verdict, or `bounded` where facts are missing; `inapplicable` for a class that is not to be
 * evaluated
 * @example
 * ```ts
 * import { assessEvaluation, parseEvaluatedClass, parseQualityEvaluation } from 'xueshi'
 * const hosted = parseEvaluatedClass({ id: 'c1', hostedBy: 'industry-department', undertakenBy: 'training-provider' })
 * const made = parseQualityEvaluation({
 *   classId: 'c1', kind: 'comprehensive', by: 'training-provider', aspects: ['scheme', 'implementation', 'support'],
 * })
 * const answer = hosted.ok && made.ok && assessEvaluation({ class: hosted.value, evaluation: made.value })
 * answer && answer.status === 'settled' && answer.value
 * // => { verdict: 'not-met', kind: 'comprehensive', missingAspects: ['effect'], rightEvaluator: false }
 * ```
 */
export const assessEvaluation = /* @__PURE__ */ defineRule(
  {
    id: 'evaluation',
    takes: { class: 'parseEvaluatedClass', evaluation: 'parseQualityEvaluation' },
    provisions: ['27(1)', '27(2)', '27(3)'],
    checksOff: ['27(2)'],
    norms: ['evaluate-class', 'evaluate-course'],
  },
  (facts: EvaluationFacts, grounds): Determination<EvaluationCheck, EvaluationCheck> => {
    const scope = grounds.ask(assessEvaluationObject, { class: facts.class })
    if (scope.status === 'settled' && !scope.value.inScope) return grounds.inapplicable('27(1)', 'excludes')
    grounds.cite('27(2)', 'requires')
    grounds.cite('27(3)', 'requires')
    const { kind, by, course, aspects } = facts.evaluation
    const missing: MissingFact[] = scope.status === 'open' ? [...scope.missing] : []
    if (by === undefined) missing.push({ fact: 'evaluation.by' })
    if (aspects === undefined) missing.push({ fact: 'evaluation.aspects' })
    if (kind === 'course' && course === undefined) missing.push({ fact: 'evaluation.course' })
    const fits = checkData(grounds, facts)
    const rightEvaluator = rightEvaluatorOf(grounds, facts)
    const all: readonly (ComprehensiveAspect | CourseAspect)[] = kinds[kind].aspects
    const { verdict: asked, missing: lacking } = checkList(all, among(aspects), (aspect) =>
      grounds.finding('evaluation-aspect-missing', 'advisory', '27(2)', { aspect, kind }),
    )
    const missingAspects = aspects === undefined ? null : lacking
    const isWrong = !fits || rightEvaluator === false || asked === 'not-met'
    const isOutsidePossible = scope.status === 'open'
    const check = { kind, missingAspects, rightEvaluator }
    if (missing.length === 0) return grounds.settled({ verdict: isWrong ? 'not-met' : 'met', ...check })
    grounds.missing(...missing)
    // A class that may be outside cannot fail what may not be asked of it.
    return grounds.bounded({ verdict: isWrong && !isOutsidePossible ? 'not-met' : 'undetermined', ...check })
  },
)
