import { assessPersonYear } from './assessment/person-year.js'
import { remaining } from './assessment/remaining.js'
import { assessUnitYear } from './assessment/unit-year.js'
import type { RuleId } from './determination/rule-ids.js'
import { statisticsOf } from './statistics/annual-statistics.js'
import { validateCertificateEntry } from './rules/certificate/certificate-entry.js'
import { certificateDeadline } from './rules/certificate/certificate-deadline.js'
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
import { assessFundingFloor } from './rules/funding/funding-floor.js'
import { annualSummaryFiled } from './rules/norms/annual-summary.js'
import { competentAuthority } from './rules/norms/competent-authority.js'
import { isCompetentInspector } from './rules/norms/competent-inspector.js'
import { assessDuties } from './rules/norms/duties.js'
import { dutyCalendar } from './rules/norms/duty-calendar.js'
import { missingResponsibilities } from './rules/norms/missing-responsibilities.js'
import { assessAnnualQuota } from './rules/quota/annual-quota.js'
import { assessStudyTimeRight } from './rules/quota/study-time-right.js'
import { assessRegistration } from './rules/registration/registration.js'
import { weightInDecision } from './rules/registration/decision-weight.js'
import { registerStudy } from './rules/registration/register-study.js'
import { assessRegistrationCard } from './rules/registration/registration-card.js'
import { assessSelfStudyContent } from './rules/self-study/content.js'
import { creditSelfStudy } from './rules/self-study/credit.js'
import { validateOrigin } from './rules/self-study/origin.js'
import { stepSelfStudy } from './rules/self-study/procedure.js'
import { validateTaskBook } from './rules/self-study/task-book.js'
import { statisticalPeriod } from './rules/statistics/statistical-period.js'
import { statisticalYearOf } from './rules/statistics/statistical-year.js'
import { assessSubjectRatio } from './rules/subject-ratio/subject-ratio.js'

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
  'annual-quota': assessAnnualQuota,
  'content-area': classifyContent,
  'subject-class': classifySubject,
  'subject-ratio': assessSubjectRatio,
  'study-form': classifyForm,
  'funding-floor': assessFundingFloor,
  'competent-inspector': isCompetentInspector,
  'credited-hours': creditedHours,
  'credit-scheme': creditsToHours,
  'certificate-entry': validateCertificateEntry,
  registration: assessRegistration,
  'decision-weight': weightInDecision,
  'register-study': registerStudy,
  'registration-card': assessRegistrationCard,
  'certificate-verification': verificationStatus,
  'certificate-life': transitionCertificate,
  'certificate-number': numberOfNextVolume,
  'certificate-series': assessVolumes,
  'certificate-integrity': certificateIntegrity,
  'certificate-deadline': certificateDeadline,
  'statistical-year': statisticalYearOf,
  'statistical-period': statisticalPeriod,
  'annual-statistics': statisticsOf,
  'self-study-origin': validateOrigin,
  'self-study-content': assessSelfStudyContent,
  'task-book': validateTaskBook,
  'self-study-procedure': stepSelfStudy,
  'self-study-credit': creditSelfStudy,
  'in-force': isInForce,
  duties: assessDuties,
  'duty-calendar': dutyCalendar,
  'person-year': assessPersonYear,
  'unit-year': assessUnitYear,
  remaining,
} as const satisfies Record<RuleId, unknown>

/** The answer of the rule with that id. */
export type AnswerOf<Id extends RuleId> = ReturnType<(typeof catalogue)[Id]>
