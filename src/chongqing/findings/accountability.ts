import type { PlainDate } from '../../engine/quantity/calendar.js'
import type { OfficialCaseEvent } from '../entities/accountability/official-case.js'
import type { RecordingBreachEvent } from '../entities/accountability/recording-case.js'
import type { AwardCategory } from '../law/vocabulary.js'

/** Why an event is refused in such a case. */
export type RecordingBreachRefusal =
  | 'not-ordered'
  | 'not-refused'
  | 'lapse-is-no-refusal'
  | 'case-open'
  | 'already-refused'
  | 'already-penalised'
  | 'closed'

/** Why an event is refused in a case of an official's conduct. */
export type OfficialCaseRefusal = 'case-open' | 'already-corrected'

/** What can be found in awards and sanctions (45 to 47). */
export interface AccountabilityFindings {
  'corrected-after-refusal': { readonly on: PlainDate }
  'penalty-without-refusal': { readonly on: PlainDate; readonly reason: RecordingBreachRefusal }
  'breach-event-refused': {
    readonly event: RecordingBreachEvent
    readonly on: PlainDate
    readonly reason: RecordingBreachRefusal
  }
  'breach-events-out-of-order': { readonly event: RecordingBreachEvent; readonly on: PlainDate }
  'official-event-refused': {
    readonly event: OfficialCaseEvent
    readonly on: PlainDate
    readonly reason: OfficialCaseRefusal
  }
  'official-events-out-of-order': { readonly event: OfficialCaseEvent; readonly on: PlainDate }
  'award-without-moral': { readonly category: AwardCategory }
}
