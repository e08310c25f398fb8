import { fillInspection } from './assessment/fill-inspection.js'
import { assessFundingYear } from './assessment/funding-year.js'
import { assessPersonYear } from './assessment/person-year.js'
import { remaining } from './assessment/remaining.js'
import { assessUnitYear } from './assessment/unit-year.js'
import type { RuleId } from './determination/rule-ids.js'
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
import { validateCertificateEntry } from './rules/certificate/certificate-entry.js'
import { certificateIntegrity } from './rules/certificate/certificate-integrity.js'
import { transitionCertificate } from './rules/certificate/certificate-life.js'
import { numberOfNextVolume } from './rules/certificate/certificate-number.js'
import { assessVolumes } from './rules/certificate/certificate-series.js'
import { verificationStatus } from './rules/certificate/certificate-verification.js'
import { classifyContent } from './rules/content/content-area.js'
import { classifyForm } from './rules/content/study-form.js'
import { classifySubject } from './rules/content/subject-class.js'
import { isInForce } from './rules/coverage/in-force.js'
import { classifyCoverage } from './rules/coverage/person-coverage.js'
import { isPriorityGroup } from './rules/coverage/priority-group.js'
import { classifyUnitScope } from './rules/coverage/unit-scope.js'
import { creditsToHours } from './rules/credit-hours/credit-scheme.js'
import { creditedHours } from './rules/credit-hours/credited-hours.js'
import { assessEvaluation } from './rules/evaluation/evaluation.js'
import { isEvaluationObject } from './rules/evaluation/evaluation-object.js'
import { allocateCost } from './rules/funding/cost-allocation.js'
import { assessFundingFloor } from './rules/funding/funding-floor.js'
import { fundingTrend } from './rules/funding/funding-trend.js'
import { auditLedger } from './rules/funding/ledger-audit.js'
import { missingInspectionItems } from './rules/inspection/inspection-items.js'
import { inspectionModesCovered } from './rules/inspection/inspection-modes.js'
import { recheckSample } from './rules/inspection/recheck-sample.js'
import { resultsFiled } from './rules/inspection/results-filed.js'
import { annualSummaryFiled } from './rules/norms/annual-summary.js'
import { competentAuthority } from './rules/norms/competent-authority.js'
import { isCompetentInspector } from './rules/norms/competent-inspector.js'
import { assessDuties } from './rules/norms/duties.js'
import { dutyCalendar } from './rules/norms/duty-calendar.js'
import { missingResponsibilities } from './rules/norms/missing-responsibilities.js'
import { missingPlanElements } from './rules/planning/plan-elements.js'
import { stepPlan } from './rules/planning/plan-life.js'
import { planPeriod } from './rules/planning/plan-period.js'
import { assessPlanProcedure } from './rules/planning/plan-procedure.js'
import { assessFinalYearReview } from './rules/planning/plan-review.js'
import { assessInstructor } from './rules/provider/instructor.js'
import { partTimeMajority } from './rules/provider/part-time-majority.js'
import { assessProviderEligibility } from './rules/provider/provider-eligibility.js'
import { stepProvider } from './rules/provider/provider-procedure.js'
import { missingProviderTasks } from './rules/provider/provider-tasks.js'
import { assessAnnualQuota } from './rules/quota/annual-quota.js'
import { assessStudyTimeRight } from './rules/quota/study-time-right.js'
import { weightInDecision } from './rules/registration/decision-weight.js'
import { registerStudy } from './rules/registration/register-study.js'
import { assessRegistration } from './rules/registration/registration.js'
import { assessRegistrationCard } from './rules/registration/registration-card.js'
import { assessSelfStudyContent } from './rules/self-study/content.js'
import { creditSelfStudy } from './rules/self-study/credit.js'
import { validateOrigin } from './rules/self-study/origin.js'
import { stepSelfStudy } from './rules/self-study/procedure.js'
import { validateTaskBook } from './rules/self-study/task-book.js'
import { statisticalPeriod } from './rules/statistics/statistical-period.js'
import { statisticalYearOf } from './rules/statistics/statistical-year.js'
import { assessProfessionalShare } from './rules/subject-ratio/professional-share.js'
import { assessSubjectRatio } from './rules/subject-ratio/subject-ratio.js'
import { assessAppraisal } from './rules/teaching/appraisal.js'
import { validAssessmentMode } from './rules/teaching/assessment-mode.js'
import { mayIssueGuidance } from './rules/teaching/guidance.js'
import { stepGuidance } from './rules/teaching/guidance-life.js'
import { makeUpRequired } from './rules/teaching/make-up.js'
import { stepParticipation } from './rules/teaching/participation-procedure.js'
import { missingTeachingContents } from './rules/teaching/teaching-contents.js'
import { missingTeachingTasks } from './rules/teaching/teaching-tasks.js'
import { statisticsOf } from './statistics/annual-statistics.js'

/**
 * Every rule and assessment by its id, with the provisions it can cite and what it reads.
 *
 * @category Law
 */
export const catalogue = {
  'person-coverage': classifyCoverage,
  'priority-group': isPriorityGroup,
  'unit-scope': classifyUnitScope,
  'competent-authority': competentAuthority,
  'missing-responsibilities': missingResponsibilities,
  'annual-summary': annualSummaryFiled,
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
  'provider-tasks': missingProviderTasks,
  instructor: assessInstructor,
  'part-time-majority': partTimeMajority,
  'funding-trend': fundingTrend,
  'funding-floor': assessFundingFloor,
  'cost-allocation': allocateCost,
  'ledger-audit': auditLedger,
  'plan-elements': missingPlanElements,
  'plan-procedure': assessPlanProcedure,
  'plan-period': planPeriod,
  'plan-review': assessFinalYearReview,
  'plan-life': stepPlan,
  'competent-inspector': isCompetentInspector,
  'inspection-items': missingInspectionItems,
  'evaluation-object': isEvaluationObject,
  evaluation: assessEvaluation,
  'inspection-modes': inspectionModesCovered,
  'results-filed': resultsFiled,
  'credited-hours': creditedHours,
  'credit-scheme': creditsToHours,
  'certificate-entry': validateCertificateEntry,
  registration: assessRegistration,
  'decision-weight': weightInDecision,
  'register-study': registerStudy,
  'registration-card': assessRegistrationCard,
  'certificate-verification': verificationStatus,
  'recheck-sample': recheckSample,
  'certificate-life': transitionCertificate,
  'certificate-number': numberOfNextVolume,
  'certificate-series': assessVolumes,
  'certificate-integrity': certificateIntegrity,
  'certificate-deadline': certificateDeadline,
  'statistical-year': statisticalYearOf,
  'statistical-period': statisticalPeriod,
  'annual-statistics': statisticsOf,
  'teaching-tasks': missingTeachingTasks,
  'teaching-contents': missingTeachingContents,
  guidance: mayIssueGuidance,
  'guidance-life': stepGuidance,
  appraisal: assessAppraisal,
  'assessment-mode': validAssessmentMode,
  'make-up': makeUpRequired,
  'participation-procedure': stepParticipation,
  'self-study-origin': validateOrigin,
  'self-study-content': assessSelfStudyContent,
  'task-book': validateTaskBook,
  'self-study-procedure': stepSelfStudy,
  'self-study-credit': creditSelfStudy,
  awards: awardPrinciple,
  'recording-breach': nextMeasure,
  'recording-breach-procedure': stepRecordingBreach,
  'official-measures': measuresForOfficial,
  'official-procedure': stepOfficialCase,
  'no-sanction': sanctionFor,
  'in-force': isInForce,
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
