import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { DecimalText } from '../../engine/quantity/hours.js'
import type { ActId } from '../law/norms/acts.js'
import type { NormId } from '../law/norms/register.js'
import type { ResponsibilityItem } from '../law/norms/roles.js'
import type {
  Actor,
  AppraisalPart,
  CertificateEntryPart,
  ComprehensiveAspect,
  CourseAspect,
  InspectionItem,
  InspectionMode,
  PlanBasis,
  PlanPart,
  PlanSource,
  ProviderEvent,
  ProviderTask,
  RegistrationPaper,
  SelfStudyQuality,
  TaskBookItem,
  TeachingContent,
  TeachingTask,
} from '../law/vocabulary.js'

/** The lists of the text of which something can be missing, by the names they have in the vocabulary. */
export interface SuppliedLists {
  planParts: PlanPart
  planBases: PlanBasis
  planSources: PlanSource
  certificateEntryParts: CertificateEntryPart
  registrationPapers: RegistrationPaper
  appraisalParts: AppraisalPart
  comprehensiveAspects: ComprehensiveAspect
  courseAspects: CourseAspect
  inspectionItems: InspectionItem
  inspectionModes: InspectionMode
  providerTasks: ProviderTask
  selfStudyQualities: SelfStudyQuality
  taskBookItems: TaskBookItem
  teachingTasks: TeachingTask
  teachingContents: TeachingContent
}

/** Something of a list of the text that is to be supplied. */
export type Supply = {
  readonly [List in keyof SuppliedLists]: {
    readonly act: 'supply'
    readonly list: List
    readonly item: SuppliedLists[List]
  }
}[keyof SuppliedLists]

/** A step on the way to teaching (15.1 to 15.3). */
export type TeachingStep =
  | Extract<ProviderEvent, 'application' | 'evaluation' | 'joint-approval' | 'consent' | 'filing'>
  | 'education-registration'

/** Something that only those named may do. */
export type AssignedTask =
  | 'plan-lead'
  | 'plan-together'
  | 'evaluation'
  | 'appraisal'
  | 'assessment-mode'
  | 'card-keeping'
  | 'registration'

/**
 * What is to be done, by code, with its amounts and dates. Hours are class hours, money is in yuan; `from` and `to` are the
 * first and the last day on which it can be done, and `recordId` and `entry` are the caller's keys.
 */
export type RemedyAct =
  | Supply
  /** Study in the days left of the year; `other`: professional or elective subjects; `any`: of whatever subject. */
  | {
      readonly act: 'study'
      readonly subject: 'public-required' | 'professional' | 'other' | 'any'
      readonly hours: DecimalText
      readonly from: PlainDate
      readonly to: PlainDate
    }
  /** More hours in the plan of a year. */
  | {
      readonly act: 'plan-hours'
      readonly subject: 'public-required' | 'professional' | 'other'
      readonly hours: DecimalText
    }
  | {
      readonly act: 'grant-time'
      readonly hours: DecimalText
      readonly from: PlainDate
      readonly to: PlainDate
    }
  | { readonly act: 'register'; readonly recordId: string; readonly from: PlainDate }
  /** Registration of the study that this remedy asks for. */
  | { readonly act: 'register-study' }
  | { readonly act: 'enter-in-certificate'; readonly recordId: string }
  /** The number of the completion certificate, into the entry. */
  | { readonly act: 'enter-number' }
  /** Assessment of a self-study by the unit, to be passed. */
  | { readonly act: 'assess-self-study'; readonly recordId: string }
  /**
   * Approval of a self-study: before the day on which it begins where that lies ahead, otherwise on a day, and then the other
   * is `null`. No key where the task book itself was asked about.
   */
  | {
      readonly act: 'approve-task-book'
      readonly recordId: string | null
      readonly before: PlainDate | null
      readonly on: PlainDate | null
    }
  | { readonly act: 'complete-task-book'; readonly recordId: string; readonly item: TaskBookItem }
  | { readonly act: 'confirm-task' }
  | {
      readonly act: 'provide-funds'
      readonly yuan: DecimalText
      readonly as: 'appropriated' | 'budgeted' | 'spent'
    }
  | { readonly act: 'raise-funding'; readonly yuan: DecimalText; readonly year: number }
  | { readonly act: 'pay'; readonly yuan: DecimalText }
  | { readonly act: 'serve'; readonly months: number }
  | { readonly act: 'grant-treatment' }
  | { readonly act: 'take-step'; readonly step: TeachingStep }
  /** Filing with one of these. */
  | { readonly act: 'file'; readonly with: readonly Actor[]; readonly from: PlainDate }
  | { readonly act: 'countersign'; readonly by: Actor }
  | { readonly act: 'review-plan'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly act: 'make-up'; readonly from: PlainDate }
  /** To be done by one of these instead. */
  | { readonly act: 'assign'; readonly task: AssignedTask; readonly to: readonly Actor[] }
  /** Evaluation of one course by the provider, or of the class as a whole by the host: `null`. */
  | { readonly act: 'evaluate'; readonly course: string | null }
  | { readonly act: 'write-appraisal' }
  | { readonly act: 'appraise-afterwards'; readonly from: PlainDate }
  | { readonly act: 'engage-part-time'; readonly instructors: number }
  | { readonly act: 'verify-certificate'; readonly from: PlainDate }
  | {
      readonly act: 'align-card'
      readonly entry: string
      readonly change: 'add' | 'remove' | 'correct'
    }
  | { readonly act: 'meet-responsibility'; readonly item: ResponsibilityItem }
  | { readonly act: 'do-duty'; readonly norm: NormId; readonly duty: ActId; readonly from: PlainDate }
