/**
 * Rules as code for the continuing education of professional and technical personnel in Chongqing
 * (渝府发〔2006〕17号): exact, cited, pure.
 *
 * @module
 */

export * from './chongqing/assessment/fill-inspection.js'
export * from './chongqing/assessment/funding-year.js'
export type {
  BreachCounts,
  DutyCounts,
  FilledPoint,
  HoursStanding,
  LeftToPeople,
  MoneyStanding,
  ProviderCounts,
} from './chongqing/assessment/inspection-points.js'
export * from './chongqing/assessment/person-year.js'
export * from './chongqing/assessment/remaining.js'
export * from './chongqing/assessment/unit-year.js'
export * from './chongqing/catalogue.js'
export * from './chongqing/entities/accountability/official-case.js'
export * from './chongqing/entities/accountability/recording-case.js'
export * from './chongqing/entities/agreement/study-agreement.js'
export * from './chongqing/entities/certificate/certificate.js'
export * from './chongqing/entities/certificate/certificate-entry.js'
export * from './chongqing/entities/certificate/chain-head.js'
export * from './chongqing/entities/certificate/entry-chain.js'
export * from './chongqing/entities/evaluation/evaluated-class.js'
export * from './chongqing/entities/evaluation/quality-evaluation.js'
export * from './chongqing/entities/funding/fund-ledger.js'
export * from './chongqing/entities/funding/funding-year.js'
export * from './chongqing/entities/inspection/results-filing.js'
export * from './chongqing/entities/norms/duty-evidence.js'
export * from './chongqing/entities/norms/summary-filing.js'
export * from './chongqing/entities/planning/ce-plan.js'
export * from './chongqing/entities/professional-person.js'
export * from './chongqing/entities/provider/training-provider.js'
export * from './chongqing/entities/qualification-codes.js'
export type {
  ClassSchedule,
  CompletionResult,
  GradeResult,
  MadeUpFor,
  PassOrFailResult,
  RecordRegistration,
  ScoreResult,
  StudyResult,
} from './chongqing/entities/record-parts.js'
export * from './chongqing/entities/registration/registration-card.js'
export * from './chongqing/entities/registration/registration-request.js'
export * from './chongqing/entities/self-study/task-book.js'
export type { CreditStudy, DatedStudy, Study, StudySession, TotalStudy } from './chongqing/entities/study.js'
export * from './chongqing/entities/teaching/guidance-document.js'
export * from './chongqing/entities/teaching/learning-appraisal.js'
export * from './chongqing/entities/teaching/make-up.js'
export * from './chongqing/entities/teaching/participation.js'
export * from './chongqing/entities/teaching/training-class.js'
export * from './chongqing/entities/training-record.js'
export * from './chongqing/entities/unit.js'
export * from './chongqing/findings/index.js'
export * from './chongqing/law/chapters.js'
export * from './chongqing/law/national-2015.js'
export * from './chongqing/law/norms/acts.js'
export type { BodyName, LegislativeAim } from './chongqing/law/norms/interpretation.js'
export type { Due, DueEvent, Norm, NormKind, NormPeriod } from './chongqing/law/norms/norm.js'
export * from './chongqing/law/norms/register.js'
export type { ResponsibilityItem, ResponsibilityRole } from './chongqing/law/norms/roles.js'
export * from './chongqing/law/norms/without.js'
export * from './chongqing/law/parameters.js'
export * from './chongqing/law/precis/norms.js'
export * from './chongqing/law/precis/parameters.js'
export * from './chongqing/law/precis/provisions.js'
export * from './chongqing/law/precis/readings.js'
export * from './chongqing/law/precis/terms.js'
export * from './chongqing/law/provisions.js'
export * from './chongqing/law/readings.js'
export * from './chongqing/law/reference.js'
export * from './chongqing/law/vocabularies.js'
export * from './chongqing/law/vocabulary.js'
export * from './chongqing/ledger/figures.js'
export * from './chongqing/ledger/ledger.js'
export * from './chongqing/norms/interpretation.js'
export {
  dutiesOf,
  type Entitled,
  encouragements,
  normsOf,
  powersOf,
  prohibitionsOf,
  type RegisteredNorm,
  rightsOf,
  whoMay,
} from './chongqing/norms/queries.js'
export * from './chongqing/norms/responsibilities.js'
export * from './chongqing/official-text/official-text.js'
export * from './chongqing/official-text/parse-official-text.js'
export * from './chongqing/premise-of.js'
export type { SubjectKey } from './chongqing/reckoning/years.js'
export * from './chongqing/rule-ids.js'
export * from './chongqing/rules/accountability/awards.js'
export * from './chongqing/rules/accountability/no-sanction.js'
export * from './chongqing/rules/accountability/official-measures.js'
export * from './chongqing/rules/accountability/official-procedure.js'
export * from './chongqing/rules/accountability/recording-breach.js'
export * from './chongqing/rules/accountability/recording-breach-procedure.js'
export * from './chongqing/rules/agreement/agreement.js'
export * from './chongqing/rules/agreement/available-remedies.js'
export * from './chongqing/rules/agreement/damages.js'
export * from './chongqing/rules/agreement/treatment-during-study.js'
export * from './chongqing/rules/certificate/certificate-deadline.js'
export * from './chongqing/rules/certificate/certificate-entry.js'
export * from './chongqing/rules/certificate/certificate-integrity.js'
export * from './chongqing/rules/certificate/certificate-life.js'
export * from './chongqing/rules/certificate/certificate-number.js'
export * from './chongqing/rules/certificate/certificate-series.js'
export * from './chongqing/rules/certificate/certificate-verification.js'
export * from './chongqing/rules/certificate/entry-chain.js'
export * from './chongqing/rules/certificate/entry-change.js'
export type { CertificateRefusal } from './chongqing/rules/certificate/life-of-a-volume.js'
export * from './chongqing/rules/certificate/mark-entries.js'
export * from './chongqing/rules/certificate/verify-chain.js'
export * from './chongqing/rules/content/content-area.js'
export * from './chongqing/rules/content/study-form.js'
export * from './chongqing/rules/content/subject-class.js'
export * from './chongqing/rules/coverage/in-force.js'
export * from './chongqing/rules/coverage/person-coverage.js'
export * from './chongqing/rules/coverage/priority-group.js'
export * from './chongqing/rules/coverage/unit-scope.js'
export { creditsToHours } from './chongqing/rules/credit-hours/credit-scheme.js'
export * from './chongqing/rules/credit-hours/credited-hours.js'
export type { CreditedHours, RecordCredit, YearHours } from './chongqing/rules/credit-hours/hours-figures.js'
export * from './chongqing/rules/evaluation/evaluation.js'
export * from './chongqing/rules/evaluation/evaluation-object.js'
export * from './chongqing/rules/funding/cost-allocation.js'
export type { NotCounted } from './chongqing/rules/funding/fund.js'
export * from './chongqing/rules/funding/funding-floor.js'
export * from './chongqing/rules/funding/funding-trend.js'
export * from './chongqing/rules/funding/ledger-audit.js'
export * from './chongqing/rules/inspection/inspection-items.js'
export * from './chongqing/rules/inspection/inspection-modes.js'
export * from './chongqing/rules/inspection/recheck-sample.js'
export * from './chongqing/rules/inspection/results-filed.js'
export * from './chongqing/rules/norms/annual-summary.js'
export type { Candidate, Level } from './chongqing/rules/norms/candidates.js'
export * from './chongqing/rules/norms/competent-authority.js'
export * from './chongqing/rules/norms/competent-inspector.js'
export * from './chongqing/rules/norms/duties.js'
export * from './chongqing/rules/norms/duty-calendar.js'
export * from './chongqing/rules/norms/missing-responsibilities.js'
export type { Days } from './chongqing/rules/norms/when-due.js'
export type { PlanDates } from './chongqing/rules/planning/plan-dates.js'
export * from './chongqing/rules/planning/plan-elements.js'
export * from './chongqing/rules/planning/plan-life.js'
export * from './chongqing/rules/planning/plan-period.js'
export * from './chongqing/rules/planning/plan-procedure.js'
export * from './chongqing/rules/planning/plan-review.js'
export * from './chongqing/rules/provider/instructor.js'
export * from './chongqing/rules/provider/part-time-majority.js'
export * from './chongqing/rules/provider/provider-eligibility.js'
export * from './chongqing/rules/provider/provider-procedure.js'
export * from './chongqing/rules/provider/provider-tasks.js'
export type { OfferedCourse } from './chongqing/rules/provider/steps.js'
export * from './chongqing/rules/quota/annual-quota.js'
export * from './chongqing/rules/quota/person-year-facts.js'
export * from './chongqing/rules/quota/study-time-right.js'
export * from './chongqing/rules/registration/decision-weight.js'
export * from './chongqing/rules/registration/register-study.js'
export * from './chongqing/rules/registration/registration.js'
export * from './chongqing/rules/registration/registration-card.js'
export * from './chongqing/rules/self-study/content.js'
export * from './chongqing/rules/self-study/credit.js'
export * from './chongqing/rules/self-study/origin.js'
export * from './chongqing/rules/self-study/procedure.js'
export * from './chongqing/rules/self-study/task-book.js'
export * from './chongqing/rules/statistics/statistical-period.js'
export * from './chongqing/rules/statistics/statistical-year.js'
export type { PlannedHours } from './chongqing/rules/subject-ratio/class-hours.js'
export { assessProfessionalShare } from './chongqing/rules/subject-ratio/professional-share.js'
export type { SubjectRatio } from './chongqing/rules/subject-ratio/ratio-figures.js'
export type { ProfessionalShare } from './chongqing/rules/subject-ratio/share-figures.js'
export * from './chongqing/rules/subject-ratio/subject-ratio.js'
export * from './chongqing/rules/teaching/appraisal.js'
export * from './chongqing/rules/teaching/assessment-mode.js'
export * from './chongqing/rules/teaching/guidance.js'
export * from './chongqing/rules/teaching/guidance-life.js'
export * from './chongqing/rules/teaching/make-up.js'
export * from './chongqing/rules/teaching/participation-procedure.js'
export * from './chongqing/rules/teaching/teaching-contents.js'
export * from './chongqing/rules/teaching/teaching-tasks.js'
export * from './chongqing/statistics/annual-statistics.js'
export {
  type Basis,
  type ClassName,
  type FigureName,
  figureNames,
  type Measure,
} from './chongqing/statistics/layout.js'
export * from './chongqing/statistics/statistics-figures.js'
export * from './chongqing/statistics/tally.js'
export * from './engine/determination/determination.js'
export * from './engine/determination/findings-within.js'
export * from './engine/determination/missing.js'
export type { StepTaken } from './engine/determination/procedure.js'
export type { Rule } from './engine/determination/rule.js'
export {
  type Amendment,
  type Amendments,
  asEdition,
  type ProvisionAmendment,
  type ProvisionStruck,
  withProvisions,
} from './engine/editions/amendment.js'
export * from './engine/editions/law.js'
export * from './engine/editions/provision.js'
export * from './engine/facts/citizen-number.js'
export * from './engine/facts/credit-code.js'
export * from './engine/facts/entity.js'
export * from './engine/facts/parse-each.js'
export type { ParseResult, Parser } from './engine/facts/parser.js'
export * from './engine/facts/problem.js'
export * from './engine/ground/xueshi-error.js'
export { isPlainDate, type PlainDate } from './engine/quantity/calendar.js'
export type { DecimalInput, DecimalText, Range } from './engine/quantity/hours.js'
export type { Period, YearSystem } from './engine/quantity/period.js'
export * from './explanation/explain.js'
export * from './explanation/explain-report.js'
export type { Locale } from './explanation/language.js'
export * from './explanation/markdown.js'
export { referenceTo } from './explanation/provision-words.js'
export * from './explanation/question.js'
export type { ReportLine } from './explanation/report-language.js'
export * from './explanation/text.js'
export * from './tools/index.js'
export * from './tools/stored-receipt.js'
export * from './version.js'
