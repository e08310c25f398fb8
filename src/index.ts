/**
 * Rules as code for the continuing education of professional and technical personnel in Chongqing
 * (渝府发〔2006〕17号): exact, cited, pure. What people ask: their facts, the rules, the assessments, the
 * statistics, and what is told of an answer.
 *
 * @module
 */

export * from './chongqing/assessment/funding-year.js'
export * from './chongqing/assessment/inspection-filling.js'
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
export * from './chongqing/assessment/person-year-figures.js'
export * from './chongqing/assessment/remaining.js'
export type {
  AreaOfStudies,
  ClassesOfStudies,
  CostsOfStudies,
} from './chongqing/assessment/studies-figures.js'
export * from './chongqing/assessment/unit-studies.js'
export * from './chongqing/assessment/unit-study.js'
export * from './chongqing/assessment/unit-year.js'
export type { VerdictCounts } from './chongqing/assessment/verdict-counts.js'
export * from './chongqing/catalogue.js'
export {
  type OfficialCase,
  type OfficialCaseEvent,
  type OfficialCaseHappening,
  officialCaseEvents,
  parseOfficialCase,
} from './chongqing/entities/accountability/official-case.js'
export {
  parseRecordingCase,
  type RecordingBreachEvent,
  type RecordingCase,
  type RecordingCaseHappening,
  recordingBreachEvents,
} from './chongqing/entities/accountability/recording-case.js'
export {
  parseStudyAgreement,
  type StudyAgreement,
} from './chongqing/entities/agreement/study-agreement.js'
export {
  type Certificate,
  parseCertificate,
} from './chongqing/entities/certificate/certificate.js'
export type { CertificateEntry } from './chongqing/entities/certificate/certificate-entry.js'
export {
  type ChainHead,
  parseChainHead,
} from './chongqing/entities/certificate/chain-head.js'
export {
  type CorrectionLink,
  type EntryChain,
  type EntryLink,
  parseEntryChain,
} from './chongqing/entities/certificate/entry-chain.js'
export {
  type ClassHost,
  type EvaluatedClass,
  parseEvaluatedClass,
} from './chongqing/entities/evaluation/evaluated-class.js'
export {
  parseQualityEvaluation,
  type QualityEvaluation,
} from './chongqing/entities/evaluation/quality-evaluation.js'
export {
  type FundLedger,
  type FundLedgerEntry,
  parseFundLedger,
} from './chongqing/entities/funding/fund-ledger.js'
export {
  type FundingEntry,
  type FundingYear,
  parseFundingYear,
} from './chongqing/entities/funding/funding-year.js'
export {
  parseResultsFiling,
  type ResultsFiling,
} from './chongqing/entities/inspection/results-filing.js'
export {
  type DutyEvidence,
  parseDutyEvidence,
} from './chongqing/entities/norms/duty-evidence.js'
export {
  parseSummaryFiling,
  type SummaryFiling,
} from './chongqing/entities/norms/summary-filing.js'
export {
  type CePlan,
  type PlanFiling,
  parseCePlan,
} from './chongqing/entities/planning/ce-plan.js'
export {
  type Employment,
  type ProfessionalPerson,
  parsePerson,
} from './chongqing/entities/professional-person.js'
export {
  type DatedStep,
  type ProviderApproval,
  type ProviderFiling,
  parseTrainingProvider,
  type TrainingProvider,
} from './chongqing/entities/provider/training-provider.js'
export * from './chongqing/entities/qualification-codes.js'
export type {
  ClassSchedule,
  CompletionResult,
  GradeResult,
  MadeUpFor,
  PassOrFailResult,
  RecordRegistration,
  RepetitionOf,
  SameTreatment,
  ScoreResult,
  StudyResult,
} from './chongqing/entities/record-parts.js'
export {
  parseRegistrationCard,
  type RegistrationCard,
} from './chongqing/entities/registration/registration-card.js'
export {
  parseRegistrationRequest,
  type RegistrationRequest,
} from './chongqing/entities/registration/registration-request.js'
export {
  parseTaskBook,
  type TaskBook,
  type TaskBookApproval,
} from './chongqing/entities/self-study/task-book.js'
export {
  type Basis,
  type ClassKind,
  type ClassName,
  type FigureName,
  figureNames,
  type Measure,
} from './chongqing/entities/statistics/figure-names.js'
export {
  type GivenClass,
  type GivenFigures,
  type GivenReturn,
  parseGivenReturn,
} from './chongqing/entities/statistics/given-return.js'
export type {
  CreditStudy,
  DatedStudy,
  Study,
  StudySession,
  TotalStudy,
  UnstatedStudy,
} from './chongqing/entities/study.js'
export type { SubjectKey } from './chongqing/entities/subject-key.js'
export {
  type Countersignature,
  type GuidanceDocument,
  parseGuidanceDocument,
} from './chongqing/entities/teaching/guidance-document.js'
export {
  type LearningAppraisal,
  parseLearningAppraisal,
} from './chongqing/entities/teaching/learning-appraisal.js'
export { type MakeUp, parseMakeUp } from './chongqing/entities/teaching/make-up.js'
export {
  type Participation,
  parseParticipation,
} from './chongqing/entities/teaching/participation.js'
export {
  parseTrainingClass,
  type TrainingClass,
} from './chongqing/entities/teaching/training-class.js'
export {
  parseTrainingRecord,
  type TrainingRecord,
} from './chongqing/entities/training-record.js'
export { parseUnit, type Unit } from './chongqing/entities/unit.js'
export { unreadPerson } from './chongqing/entities/unread-person.js'
export { unreadRecord } from './chongqing/entities/unread-record.js'
export * from './chongqing/fact-names.js'
export * from './chongqing/findings/accountability.js'
export * from './chongqing/findings/agreement.js'
export * from './chongqing/findings/certificate.js'
export * from './chongqing/findings/content.js'
export * from './chongqing/findings/coverage.js'
export * from './chongqing/findings/credit-hours.js'
export * from './chongqing/findings/evaluation.js'
export * from './chongqing/findings/findings.js'
export * from './chongqing/findings/funding.js'
export * from './chongqing/findings/inspection.js'
export * from './chongqing/findings/norms.js'
export * from './chongqing/findings/planning.js'
export * from './chongqing/findings/provider.js'
export * from './chongqing/findings/quota.js'
export * from './chongqing/findings/registration.js'
export * from './chongqing/findings/self-study.js'
export * from './chongqing/findings/statistics.js'
export * from './chongqing/findings/subject-ratio.js'
export * from './chongqing/findings/teaching.js'
export type {
  Bounded,
  Citation,
  Determination,
  Discretion,
  Finding,
  Grounds,
  Inapplicable,
  MissingFact,
  NotComputable,
  NotInForce,
  Open,
  ParameterUse,
  ReadingUse,
  Rule,
  Settled,
  Unregulated,
  Valueless,
} from './chongqing/pack.js'
export * from './chongqing/premise-of.js'
export * from './chongqing/rules/accountability/awards.js'
export {
  type Sanction,
  type SanctionedConduct,
  sanctionFor,
} from './chongqing/rules/accountability/no-sanction.js'
export * from './chongqing/rules/accountability/official-measures.js'
export * from './chongqing/rules/accountability/official-procedure.js'
export * from './chongqing/rules/accountability/recording-breach.js'
export * from './chongqing/rules/accountability/recording-breach-procedure.js'
export * from './chongqing/rules/agreement/agreement.js'
export * from './chongqing/rules/agreement/agreement-damages.js'
export * from './chongqing/rules/agreement/available-remedies.js'
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
export {
  type CreditedDetermination,
  type CreditedHoursFacts,
  creditedHours,
  type PersonRecords,
} from './chongqing/rules/credit-hours/credited-hours.js'
export type { CreditedHours, RecordCredit, YearHours } from './chongqing/rules/credit-hours/hours-figures.js'
export * from './chongqing/rules/evaluation/class-evaluation.js'
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
export * from './chongqing/rules/provider/encouragement.js'
export * from './chongqing/rules/provider/instructor.js'
export type { OfferedCourse } from './chongqing/rules/provider/known-steps.js'
export * from './chongqing/rules/provider/part-time-majority.js'
export * from './chongqing/rules/provider/provider-eligibility.js'
export * from './chongqing/rules/provider/provider-procedure.js'
export * from './chongqing/rules/provider/provider-tasks.js'
export {
  type AnnualQuota,
  type AnnualQuotaFacts,
  assessAnnualQuota,
} from './chongqing/rules/quota/annual-quota.js'
export type { ByBasis } from './chongqing/rules/quota/hours-by-basis.js'
export * from './chongqing/rules/quota/person-year-facts.js'
export * from './chongqing/rules/quota/study-time-right.js'
export * from './chongqing/rules/registration/decision-weight.js'
export * from './chongqing/rules/registration/register-study.js'
export * from './chongqing/rules/registration/registration.js'
export * from './chongqing/rules/registration/registration-card.js'
export * from './chongqing/rules/self-study/self-study-content.js'
export * from './chongqing/rules/self-study/self-study-credit.js'
export * from './chongqing/rules/self-study/self-study-origin.js'
export * from './chongqing/rules/self-study/self-study-procedure.js'
export * from './chongqing/rules/self-study/task-book.js'
export * from './chongqing/rules/statistics/statistical-period.js'
export * from './chongqing/rules/statistics/statistical-year.js'
export type { PlannedHours } from './chongqing/rules/subject-ratio/class-hours.js'
export * from './chongqing/rules/subject-ratio/professional-share.js'
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
export * from './chongqing/statistics/given-return.js'
export * from './chongqing/statistics/statistics-figures.js'
export { parseTally, type Tally, type TallyParser } from './chongqing/statistics/stored-tally.js'
export {
  addPeople,
  type CountedPerson,
  emptyTally,
  mergeTallies,
} from './chongqing/statistics/tally.js'
export { whoCounts } from './chongqing/statistics/who-counts.js'
export { type CitationRole, hasValue, type Verdict } from './engine/determination/determination.js'
export type { Severity } from './engine/determination/finding.js'
export * from './engine/determination/findings-within.js'
export type { StepTaken } from './engine/determination/procedure.js'
export type { WithoutGrounds } from './engine/determination/without-grounds.js'
export { isCitizenNumber } from './engine/facts/citizen-number.js'
export * from './engine/facts/credit-code.js'
export type { InputOf, OutsideData } from './engine/facts/entity.js'
export * from './engine/facts/parse-each.js'
export type { ParseResult, Parser } from './engine/facts/parser.js'
export * from './engine/ground/problem.js'
export * from './engine/ground/xueshi-error.js'
export type { PlainDate } from './engine/quantity/calendar.js'
export type { CountRange } from './engine/quantity/count-range.js'
export type { DecimalInput, DecimalText, Range } from './engine/quantity/hours.js'
export type { PartialDate } from './engine/quantity/partial-date.js'
export type { Period, YearSystem } from './engine/quantity/period.js'
export * from './explanation/explain.js'
export * from './explanation/explain-report.js'
export type { GeneralWords } from './explanation/general-words.js'
export type {
  FactWords,
  Language,
  LawWords,
  ParameterWords,
  ReadingWords,
  Reference,
  Sentences,
  Told,
} from './explanation/language.js'
export * from './explanation/markdown.js'
export * from './explanation/problem-text.js'
export { referenceTo } from './explanation/provision-words.js'
export * from './explanation/question.js'
export type { GeneralReportWords, ReportLanguage, ReportLine } from './explanation/report-language.js'
export * from './explanation/text.js'
export type { Chongqing } from './words/chongqing.js'
