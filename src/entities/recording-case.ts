import * as z from 'zod'
import { registrationOffices } from '../law/vocabulary.js'
import { oneOf, plainDate, position } from './fields.js'
import { coded } from './problem-text.js'
import { list, object, optional, whereSound } from './shapes.js'

/** What can happen in a case of studies not recorded, or not truthfully (46), apart from the lapse of a deadline. */
const happenings = [
  'breach-found',
  'order',
  'correction',
  'partial-correction',
  'express-refusal',
  'penalty',
] as const

/** The same, with the lapse of a deadline, which is reckoned and never reported. */
export const recordingBreachEvents = [...happenings, 'deadline-passed'] as const

/**
 * What can happen in a case of studies not recorded, or not truthfully.
 *
 * @category Entities
 */
export type RecordingBreachEvent = (typeof recordingBreachEvents)[number]

const event = object(
  {
    kind: oneOf(happenings),
    on: plainDate,
    /** Of an order: the last day for correction; absent where the order names none. */
    deadline: optional(plainDate),
  },
  z.refine<{ readonly on?: string; readonly deadline?: string }>(
    ({ on, deadline }) => on === undefined || deadline === undefined || on <= deadline,
    { error: coded('reversed-dates'), path: ['deadline'], when: whereSound('on', 'deadline') },
  ),
)

/**
 * The schema of a case of studies not recorded, or not truthfully (不记载或不如实记载).
 *
 * **Legal basis:** Article 46.
 *
 * @category Entities
 * @example
 * ```ts
 * import { parseRecordingCase } from 'xueshi'
 * parseRecordingCase({ subject: 'unit', cases: 2, events: [{ kind: 'breach-found', on: '2025-03-03' }] }).ok // => true
 * ```
 */
export const recordingCaseSchema = object({
  /** Who should have recorded. */
  subject: oneOf(registrationOffices),
  /** How many cases (例) the penalty would count; absent: not known. */
  cases: optional(position),
  /** What happened, in the order of time. */
  events: list(event, 1),
}).brand<'RecordingCase'>()

/**
 * A parsed case, read-only all the way down. Only parsing makes one; its fields are those of
 * {@link recordingCaseSchema}.
 *
 * @category Entities
 */
export type RecordingCase = z.output<typeof recordingCaseSchema>
