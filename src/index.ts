/**
 * Rules as code for the continuing education of professional and technical personnel in Chongqing
 * (渝府发〔2006〕17号): exact, cited, pure.
 *
 * @module
 */

export * from './assessment/fill-inspection.js'
export * from './assessment/funding-year.js'
export type {
  BreachCounts,
  DutyCounts,
  FilledPoint,
  HoursStanding,
  LeftToPeople,
  MoneyStanding,
  ProviderCounts,
} from './assessment/inspection-points.js'
export * from './assessment/person-year.js'
export * from './assessment/remaining.js'
export * from './assessment/unit-year.js'
export * from './catalogue.js'
export * from './determination/determination.js'
export * from './determination/error.js'
export * from './determination/findings/accountability.js'
export * from './determination/findings/agreement.js'
export * from './determination/findings/certificate.js'
export * from './determination/findings/funding.js'
export * from './determination/findings/inspection.js'
export * from './determination/findings/norms.js'
export * from './determination/findings/registration.js'
export * from './determination/findings/self-study.js'
export * from './determination/findings/teaching.js'
export * from './determination/findings.js'
export * from './determination/findings-within.js'
export * from './determination/missing.js'
export * from './determination/premise-of.js'
export type { StepTaken } from './determination/procedure.js'
export type { Rule } from './determination/rule.js'
export * from './determination/rule-ids.js'
export * from './entities/ce-plan.js'
export * from './entities/certificate.js'
export * from './entities/citizen-number.js'
export * from './entities/credit-code.js'
export * from './entities/duty-evidence.js'
export * from './entities/entry-chain.js'
export * from './entities/evaluation.js'
export * from './entities/fund-ledger.js'
export * from './entities/funding-year.js'
export * from './entities/guidance-document.js'
export * from './entities/learning-appraisal.js'
export {
  type OfficialCase,
  type OfficialCaseEvent,
  officialCaseEvents,
  officialCaseSchema,
} from './entities/official-case.js'
export * from './entities/parse.js'
export * from './entities/parse-certificate.js'
export * from './entities/parse-each.js'
export * from './entities/parse-funding.js'
export * from './entities/parse-inspection.js'
export * from './entities/parse-norms.js'
export * from './entities/parse-receipt.js'
export * from './entities/parse-teaching.js'
export * from './entities/participation.js'
export * from './entities/problem.js'
export * from './entities/professional-person.js'
export * from './entities/qualification-codes.js'
export * from './entities/receipt.js'
export {
  type RecordingBreachEvent,
  type RecordingCase,
  recordingBreachEvents,
  recordingCaseSchema,
} from './entities/recording-case.js'
export * from './entities/registration-card.js'
export * from './entities/registration-request.js'
export * from './entities/results-filing.js'
export * from './entities/self-study.js'
export * from './entities/study-agreement.js'
export * from './entities/summary-filing.js'
export * from './entities/training-provider.js'
export * from './entities/training-record.js'
export * from './entities/unit.js'
export * from './explanation/explain.js'
export * from './explanation/explain-report.js'
export type { Locale } from './explanation/language.js'
export * from './explanation/markdown.js'
export { referenceTo } from './explanation/provision-words.js'
export * from './explanation/question.js'
export type { ReportLine } from './explanation/report-language.js'
export * from './explanation/text.js'
export {
  type Amendment,
  type Amendments,
  asEdition,
  type ProvisionAmendment,
  type ProvisionStruck,
  withProvisions,
} from './law/amendment.js'
export * from './law/chapters.js'
export * from './law/law.js'
export * from './law/national-2015.js'
export * from './law/norms/acts.js'
export type { BodyName, LegislativeAim } from './law/norms/interpretation.js'
export type { Due, DueEvent, Norm, NormKind, NormPeriod } from './law/norms/norm.js'
export * from './law/norms/register.js'
export type { ResponsibilityItem, ResponsibilityRole } from './law/norms/roles.js'
export * from './law/norms/without.js'
export * from './law/parameters.js'
export * from './law/precis/norms.js'
export * from './law/precis/parameters.js'
export * from './law/precis/provisions.js'
export * from './law/precis/readings.js'
export * from './law/precis/terms.js'
export * from './law/provision.js'
export * from './law/provisions.js'
export * from './law/readings.js'
export * from './law/reference.js'
export * from './law/vocabularies.js'
export * from './law/vocabulary.js'
export * from './ledger/figures.js'
export * from './ledger/ledger.js'
export * from './norms/interpretation.js'
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
} from './norms/queries.js'
export * from './norms/responsibilities.js'
export * from './official-text/official-text.js'
export * from './official-text/parse-official-text.js'
export { isPlainDate, type PlainDate } from './quantity/calendar.js'
export type { DecimalInput, DecimalText, Range } from './quantity/hours.js'
export type { Period, YearSystem } from './quantity/period.js'
export type { SubjectKey } from './reckoning/years.js'
export * from './rules/accountability/awards.js'
export * from './rules/accountability/no-sanction.js'
export * from './rules/accountability/official-measures.js'
export * from './rules/accountability/official-procedure.js'
export * from './rules/accountability/recording-breach.js'
export * from './rules/accountability/recording-breach-procedure.js'
export * from './rules/agreement/agreement.js'
export * from './rules/agreement/available-remedies.js'
export * from './rules/agreement/damages.js'
export * from './rules/agreement/treatment-during-study.js'
export * from './rules/certificate/certificate-deadline.js'
export * from './rules/certificate/certificate-entry.js'
export * from './rules/certificate/certificate-integrity.js'
export * from './rules/certificate/certificate-life.js'
export * from './rules/certificate/certificate-number.js'
export * from './rules/certificate/certificate-series.js'
export * from './rules/certificate/certificate-verification.js'
export * from './rules/certificate/entry-chain.js'
export * from './rules/certificate/entry-change.js'
export type { CertificateRefusal } from './rules/certificate/life-of-a-volume.js'
export * from './rules/certificate/mark-entries.js'
export * from './rules/certificate/verify-chain.js'
export * from './rules/content/content-area.js'
export * from './rules/content/study-form.js'
export * from './rules/content/subject-class.js'
export * from './rules/coverage/in-force.js'
export * from './rules/coverage/person-coverage.js'
export * from './rules/coverage/priority-group.js'
export * from './rules/coverage/unit-scope.js'
export { creditsToHours } from './rules/credit-hours/credit-scheme.js'
export * from './rules/credit-hours/credited-hours.js'
export type { CreditedHours, RecordCredit, YearHours } from './rules/credit-hours/values.js'
export * from './rules/evaluation/evaluation.js'
export * from './rules/evaluation/evaluation-object.js'
export * from './rules/funding/cost-allocation.js'
export type { NotCounted } from './rules/funding/fund.js'
export * from './rules/funding/funding-floor.js'
export * from './rules/funding/funding-trend.js'
export * from './rules/funding/ledger-audit.js'
export * from './rules/inspection/inspection-items.js'
export * from './rules/inspection/inspection-modes.js'
export * from './rules/inspection/recheck-sample.js'
export * from './rules/inspection/results-filed.js'
export * from './rules/norms/annual-summary.js'
export type { Candidate, Level } from './rules/norms/candidates.js'
export * from './rules/norms/competent-authority.js'
export * from './rules/norms/competent-inspector.js'
export * from './rules/norms/duties.js'
export * from './rules/norms/duty-calendar.js'
export * from './rules/norms/missing-responsibilities.js'
export type { Days } from './rules/norms/when-due.js'
export type { PlanDates } from './rules/planning/plan-dates.js'
export * from './rules/planning/plan-elements.js'
export * from './rules/planning/plan-life.js'
export * from './rules/planning/plan-period.js'
export * from './rules/planning/plan-procedure.js'
export * from './rules/planning/plan-review.js'
export * from './rules/provider/instructor.js'
export * from './rules/provider/part-time-majority.js'
export * from './rules/provider/provider-eligibility.js'
export * from './rules/provider/provider-procedure.js'
export * from './rules/provider/provider-tasks.js'
export type { OfferedCourse } from './rules/provider/steps.js'
export * from './rules/quota/annual-quota.js'
export * from './rules/quota/person-year-facts.js'
export * from './rules/quota/study-time-right.js'
export * from './rules/registration/decision-weight.js'
export * from './rules/registration/register-study.js'
export * from './rules/registration/registration.js'
export * from './rules/registration/registration-card.js'
export * from './rules/self-study/content.js'
export * from './rules/self-study/credit.js'
export * from './rules/self-study/origin.js'
export * from './rules/self-study/procedure.js'
export * from './rules/self-study/task-book.js'
export * from './rules/statistics/statistical-period.js'
export * from './rules/statistics/statistical-year.js'
export type { PlannedHours } from './rules/subject-ratio/class-hours.js'
export { assessProfessionalShare } from './rules/subject-ratio/professional-share.js'
export type { ProfessionalShare } from './rules/subject-ratio/share-figures.js'
export * from './rules/subject-ratio/subject-ratio.js'
export type { SubjectRatio } from './rules/subject-ratio/values.js'
export * from './rules/teaching/appraisal.js'
export * from './rules/teaching/assessment-mode.js'
export * from './rules/teaching/guidance.js'
export * from './rules/teaching/guidance-life.js'
export * from './rules/teaching/make-up.js'
export * from './rules/teaching/participation-procedure.js'
export * from './rules/teaching/teaching-contents.js'
export * from './rules/teaching/teaching-tasks.js'
export * from './statistics/annual-statistics.js'
export {
  type Basis,
  type ClassName,
  type FigureName,
  figureNames,
  type Measure,
} from './statistics/layout.js'
export * from './statistics/tally.js'
export * from './statistics/values.js'
export type { AnyRule } from './toolbox/asked.js'
export * from './toolbox/boundaries.js'
export * from './toolbox/compare.js'
export type { DatedValue, EditionDifference } from './toolbox/edition-differences.js'
export type { FactDifference } from './toolbox/fact-differences.js'
export type { FactPath } from './toolbox/facts.js'
export type { FieldName } from './toolbox/fields.js'
export * from './toolbox/foundations.js'
export * from './toolbox/freshness.js'
export type { HoursShift, PersonShift, RecordShift } from './toolbox/hours-shift.js'
export { type Aspect, type Outcome, outcomeOf, type ValuelessStatus } from './toolbox/outcome.js'
export * from './toolbox/questions.js'
export { type ReceiptOptions, receipt } from './toolbox/receipt.js'
export type { FactsWithRecords } from './toolbox/records-in-facts.js'
export type { CurableRuleId } from './toolbox/remedies/remedists.js'
export * from './toolbox/remedy.js'
export * from './toolbox/remedy-line.js'
export type { Report } from './toolbox/report.js'
export * from './toolbox/sensitivity.js'
export * from './toolbox/sensitivity-of-many.js'
export * from './toolbox/strike-out.js'
export * from './toolbox/verify.js'
export type {
  EntryPlace,
  Foundation,
  HoursResting,
  Support,
  YearFoundations,
} from './toolbox/year-foundations.js'
export * from './version.js'
