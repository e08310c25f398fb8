import { fillInspection } from './assessment/fill-inspection.js'
import { assessFundingYear } from './assessment/funding-year.js'
import { assessPersonYear } from './assessment/person-year.js'
import { remaining } from './assessment/remaining.js'
import { assessUnitYear } from './assessment/unit-year.js'
import type { RuleId } from './rule-ids.js'
import { awardPrinciple } from './rules/accountability/awards.js'
import { sanctionFor } from './rules/accountability/no-sanction.js'
import { measuresForOfficial } from './rules/accountability/official-measures.js'
import { stepOfficialCase } from './rules/accountability/official-procedure.js'
import { nextMeasure } from './rules/accountability/recording-breach.js'
import { stepRecordingBreach } from './rules/accountability/recording-breach-procedure.js'
import { assessAgreement } from './rules/agreement/agreement.js'
import { availableRemedies } from './rules/agreement/available-remedies.js'
import { damagesForEarlyLeaving } from './rules/agreement/damages.js'
import { treatmentDuringStudy } from './rules/agreement/treatment-during-study.js'
import { certificateDeadline } from './rules/certificate/certificate-deadline.js'
import { assessCertificateEntry } from './rules/certificate/certificate-entry.js'
import { assessCertificateIntegrity } from './rules/certificate/certificate-integrity.js'
import { stepCertificate } from './rules/certificate/certificate-life.js'
import { numberOfNextVolume } from './rules/certificate/certificate-number.js'
import { assessVolumes } from './rules/certificate/certificate-series.js'
import { assessCertificateVerification } from './rules/certificate/certificate-verification.js'
import { classifyContent } from './rules/content/content-area.js'
import { classifyForm } from './rules/content/study-form.js'
import { classifySubject } from './rules/content/subject-class.js'
import { assessInForce } from './rules/coverage/in-force.js'
import { classifyCoverage } from './rules/coverage/person-coverage.js'
import { assessPriorityGroup } from './rules/coverage/priority-group.js'
import { classifyUnitScope } from './rules/coverage/unit-scope.js'
import { creditsToHours } from './rules/credit-hours/credit-scheme.js'
import { creditedHours } from './rules/credit-hours/credited-hours.js'
import { assessEvaluation } from './rules/evaluation/evaluation.js'
import { assessEvaluationObject } from './rules/evaluation/evaluation-object.js'
import { allocateCost } from './rules/funding/cost-allocation.js'
import { assessFundingFloor } from './rules/funding/funding-floor.js'
import { assessFundingTrend } from './rules/funding/funding-trend.js'
import { assessFundLedger } from './rules/funding/ledger-audit.js'
import { assessInspectionItems } from './rules/inspection/inspection-items.js'
import { assessInspectionModes } from './rules/inspection/inspection-modes.js'
import { recheckSample } from './rules/inspection/recheck-sample.js'
import { assessResultsFiled } from './rules/inspection/results-filed.js'
import { assessAnnualSummary } from './rules/norms/annual-summary.js'
import { competentAuthority } from './rules/norms/competent-authority.js'
import { assessCompetentInspector } from './rules/norms/competent-inspector.js'
import { assessDuties } from './rules/norms/duties.js'
import { dutyCalendar } from './rules/norms/duty-calendar.js'
import { assessResponsibilities } from './rules/norms/missing-responsibilities.js'
import { assessPlanElements } from './rules/planning/plan-elements.js'
import { stepPlan } from './rules/planning/plan-life.js'
import { planPeriod } from './rules/planning/plan-period.js'
import { assessPlanProcedure } from './rules/planning/plan-procedure.js'
import { assessFinalYearReview } from './rules/planning/plan-review.js'
import { assessInstructor } from './rules/provider/instructor.js'
import { assessPartTimeMajority } from './rules/provider/part-time-majority.js'
import { assessProviderEligibility } from './rules/provider/provider-eligibility.js'
import { stepProvider } from './rules/provider/provider-procedure.js'
import { assessProviderTasks } from './rules/provider/provider-tasks.js'
import { assessAnnualQuota } from './rules/quota/annual-quota.js'
import { assessStudyTimeRight } from './rules/quota/study-time-right.js'
import { weightInDecision } from './rules/registration/decision-weight.js'
import { assessStudyRegistration } from './rules/registration/register-study.js'
import { assessRegistration } from './rules/registration/registration.js'
import { assessRegistrationCard } from './rules/registration/registration-card.js'
import { assessSelfStudyContent } from './rules/self-study/content.js'
import { creditSelfStudy } from './rules/self-study/credit.js'
import { assessSelfStudyOrigin } from './rules/self-study/origin.js'
import { stepSelfStudy } from './rules/self-study/procedure.js'
import { assessTaskBook } from './rules/self-study/task-book.js'
import { statisticalPeriod } from './rules/statistics/statistical-period.js'
import { statisticalYearOf } from './rules/statistics/statistical-year.js'
import { assessProfessionalShare } from './rules/subject-ratio/professional-share.js'
import { assessSubjectRatio } from './rules/subject-ratio/subject-ratio.js'
import { assessAppraisal } from './rules/teaching/appraisal.js'
import { assessAssessmentMode } from './rules/teaching/assessment-mode.js'
import { assessGuidance } from './rules/teaching/guidance.js'
import { stepGuidance } from './rules/teaching/guidance-life.js'
import { assessMakeUp } from './rules/teaching/make-up.js'
import { stepParticipation } from './rules/teaching/participation-procedure.js'
import { assessTeachingContents } from './rules/teaching/teaching-contents.js'
import { assessTeachingTasks } from './rules/teaching/teaching-tasks.js'
import { statisticsOf } from './statistics/annual-statistics.js'

/**
 * Every rule and assessment by its id, with the provisions it can cite and what it reads.
 *
 * @category Law
 */
export const catalogue = {
  'person-coverage': classifyCoverage,
  'priority-group': assessPriorityGroup,
  'unit-scope': classifyUnitScope,
  'competent-authority': competentAuthority,
  'missing-responsibilities': assessResponsibilities,
  'annual-summary': assessAnnualSummary,
  'study-time-right': assessStudyTimeRight,
  'treatment-during-study': treatmentDuringStudy,
  'available-remedies': availableRemedies,
  'annual-quota': assessAnnualQuota,
  agreement: assessAgreement,
  'agreement-damages': damagesForEarlyLeaving,
  'content-area': classifyContent,
  'subject-class': classifySubject,
  'subject-ratio': assessSubjectRatio,
  'professional-share': assessProfessionalShare,
  'study-form': classifyForm,
  'provider-eligibility': assessProviderEligibility,
  'provider-procedure': stepProvider,
  'provider-tasks': assessProviderTasks,
  instructor: assessInstructor,
  'part-time-majority': assessPartTimeMajority,
  'funding-trend': assessFundingTrend,
  'funding-floor': assessFundingFloor,
  'cost-allocation': allocateCost,
  'ledger-audit': assessFundLedger,
  'plan-elements': assessPlanElements,
  'plan-procedure': assessPlanProcedure,
  'plan-period': planPeriod,
  'plan-review': assessFinalYearReview,
  'plan-life': stepPlan,
  'competent-inspector': assessCompetentInspector,
  'inspection-items': assessInspectionItems,
  'evaluation-object': assessEvaluationObject,
  evaluation: assessEvaluation,
  'inspection-modes': assessInspectionModes,
  'results-filed': assessResultsFiled,
  'credited-hours': creditedHours,
  'credit-scheme': creditsToHours,
  'certificate-entry': assessCertificateEntry,
  registration: assessRegistration,
  'decision-weight': weightInDecision,
  'register-study': assessStudyRegistration,
  'registration-card': assessRegistrationCard,
  'certificate-verification': assessCertificateVerification,
  'recheck-sample': recheckSample,
  'certificate-life': stepCertificate,
  'certificate-number': numberOfNextVolume,
  'certificate-series': assessVolumes,
  'certificate-integrity': assessCertificateIntegrity,
  'certificate-deadline': certificateDeadline,
  'statistical-year': statisticalYearOf,
  'statistical-period': statisticalPeriod,
  'annual-statistics': statisticsOf,
  'teaching-tasks': assessTeachingTasks,
  'teaching-contents': assessTeachingContents,
  guidance: assessGuidance,
  'guidance-life': stepGuidance,
  appraisal: assessAppraisal,
  'assessment-mode': assessAssessmentMode,
  'make-up': assessMakeUp,
  'participation-procedure': stepParticipation,
  'self-study-origin': assessSelfStudyOrigin,
  'self-study-content': assessSelfStudyContent,
  'task-book': assessTaskBook,
  'self-study-procedure': stepSelfStudy,
  'self-study-credit': creditSelfStudy,
  awards: awardPrinciple,
  'recording-breach': nextMeasure,
  'recording-breach-procedure': stepRecordingBreach,
  'official-measures': measuresForOfficial,
  'official-procedure': stepOfficialCase,
  'no-sanction': sanctionFor,
  'in-force': assessInForce,
  duties: assessDuties,
  'duty-calendar': dutyCalendar,
  'person-year': assessPersonYear,
  'unit-year': assessUnitYear,
  'inspection-filling': fillInspection,
  'funding-year': assessFundingYear,
  remaining,
} as const satisfies Record<RuleId, unknown>

/**
 * The answer of the rule with that id.
 *
 * @category Results
 */
export type AnswerOf<Id extends RuleId> = ReturnType<(typeof catalogue)[Id]>
