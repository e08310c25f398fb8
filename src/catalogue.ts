import { assessPersonYear } from './assessment/person-year.js'
import { remaining } from './assessment/remaining.js'
import { assessUnitYear } from './assessment/unit-year.js'
import type { RuleId } from './determination/rule-ids.js'
import { statisticsOf } from './statistics/annual-statistics.js'
import { validateCertificateEntry } from './rules/certificate/certificate-entry.js'
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
import { assessAnnualQuota } from './rules/quota/annual-quota.js'
import { assessStudyTimeRight } from './rules/quota/study-time-right.js'
import { assessRegistration } from './rules/registration/registration.js'
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
  'study-time-right': assessStudyTimeRight,
  'annual-quota': assessAnnualQuota,
  'content-area': classifyContent,
  'subject-class': classifySubject,
  'subject-ratio': assessSubjectRatio,
  'study-form': classifyForm,
  'funding-floor': assessFundingFloor,
  'credited-hours': creditedHours,
  'credit-scheme': creditsToHours,
  'certificate-entry': validateCertificateEntry,
  registration: assessRegistration,
  'statistical-year': statisticalYearOf,
  'statistical-period': statisticalPeriod,
  'annual-statistics': statisticsOf,
  'in-force': isInForce,
  'person-year': assessPersonYear,
  'unit-year': assessUnitYear,
  remaining,
} as const satisfies Record<RuleId, unknown>

/** The answer of the rule with that id. */
export type AnswerOf<Id extends RuleId> = ReturnType<(typeof catalogue)[Id]>
