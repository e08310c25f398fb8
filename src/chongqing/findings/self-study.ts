import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { SelfStudyQuality, TaskBookItem } from '../law/vocabulary.js'

/** What can be found in self-study (42 to 44), apart from what concerns its hours. */
export interface SelfStudyFindings {
  'self-study-not-confirmed': Record<never, never>
  'self-study-other-origin': Record<never, never>
  'self-study-quality-lacking': { readonly quality: SelfStudyQuality }
  'task-book-lacks-item': { readonly item: TaskBookItem }
  'task-book-unapproved': Record<never, never>
  'task-book-approved-late': { readonly approvedOn: PlainDate; readonly from: PlainDate }
  'log-outside-task-book': { readonly date: PlainDate }
}
