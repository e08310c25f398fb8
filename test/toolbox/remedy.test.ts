import { assessAgreement } from '../../src/rules/agreement/agreement.js'
import { treatmentDuringStudy } from '../../src/rules/agreement/treatment-during-study.js'
import { validateCertificateEntry } from '../../src/rules/certificate/certificate-entry.js'
import { verificationStatus } from '../../src/rules/certificate/certificate-verification.js'
import { assessEvaluation } from '../../src/rules/evaluation/evaluation.js'
import { assessFundingFloor } from '../../src/rules/funding/funding-floor.js'
import { fundingTrend } from '../../src/rules/funding/funding-trend.js'
import { auditLedger } from '../../src/rules/funding/ledger-audit.js'
import { missingInspectionItems } from '../../src/rules/inspection/inspection-items.js'
import { inspectionModesCovered } from '../../src/rules/inspection/inspection-modes.js'
import { resultsFiled } from '../../src/rules/inspection/results-filed.js'
import { annualSummaryFiled } from '../../src/rules/norms/annual-summary.js'
import { assessDuties } from '../../src/rules/norms/duties.js'
import { missingResponsibilities } from '../../src/rules/norms/missing-responsibilities.js'
import { missingPlanElements } from '../../src/rules/planning/plan-elements.js'
import { assessPlanProcedure } from '../../src/rules/planning/plan-procedure.js'
import { assessFinalYearReview } from '../../src/rules/planning/plan-review.js'
import { assessInstructor } from '../../src/rules/provider/instructor.js'
import { partTimeMajority } from '../../src/rules/provider/part-time-majority.js'
import { assessProviderEligibility } from '../../src/rules/provider/provider-eligibility.js'
import { missingProviderTasks } from '../../src/rules/provider/provider-tasks.js'
import { assessAnnualQuota } from '../../src/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../src/rules/quota/study-time-right.js'
import { registerStudy } from '../../src/rules/registration/register-study.js'
import { assessRegistration } from '../../src/rules/registration/registration.js'
import { assessRegistrationCard } from '../../src/rules/registration/registration-card.js'
import { assessSelfStudyContent } from '../../src/rules/self-study/content.js'
import { validateOrigin } from '../../src/rules/self-study/origin.js'
import { validateTaskBook } from '../../src/rules/self-study/task-book.js'
import { assessSubjectRatio } from '../../src/rules/subject-ratio/subject-ratio.js'
import { assessAppraisal } from '../../src/rules/teaching/appraisal.js'
import { validAssessmentMode } from '../../src/rules/teaching/assessment-mode.js'
import { mayIssueGuidance } from '../../src/rules/teaching/guidance.js'
import { makeUpRequired } from '../../src/rules/teaching/make-up.js'
import { missingTeachingContents } from '../../src/rules/teaching/teaching-contents.js'
import { missingTeachingTasks } from '../../src/rules/teaching/teaching-tasks.js'
import {
  annualSummaryRemedies,
  dutiesRemedies,
  evaluationRemedies,
  inspectionItemsRemedies,
  inspectionModesRemedies,
  missingResponsibilitiesRemedies,
  resultsFiledRemedies,
} from '../cases/remedies/inspection-and-norms.js'
import {
  agreementRemedies,
  fundingFloorRemedies,
  fundingTrendRemedies,
  ledgerAuditRemedies,
  treatmentRemedies,
} from '../cases/remedies/money.js'
import {
  certificateEntryRemedies,
  certificateVerificationRemedies,
  registerStudyRemedies,
  registrationCardRemedies,
  registrationRemedies,
} from '../cases/remedies/papers.js'
import {
  instructorRemedies,
  partTimeMajorityRemedies,
  planElementsRemedies,
  planProcedureRemedies,
  planReviewRemedies,
  providerEligibilityRemedies,
  providerTasksRemedies,
} from '../cases/remedies/provider-and-plan.js'
import { annualQuotaRemedies } from '../cases/remedies/quota.js'
import { studyTimeRightRemedies, subjectRatioRemedies } from '../cases/remedies/ratio-and-time.js'
import {
  appraisalRemedies,
  assessmentModeRemedies,
  guidanceRemedies,
  makeUpRemedies,
  selfStudyContentRemedies,
  selfStudyOriginRemedies,
  taskBookRemedies,
  teachingContentsRemedies,
  teachingTasksRemedies,
} from '../cases/remedies/study-and-teaching.js'
import { runRemedyCases } from '../support/remedies.js'

runRemedyCases(assessAnnualQuota, annualQuotaRemedies)
runRemedyCases(assessSubjectRatio, subjectRatioRemedies)
runRemedyCases(assessStudyTimeRight, studyTimeRightRemedies)
runRemedyCases(assessFundingFloor, fundingFloorRemedies)
runRemedyCases(fundingTrend, fundingTrendRemedies)
runRemedyCases(auditLedger, ledgerAuditRemedies)
runRemedyCases(assessAgreement, agreementRemedies)
runRemedyCases(treatmentDuringStudy, treatmentRemedies)
runRemedyCases(assessProviderEligibility, providerEligibilityRemedies)
runRemedyCases(missingProviderTasks, providerTasksRemedies)
runRemedyCases(assessInstructor, instructorRemedies)
runRemedyCases(partTimeMajority, partTimeMajorityRemedies)
runRemedyCases(missingPlanElements, planElementsRemedies)
runRemedyCases(assessPlanProcedure, planProcedureRemedies)
runRemedyCases(assessFinalYearReview, planReviewRemedies)
runRemedyCases(validateCertificateEntry, certificateEntryRemedies)
runRemedyCases(registerStudy, registerStudyRemedies)
runRemedyCases(assessRegistration, registrationRemedies)
runRemedyCases(assessRegistrationCard, registrationCardRemedies)
runRemedyCases(verificationStatus, certificateVerificationRemedies)
runRemedyCases(validateTaskBook, taskBookRemedies)
runRemedyCases(assessSelfStudyContent, selfStudyContentRemedies)
runRemedyCases(validateOrigin, selfStudyOriginRemedies)
runRemedyCases(missingTeachingTasks, teachingTasksRemedies)
runRemedyCases(missingTeachingContents, teachingContentsRemedies)
runRemedyCases(mayIssueGuidance, guidanceRemedies)
runRemedyCases(assessAppraisal, appraisalRemedies)
runRemedyCases(validAssessmentMode, assessmentModeRemedies)
runRemedyCases(makeUpRequired, makeUpRemedies)
runRemedyCases(missingInspectionItems, inspectionItemsRemedies)
runRemedyCases(inspectionModesCovered, inspectionModesRemedies)
runRemedyCases(resultsFiled, resultsFiledRemedies)
runRemedyCases(assessEvaluation, evaluationRemedies)
runRemedyCases(annualSummaryFiled, annualSummaryRemedies)
runRemedyCases(missingResponsibilities, missingResponsibilitiesRemedies)
runRemedyCases(assessDuties, dutiesRemedies)
