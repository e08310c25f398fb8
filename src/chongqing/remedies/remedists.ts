import type { Verdict } from '../../engine/determination/determination.js'
import type { AnswerOf } from '../catalogue.js'
import type { RuleId } from '../rule-ids.js'
import { agreement } from './agreement.js'
import { annualQuota } from './annual-quota.js'
import { annualSummary } from './annual-summary.js'
import { appraisal } from './appraisal.js'
import { assessmentMode } from './assessment-mode.js'
import { certificateEntry } from './certificate-entry.js'
import { certificateVerification } from './certificate-verification.js'
import { duties } from './duties.js'
import { evaluation } from './evaluation.js'
import { fundingFloor } from './funding-floor.js'
import { fundingTrend } from './funding-trend.js'
import { guidance } from './guidance.js'
import { inspectionItems } from './inspection-items.js'
import { inspectionModes } from './inspection-modes.js'
import { instructor } from './instructor.js'
import { ledgerAudit } from './ledger-audit.js'
import { makeUp } from './make-up.js'
import { missingResponsibilities } from './missing-responsibilities.js'
import { partTimeMajority } from './part-time-majority.js'
import { planElements } from './plan-elements.js'
import { planProcedure } from './plan-procedure.js'
import { planReview } from './plan-review.js'
import { professionalShare } from './professional-share.js'
import { providerEligibility } from './provider-eligibility.js'
import { providerTasks } from './provider-tasks.js'
import { registerStudy } from './register-study.js'
import { registration } from './registration.js'
import { registrationCard } from './registration-card.js'
import type { RemedistOf, Valued } from './remedist.js'
import { resultsFiled } from './results-filed.js'
import { selfStudyContent } from './self-study-content.js'
import { selfStudyOrigin } from './self-study-origin.js'
import { studyTimeRight } from './study-time-right.js'
import { subjectRatio } from './subject-ratio.js'
import { taskBook } from './task-book.js'
import { teachingContents } from './teaching-contents.js'
import { teachingTasks } from './teaching-tasks.js'
import { treatmentDuringStudy } from './treatment-during-study.js'

type ValueOf<Id extends RuleId> = Valued<AnswerOf<Id>>['value']

/** The rules whose value names its verdict. */
type CheckId = {
  readonly [Id in RuleId]: [ValueOf<Id>] extends [never]
    ? never
    : ValueOf<Id> extends { readonly verdict: Verdict }
      ? Id
      : never
}[RuleId]

/** What is still needed of the quota as of a day, in figures: the remedy is that of the quota itself. */
type AskedInstead = 'remaining'

/**
 * The id of a rule that checks something and for which it is known what can be done.
 *
 * @category Toolbox
 */
export type CurableRuleId =
  | 'annual-summary'
  | 'study-time-right'
  | 'treatment-during-study'
  | 'annual-quota'
  | 'agreement'
  | 'subject-ratio'
  | 'professional-share'
  | 'provider-eligibility'
  | 'provider-tasks'
  | 'instructor'
  | 'part-time-majority'
  | 'funding-trend'
  | 'funding-floor'
  | 'ledger-audit'
  | 'plan-elements'
  | 'plan-procedure'
  | 'plan-review'
  | 'inspection-items'
  | 'evaluation'
  | 'inspection-modes'
  | 'results-filed'
  | 'certificate-entry'
  | 'registration'
  | 'register-study'
  | 'registration-card'
  | 'certificate-verification'
  | 'teaching-tasks'
  | 'teaching-contents'
  | 'guidance'
  | 'appraisal'
  | 'assessment-mode'
  | 'make-up'
  | 'self-study-origin'
  | 'self-study-content'
  | 'task-book'
  | 'missing-responsibilities'
  | 'duties'

/** A rule that names a verdict and is not among the curable ones would ask for a remedist that nothing can be. */
type Unlisted = Exclude<CheckId, CurableRuleId | AskedInstead>

type Remedists = { readonly [Id in CurableRuleId]: RemedistOf<Id> } & { readonly [Id in Unlisted]: never }

/** Who knows what cures each rule. A rule that names a verdict and is left out here does not compile. */
export const remedists = {
  'annual-summary': annualSummary,
  'study-time-right': studyTimeRight,
  'treatment-during-study': treatmentDuringStudy,
  'annual-quota': annualQuota,
  agreement,
  'subject-ratio': subjectRatio,
  'professional-share': professionalShare,
  'provider-eligibility': providerEligibility,
  'provider-tasks': providerTasks,
  instructor,
  'part-time-majority': partTimeMajority,
  'funding-trend': fundingTrend,
  'funding-floor': fundingFloor,
  'ledger-audit': ledgerAudit,
  'plan-elements': planElements,
  'plan-procedure': planProcedure,
  'plan-review': planReview,
  'inspection-items': inspectionItems,
  evaluation,
  'inspection-modes': inspectionModes,
  'results-filed': resultsFiled,
  'certificate-entry': certificateEntry,
  registration,
  'register-study': registerStudy,
  'registration-card': registrationCard,
  'certificate-verification': certificateVerification,
  'teaching-tasks': teachingTasks,
  'teaching-contents': teachingContents,
  guidance,
  appraisal,
  'assessment-mode': assessmentMode,
  'make-up': makeUp,
  'self-study-origin': selfStudyOrigin,
  'self-study-content': selfStudyContent,
  'task-book': taskBook,
  'missing-responsibilities': missingResponsibilities,
  duties,
} as const satisfies Remedists
