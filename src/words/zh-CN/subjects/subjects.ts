import type { Words } from '../../chongqing.js'
import { accountabilityFacts, accountabilityFindings, accountabilityRules } from './accountability.js'
import { agreementFacts, agreementFindings, agreementRules } from './agreement.js'
import { certificateFacts, certificateFindings, certificateRules } from './certificate.js'
import { contentFacts, contentFindings, contentRules } from './content.js'
import { coverageFacts, coverageFindings, coverageRules } from './coverage.js'
import { creditHoursFacts, creditHoursFindings, creditHoursRules } from './credit-hours.js'
import { evaluationFacts, evaluationFindings, evaluationRules } from './evaluation.js'
import { fundingFacts, fundingFindings, fundingRules } from './funding.js'
import { inspectionFacts, inspectionFindings, inspectionRules } from './inspection.js'
import { normsFacts, normsFindings, normsRules } from './norms.js'
import { planningFacts, planningFindings, planningRules } from './planning.js'
import { providerFacts, providerFindings, providerRules } from './provider.js'
import { quotaFacts, quotaFindings, quotaRules } from './quota.js'
import { registrationFacts, registrationFindings, registrationRules } from './registration.js'
import { selfStudyFacts, selfStudyFindings, selfStudyRules } from './self-study.js'
import { statisticsFindings, statisticsRules } from './statistics.js'
import { subjectRatioFacts, subjectRatioFindings, subjectRatioRules } from './subject-ratio.js'
import { teachingFacts, teachingFindings, teachingRules } from './teaching.js'

/** What was decided, sentence by sentence, for every rule that gives a value. */
export const rules: Words['rules'] = /* @__PURE__ */ (() => ({
  ...accountabilityRules,
  ...agreementRules,
  ...certificateRules,
  ...contentRules,
  ...coverageRules,
  ...creditHoursRules,
  ...evaluationRules,
  ...fundingRules,
  ...inspectionRules,
  ...normsRules,
  ...planningRules,
  ...providerRules,
  ...quotaRules,
  ...registrationRules,
  ...selfStudyRules,
  ...statisticsRules,
  ...subjectRatioRules,
  ...teachingRules,
}))()

/** One sentence for every finding. */
export const findings: Words['findings'] = /* @__PURE__ */ (() => ({
  ...accountabilityFindings,
  ...agreementFindings,
  ...certificateFindings,
  ...contentFindings,
  ...coverageFindings,
  ...creditHoursFindings,
  ...evaluationFindings,
  ...fundingFindings,
  ...inspectionFindings,
  ...normsFindings,
  ...planningFindings,
  ...providerFindings,
  ...quotaFindings,
  ...registrationFindings,
  ...selfStudyFindings,
  ...statisticsFindings,
  ...subjectRatioFindings,
  ...teachingFindings,
}))()

/** What every fact that may be missing is called, and how one asks for it. */
export const facts: Words['facts'] = /* @__PURE__ */ (() => ({
  ...accountabilityFacts,
  ...agreementFacts,
  ...certificateFacts,
  ...contentFacts,
  ...coverageFacts,
  ...creditHoursFacts,
  ...evaluationFacts,
  ...fundingFacts,
  ...inspectionFacts,
  ...normsFacts,
  ...planningFacts,
  ...providerFacts,
  ...quotaFacts,
  ...registrationFacts,
  ...selfStudyFacts,
  ...subjectRatioFacts,
  ...teachingFacts,
}))()
