import { among, checkList, verdictFrom, verdictOfAll } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { LearningAppraisal } from '../../entities/teaching/learning-appraisal.js'
import type { TrainingClass } from '../../entities/teaching/training-class.js'
import type { FactName } from '../../fact-names.js'
import { type AppraisalPart, appraisalParts } from '../../law/vocabulary.js'
import { severityOfBreach } from '../../norms/severity.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { isCollective } from './collective.js'

/**
 * Whether an appraisal is what the text asks for.
 *
 * @typeParam Known - `null` where it is not known
 */
export interface AppraisalCheck<Known extends null = never> {
  readonly verdict: Verdict
  readonly missingParts: readonly AppraisalPart[]
  readonly written: boolean | Known
  /** Whether the provider of the class gave it. */
  readonly byProvider: boolean | Known
  /** Whether the training was over. */
  readonly afterTraining: boolean | Known
  /** The text says after the training, and no day by which. */
  readonly deadline: 'none-in-text'
}

/** An appraisal, and the class that it is to be of. */
export interface AppraisalFacts {
  readonly appraisal: LearningAppraisal
  readonly class: TrainingClass
}

type AppraisalGrounds = Recorder<'39', never, never>

/** Whether both are known and compare so; the facts that are not known are noted. */
const compared = <A, B>(
  grounds: AppraisalGrounds,
  one: { readonly fact: FactName; readonly value: A | undefined },
  other: { readonly fact: FactName; readonly value: B | undefined },
  holds: (one: A, other: B) => boolean,
): boolean | null => {
  if (one.value === undefined) grounds.missing({ fact: one.fact })
  if (other.value === undefined) grounds.missing({ fact: other.fact })
  return one.value === undefined || other.value === undefined ? null : holds(one.value, other.value)
}

/** Whether the appraisal is of this class and of someone who took part in it. */
const isOfClass = (grounds: AppraisalGrounds, { appraisal, class: taught }: AppraisalFacts): boolean => {
  const ofClass = appraisal.classId === taught.id
  if (!ofClass) grounds.finding('appraisal-of-another-class', 'data-defect', '39', {})
  const { personIds } = taught
  const ofMember = personIds === undefined || personIds.includes(appraisal.personId)
  if (!ofMember) grounds.finding('appraisal-of-outsider', 'data-defect', '39', {})
  return ofClass && ofMember
}

/**
 * Whether the appraisal of what someone learnt is in order: in writing, by the provider of the class, with its four parts,
 * after a collective training.
 *
 * Whether advanced seminars are collective training is a reading. The list of parts is open; further ones do no harm. What they say is for the provider. The text sets no day by which the
 * appraisal is due: it is, within a reasonable time.
 *
 * **Legal basis:** Article 39.
 *
 * @param facts - `appraisal` and `class`, both parsed
 * @param law - the edition of the law
 * @returns `settled` with the verdict; `bounded` where some points are not known; `open` where the form of the class is not
 * known; `inapplicable` for a class of another form
 * @example
 * ```ts
 * import { assessAppraisal, parseLearningAppraisal, parseTrainingClass } from 'xueshi'
 * const taught = parseTrainingClass({ id: 'k1', form: 'collective-training', providerId: 'v1', to: '2025-05-23' })
 * const given = parseLearningAppraisal({
 *   classId: 'k1', personId: 'p1', written: true, by: 'v1', on: '2025-05-23',
 *   parts: ['attitude-and-conduct', 'mastery', 'assessment-result'],
 * })
 * const answer = taught.ok && given.ok && assessAppraisal({ appraisal: given.value, class: taught.value })
 * answer && answer.status === 'settled' && [answer.value.verdict, answer.value.missingParts]
 * // => ['not-met', ['problem-solving']]
 * ```
 */
export const assessAppraisal = /* @__PURE__ */ defineRule(
  {
    id: 'appraisal',
    takes: { appraisal: 'parseLearningAppraisal', class: 'parseTrainingClass' },
    provisions: ['39'],
    norms: ['write-appraisal'],
    readings: ['collective-scope'],
  },
  (facts: AppraisalFacts, grounds): Determination<AppraisalCheck, AppraisalCheck<null>> => {
    const { appraisal, class: taught } = facts
    if (taught.form !== undefined && !isCollective(grounds, taught.form)) {
      return grounds.inapplicable('39', 'requires')
    }
    grounds.cite('39', 'requires')
    if (taught.form === undefined) {
      grounds.missing({ fact: 'class.form' })
      return grounds.open()
    }
    const ofClass = isOfClass(grounds, facts)
    const severity = severityOfBreach('39', grounds)
    // The list ends in 等, and the text ties no consequence to a gap in it.
    const { verdict: parts, missing: missingParts } = checkList(
      appraisalParts,
      among(appraisal.parts),
      (part) => grounds.finding('appraisal-part-missing', 'advisory', '39', { part }),
    )
    const { written = null, by, on } = appraisal
    if (written === null) grounds.missing({ fact: 'appraisal.written' })
    if (written === false) grounds.finding('appraisal-not-written', severity, '39', {})
    const byProvider = compared(
      grounds,
      { fact: 'appraisal.author', value: by },
      { fact: 'class.provider', value: taught.providerId },
      (author, provider) => author === provider,
    )
    if (byProvider === false) grounds.finding('appraisal-by-another', severity, '39', {})
    const afterTraining = compared(
      grounds,
      { fact: 'appraisal.date', value: on },
      { fact: 'class.last-day', value: taught.to },
      (date, to) => {
        if (date < to) grounds.finding('appraisal-before-end', severity, '39', { on: date, to })
        return date >= to
      },
    )
    const verdict = verdictOfAll(parts, ...[ofClass, written, byProvider, afterTraining].map(verdictFrom))
    const deadline = 'none-in-text'
    if (written === null || byProvider === null || afterTraining === null) {
      return grounds.bounded({ verdict, missingParts, written, byProvider, afterTraining, deadline })
    }
    return grounds.settled({ verdict, missingParts, written, byProvider, afterTraining, deadline })
  },
)
