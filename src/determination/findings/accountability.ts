import type { RecordingBreachEvent } from '../../entities/recording-case.js'
import type { AwardCategory } from '../../law/vocabulary.js'
import type { PlainDate } from '../../quantity/calendar.js'
import type { RecordingBreachRefusal } from '../../rules/accountability/recording-breach-procedure.js'

/**
 * What can be found in awards and sanctions (45 to 47).
 *
 * @category Results
 */
export interface AccountabilityFindings {
  'corrected-after-refusal': { readonly on: PlainDate }
  'penalty-without-refusal': { readonly on: PlainDate; readonly reason: RecordingBreachRefusal }
  'breach-event-refused': {
    readonly event: RecordingBreachEvent
    readonly on: PlainDate
    readonly reason: RecordingBreachRefusal
  }
  'breach-events-out-of-order': { readonly event: RecordingBreachEvent; readonly on: PlainDate }
  'disciplined-before-order': Record<never, never>
  'award-without-moral': { readonly category: AwardCategory }
}
