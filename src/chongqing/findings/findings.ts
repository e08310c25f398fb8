import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { DecimalText, Range } from '../../engine/quantity/hours.js'
import type { YearSystem } from '../../engine/quantity/period.js'
import type { CitedProvisionId } from '../law/provisions.js'
import type { ReadingId } from '../law/readings.js'
import type { AccountabilityFindings } from './accountability.js'
import type { AgreementFindings } from './agreement.js'
import type { CertificateFindings } from './certificate.js'
import type { FundingFindings } from './funding.js'
import type { InspectionFindings } from './inspection.js'
import type { NormsFindings } from './norms.js'
import type { RegistrationFindings } from './registration.js'
import type { SelfStudyFindings } from './self-study.js'
import type { PlanningFindings, ProviderFindings, TeachingFindings } from './teaching.js'

/**
 * How a finding weighs: a breach of a binding provision; a departure from a general rule or a point to look at; data
 * that contradict themselves or the text; an answer that another reading of the text would change.
 *
 * @category Results
 */
export type Severity = 'violation' | 'advisory' | 'data-defect' | 'depends-on-reading'

/**
 * An amount in a finding, hours or, in findings on money, yuan.
 *
 * @category Results
 */
export type Amount = DecimalText | Range

/**
 * Every finding by its code, with the data it carries. Codes and data only: the sentences are in the explanations.
 *
 * @category Results
 */
export interface FindingData
  extends AgreementFindings,
    CertificateFindings,
    FundingFindings,
    InspectionFindings,
    AccountabilityFindings,
    NormsFindings,
    RegistrationFindings,
    PlanningFindings,
    ProviderFindings,
    SelfStudyFindings,
    TeachingFindings {
  // Persons and units (2, 4, 49)
  'coverage-depends-on-reading': { readonly reading: ReadingId; readonly option: string }
  'coverage-asserted': Record<never, never>
  'coverage-assertion-contradicted': Record<never, never>
  'schooling-not-equivalent': Record<never, never>
  'parent-regulation-scope': Record<never, never>
  'partly-before-force': { readonly effectiveFrom: PlainDate }
  'study-before-force': { readonly recordId: string; readonly effectiveFrom: PlainDate }
  'parameter-changed-within-year': { readonly parameter: string; readonly on: PlainDate }
  'unknown-form': { readonly recordId?: string }
  'form-relation-missing': Record<never, never>
  'form-arrangement-missing': Record<never, never>
  // Hours (30, 31, 41-44)
  'above-daily-maximum': { readonly recordId: string; readonly cut: Amount }
  'queue-order-matters': { readonly recordId: string }
  'duplicate-proof': { readonly recordId: string; readonly keptRecordId: string }
  'duplicate-record': { readonly recordId: string }
  'class-repeated': { readonly recordId: string; readonly keptRecordId: string }
  'proof-of-two-people': { readonly personIds: readonly string[] }
  /** `total`: whether it is a total over a range, which is taken for study up to the registration. */
  'studied-after-registration': {
    readonly recordId: string
    readonly registeredOn: PlainDate
    readonly total: boolean
  }
  'record-of-another-person': { readonly recordId: string }
  'subject-unclassified': { readonly recordId?: string }
  'credits-without-hours': { readonly recordId: string }
  'part-day-not-counted': { readonly recordId: string }
  'self-study-without-task-book': { readonly recordId: string }
  'task-book-not-approved': { readonly recordId: string }
  'task-book-item-missing': { readonly recordId: string; readonly item: string }
  'self-study-outside-task-book': {
    readonly recordId: string
    readonly from: PlainDate
    readonly to: PlainDate
  }
  'self-study-before-approval': { readonly recordId: string; readonly approvedOn: PlainDate }
  'self-study-failed': { readonly recordId: string }
  'self-study-not-assessed': { readonly recordId: string }
  'log-above-task-book': {
    readonly recordId: string
    readonly planned: DecimalText
    readonly logged: DecimalText
  }
  'assessment-failed': { readonly recordId: string }
  'make-up-limited': { readonly recordId: string; readonly cut: Amount }
  'make-up-before-missed': { readonly recordId: string; readonly missedOn: PlainDate }
  'provider-not-eligible': {
    readonly recordId: string
    readonly credited: boolean
    /** The paragraph of Article 15 that is not met; `null`: no way is open; absent: which one is not known. */
    readonly route?: '15.1' | '15.2' | '15.3' | null
  }
  'study-out-of-service': { readonly recordId: string; readonly credited: boolean }
  'not-in-certificate': { readonly recordId: string }
  'entry-not-standing': { readonly recordId: string; readonly credited: boolean }
  'entry-in-question': { readonly recordId: string }
  'total-across-years': { readonly recordId: string; readonly system: YearSystem; readonly year: number }
  'no-registration-in-file': Record<never, never>
  'entries-not-standing': { readonly least: number; readonly most: number }
  // Quota and ratio (8, 9, 12)
  'annual-quota-not-met': { readonly shortfall: Amount }
  'study-time-not-granted': { readonly shortfall: DecimalText }
  'part-year-service': { readonly months: number }
  'quota-adjusted': { readonly required: DecimalText }
  'ratio-departs': { readonly difference: Amount }
  'professional-share-below': { readonly shortfall: Amount }
  'hours-outside-ratio': { readonly hours: Amount }
  // Money (19)
  'funding-below-floor': { readonly shortfall: Amount }
  'funding-of-another-unit': Record<never, never>
  'funding-years-differ': { readonly payrollYear: number; readonly fundYear: number }
  'funding-not-counted': { readonly entryId: string; readonly reason: 'source' | 'one-off' | 'measure' }
  // Certificate and registration (30, 31, 33)
  'entry-part-missing': { readonly part: string }
  'completion-number-missing': Record<never, never>
  'completion-number-unexplained': Record<never, never>
  'registrar-not-competent': { readonly recordId: string }
  'registered-before-study-ended': { readonly recordId: string }
  'certificate-holder-differs': { readonly recordId: string }
  'certificate-number-differs': { readonly recordId: string }
  'entry-not-found': { readonly recordId: string }
  'registration-not-stated': { readonly recordId: string }
  // The annual return (34)
  'duplicate-person': { readonly personId: string }
}

/**
 * The code of a finding.
 *
 * @category Results
 */
export type FindingCode = keyof FindingData

/**
 * Something a person should look at, named by code, with its data and the provision it concerns.
 *
 * @category Results
 */
export type Finding = {
  readonly [Code in FindingCode]: {
    readonly code: Code
    readonly severity: Severity
    readonly provision: CitedProvisionId
    readonly data: FindingData[Code]
  }
}[FindingCode]
