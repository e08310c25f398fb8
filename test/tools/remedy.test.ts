import { describe, expect, test } from 'vitest'
import { chongqing2006, type Law } from '../../src/chongqing/pack.js'
import { roomOf } from '../../src/chongqing/remedies/hours/study.js'
import { assessAgreement } from '../../src/chongqing/rules/agreement/agreement.js'
import { treatmentDuringStudy } from '../../src/chongqing/rules/agreement/treatment-during-study.js'
import { assessCertificateEntry } from '../../src/chongqing/rules/certificate/certificate-entry.js'
import { assessCertificateVerification } from '../../src/chongqing/rules/certificate/certificate-verification.js'
import { assessClassEvaluation } from '../../src/chongqing/rules/evaluation/class-evaluation.js'
import { assessEvaluation } from '../../src/chongqing/rules/evaluation/evaluation.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { assessFundingTrend } from '../../src/chongqing/rules/funding/funding-trend.js'
import { assessFundLedger } from '../../src/chongqing/rules/funding/ledger-audit.js'
import { assessInspectionItems } from '../../src/chongqing/rules/inspection/inspection-items.js'
import { assessInspectionModes } from '../../src/chongqing/rules/inspection/inspection-modes.js'
import { assessResultsFiled } from '../../src/chongqing/rules/inspection/results-filed.js'
import { assessAnnualSummary } from '../../src/chongqing/rules/norms/annual-summary.js'
import { assessDuties } from '../../src/chongqing/rules/norms/duties.js'
import { assessResponsibilities } from '../../src/chongqing/rules/norms/missing-responsibilities.js'
import { assessPlanElements } from '../../src/chongqing/rules/planning/plan-elements.js'
import { assessPlanProcedure } from '../../src/chongqing/rules/planning/plan-procedure.js'
import { assessFinalYearReview } from '../../src/chongqing/rules/planning/plan-review.js'
import { assessInstructor } from '../../src/chongqing/rules/provider/instructor.js'
import { assessPartTimeMajority } from '../../src/chongqing/rules/provider/part-time-majority.js'
import { assessProviderEligibility } from '../../src/chongqing/rules/provider/provider-eligibility.js'
import { assessProviderTasks } from '../../src/chongqing/rules/provider/provider-tasks.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../src/chongqing/rules/quota/study-time-right.js'
import { assessStudyRegistration } from '../../src/chongqing/rules/registration/register-study.js'
import { assessRegistration } from '../../src/chongqing/rules/registration/registration.js'
import { assessRegistrationCard } from '../../src/chongqing/rules/registration/registration-card.js'
import { assessSelfStudyContent } from '../../src/chongqing/rules/self-study/self-study-content.js'
import { assessSelfStudyOrigin } from '../../src/chongqing/rules/self-study/self-study-origin.js'
import { assessTaskBook } from '../../src/chongqing/rules/self-study/task-book.js'
import { statisticalYearOf } from '../../src/chongqing/rules/statistics/statistical-year.js'
import { assessProfessionalShare } from '../../src/chongqing/rules/subject-ratio/professional-share.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { assessAppraisal } from '../../src/chongqing/rules/teaching/appraisal.js'
import { assessAssessmentMode } from '../../src/chongqing/rules/teaching/assessment-mode.js'
import { assessGuidance } from '../../src/chongqing/rules/teaching/guidance.js'
import { assessMakeUp } from '../../src/chongqing/rules/teaching/make-up.js'
import { assessTeachingContents } from '../../src/chongqing/rules/teaching/teaching-contents.js'
import { assessTeachingTasks } from '../../src/chongqing/rules/teaching/teaching-tasks.js'
import { assessGivenReturn } from '../../src/chongqing/statistics/given-return.js'
import { withReadings } from '../../src/engine/editions/law.js'
import { explainReport, reportText } from '../../src/explanation/explain-report.js'
import { remedy } from '../../src/toolbox/remedy.js'
import {
  annualSummaryRemedies,
  classEvaluationRemedies,
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
  givenReturnRemedies,
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
import {
  professionalShareRemedies,
  studyTimeRightRemedies,
  subjectRatioRemedies,
} from '../cases/remedies/ratio-and-time.js'
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
import {
  record,
  registered as registeredIn,
  person as secretPerson,
  secrets,
} from '../explanation/secret-facts.js'
import { person, selfStudy, taskBook, totalHours } from '../support/facts.js'
import { locales, reportLanguages } from '../support/languages.js'
import { runRemedyCases } from '../support/remedies.js'

runRemedyCases(assessAnnualQuota, annualQuotaRemedies)
runRemedyCases(assessSubjectRatio, subjectRatioRemedies)
runRemedyCases(assessProfessionalShare, professionalShareRemedies)
runRemedyCases(assessStudyTimeRight, studyTimeRightRemedies)
runRemedyCases(assessFundingFloor, fundingFloorRemedies)
runRemedyCases(assessFundingTrend, fundingTrendRemedies)
runRemedyCases(assessFundLedger, ledgerAuditRemedies)
runRemedyCases(assessAgreement, agreementRemedies)
runRemedyCases(treatmentDuringStudy, treatmentRemedies)
runRemedyCases(assessProviderEligibility, providerEligibilityRemedies)
runRemedyCases(assessProviderTasks, providerTasksRemedies)
runRemedyCases(assessInstructor, instructorRemedies)
runRemedyCases(assessPartTimeMajority, partTimeMajorityRemedies)
runRemedyCases(assessPlanElements, planElementsRemedies)
runRemedyCases(assessPlanProcedure, planProcedureRemedies)
runRemedyCases(assessFinalYearReview, planReviewRemedies)
runRemedyCases(assessCertificateEntry, certificateEntryRemedies)
runRemedyCases(assessStudyRegistration, registerStudyRemedies)
runRemedyCases(assessRegistration, registrationRemedies)
runRemedyCases(assessRegistrationCard, registrationCardRemedies)
runRemedyCases(assessCertificateVerification, certificateVerificationRemedies)
runRemedyCases(assessTaskBook, taskBookRemedies)
runRemedyCases(assessSelfStudyContent, selfStudyContentRemedies)
runRemedyCases(assessSelfStudyOrigin, selfStudyOriginRemedies)
runRemedyCases(assessTeachingTasks, teachingTasksRemedies)
runRemedyCases(assessTeachingContents, teachingContentsRemedies)
runRemedyCases(assessGuidance, guidanceRemedies)
runRemedyCases(assessAppraisal, appraisalRemedies)
runRemedyCases(assessAssessmentMode, assessmentModeRemedies)
runRemedyCases(assessMakeUp, makeUpRemedies)
runRemedyCases(assessGivenReturn, givenReturnRemedies)
runRemedyCases(assessInspectionItems, inspectionItemsRemedies)
runRemedyCases(assessInspectionModes, inspectionModesRemedies)
runRemedyCases(assessResultsFiled, resultsFiledRemedies)
runRemedyCases(assessEvaluation, evaluationRemedies)
runRemedyCases(assessClassEvaluation, classEvaluationRemedies)
runRemedyCases(assessAnnualSummary, annualSummaryRemedies)
runRemedyCases(assessResponsibilities, missingResponsibilitiesRemedies)
runRemedyCases(assessDuties, dutiesRemedies)

describe('a remedy', () => {
  test('holds no name, number or title of anybody', () => {
    const study = selfStudy({
      id: 'r3',
      title: '绝密学习班',
      study: totalHours('2025-05-01', '2025-05-31', '10'),
      taskBook: taskBook({ unitAssessment: null, approval: { on: '2024-12-30' } }),
    })
    const records = [
      record({ id: 'r1', study: totalHours('2025-03-01', '2025-03-31', '20') }),
      record({
        id: 'r2',
        study: totalHours('2025-04-01', '2025-04-30', '20'),
        registration: registeredIn('2025-05-05'),
      }),
      study,
    ]
    const law = withReadings(chongqing2006, { 'quota-evidence': 'certificate-entries-only' })
    const found = remedy(
      assessAnnualQuota,
      { person: secretPerson(), records, year: 2025 },
      { asOf: '2025-06-30' },
      law,
    )
    expect(found.lines.map(({ act }) => act)).toStrictEqual([
      'register',
      'assess-self-study',
      'register',
      'study',
      'study',
      'register-study',
    ])
    const told = [
      JSON.stringify(found),
      ...locales.map((locale) => reportText(explainReport(found, reportLanguages[locale]))),
    ].join()
    for (const secret of secrets) expect(told).not.toContain(secret)
  })

  test.each(['2025-02-29', '2025-6-30', ''])('refuses %s as a day', (asOf) => {
    expect(() => remedy(assessStudyTimeRight, { grantedHours: '72', year: 2025 }, { asOf })).toThrow(
      expect.objectContaining({ code: 'invalid-date', data: { argument: 'asOf' } }),
    )
  })

  test('lets through what the rule refuses', () => {
    expect(() =>
      remedy(assessStudyTimeRight, { grantedHours: '-1', year: 2025 }, { asOf: '2025-06-30' }),
    ).toThrow(expect.objectContaining({ code: 'invalid-hours', data: { argument: 'grantedHours' } }))
  })

  test('is asked only of rules that check something', () => {
    // @ts-expect-error the statistical year of a date checks nothing
    const ask = () => remedy(statisticalYearOf, { date: '2025-06-30' }, { asOf: '2025-06-30' })
    expect(ask).toThrow(expect.objectContaining({ code: 'unchecked-rule', data: { argument: 'rule' } }))
  })
})

/** What a day can hold of eight hours. */
const capacityRoom = (law: Law) => roomOf(800, [{ from: '2025-12-31', to: '2025-12-31' }], law)

describe('the days left', () => {
  const room = (asOf: string, law?: Law) =>
    remedy(assessAnnualQuota, { person: person(), records: [], year: 2025 }, { asOf }, law).room

  test('are told beside what is lacking, where they do not do', () => {
    expect(room('2025-12-20')).toStrictEqual({ lacking: '80', days: 11, hours: '66' })
    expect(room('2025-12-31')).toStrictEqual({ lacking: '80', days: 0, hours: '0' })
    expect(room('2025-11-30')).toBeNull()
  })

  test('hold any number of hours where no maximum is set for a day', () => {
    const law = withReadings(chongqing2006, { 'daily-maximum': 'none' })
    expect(room('2025-12-30', law)).toBeNull()
    expect(capacityRoom(law)).toStrictEqual({ lacking: '8', days: 1, hours: null })
  })

  test('of the time that a unit is to grant', () => {
    const facts = { grantedHours: '72', year: 2025 }
    expect(remedy(assessStudyTimeRight, facts, { asOf: '2025-12-30' }).room).toStrictEqual({
      lacking: '8',
      days: 1,
      hours: '6',
    })
    expect(remedy(assessStudyTimeRight, facts, { asOf: '2026-01-01' }).room).toStrictEqual({
      lacking: '8',
      days: 0,
      hours: '0',
    })
  })
})
