import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { DecimalText } from '../../engine/quantity/hours.js'
import type { YearSystem } from '../../engine/quantity/period.js'
import type { TaskBookItem } from '../law/vocabulary.js'
import type { Amount } from './findings.js'

/** What can be found where the hours of records are credited (30, 31, 41 to 44). */
export interface CreditHoursFindings {
  'study-before-force': { readonly recordId: string; readonly effectiveFrom: PlainDate }
  'above-daily-maximum': { readonly recordId: string; readonly cut: Amount }
  'travel-not-counted': { readonly recordId: string; readonly hours: DecimalText }
  'queue-order-matters': { readonly recordId: string }
  'duplicate-proof': { readonly recordId: string; readonly keptRecordId: string }
  'duplicate-record': { readonly recordId: string }
  'part-of-one-study': { readonly recordId: string; readonly otherRecordId: string }
  'proof-of-several-studies': { readonly recordId: string }
  'possible-duplicate': { readonly recordId: string; readonly otherRecordId: string }
  'class-repeated': {
    readonly recordId: string
    readonly keptRecordId: string
    readonly credited: boolean
  }
  'studied-after-registration': {
    readonly recordId: string
    readonly registeredOn: PlainDate
    readonly credited: boolean
    readonly lost: Amount
  }
  'record-of-another-person': { readonly recordId: string }
  'credits-without-hours': { readonly recordId: string }
  'study-unstated': { readonly recordId: string }
  'study-unread': { readonly recordId: string }
  'result-without-study-time': { readonly recordId: string }
  'part-day-not-counted': { readonly recordId: string }
  'self-study-without-task-book': { readonly recordId: string }
  'task-book-not-approved': { readonly recordId: string }
  'task-book-item-missing': { readonly recordId: string; readonly item: TaskBookItem }
  'self-study-outside-task-book': {
    readonly recordId: string
    readonly from: PlainDate
    readonly to: PlainDate
    /** Nothing of a total, which is taken to lie within. */
    readonly lost: Amount
  }
  'self-study-before-approval': {
    readonly recordId: string
    readonly approvedOn: PlainDate
    readonly lost: Amount
  }
  'self-study-failed': { readonly recordId: string }
  'self-study-not-assessed': { readonly recordId: string }
  'above-task-book-hours': {
    readonly recordId: string
    readonly planned: DecimalText
    readonly stated: DecimalText
    readonly credited: boolean
  }
  'assessment-failed': { readonly recordId: string; readonly toBeMadeUp: boolean }
  'qualification-not-of-profession': { readonly recordId: string }
  'make-up-exceeds-missed': { readonly recordId: string; readonly excess: DecimalText }
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
}
