import type { Words } from '../../chongqing.js'
import { accountabilityTerms } from './accountability.js'
import { agreementTerms } from './agreement.js'
import { certificateTerms } from './certificate.js'
import { contentTerms } from './content.js'
import { coverageTerms } from './coverage.js'
import { evaluationTerms } from './evaluation.js'
import { fundingTerms } from './funding.js'
import { inspectionTerms } from './inspection.js'
import { normsTerms } from './norms.js'
import { planningTerms } from './planning.js'
import { providerTerms } from './provider.js'
import { registrationTerms } from './registration.js'
import { selfStudyTerms } from './self-study.js'
import { statisticsTerms } from './statistics.js'
import { teachingTerms } from './teaching.js'

/** What everything on the lists of the law is called. */
export const terms: Words['terms'] = /* @__PURE__ */ (() => ({
  ...accountabilityTerms,
  ...agreementTerms,
  ...certificateTerms,
  ...contentTerms,
  ...coverageTerms,
  ...evaluationTerms,
  ...fundingTerms,
  ...inspectionTerms,
  ...normsTerms,
  ...planningTerms,
  ...providerTerms,
  ...registrationTerms,
  ...selfStudyTerms,
  ...statisticsTerms,
  ...teachingTerms,
}))()
