import { verdictOfAll } from '../../../engine/determination/checklist.js'
import { hasValue, type Verdict } from '../../../engine/determination/determination.js'
import type { EvaluatedClass } from '../../entities/evaluation/evaluated-class.js'
import type { QualityEvaluation } from '../../entities/evaluation/quality-evaluation.js'
import { norms08 } from '../../law/norms/chapter-08.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule, type MissingFact } from '../../pack.js'
import { assessEvaluation } from './evaluation.js'
import { assessEvaluationObject } from './evaluation-object.js'

/** A class, and all evaluations that were made of it and of its courses. */
export interface ClassEvaluationFacts {
  readonly class: EvaluatedClass
  /** Absent: not known; an empty list says that there are none. */
  readonly evaluations?: readonly QualityEvaluation[] | undefined
}

/** Whether a class was evaluated as a whole and in each of its courses. */
export interface ClassEvaluation {
  readonly verdict: Verdict
  /** Whether an evaluation of the class as a whole is in order. */
  readonly comprehensive: Verdict
  /** Whether an evaluation of each course is, in the order of the class; `null` where its courses are not known. */
  readonly courses: readonly { readonly course: string; readonly verdict: Verdict }[] | null
  /** The courses of which no evaluation was made; `null` where the courses of the class are not known. */
  readonly leftOut: readonly string[] | null
}

/** An evaluation of the class, what it came to, and what is not known of it. */
interface Judged {
  readonly evaluation: QualityEvaluation
  readonly verdict: Verdict
  readonly missing: readonly MissingFact[]
}

/** What evaluations of the same come to: one that is in order is enough. */
const bestOf = (some: readonly Judged[]): Verdict => {
  const has = (asked: Verdict) => some.some(({ verdict }) => verdict === asked)
  if (has('met')) return 'met'
  return has('undetermined') ? 'undetermined' : 'not-met'
}

/**
 * Whether a class was evaluated as the text has it: as a whole by the host, and in each of its courses by the provider; and
 * which courses were left out.
 *
 * One evaluation that is in order is enough, whatever others there are. The text gives neither 应 nor a day: an evaluation that
 * was not made is something to look at.
 *
 * **Legal basis:** Article 27.
 *
 * @param facts - the class, with its courses, and the evaluations of it and of them
 * @param law - the edition of the law
 * @returns `settled` with the verdicts, or `bounded` where facts are missing; `open` where no evaluations are known;
 * `inapplicable` for a class that is not to be evaluated; the premises are the answers of {@link assessEvaluation}
 * @example
 * ```ts
 * import { assessClassEvaluation, parseEvaluatedClass, parseQualityEvaluation } from 'xueshi'
 * const hosted = parseEvaluatedClass.orThrow({
 *   id: 'c1', hostedBy: 'industry-department', undertakenBy: 'training-provider', courses: ['k1', 'k2'],
 * })
 * const aspects = ['relevance', 'content', 'delivery', 'methods', 'effect'] as const
 * const made = parseQualityEvaluation.orThrow({
 *   classId: 'c1', kind: 'course', course: 'k1', by: 'training-provider', aspects: [...aspects],
 * })
 * const answer = assessClassEvaluation({ class: hosted, evaluations: [made] })
 * answer.status === 'settled' && [answer.value.comprehensive, answer.value.leftOut] // => ['not-met', ['k2']]
 * ```
 */
export const assessClassEvaluation = /* @__PURE__ */ defineRule(
  {
    id: 'class-evaluation',
    takes: { class: 'parseEvaluatedClass', 'evaluations?': ['parseQualityEvaluation'] },
    provisions: ['27(1)', '27(2)', '27(3)'],
    checksOff: ['27(2)'],
    norms: ['evaluate-class', 'evaluate-course'],
  },
  (facts: ClassEvaluationFacts, grounds): Determination<ClassEvaluation, ClassEvaluation> => {
    const { class: asked, evaluations } = facts
    const scope = grounds.ask(assessEvaluationObject, { class: asked })
    if (scope.status === 'settled' && !scope.value.inScope) return grounds.inapplicable('27(1)', 'excludes')
    grounds.cite('27(2)', 'requires')
    grounds.cite('27(3)', 'requires')
    const scopeLacks = scope.status === 'open' ? scope.missing : []
    grounds.missing(...scopeLacks)
    if (evaluations === undefined) {
      grounds.missing({ fact: 'class.evaluations' })
      return grounds.open()
    }
    const judged = evaluations.flatMap((evaluation, index): readonly Judged[] => {
      const answer = grounds.ask(assessEvaluation, { class: asked, evaluation })
      if (evaluation.classId !== asked.id) return []
      const lacks = 'missing' in answer ? answer.missing : []
      const own = lacks.filter(({ fact }) => !scopeLacks.some((one) => one.fact === fact))
      const missing = own.map((one) => ({ ...one, of: `#${index + 1}` }))
      const verdict = hasValue(answer) ? answer.value.verdict : 'undetermined'
      return [{ evaluation, verdict, missing }]
    })
    const open = new Set<Judged>()
    const part = (some: readonly Judged[], notMade: () => void): Verdict => {
      // A class that may be outside cannot lack what may not be asked of it.
      if (some.length === 0 && scopeLacks.length > 0) return 'undetermined'
      if (some.length === 0) notMade()
      const verdict = bestOf(some)
      if (verdict === 'undetermined') for (const one of some) open.add(one)
      return verdict
    }
    const comprehensive = part(
      judged.filter(({ evaluation }) => evaluation.kind === 'comprehensive'),
      () =>
        grounds.finding('class-not-evaluated', severityOf(norms08['evaluate-class'], grounds), '27(3)', {}),
    )
    const ofCourses = judged.filter(({ evaluation }) => evaluation.kind === 'course')
    const each =
      asked.courses &&
      [...new Set(asked.courses)].map((course) => {
        // One of which it is not known which course it is of may be of this one.
        const ofIt = ofCourses.filter(({ evaluation }) => (evaluation.course ?? course) === course)
        const severity = severityOf(norms08['evaluate-course'], grounds)
        const verdict = part(ofIt, () =>
          grounds.finding('course-not-evaluated', severity, '27(3)', { course }),
        )
        return { course, verdict, isLeftOut: ofIt.length === 0 }
      })
    const lacking = [...open].flatMap(({ missing }) => missing)
    grounds.missing(...lacking)
    if (!each) grounds.missing({ fact: 'class.courses' })
    const value: ClassEvaluation = {
      verdict: verdictOfAll(comprehensive, ...(each?.map(({ verdict }) => verdict) ?? ['undetermined'])),
      comprehensive,
      courses: each?.map(({ course, verdict }) => ({ course, verdict })) ?? null,
      leftOut: each?.flatMap(({ course, isLeftOut }) => (isLeftOut ? [course] : [])) ?? null,
    }
    const isWhole = scopeLacks.length + lacking.length === 0 && each !== undefined
    return isWhole ? grounds.settled(value) : grounds.bounded(value)
  },
)
