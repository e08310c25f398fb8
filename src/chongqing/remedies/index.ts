import type { Verdict } from '../../engine/determination/determination.js'
import type { Valued } from '../../engine/determination/remedist.js'
import type { AnswerOf, RuleId } from '../catalogue.js'
import { agreementRemedies } from './agreement.js'
import { certificateRemedies } from './certificate.js'
import { evaluationRemedies } from './evaluation.js'
import { fundingRemedies } from './funding.js'
import { inspectionRemedies } from './inspection.js'
import { normsRemedies } from './norms.js'
import { planningRemedies } from './planning.js'
import { providerRemedies } from './provider.js'
import { quotaRemedies } from './quota.js'
import { registrationRemedies } from './registration.js'
import type { RemedyTable } from './remedist.js'
import { selfStudyRemedies } from './self-study.js'
import { statisticsRemedies } from './statistics.js'
import { subjectRatioRemedies } from './subject-ratio.js'
import { teachingRemedies } from './teaching.js'

type ValueOf<Id extends RuleId> = Valued<AnswerOf<Id>>['value']

/** The rules whose value names its verdict. */
type CheckId = {
  readonly [Id in RuleId]: [ValueOf<Id>] extends [never]
    ? never
    : ValueOf<Id> extends { readonly verdict: Verdict }
      ? Id
      : never
}[RuleId]

/** What is still needed of the quota as of a day, in figures: the remedy is that of the quota itself. */
type AskedInstead = 'remaining'

const all = /* @__PURE__ */ (() => ({
  ...agreementRemedies,
  ...certificateRemedies,
  ...evaluationRemedies,
  ...fundingRemedies,
  ...inspectionRemedies,
  ...normsRemedies,
  ...planningRemedies,
  ...providerRemedies,
  ...quotaRemedies,
  ...registrationRemedies,
  ...selfStudyRemedies,
  ...statisticsRemedies,
  ...subjectRatioRemedies,
  ...teachingRemedies,
}))()

/** The id of a rule that checks something and for which it is known what can be done. */
export type CurableRuleId = keyof typeof all

/** Who knows what cures each rule. A rule that names a verdict and has nobody here does not compile. */
export const remedies: RemedyTable<CurableRuleId | Exclude<CheckId, AskedInstead>> = all
