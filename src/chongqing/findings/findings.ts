import type { DecimalText, Range } from '../../engine/quantity/hours.js'
import type { AccountabilityFindings } from './accountability.js'
import type { AgreementFindings } from './agreement.js'
import type { CertificateFindings } from './certificate.js'
import type { ContentFindings } from './content.js'
import type { CoverageFindings } from './coverage.js'
import type { CreditHoursFindings } from './credit-hours.js'
import type { EvaluationFindings } from './evaluation.js'
import type { FundingFindings } from './funding.js'
import type { InspectionFindings } from './inspection.js'
import type { NormsFindings } from './norms.js'
import type { PlanningFindings } from './planning.js'
import type { ProviderFindings } from './provider.js'
import type { QuotaFindings } from './quota.js'
import type { RegistrationFindings } from './registration.js'
import type { SelfStudyFindings } from './self-study.js'
import type { StatisticsFindings } from './statistics.js'
import type { SubjectRatioFindings } from './subject-ratio.js'
import type { TeachingFindings } from './teaching.js'

/** An amount in a finding, hours or, in findings on money, yuan. */
export type Amount = DecimalText | Range

/** Every finding by its code, with the data it carries. Codes and data only: the sentences are in the explanations. */
export interface FindingData
  extends AccountabilityFindings,
    AgreementFindings,
    CertificateFindings,
    ContentFindings,
    CoverageFindings,
    CreditHoursFindings,
    EvaluationFindings,
    FundingFindings,
    InspectionFindings,
    NormsFindings,
    PlanningFindings,
    ProviderFindings,
    QuotaFindings,
    RegistrationFindings,
    SelfStudyFindings,
    StatisticsFindings,
    SubjectRatioFindings,
    TeachingFindings {}

/** The code of a finding. */
export type FindingCode = keyof FindingData
