import { assessments } from './assessment/index.js'
import { accountabilityRules } from './rules/accountability/index.js'
import { agreementRules } from './rules/agreement/index.js'
import { certificateRules } from './rules/certificate/index.js'
import { contentRules } from './rules/content/index.js'
import { coverageRules } from './rules/coverage/index.js'
import { creditHoursRules } from './rules/credit-hours/index.js'
import { evaluationRules } from './rules/evaluation/index.js'
import { fundingRules } from './rules/funding/index.js'
import { inspectionRules } from './rules/inspection/index.js'
import { normsRules } from './rules/norms/index.js'
import { planningRules } from './rules/planning/index.js'
import { providerRules } from './rules/provider/index.js'
import { quotaRules } from './rules/quota/index.js'
import { registrationRules } from './rules/registration/index.js'
import { selfStudyRules } from './rules/self-study/index.js'
import { subjectRatioRules } from './rules/subject-ratio/index.js'
import { teachingRules } from './rules/teaching/index.js'
import { statisticsRules } from './statistics/index.js'

/**
 * Every rule and assessment by its id, with the provisions it can cite and what it reads: subject by subject in the order of
 * the law, then what is built from them. It is the order of all lists of rules.
 */
export const catalogue = /* @__PURE__ */ (() =>
  Object.freeze({
    ...coverageRules,
    ...normsRules,
    ...quotaRules,
    ...agreementRules,
    ...contentRules,
    ...subjectRatioRules,
    ...providerRules,
    ...fundingRules,
    ...planningRules,
    ...inspectionRules,
    ...evaluationRules,
    ...registrationRules,
    ...creditHoursRules,
    ...certificateRules,
    ...statisticsRules,
    ...teachingRules,
    ...selfStudyRules,
    ...accountabilityRules,
    ...assessments,
  }))()

/** The id of a rule or an assessment. */
export type RuleId = keyof typeof catalogue

/** The ids of the rules and assessments, in the order of the catalogue. */
export const ruleIds: readonly RuleId[] = /* @__PURE__ */ (() =>
  Object.freeze(Object.keys(catalogue) as RuleId[]))()

/** The answer of the rule with that id. */
export type AnswerOf<Id extends RuleId> = ReturnType<(typeof catalogue)[Id]>
